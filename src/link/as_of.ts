import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor, AsOf, CountMention, MoneyMention, ResolvedDate } from '../model/mentions.js'
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
  const found = [...countsAsOf(document, counts, times, anchor), ...moneyAsOf(document, amounts, times, anchor)]
  return figures.map((figure, i) => ({ ...figure, asOf: found[i] ?? UNSETTLED }))
}
