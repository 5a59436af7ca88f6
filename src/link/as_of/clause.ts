import { COMPARING, DRAINED, isGranted, isSpending, NOW, ONCE, STATED, STOCKS } from '../../lexicon/as_of.js'
import { AND } from '../../lexicon/money/grammar.js'
import { SUMS } from '../../lexicon/money/parts.js'
import { WITH } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isCompared, isOfEvent, isOfNextVerb } from './beside.js'
import type { Budget } from './budgets.js'
import { fromComparison } from './comparison.js'
import { atEnd, fromDay, isHeld, isStock, isUntil } from './held.js'
import { type Place, type Reached, reachable, within } from './nearest.js'
import { PLUPERFECT } from './prior.js'
import { sinceEvent, sinceThen } from './since.js'
import { isThen, lastSpan, whenItWas } from './then.js'
import { asOfTime, asOfYear, edgeOf, isSpan, type PlacedTime, type Times, timesIn } from './times.js'

/** How far from an amount the times of its sentence are asked, in tokens: longer ones are no prose. */
const SENTENCE = 120
/** Figures on either side of one that its times are seen past. */
const NEIGHBOURS = 6
/** How near the time after `von 310` must stand to be its own, in tokens. */
const OWN = 4
/** What the way to the time behind `von 310` may cost, an opening bracket included (`von 11,6 Millionen (2015) auf …`). */
const BEHIND = 5
/** How far back the first of two `mit` is looked for, in tokens. */
const GAP = 20
/** Stretches of time shorter than a year. */
const PARTS_OF_YEAR: ReadonlySet<PlacedTime['granularity']> = new Set(['season', 'quarter', 'half_year'])
/** Words and marks by which a time that is compared with has its own amount. */
const OPENINGS = new Set(['(', 'mit'])
/** How near a time that is compared with stands before its own amount (`wie 2020 mit 25 Millionen`), in tokens. */
const BESIDE = 2

/** The time that the sentence of an amount gives it; null where it gives none. */
export function fromClause(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  i: number,
  times: Times,
  anchor: Anchor,
  budgets: readonly Budget[],
): AsOf | null {
  const { tokens } = document
  const amount = amounts[i]
  if (amount === undefined) return null
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  const placed = within(timesIn(times, sentence), amount, SENTENCE)
  if (placed.length === 0) return isThen(document, amount) ? lastSpan(document, amount, times) : null
  const when = whenItWas(tokens, amount, placed)
  if (when !== null) return when
  const others: Place[] = amounts.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
  const reached = reachable(
    tokens,
    amount,
    others.filter((other) => other !== amount),
    placed.filter((time) => isFor(tokens, time, amount, anchor) && !isOfStart(tokens, time, amounts[i - 1], amount)),
  )
  const nearest = reached.find(
    (one) => (isSpan(one.time) || isUntil(tokens, amount, one.time)) && !isOfOther(one, amounts[i - 1], amount),
  )
  if (nearest !== undefined && !isBlocked(reached, nearest) && !isApart(tokens, amount, nearest))
    return isStock(tokens, amount, nearest.time, DRAINED) || isGrantedBy(tokens, amount, nearest.time, anchor)
      ? atEnd(nearest)
      : (sinceThen(tokens, amount, nearest) ?? sinceEvent(tokens, nearest) ?? byRole(tokens, amount, nearest, anchor))
  const [first] = reached
  if (
    first !== undefined &&
    first.basis === 'clause' &&
    (isStock(tokens, amount, first.time, first.time.edtf.startsWith('../') ? DRAINED : STOCKS) ||
      // `zum Stichtag 31.12.2015`.
      STATED.has(tokens[first.time.first - 1]?.lower ?? ''))
  )
    return atEnd(first)
  const held = fromDay(tokens, amount, placed)
  if (held !== null) return held
  if (nearest !== undefined) return null
  const next = fromComparison(document, amount, placed, anchor, budgets)
  if (next !== null) return next
  return !placed.some(isSpan) && isThen(document, amount) ? lastSpan(document, amount, times) : null
}

