import { AND, BETWEEN_LEADS, DASHES, RANGE_WORDS } from '../../lexicon/money/grammar.js'
import type { Token } from '../../model/document.js'
import { modifierOf } from '../../text/modifiers.js'
import { isYear, type Numeral, numeralEndingAt } from '../../text/numerals.js'
import { elliptic, type Figure } from './figure.js'

/** `zwischen 2 und 3 Millionen Euro`, `2 bis 3 Mio. Euro`, `500–800 Euro`, also with the currency at both ends. */
export function rangeWith(tokens: readonly Token[], full: Figure, previous: Figure | undefined): Figure | null {
  const joint = full.first - 1
  const word = tokens[joint]
  if (word === undefined) return null
  const joins = RANGE_WORDS.has(word.lower) || DASHES.has(word.text)
  const and = AND.has(word.lower)
  if (!joins && !and) return null
  const numeral = previous?.last === joint ? null : numeralEndingAt(tokens, joint - 1)
  const lower =
    previous?.last === joint ? previous : numeral === null ? null : elliptic(tokens, numeral, full, 'money/range')
  if (lower === null || lower.value === null || full.value === null || lower.currency !== full.currency) return null
  if (numeral !== null && isDated(tokens, numeral, joint)) return null
  const between = modifierOf(tokens, lower.first, lower.first).first
  const lead = tokens[between - 1]?.lower
  if (and && !BETWEEN_LEADS.has(lead ?? '')) return null
  if (!joins && numeral !== null && numeral.value === '1') return null
  if (!lower.value.lt(full.value)) return null
  const article =
    numeral !== null && tokens[numeral.first]?.kind === 'word' && /^ein/u.test(tokens[numeral.first]?.lower ?? '')
  if (DASHES.has(word.text) && word.spaced !== tokens[full.first]?.spaced) return null
  if (article && !and && !RANGE_WORDS.has(word.lower)) return null
  return {
    ...full,
    first: lower.first,
    value: null,
    min: lower.value,
    max: full.value,
    rule: 'money/range',
    modified: modifierOf(tokens, lower.first, full.last),
  }
}

/** `2014 – 41.200 €`: a year before a dash with spaces says when, and no range has a year at one end only. */
const isDated = (tokens: readonly Token[], { first, last }: Numeral, dash: number) =>
  isYear(tokens[first]) && last === dash && tokens[dash]?.kind === 'mark' && tokens[dash]?.spaced === true
