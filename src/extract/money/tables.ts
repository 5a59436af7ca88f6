import Big from 'big.js'
import { TABLE_LEADS } from '../../lexicon/money/evidence.js'
import { MAGNITUDES } from '../../lexicon/money/units.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { decimal, isYear } from '../../text/numerals.js'
import type { Stated } from './evidence.js'
import { unitAt } from './units.js'

/** How many lines after the unit of a table its rows are looked for. */
const ROWS = 60
/** Most tokens of a row. */
const LONGEST = 30

/**
 * The numbers of tables whose unit stands above them once: `Zuschüsse (Angaben in TEUR)`, then lines of a label and bare
 * numbers (`Kitas 3.215 3.480 3.655`). The first line that is neither a row nor a line of years ends a table.
 */
export function tableAmounts(document: AnnotatedDocument): Stated[] {
  const { tokens, sentences, paragraphs } = document
  const found: Stated[] = []
  let taken = 0
  for (const at of document.tagged(Tag.Currency)) {
    const unit =
      tokens[at]?.sentence === undefined || (tokens[at]?.sentence ?? 0) < taken ? null : tableUnit(tokens, at)
    if (unit === null) continue
    let paragraph = (sentences[tokens[at]?.sentence ?? 0]?.paragraph ?? 0) + 1
    for (let line = 0; line < ROWS; line++, paragraph++) {
      const own = paragraphs[paragraph]
      const sentence =
        own !== undefined && own.lastSentence === own.firstSentence + 1 ? sentences[own.firstSentence] : undefined
      if (sentence === undefined || sentence.lastToken - sentence.firstToken > LONGEST) break
      const row = rowOf(tokens, sentence.firstToken, sentence.lastToken, unit)
      if (row === null) break
      found.push(...row)
      taken = sentence.index
    }
  }
  return found
}

/** What the numbers of a table are multiplied by, and their currency: `in TEUR`, `(in Mio. Euro)`; null elsewhere. */
function tableUnit(tokens: readonly Token[], at: number): { readonly scale: Big; readonly currency: string } | null {
  let i = at - 1
  if (tokens[i]?.text === '.') i--
  const magnitude = MAGNITUDES.get(tokens[i]?.lower ?? '')
  if (magnitude !== undefined) i--
  if (tokens[i]?.lower !== 'in') return null
  const unit = unitAt(tokens, at)
  const after = tokens[unit?.last ?? -1]
  const heads = after === undefined || after.sentence !== tokens[at]?.sentence
  if (unit === null || !(heads || after.kind === 'mark')) return null
  // A heading ends with the unit: `Haushalt in Mio. Euro`.
  const lead = tokens[i - 1]
  const led = lead === undefined || lead.text === '(' || TABLE_LEADS.has(lead.lower)
  return led || (heads && lead.shape === 'capital')
    ? { scale: new Big(unit.scale).times(magnitude ?? 1), currency: unit.code }
    : null
}

/** The amounts of a line of words and then bare numbers; empty for a line of years, null for any other line. */
function rowOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { scale, currency }: { readonly scale: Big; readonly currency: string },
): Stated[] | null {
  const row: Stated[] = []
  let years = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind === 'number') {
      if (isYear(token)) years = true
      else {
        const value = decimal(token.text)
        if (value === null || tokens[at + 1]?.text === '%') return null
        row.push({ first: at, last: at + 1, value: scale.times(value), scale, currency })
      }
    } else if (token !== undefined && (token.tags & Tag.Currency) !== 0) return null
    else if (row.length > 0 && token?.text !== '|' && token?.text !== '-' && token?.text !== '–') return null
  }
  if (years) return row.length === 0 ? [] : null
  return row.length === 0 ? null : row
}
