import { isBudget, REFERRING, THEN } from '../../lexicon/as_of.js'
import { ordinal } from '../../lexicon/numbers.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { type Place, type Reached, reachable } from './nearest.js'
import { asOfTime, type PlacedTime, type Times, timesIn, UNSETTLED } from './times.js'

/** Figures on either side of one that its times are seen past. */
const NEIGHBOURS = 6
/** How near the time after `von 310` must stand to be its own, in tokens. */
const OWN = 4
/** How far before a year its budget is named, in tokens (`Etat für das Haushaltsjahr 2019`). */
const BUDGET = 3

/**
 * The time that each amount is for. A day is when a grant is handed over or announced, not what it is for: only years
 * and their parts count. What nothing settles stays null.
 */
export function moneyAsOf(document: AnnotatedDocument, amounts: readonly MoneyMention[], times: Times): AsOf[] {
  const found = amounts.map(
    (amount, i) => ofList(document, amounts, i, times) ?? own(document, amount, amounts, i, times),
  )
  const budgets = budgetYears(document, times)
  const settled = found.map((asOf, i) => asOf ?? fromBudget(document, amounts[i], budgets))
  const wholes = settled.map((asOf, i) => asOf ?? fromWhole(document, amounts, settled, i))
  const told = wholes.map((asOf, i) => asOf ?? fromSentenceBefore(document, amounts, wholes, i))
  const said = saidTimes(amounts, told)
  return amounts.map((amount, i) => told[i] ?? restated(amount, said) ?? UNSETTLED)
}

function own(
  document: AnnotatedDocument,
  amount: MoneyMention,
  amounts: readonly MoneyMention[],
  i: number,
  times: Times,
): AsOf | null {
  const { tokens } = document
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  const others: Place[] = amounts.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
  const reached = reachable(
    tokens,
    amount,
    others.filter((other) => other !== amount),
    timesIn(times, sentence),
  )
  const nearest = reached.find(({ time }) => isSpan(time))
  if (nearest !== undefined && !isBlocked(reached, nearest)) return byRole(amount, nearest)
  return nearest === undefined && THEN.has(tokens[document.sentences[sentence]?.firstToken ?? 0]?.lower ?? '')
    ? lastOf(timesIn(times, sentence - 1))
    : null
}

/** Years, half-years, quarters, seasons, decades: times that money is for. */
function isSpan({ granularity, firstDay, lastDay }: PlacedTime): boolean {
  if (granularity === 'day' || granularity === 'week' || granularity === 'month') {
    return firstDay === null || lastDay === null
      ? granularity === 'month'
      : granularity === 'month' && firstDay.slice(0, 7) !== lastDay.slice(0, 7)
  }
  return true
}

/** `…, heute sind es 112.000 Euro`: a day in the own clause keeps off the year of the clause before. */
const isBlocked = (reached: readonly Reached[], { basis }: Reached) =>
  basis === 'sentence' && reached[0]?.basis === 'clause'

/** The ends of a change are for the ends of an interval; what it was before is not for the time of the change. */
function byRole(amount: MoneyMention, { time, cost, basis }: Reached): AsOf | null {
  const [start, end] = time.edtf.split('/')
  const closed = start !== undefined && end !== undefined && start !== '..' && end !== '..'
  if (closed && (amount.role === 'from' || amount.role === 'to')) {
    const year = amount.role === 'from' ? start : end
    const day = amount.role === 'from' ? time.firstDay : time.lastDay
    return /^\d{4}$/u.test(year)
      ? { edtf: year, firstDay: `${year}-01-01`, lastDay: `${year}-12-31`, basis }
      : { edtf: year, firstDay: day, lastDay: day, basis }
  }
  const later = amount.role === 'from' && (time.first < amount.firstToken || cost > OWN)
  return later ? null : asOfTime(time, basis)
}

function lastOf(times: readonly PlacedTime[]): AsOf | null {
  const time = times.findLast(isSpan)
  return time === undefined ? null : asOfTime(time, 'paragraph')
}

/** The year of a budget and where it is named. */
interface Budget {
  readonly time: PlacedTime
  readonly sentence: number
  readonly paragraph: number
}

/** The years whose budgets a document names, in order of place. */
function budgetYears({ tokens, sentences }: AnnotatedDocument, times: Times): Budget[] {
  const budgets: Budget[] = []
  for (const [sentence, placed] of times) {
    for (const time of placed) {
      if (time.granularity !== 'year' || !isBudgetYear(tokens, time)) continue
      budgets.push({ time, sentence, paragraph: sentences[sentence]?.paragraph ?? 0 })
    }
  }
  return budgets
}

