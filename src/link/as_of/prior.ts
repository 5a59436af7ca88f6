import { PRIOR_YEAR } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Budget } from './budgets.js'
import { asOfYear, type PlacedTime, type Times, timesIn, yearOf } from './times.js'

/** How many sentences behind the budget its year before may stand. */
const BACK = 2

/**
 * The times of a document in which `Vorjahr` behind a budget for a year ahead is the year before that: `Der Entwurf für
 * 2019 sieht 19 Mio. Euro vor. Im Vorjahr waren es 17 Mio. Euro`, said in 2018, is 2018.
 */
export function withPriorYears(
  document: AnnotatedDocument,
  times: Times,
  budgets: readonly Budget[],
  { lastDay }: Anchor,
): Times {
  const ahead = budgets.filter(({ time }) => lastDay !== null && (time.firstDay ?? '') > lastDay)
  if (ahead.length === 0) return times
  const result = new Map(times)
  for (const [sentence, placed] of times) {
    const budget = ahead.findLast((one) => one.sentence <= sentence && sentence - one.sentence <= BACK)
    const year = budget === undefined ? null : yearOf(budget.time)
    if (budget === undefined || year === null || document.sentences[sentence]?.paragraph !== budget.paragraph) continue
    if (placed.some((time) => isPrior(document, time) && time.first > budget.time.first))
      result.set(
        sentence,
        placed.map((time) => (isPrior(document, time) ? { ...time, ...priorTo(year) } : time)),
      )
  }
  return result
}

/**
 * `Die Einlagen wuchsen auf 3,02 Mrd. Euro (Vorjahr: 2,91 Mrd. Euro)` in an account of the year before: behind an amount for
 * what seemed that year, `Vorjahr` is the year before it. Null where the times differ already.
 */
export function priorToLast(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
  times: Times,
): AsOf | null {
  const [amount, last, own, before] = [amounts[i], amounts[i - 1], settled[i], settled[i - 1]]
  if (amount === undefined || last === undefined || own?.edtf == null || own.edtf !== before?.edtf) return null
  if (!/^\d{4}$/u.test(own.edtf) || last.role === 'from') return null
  const prior = timesIn(times, document.tokens[amount.firstToken]?.sentence ?? 0).some(
    (time) =>
      isPrior(document, time) &&
      time.first >= last.lastToken &&
      time.last <= amount.firstToken &&
      time.edtf === own.edtf,
  )
  return prior ? asOfYear(Number(own.edtf) - 1, own.basis) : null
}

const priorTo = (year: number) => {
  const { edtf, firstDay, lastDay } = asOfYear(year - 1, 'sentence')
  return { edtf: edtf ?? '', firstDay, lastDay }
}

const isPrior = ({ tokens }: AnnotatedDocument, { last }: PlacedTime) =>
  PRIOR_YEAR.has(tokens[last - 1]?.lower ?? '') && !isOver(tokens, last)

/** `Schon im Vorjahr hatte die Stadt 3 Mio. Euro verbaut`: a year that is over. */
const isOver = (tokens: readonly Token[], last: number) =>
  hasWord(tokens, clauseAround(tokens, { first: last - 1, last }), (word) => PLUPERFECT.has(word))

/** Auxiliaries of what had been before what is told of. */
export const PLUPERFECT: ReadonlySet<string> = new Set(['hatte', 'hatten'])
