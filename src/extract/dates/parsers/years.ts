import {
  anyOf,
  DECADES,
  SUMMER_TERMS,
  WINTER_TERMS,
  YEAR_LEADS,
  YEAR_NOT_AFTER,
  YEAR_NOT_BEFORE,
  YEAR_NOUNS,
} from '../../../lexicon/dates.js'
import { ordinal } from '../../../lexicon/numbers.js'
import { atom, wordAfter, wordBefore } from '../result.js'
import { stated } from '../stated.js'

/** Years that a bare number may be; others need a word that says so (`im Jahr 578`). */
const EARLIEST = 1200
const LATEST = 2150

const NOUN = `(?:\\p{L}*${anyOf(YEAR_NOUNS)}|${anyOf([...SUMMER_TERMS, ...WINTER_TERMS])})`

/** `Jahr 2012`, `Schuljahr 2014/15`, `Wintersemester 2011/2012`, `Jahrgang 1924`. */
export const nounYear = atom(
  'year',
  new RegExp(`(${NOUN}) (\\d{3,4})(?: ?[/–-] ?(\\d{4}|\\d{2}))?(?![\\d.,]\\d|\\d)`, 'u'),
  ([whole, noun = '', digits = '', second], text, index) => {
    const year = Number(digits)
    if (/^\p{Ll}/u.test(noun) && !/^jahr/u.test(noun)) return null
    if (SUMMER_TERMS.includes(noun)) return { time: stated({ unit: 'half_year', year, ordinal: 3 }) }
    const next = second === undefined ? null : following(year, second)
    if (second !== undefined && next === null) return null
    const plain = /^Jahre?[sn]?$/u.test(noun)
    if (next !== null && next > year + 1) {
      return { times: [stated({ unit: 'year', year }), stated({ unit: 'year', year: next })], form: 'interval' }
    }
    if (next !== null) return { time: stated({ unit: 'years', year, lastYear: next }) }
    if (WINTER_TERMS.includes(noun)) return { time: stated({ unit: 'years', year, lastYear: year + 1 }) }
    // A plural before a list (`die Jahre 2020, 2021 und 2022`) is no part of the first year.
    const drop = noun === 'Jahren' || (noun === 'Jahre' && !singular(text, index)) ? noun.length + 1 : 0
    return { time: stated({ unit: 'year', year }), drop, firm: plain || whole !== '' }
  },
)

function singular(text: string, index: number): boolean {
  const before = wordBefore(text, index)?.word.toLowerCase()
  return before === 'im' || before === 'dem' || before === 'vom' || before === 'zum'
}

/** Second year of `2014/15`, `2014/2015`, `2021-27`; null where it is not later. */
function following(year: number, second: string): number | null {
  const full = second.length === 4 ? Number(second) : year - (year % 100) + Number(second)
  const next = full <= year && second.length === 2 && year % 100 === 99 ? full + 100 : full
  return next > year && next - year < 200 ? next : null
}

/** A bare `2012`, `2014/15`, `2016–18`, unless what stands around it says that it is another number. */
export const bareYear = atom(
  'year',
  /(\d{4})(?:([/–-])(\d{4}|\d{2})(?![\d.,/-]\d|\d))?(?![\d.,:/-]\d|\d|-\p{L}|\.-)/u,
  ([whole, digits = '', mark, second], text, index) => {
    const year = Number(digits)
    if (year < EARLIEST || year > LATEST) return null
    const end = index + whole.length
    if (!isYear(text, index, end)) return null
    if (second === undefined) return { time: stated({ unit: 'year', year }) }
    const next = following(year, second)
    if (next === null) return null
    if (mark === '/' && next === year + 1) return { time: stated({ unit: 'years', year, lastYear: next }) }
    return { times: [stated({ unit: 'year', year }), stated({ unit: 'year', year: next })], form: 'interval' }
  },
)

function isYear(text: string, index: number, end: number): boolean {
  const mark = text.charAt(index - 1)
  if (mark !== '' && !/[\s(„“"»›/–,;:'’[]|-/u.test(mark)) return false
  if ((mark === '/' || mark === '-' || mark === ',') && /[\p{L}\d]/u.test(text.charAt(index - 2))) return false
  if (/^[%‰°€$]|^ [%€]|^\/\d|^-\d/u.test(text.slice(end, end + 2))) return false
  const before = wordBefore(text, index)
  const after = wordAfter(text, end)
  const word = before?.word.toLowerCase() ?? ''
  if (/\.$|^\d+$/u.test(word) || YEAR_NOT_AFTER.has(word)) return false
  if (/(?:Nr|Drs|Tel|Az|Art|ca|Abs|Bd|S)\. $|\d $/u.test(text.slice(Math.max(0, index - 5), index))) return false
  const proven = YEAR_LEADS.has(word) && !/^(?:als|der|die|den|wie|um|auch)$/u.test(word)
  if (YEAR_NOT_BEFORE.has(after.toLowerCase())) return false
  return proven || !isCounted(after, word)
}

/** `von 2000 Gästen`, `mehr als 1500 Bäume`: a capital word in the plural after it, and no verb before it. */
function isCounted(after: string, before: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:en|er|ern|innen|nde)$/u.test(after) && /^(?:als|der|die|den|etwa|über|unter|bis)$/u.test(before)
  )
}

/** `achtziger Jahren`, `Achtzigern`, `80er Jahre`, `1990er-Jahre`, `Nullerjahre`. */
export const decade = atom(
  'decade',
  new RegExp(
    `(?:(?<word>${anyOf(DECADES.keys())})n?|(?<digits>(?:1\\d|20)?\\d0)(?:er|ern))(?<noun>[ -]?(?:Jahren?|jahren?|JAHREN?))?(?!\\p{L})`,
    'u',
  ),
  ({ groups, 0: whole }, text, index) => {
    const { word, digits, noun } = groups ?? {}
    const within = word === undefined ? Number(digits) : (DECADES.get(word) ?? 0)
    const year =
      within >= 1000 ? within : within < 20 && word === undefined ? 2000 + within : 1900 + (within === 0 ? 100 : within)
    const lead = wordBefore(text, index)?.word.toLowerCase() ?? ''
    const alone =
      noun === undefined && /^\p{Lu}|^\d/u.test(whole) && (lead === 'der' || lead === 'den' || lead === 'die')
    return { time: stated({ unit: 'decade', year }), firm: noun !== undefined || alone }
  },
)

/** `16. Jahrhundert`, `neunzehnten Jahrhunderts`. */
export const century = atom(
  'century',
  /(?:(\d{1,2})\. ?|(\p{L}+e[nrs]?) )(?:Jahrhundert|JAHRHUNDERT)(?:s|es|S)?(?!\p{L})/u,
  ([, digits, word = '']) => {
    const number = digits === undefined ? ordinal(word.toLowerCase()) : Number(digits)
    return number === null || number < 1 || number > 21
      ? null
      : { time: stated({ unit: 'century', year: (number - 1) * 100 }) }
  },
)