/**
 * `von 2,45 Mio. Euro im Jahr 2008 auf 2,3 Mio. Euro`: a time behind what it was is not that of what it is; nor is one
 * right behind a step between (`über 185 Mio. Euro 2014 auf 529 Mio. Euro`).
 */
function isOfStart(
  tokens: readonly Token[],
  { first, last }: PlacedTime,
  before: MoneyMention | undefined,
  { role, firstToken }: MoneyMention,
): boolean {
  if (before === undefined || first < before.lastToken || last > firstToken) return false
  if (role === 'to' && before.role === 'from') return true
  if ((role !== 'to' && before.role !== 'from') || first - before.lastToken > OWN) return false
  // `beläuft sich auf 6,2 Mio. Euro und soll 2017 auf vier sinken`: behind an `und` it is of what follows.
  for (let at = before.lastToken; at < first; at++)
    if ((tokens[at]?.kind === 'mark' && tokens[at]?.text !== '(') || AND.has(tokens[at]?.lower ?? '')) return false
  return true
}

/** `2024 noch mit 35 Mio. Euro ausgestattet, wird auf 12,9 Mio. Euro gekürzt`: a time that another amount and clause part from what it is. */
const isOfOther = ({ time, basis }: Reached, before: MoneyMention | undefined, { role }: MoneyMention) =>
  role === 'to' &&
  basis === 'sentence' &&
  before !== undefined &&
  before.role === 'level' &&
  time.last <= before.firstToken

/** Whether a time is one that the amount can be for, rather than one that is compared with, or of another event. */
function isFor(tokens: readonly Token[], time: PlacedTime, amount: MoneyMention, anchor: Anchor): boolean {
  // `im Herbst eine Ausstattung für 520.000 Euro im Jahr gefordert`: a season is not what a yearly amount is for.
  if (amount.period === 'year' && PARTS_OF_YEAR.has(time.granularity)) return false
  if (isOfEvent(tokens, time) || isOfNextVerb(tokens, time, amount.lastToken)) return false
  const beside = amount.firstToken - time.last
  // `gegenüber 2007 (6,9 Mio. Euro)`, `wie 2020 mit 25 Mio. Euro`, but `im Vergleich zu 2005 ca. 17 Mio. Euro weniger`.
  const stated = OPENINGS.has(tokens[time.last]?.lower ?? '') && beside > 0 && beside <= BESIDE
  const own = stated && (amount.role === 'level' || amount.role === 'from')
  if (!own && isCompared(tokens, time)) return false
  // `baut bis Mitte 2016 ein Werk`: a day by which something is ready is the money's only where money flows till then.
  if (!time.edtf.startsWith('../')) return true
  const sentence = tokens[amount.firstToken]?.sentence
  const near = withGap(tokens, clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken }), amount)
  return (
    tokens[time.first]?.sentence === sentence &&
    (amount.period !== null ||
      isHeld(tokens, time) ||
      isTotalUntil(tokens, time, amount, anchor) ||
      hasWord(tokens, near, (word) => isSpending(word) || isGranted(word) || DRAINED.has(word)))
  )
}

/** `finanziert wird es bis Ende 2022 mit 1,9 Mio. Euro von der EU, mit 500.000 Euro vom Bund`: the verb is that of the first `mit`. */
function withGap(tokens: readonly Token[], { first, last }: Stretch, { firstToken }: MoneyMention): Stretch {
  const lead = tokens[first]
  const { sentence } = tokens[firstToken] ?? {}
  if (!WITH.has(lead?.lower ?? '') || lead?.sentence !== sentence) return { first, last }
  for (let at = first - 2; at > first - GAP && tokens[at]?.sentence === sentence; at--)
    if (WITH.has(tokens[at]?.lower ?? ''))
      return { first: clauseAround(tokens, { first: at, last: at + 1 }).first, last }
  return { first, last }
}

