import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { isYear } from '../../text/numerals.js'
import { asOfYear } from './times.js'

/** How many lines above a row its columns may be named. */
const LINES = 60
/** Most tokens of such a line. */
const LONGEST = 30

/**
 * The times of the amounts of tables by their index: the year of the column (`Ergebnis 2016 Ansatz 2017`), or the only
 * one of the heading. Amounts of the same line stand in the order of the columns.
 */
export function tableTimes(document: AnnotatedDocument, amounts: readonly MoneyMention[]): ReadonlyMap<number, AsOf> {
  const found = new Map<number, AsOf>()
  const sentenceOf = (i: number) => document.tokens[amounts[i]?.firstToken ?? 0]?.sentence ?? 0
  for (let i = 0; i < amounts.length; ) {
    let end = i + 1
    while (end < amounts.length && sentenceOf(end) === sentenceOf(i)) end++
    if (amounts[i]?.rule === 'money/table') {
      const columns = columnsAbove(document, sentenceOf(i), end - i)
      for (let at = i; at < end; at++) {
        const year = columns[at - i] ?? (columns.length === 1 ? columns[0] : undefined)
        if (year !== undefined) found.set(at, asOfYear(Number(year), 'paragraph'))
      }
    }
    i = end
  }
  return found
}

/** The years of the nearest line above a row that names as many as it has amounts, or one for all; empty without. */
function columnsAbove({ tokens, sentences }: AnnotatedDocument, row: number, width: number): readonly string[] {
  for (let line = row - 1; line > row - LINES; line--) {
    const sentence = sentences[line]
    if (sentence === undefined || sentence.lastToken - sentence.firstToken > LONGEST) return []
    const years = tokens.slice(sentence.firstToken, sentence.lastToken).filter(isYear)
    if (years.length === width || years.length === 1) return years.map(({ text }) => text)
    if (years.length > 0) return []
  }
  return []
}