function isBudgetYear(tokens: readonly Token[], time: PlacedTime): boolean {
  for (let at = time.last - 1; at >= time.first - BUDGET; at--) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.sentence === tokens[time.first]?.sentence && isBudget(token.lower)) return true
  }
  return false
}

/** In a document on one budget what is planned or changed is for its year, and so is what the next sentence says of it. */
function fromBudget(
  { tokens, sentences }: AnnotatedDocument,
  amount: MoneyMention | undefined,
  budgets: readonly Budget[],
): AsOf | null {
  const [budget] = budgets
  if (amount === undefined || budget === undefined || amount.role === 'from') return null
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  const paragraph = sentences[sentence]?.paragraph
  const told = budgets.findLast(
    (one) => one.paragraph === paragraph && (one.sentence === sentence || one.sentence === sentence - 1),
  )
  if (told !== undefined) return asOfTime(told.time, 'paragraph')
  const only = budgets.every(({ time }) => time.edtf === budget.time.edtf)
  const planned = amount.status === 'planned' || amount.role === 'to' || amount.role === 'increase'
  return only && planned ? asOfTime(budget.time, 'document') : null
}

/** `220 Millionen davon im ersten, 130 im zweiten Jahr`: which of the years that the sentence of the whole lists. */
function ofList({ tokens }: AnnotatedDocument, amounts: readonly MoneyMention[], i: number, times: Times): AsOf | null {
  const amount = amounts[i]
  const whole = amount?.partOf == null ? undefined : amounts[amount.partOf]
  if (amount === undefined || whole === undefined) return null
  const sentence = tokens[whole.firstToken]?.sentence ?? 0
  const listed = timesIn(times, sentence).find(({ each }) => each.length > 1)
  for (let at = amount.lastToken; listed && at < amount.lastToken + OWN; at++) {
    const number = tokens[at]?.kind === 'word' ? ordinal(tokens[at]?.lower ?? '') : null
    const year = number === null ? undefined : listed.each[number - 1]
    if (year) return { edtf: year.edtf, firstDay: year.firstDay, lastDay: year.lastDay, basis: 'sentence' }
  }
  return null
}

/** A part is for the time of its whole. */
function fromWhole(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
): AsOf | null {
  const amount = amounts[i]
  const whole = amount?.partOf == null ? undefined : amounts[amount.partOf]
  const asOf = amount?.partOf == null ? null : settled[amount.partOf]
  if (amount === undefined || whole === undefined || !asOf) return null
  const same = tokens[whole.firstToken]?.sentence === tokens[amount.firstToken]?.sentence
  return { ...asOf, basis: asOf.basis === 'document' ? 'document' : same ? 'sentence' : 'paragraph' }
}

/** `Das spart dem Land 810.000 Euro`: a sentence on what the one before tells is for the same time. */
function fromSentenceBefore(
  { tokens, sentences }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
): AsOf | null {
  const sentence = tokens[amounts[i]?.firstToken ?? 0]?.sentence ?? 0
  const opening = tokens[sentences[sentence]?.firstToken ?? 0]
  const before = tokens[amounts[i - 1]?.firstToken ?? 0]?.sentence
  if (!REFERRING.has(opening?.lower ?? '') || before !== sentence - 1) return null
  const asOf = settled[i - 1]
  return asOf ? { ...asOf, basis: 'paragraph' } : null
}

/** The one time that each amount is said to be for anywhere in the document; null where several are said. */
function saidTimes(amounts: readonly MoneyMention[], settled: readonly (AsOf | null)[]): Map<string, AsOf | null> {
  const said = new Map<string, AsOf | null>()
  for (const [i, amount] of amounts.entries()) {
    const asOf = settled[i]
    if (!asOf) continue
    const known = said.get(keyOf(amount))
    said.set(keyOf(amount), known === undefined || known?.edtf === asOf.edtf ? { ...asOf, basis: 'document' } : null)
  }
  return said
}

const keyOf = ({ amount, currency, period }: MoneyMention) => `${amount} ${currency} ${period}`

/** The same amount elsewhere in the document (a headline and its text) is for the same time, where only one is said. */
const restated = (amount: MoneyMention, said: ReadonlyMap<string, AsOf | null>) =>
  amount.amount === null || amount.role !== 'level' ? null : (said.get(keyOf(amount)) ?? null)