/** `bis Ende 2015 insgesamt 379.125 Euro`: a sum right behind the day until which it is reckoned. */
function isTotalUntil(
  tokens: readonly Token[],
  { last, lastDay }: PlacedTime,
  { firstToken }: MoneyMention,
  anchor: Anchor,
): boolean {
  // `bis Jahresende`: of this year.
  if (lastDay === null || anchor.lastDay === null || lastDay.slice(0, 4) <= anchor.lastDay.slice(0, 4)) return false
  return SUMS.has(tokens[last]?.lower ?? '') && firstToken > last && firstToken - last <= OWN
}

/**
 * `im kommenden Jahr 24.000 Euro, der Kreis legt jährlich 15.500 Euro dazu`: what recurs, flows once or is so now takes no
 * time of another clause, but `130 Mio. Euro, die das Gesetz seit 2022 jedes Jahr garantiert` is told on.
 */
function isApart(tokens: readonly Token[], amount: MoneyMention, { time, basis }: Reached): boolean {
  const { period, firstToken, lastToken } = amount
  if (basis !== 'sentence') return false
  if (isBefore(tokens, amount, time)) return true
  if (time.first > lastToken && tokens[lastToken]?.text === ',') return false
  const clause = clauseAround(tokens, { first: firstToken, last: lastToken })
  return period !== null || isNow(tokens, clause) || hasWord(tokens, clause, (word) => ONCE.has(word))
}

/** `leitet seit 2001 die Stiftung, die sie mit 250.000 Mark gegründet hatte`: a clause of what had been before goes by no open time. */
function isBefore(
  tokens: readonly Token[],
  { firstToken, lastToken }: MoneyMention,
  { edtf, last }: PlacedTime,
): boolean {
  if (!edtf.endsWith('/..') || last > firstToken) return false
  return hasWord(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), (word) => PLUPERFECT.has(word))
}

/** `bis Ende August sind 7,8 Mrd. Euro bewilligt worden`: a day that is over says how much had been granted by then. */
function isGrantedBy(
  tokens: readonly Token[],
  { firstToken, lastToken }: MoneyMention,
  time: PlacedTime,
  { lastDay }: Anchor,
) {
  if (!time.edtf.startsWith('../') || time.lastDay === null || lastDay === null || time.lastDay > lastDay) return false
  return hasWord(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), isGranted)
}

/** `jetzt sind es 800.000 Euro`, but not `mehr als bisher`. */
function isNow(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (NOW.has(tokens[at]?.lower ?? '') && !COMPARING.has(tokens[at - 1]?.lower ?? '')) return true
  return false
}

/** `…, heute sind es 112.000 Euro`: a day in the own clause keeps off the year of the clause before. */
const isBlocked = (reached: readonly Reached[], { basis }: Reached) =>
  basis === 'sentence' && reached[0]?.basis === 'clause'

/** The ends of a change are for the ends of an interval; what it was before is not for the time of the change. */
function byRole(
  tokens: readonly Token[],
  amount: MoneyMention,
  { time, cost, basis }: Reached,
  anchor: Anchor,
): AsOf | null {
  const [start, end] = time.edtf.split('/')
  // `zum Schuljahr 2016/17 von 50 auf 60 Euro`: one year, though written as two.
  const one = tokens.slice(time.first, time.last).some(({ text }) => text === '/')
  const closed = !one && start !== undefined && end !== undefined && start !== '..' && end !== '..'
  if (closed && (amount.role === 'from' || amount.role === 'to'))
    return edgeOf(time, amount.role === 'from' ? 'first' : 'last', basis)
  if (amount.role === 'from' && end === '..' && start !== undefined && /^\d{4}$/u.test(start))
    // `seit 2020 von 5,9 auf 7,2`, but `ab 2015 von 445.000 auf 520.000` is how much it was before.
    return (time.firstDay ?? '') > (anchor.firstDay ?? '') ? null : asOfYear(Number(start), basis)
  const later = amount.role === 'from' && (time.first < amount.firstToken || cost > BEHIND)
  return later ? null : asOfTime(time, basis)
}
