import { NO_ADJECTIVES, PHRASE_LEADS, SUBJECT_PRONOUNS } from '../../lexicon/money/grammar.js'
import { PURPOSE_STOPS } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'
import { isYear } from '../../text/numerals.js'

const opensSentence = (word: string) => PURPOSE_STOPS.has(word) || PHRASE_LEADS.has(word) || SUBJECT_PRONOUNS.has(word)

/** Whether a noun follows a number that ends before `last`, so that it counts that: `1,3 Millionen Menschen`, `2 Millionen junge Leute`. */
export function isCounted(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]
  if (next === undefined || next.sentence !== tokens[last - 1]?.sentence) return false
  if (next.text === '-' && !next.spaced) return true
  // `bei 6,4 Mio. Bis Pfingsten`: the dot of the abbreviation ends a sentence too.
  if (tokens[last - 1]?.text === '.' && opensSentence(next.lower)) return false
  if (next.shape === 'capital' || next.shape === 'upper' || next.shape === 'mixed') return true
  // `nach 110 Mio. 2006`.
  if (next.text === '%' || (next.kind === 'number' && !isYear(next))) return true
  const adjective = next.kind === 'word' && /(?:e|e[mnrs])$/u.test(next.lower) && !NO_ADJECTIVES.has(next.lower)
  const noun = tokens[last + 1]
  return adjective && noun?.sentence === next.sentence && noun.shape === 'capital'
}
