import words from './de/dates.json' with { type: 'json' }
import { lowerSet, tableOf } from './written.js'

/** Names of decades (achtziger, Achtziger, 80er is read by its digits) to the year within the century. */
export const DECADES = tableOf(Object.entries(words.decades))
/** Ends of nouns that stand before a year (Schuljahr 2014/15). */
export const YEAR_NOUNS: readonly string[] = words.yearNouns.flatMap((word) => [
  word,
  word.slice(0, 1).toUpperCase() + word.slice(1),
  word.toUpperCase(),
])
/** First parts of such nouns that make something else of them (Frühjahr). */
export const NOT_YEAR_NOUNS: readonly string[] = words.notYearNouns
/** Words of a club's name, which its year of foundation belongs to (`TuS Linden 1904 e. V.`). */
export const CLUBS: readonly string[] = words.clubs
export const SUMMER_TERMS: readonly string[] = words.summerTerm
export const WINTER_TERMS: readonly string[] = words.winterTerm
/** Words beside a bare four-digit number that prove or refute that it is a year, in lower case. */
export const YEAR_LEADS = lowerSet(words.yearLeads)
/** Words behind which a round number counts, and words that may stand between. */
export const COUNT_LEADS = lowerSet(words.countLeads)
export const STRESSING = lowerSet(words.stressing)
/** Those after which a number is a year whatever it seems to count (`seit 1980 Menschen`), in lower case. */
export const SURER_YEAR_LEADS = lowerSet(words.surerYearLeads)
/** Currencies before a number besides those of the money lexicon, as written but for their period (`Fr. 1200`). */
export const BESIDE_CURRENCY: readonly string[] = words.besideCurrency
/** Texts of which a year and a number are the name (`Richtlinie 2014/24`), in lower case. */
export const NUMBERED_TEXTS = lowerSet(words.numberedTexts)
export const YEAR_NOT_AFTER = lowerSet(words.yearNotAfter)
export const YEAR_NOT_BEFORE = lowerSet(words.yearNotBefore)

/** A year of two digits in full, as a release of our time means it: 70–99 are of the last century. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}
