import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { isSpan } from './clause.js'
import { asOfTime, type PlacedTime, type Times, timesIn } from './times.js'

/** How many lines above a row its columns may be named. */
const LINES = 60

/**
 * The times of the amounts of tables by their index: the year of the column (`Ergebnis 2016 Ansatz 2017`), or the only
 * one of the heading. Amounts of the same line stand in the order of the columns.
 */
export function tableTimes(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  times: Times,
): ReadonlyMap<number, AsOf> {
  const found = new Map<number, AsOf>()
  const sentenceOf = (i: number) => document.tokens[amounts[i]?.firstToken ?? 0]?.sentence ?? 0
  for (let i = 0; i < amounts.length; ) {
    let end = i + 1
    while (end < amounts.length && sentenceOf(end) === sentenceOf(i)) end++
    if (amounts[i]?.rule === 'money/table') {
      const columns = columnsAbove(times, sentenceOf(i), end - i)
      for (let at = i; at < end; at++) {
        const time = columns[at - i] ?? (columns.length === 1 ? columns[0] : undefined)
        if (time !== undefined) found.set(at, asOfTime(time, 'paragraph'))
      }
    }
    i = end
  }
  return found
}

/** The times of the nearest line above a row that names as many as it has amounts, or one for all; empty without. */
function columnsAbove(times: Times, sentence: number, width: number): readonly PlacedTime[] {
  for (let line = sentence; line > sentence - LINES; line--) {
    const spans = timesIn(times, line).filter(isSpan)
    if (spans.length === width || spans.length === 1) return spans
    if (spans.length > 0) return []
  }
  return []
}
