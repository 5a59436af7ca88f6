import { anyOf, HALVES, MONTH_WEEKS, MONTHS, MONTHS_ALSO_NAMES, MONTHS_SHORT } from '../../../lexicon/dates.js'
import { ordinal } from '../../../lexicon/numbers.js'
import { fullYear } from '../../../lexicon/years.js'
import { atom, wordBefore } from '../result.js'
import { stated } from '../stated.js'

/** Whether the word before proves that a name of a month or season is a time (not the surname Mai, the colour of autumn). */
export const IN_LEAD =
  /^(?:im|seit|ab|bis|vom|zum|beim|nach|vor|gegenüber|monat|ende|anfang|mitte|beginn|von|zwischen|in|für|gegen|eingangs|ausgangs)$/u
/** `für das Frühjahr`, `in den März`, `bis in den Herbst`: a preposition before the article. */
const LED_BY_ARTICLE =
  /(?:für|auf|in|über|gegen|an|zu|durch|vor|nach|aus|seit|ab) (?:das|den|dem|der)(?: ganzen?| gesamten?)? $/iu

export const isLedByArticle = (text: string, index: number): boolean =>
  LED_BY_ARTICLE.test(text.slice(Math.max(0, index - 22), index))

/** `Juli`; weak without a preposition before it where people are called so too. */
export const month = atom(
  'month',
  new RegExp(`(${anyOf(MONTHS.keys())})(?:s|es)?(?!\\p{L}|-\\p{Lu})`, 'u'),
  ([whole, name = ''], text, index) => ({
    time: stated({ unit: 'month', month: MONTHS.get(name) ?? 1 }),
    firm:
      isEntry(text, index, whole) ||
      isProven(name, wordBefore(text, index)?.word ?? '', whole !== name) ||
      isLedByArticle(text, index),
  }),
)

/** `Mai: Unser Haus öffnet.` as a line of a chronicle. */
export const isEntry = (text: string, index: number, whole: string) =>
  (index === 0 || text.charAt(index - 1) === '\n') && text.startsWith(': ', index + whole.length)

/** A noun before makes a name of it (`Haus Oktober`), and some months are people's names too. */
const isProven = (name: string, before: string, genitive: boolean) =>
  IN_LEAD.test(before.toLowerCase()) ||
  (genitive && before === 'des') ||
  (!MONTHS_ALSO_NAMES.has(name.toLowerCase()) && !/^\p{Lu}\p{Ll}{3}/u.test(before))

/** `zweite Märzhälfte` */
export const halfMonth = atom(
  'month',
  new RegExp(`(${anyOf(MONTHS.keys())})${anyOf(HALVES)}(?!\\p{L})`, 'u'),
  ([, name = ''], text, index) => {
    const before = wordBefore(text, index)
    const half = before === null ? null : ordinal(before.word.toLowerCase())
    if (before === null || (half !== 1 && half !== 2)) return null
    return { time: stated({ unit: 'half_month', month: MONTHS.get(name) ?? 1, ordinal: half }), from: before.index }
  },
)

/** `in der ersten Januarwoche`, `am letzten Maiwochenende` */
export const monthWeek = atom(
  'month',
  new RegExp(`(${anyOf(MONTHS.keys())})(${anyOf(MONTH_WEEKS)})(?!\\p{L})`, 'u'),
  ([, name = '', unit = ''], text, index) => {
    const before = wordBefore(text, index)
    const last = before !== null && /^letzte[nrs]?$/u.test(before.word)
    const nth = before === null ? null : last ? -1 : ordinal(before.word.toLowerCase())
    if (before === null || nth === null || nth > 4) return null
    const month = MONTHS.get(name) ?? 1
    if (unit.startsWith('wochenende'))
      return { time: stated({ unit: 'weekend', month, ordinal: nth }), from: before.index }
    const part = nth === 1 ? 'start' : last || nth === 4 ? 'end' : 'mid'
    return { time: stated({ unit: 'month', month, part }), from: before.index }
  },
)

/** `05/2018` after a word that proves a time: elsewhere it is a number of something. */
export const monthOfYear = atom(
  'month',
  /(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/-])/u,
  ([, month, year], text, index) => {
    const lead = wordBefore(text, index)?.word.toLowerCase() ?? ''
    if (!NUMBERED_LEAD.test(lead) && !text.startsWith('Stand: ', index - 7)) return null
    return { time: stated({ unit: 'month', month: Number(month), year: Number(year) }) }
  },
)

const NUMBERED_LEAD = /^(?:seit|ab|bis|im|in|von|vom|zwischen|und|ende|anfang|mitte|stand)$/u

/** `Okt. 2010`: an abbreviation only with its year; one of two digits (`Sept. 03 – Neubau`) heads an entry. */
export const shortMonth = atom(
  'month',
  new RegExp(`(${anyOf(MONTHS_SHORT.keys())})\\.?(?:(?= \\d{4}(?!\\d))| (\\d{2})(?=: | [–-] ))`, 'u'),
  ([, name = '', year], text, index) => {
    const month = MONTHS_SHORT.get(name) ?? 1
    if (year === undefined) return { time: stated({ unit: 'month', month }) }
    const opens = index === 0 || text.charAt(index - 1) === '\n'
    return opens ? { time: stated({ unit: 'month', month, year: fullYear(year) }) } : null
  },
)
