import { BEING_IT, isSetAside, LEVELS } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention, ResolvedDate } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { tenseAround } from '../days/tense.js'
import { isCompared } from './beside.js'
import type { Budget } from './budgets.js'
import { asOfYear, isSpan, type PlacedTime } from './times.js'

/** How far behind a time its `waren es` may stand, in tokens. */
const NEAR = 3
const BOUNDS = new Set([',', ';'])

/**
 * The year in which the text speaks, for what is compared with the year before: `doppelt so viel wie im Vorjahr`, `Der
 * Ansatz liegt bei 65 Mio. Euro; 2024 waren es 75`. Null for what is planned, or where a budget ahead is spoken of: it is
 * compared with the year that runs.
 */
export function fromComparison(
  document: AnnotatedDocument,
  amount: MoneyMention,
  placed: readonly PlacedTime[],
  anchor: Anchor,
  budgets: readonly Budget[],
): AsOf | null {
  const { tokens } = document
  if (budgets.some(({ time }) => isAhead(time, anchor))) return null
  // `Gegenüber 2017 steigen die Ausgaben auf 16,3 Mio. Euro`.
  const tense = tenseAround(document, amount.firstToken, amount.lastToken)
  if (amount.role === 'to' && amount.status !== 'planned') {
    const [only, more] = placed.filter((time) => time.last <= amount.firstToken && isSpan(time))
    if (only !== undefined && more === undefined && isCompared(tokens, only) && tense !== 'past' && tense !== 'ahead')
      return nextYear(only, anchor)
  }
  const behind = placed.filter((time) => time.first >= amount.lastToken && isSpan(time))
  if (behind.length === 0) return null
  const compared = amount.status === 'planned' ? undefined : behind.find((time) => isCompared(tokens, time))
  if (compared !== undefined) return nextYear(compared, anchor)
  const was = behind.find((time) => wasIt(tokens, time))
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  if (was === undefined || was !== placed[0] || was.first - clause.last > 2) return null
  if (!hasWord(tokens, clause, (word) => LEVELS.has(word))) return null
  return tense === 'present' && amount.role === 'level' ? nextYear(was.each.at(-1) ?? was, anchor) : null
}

/**
 * `Der Ansatz wächst von 108,6 auf 129,3 Millionen Euro`: what was set aside for the year before the one that it is now set
 * aside for. Null for rates, and where the year of what it is is not known.
 */
export function fromAnsatz(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
): AsOf | null {
  const [amount, to] = [amounts[i], amounts[i + 1]]
  const year = settled[i + 1]?.edtf ?? ''
  if (amount?.role !== 'from' || to?.role !== 'to' || !/^\d{4}$/u.test(year)) return null
  if (amount.period !== null || amount.per !== null || to.period !== null || to.per !== null) return null
  const clause = clauseAround(tokens, { first: amount.firstToken, last: to.lastToken })
  return hasWord(tokens, clause, isSetAside) ? asOfYear(Number(year) - 1, 'paragraph') : null
}

/** `; 2024 waren es`: a clause of its own that tells what it was then. */
function wasIt(tokens: readonly Token[], { first, last }: PlacedTime): boolean {
  if (!BOUNDS.has(tokens[first - 1]?.text ?? '') && !BOUNDS.has(tokens[first - 2]?.text ?? '')) return false
  for (let at = last; at < last + NEAR; at++)
    if (BEING_IT.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)) return true
  return false
}

/** Whether a time begins after the one in which the text speaks. */
const isAhead = ({ firstDay }: PlacedTime, { lastDay }: Anchor) =>
  firstDay !== null && lastDay !== null && firstDay > lastDay

/** `doppelt so viel wie im Vorjahr`: what is compared with the year before is for the year in which the text speaks. */
function nextYear({ edtf }: Pick<ResolvedDate, 'edtf'>, anchor: Anchor): AsOf | null {
  const year = anchor.firstDay?.slice(0, 4)
  if (year === undefined || anchor.lastDay?.slice(0, 4) !== year) return null
  if (edtf !== String(Number(year) - 1)) return null
  return asOfYear(Number(year), 'sentence')
}
