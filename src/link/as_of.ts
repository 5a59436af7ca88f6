import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor, AsOf, CountMention, MoneyMention, ResolvedDate } from '../model/mentions.js'
import { statusAhead } from './as_of/ahead.js'
import { countsAsOf } from './as_of/counts.js'
import { moneyAsOf } from './as_of/money.js'
import { timesOf, UNSETTLED } from './as_of/times.js'

/** Says for each figure when it was true, and whether the clause, the sentence, the paragraph or the document says so. */
export function figuresAsOf<T extends MoneyMention | CountMention>(
  document: AnnotatedDocument,
  figures: readonly T[],
  dates: readonly ResolvedDate[],
  anchor: Anchor,
): readonly (T & { readonly asOf: AsOf })[] {
  if (figures.length === 0) return []
  const times = timesOf(document, dates)
  const counts = figures.filter((figure): figure is T & CountMention => 'measure' in figure)
  const amounts = figures.filter((figure): figure is T & MoneyMention => 'amount' in figure)
  const ofCounts = countsAsOf(document, counts, times, anchor)
  const ofMoney = moneyAsOf(document, amounts, times, anchor)
  const status = statusAhead(document, amounts, ofMoney, anchor)
  return [
    ...counts.map((figure, i) => ({ ...figure, asOf: ofCounts[i] ?? UNSETTLED })),
    ...amounts.map((figure, i) => ({ ...figure, status: status[i] ?? null, asOf: ofMoney[i] ?? UNSETTLED })),
  ]
}
