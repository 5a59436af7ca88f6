import { anyOf, MONTHS, MONTHS_SHORT } from './dates.js'
import words from './de/impossible_days.json' with { type: 'json' }

const any = (list: readonly string[]) => `(?:${list.join('|')})`

/** A day as it is written, `31. Juni 2017` or `31.6.2017`: groups `day`, `name` or `figure` of the month, and `year`. */
export const WRITTEN_DAY = new RegExp(
  `(?<!\\d|\\d[.])(?<day>\\d{1,2})\\. ?(?:(?<name>${anyOf([...MONTHS.keys(), ...MONTHS_SHORT.keys()])})(?!\\p{L})\\.?|(?<figure>\\d{1,2})\\.)(?: ?(?<year>\\d{4})(?!\\d))?`,
  'gu',
)

/** Number of a month, 1 to 12, by its name or abbreviation; null for another word. */
export const monthNumber = (name: string): number | null => MONTHS.get(name) ?? MONTHS_SHORT.get(name) ?? null

/** Ends before figures that are a day and no number of a file or chapter: `am`, `Stand:`, `Köln,` at the beginning. */
export const BEFORE_DAY = new RegExp(
  `(?<!\\p{L})${any(words.leads)} $|(?<!\\p{L})${any(words.labels)}:? ?$|^[•–-]? ?\\p{Lu}[\\p{L} -]+, ?$`,
  'iu',
)

/** Ends before a number that belongs to the word before it and not to the month behind it: `Platz 31. Juni war …`, `Abt. 31.` */
export const BEFORE_NUMBER = /(?:^|[\s(])(?:\p{Lu}[\p{L}-]*\.?|\p{L}+\.|§|[\d./-]*\d) $/u

/** Says that there is no such day, so that the text means what it says. */
export const NO_SUCH_DAY = new RegExp(`(?<!\\p{L})${any(words.denied)}(?!\\p{L})`, 'u')
