import { ADJECTIVES, anyOf } from '../../../lexicon/dates.js'
import {
  DECADES,
  NOT_YEAR_NOUNS,
  SUMMER_TERMS,
  SURER_YEAR_LEADS,
  WINTER_TERMS,
  YEAR_NOUNS,
} from '../../../lexicon/years.js'
import type { StatedTime } from '../../../model/dates.js'
import { type Atom, atom, wordAfter, wordBefore } from '../result.js'
import { stated } from '../stated.js'
import { isTextsNumber } from './code_proof.js'
import { isAmountOf, isYear } from './year_proof.js'

/** Years that a bare number may be; others need a word that says so (`im Jahr 578`). */
const EARLIEST = 1200
const LATEST = 2100

/** `2012`, `2014/15`, `2016–18`, with the noun before it (`Schuljahr 2014/15`); bare unless its neighbours say that it is another number. */
export const year = atom(
  'year',
  /(\d{3,4})(?:([/–-])(\d{4}|\d{2})(?![\d.,/-]\d|\d| ?Uhr|\/\p{Lu}{2}))?(?![\d.,:/-]\d|\d|-\p{L}|\.-)/u,
  ([whole, digits = '', mark = '', second], text, index) => {
    const first = Number(digits)
    const before = wordBefore(text, index)
    const noun = before !== null && isYearNoun(before.word) ? before.word : ''
    const far = first < EARLIEST || first > LATEST
    // `vor zehn Jahren 702`
    if (far && (noun === '' || noun.endsWith('ahren') || isShifted(text, before))) return null
    if (noun === '' ? !isYear(text, index, index + whole.length) : isAmountOf(text, index + whole.length, far))
      return null
    const next = second === undefined ? null : following(first, second)
    if (second !== undefined && (next === null || isTextsNumber(text, index) || isFarApart(first, next, mark)))
      return null
    return { ...yearOf(noun, first, next, mark === '/'), from: startOf(text, noun, before, index) }
  },
)

/** Whether an adjective says already which year it is: `Anfang vergangenen Jahres 300 Mitglieder`. */
const isShifted = (text: string, noun: { readonly index: number } | null) =>
  noun !== null && ADJECTIVES.has(wordBefore(text, noun.index)?.word ?? '')

function yearOf(noun: string, first: number, next: number | null, slash: boolean): Atom {
  if (SUMMER_TERMS.includes(noun)) return { time: stated({ unit: 'half_year', year: first, ordinal: 3 }) }
  const winter = WINTER_TERMS.includes(noun)
  if (next === null && !winter) return { time: stated({ unit: 'year', year: first }) }
  if (winter || (slash && next === first + 1)) {
    return { time: stated({ unit: 'years', year: first, lastYear: next ?? first + 1 }) }
  }
  const last = next ?? first
  return { times: [stated({ unit: 'year', year: first }), stated({ unit: 'year', year: last })], form: 'interval' }
}

/** A noun belongs to its year (`Jahr 2012`); a plural stands before a list (`die Jahre 2020, 2021`) and stays out. */
function startOf(text: string, noun: string, before: { readonly index: number } | null, index: number): number {
  if (noun === '' || before === null || noun.endsWith('ahren')) return index
  if (!noun.endsWith('ahre')) return before.index
  const article = wordBefore(text, before.index)?.word.toLowerCase() ?? ''
  return SINGULAR.has(article) ? before.index : index
}

const SINGULAR = new Set(['im', 'dem', 'vom', 'zum'])

function isYearNoun(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  if (SUMMER_TERMS.includes(word) || WINTER_TERMS.includes(word)) return true
  return YEAR_NOUNS.some((end) => word.endsWith(end)) && !NOT_YEAR_NOUNS.some((start) => word.startsWith(start))
}

/** Second year of `2014/15`, `2014/2015`, `2021-27`; null where it is not later. */
function following(year: number, second: string): number | null {
  const full = second.length === 4 ? Number(second) : year - (year % 100) + Number(second)
  const next = full <= year && second.length === 2 && year % 100 === 99 ? full + 100 : full
  return next > year && next - year < 200 ? next : null
}

/** Years from which a pair of two and four figures is one of our time, most years between its two, and the latest that plans reach. */
const OUR_TIME = 1990
const APART = 15
const PLANNED = 2060

/** `2000/60`, `2017-64`: further apart than years are that share their century. */
const isFarApart = (first: number, last: number, mark: string) =>
  first >= OUR_TIME && (last > PLANNED || (mark === '/' && last - first > APART))

/** First short year behind an apostrophe that is of the last century: people write ’45, nobody ’45 for 2045. */
const APOSTROPHE = 30

/** `Herbst ’89`, `seit ’68`: the years of the last century that people call so. */
export const shortYear = atom('year', /[’'‘](\d{2})(?![\p{L}\d’'])/u, ([, digits = ''], text, index) => {
  const before = wordBefore(text, index)?.word.toLowerCase() ?? ''
  return SURER_YEAR_LEADS.has(before)
    ? { time: stated({ unit: 'year', year: Number(digits) + (Number(digits) < APOSTROPHE ? 2000 : 1900) }) }
    : null
})

const FAR_AHEAD = /(?:^|[^\p{L}])(?:(?<awaited>erst in den)|bis in die) $/u

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
    const capital = /^\p{Lu}|^\d/u.test(whole) || !/^\p{Lu}/u.test(wordAfter(text, index + whole.length))
    const alone = noun === undefined && capital && (lead === 'der' || lead === 'den' || lead === 'die')
    const far = FAR_AHEAD.exec(text.slice(Math.max(0, index - 12), index))
    const farAhead = far === null ? null : far.groups?.['awaited'] === undefined ? 'until' : 'awaited'
    const time: StatedTime = { ...stated({ unit: 'decade', year }), centuryOpen: within < 1000, farAhead }
    return { time, firm: noun !== undefined || alone }
  },
)
