import { ADJECTIVES, anyOf, MONTHS } from '../../../lexicon/dates.js'
import {
  CLUBS,
  COUNT_LEADS,
  DECADES,
  NOT_YEAR_NOUNS,
  STRESSING,
  SUMMER_TERMS,
  SURER_YEAR_LEADS,
  WINTER_TERMS,
  YEAR_LEADS,
  YEAR_NOT_AFTER,
  YEAR_NOT_BEFORE,
  YEAR_NOUNS,
} from '../../../lexicon/years.js'
import type { StatedTime } from '../../../model/dates.js'
import { type Atom, atom, type WordBefore, wordAfter, wordBefore } from '../result.js'
import { stated } from '../stated.js'

/** Years that a bare number may be; others need a word that says so (`im Jahr 578`). */
const EARLIEST = 1200
const LATEST = 2100

/** `2012`, `2014/15`, `2016–18`, with the noun before it (`Schuljahr 2014/15`); bare unless its neighbours say that it is another number. */
export const year = atom(
  'year',
  /(\d{3,4})(?:([/–-])(\d{4}|\d{2})(?![\d.,/-]\d|\d| ?Uhr))?(?![\d.,:/-]\d|\d|-\p{L}|\.-)/u,
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
    if (second !== undefined && next === null) return null
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

function isYear(text: string, index: number, end: number): boolean {
  const mark = text.charAt(index - 1)
  if (mark !== '' && !/[\s(„“"»«›‹/–,;:'’[*†]/u.test(mark)) return false
  if ((mark === '/' || mark === '-' || mark === ',') && /[\p{L}\d]/u.test(text.charAt(index - 2))) return false
  if (/^[%‰°€$]|^ [%€]|^\/\d|^-\d/u.test(text.slice(end, end + 2))) return false
  const before = wordBefore(text, index)
  const after = wordAfter(text, end)
  const word = before?.word.toLowerCase() ?? ''
  if (/\.$|^\d+$/u.test(word) || isLabelled(text, index) || isName(text, index, before?.word ?? '')) return false
  if (YEAR_NOT_AFTER.has(word)) return before !== null && isAmount(text, before.index)
  if (isClubs(text, index, end, before?.word ?? '')) return false
  if (/(?:Nr|Drs|Tel|Az|Art|ca|Abs|Bd|S|Zi|Kap|Ziff|Tit|Bl)\. $|\d $/u.test(text.slice(Math.max(0, index - 5), index)))
    return false
  if (SURER_YEAR_LEADS.has(word) || ((word === 'als' || word === 'und') && isWhen(text, index))) return true
  if (isRise(text, index, end, word)) return false
  if (isRoundCount(text, index, end, before, after)) return false
  if (word === 'ab' && !/[05]0$/u.test(text.slice(index, end)) && /^\p{Lu}/u.test(after)) return !isUnit(after)
  const proven = YEAR_LEADS.has(word) && !/^(?:als|der|die|den|wie|um|auch)$/u.test(word)
  if (!/^\p{Ll}{4}/u.test(after) && YEAR_NOT_BEFORE.has(after.toLowerCase())) return false
  if (isNamed(text, index, end, before?.word ?? '') || (isRangeOf(text, end, word) && !MONTHS.has(before?.word ?? '')))
    return false
  return proven || !isCounted(after, word)
}

/** `rechnet mit 1500`, `waren schon 1900`, `sind 2000 Helfer da`: a round number behind a word that leads to a count. */
function isRoundCount(text: string, index: number, end: number, before: WordBefore | null, after: string): boolean {
  const digits = text.slice(index, end)
  const round = /(?<!20)00$|(?<!19|20)50$/u.test(digits) || (digits === '2000' && /^\p{Lu}/u.test(after))
  if (before === null || !round) return false
  const lead = STRESSING.has(before.word.toLowerCase()) ? wordBefore(text, before.index) : before
  if (lead === null || !COUNT_LEADS.has(lead.word.toLowerCase())) return false
  // `Sie sind 1900 entstanden`
  return after === 'gewesen' || !/^\p{Ll}{3,}(?:t|en)$/u.test(after)
}

/** `…, als 2015 Menschen aus Syrien und 2022 Menschen aus … kamen`: a clause of time begins with the comma, a comparison has none. */
const WHEN = /(?<!mehr|weniger|größer|höher), als (?:[12]\d{3} [^.;:,!?\d]{3,60} und )?$/u
const isWhen = (text: string, index: number) => WHEN.test(text.slice(Math.max(0, index - 80), index))

/** `sank von 1850 auf 1720`, `stieg von 1900 auf 2100`: from one year `auf` another leads to the next only. */
function isRise(text: string, index: number, end: number, lead: string): boolean {
  const own = Number(text.slice(index, end))
  const [, to] = lead === 'von' ? (/^ auf (\d{4})(?!\d)/u.exec(text.slice(end, end + 10)) ?? []) : []
  const [, from] = lead === 'auf' ? (/von (\d{4}) auf $/u.exec(text.slice(Math.max(0, index - 13), index)) ?? []) : []
  return (to !== undefined && Number(to) !== own + 1) || (from !== undefined && Number(from) !== own - 1)
}

/** `von 1450 bis 1850 Mark`: the range counts what follows it; `stieg 2015 auf 820 Euro` tells when. */
function isRangeOf(text: string, end: number, lead: string): boolean {
  const range = /^ (?:bis|und|oder|auf) (?:zu )?\d{3,4}(?= )/u.exec(text.slice(end, end + 14))
  if (range?.[0].startsWith(' auf') && lead !== 'von') return false
  return range !== null && YEAR_NOT_BEFORE.has(wordAfter(text, end + range[0].length).toLowerCase())
}

const BIG = /^(?:Million|Milliarde|Mio|Mrd|Tausend)/u

/** `2,1 Millionen Euro 2016`: behind an amount it is no name (`EURO 2016`). */
function isAmount(text: string, index: number): boolean {
  const word = wordBefore(text, index)?.word ?? ''
  return (
    text.startsWith('Euro ', index) &&
    (/\d$/u.test(word) || BIG.test(word) || /(?:Mio|Mrd|Tsd)\. $/u.test(text.slice(Math.max(0, index - 5), index)))
  )
}

/** `im Jahr 212 Millionen Euro`, `im Jahr 2000 Euro`: what is paid in a year, not which one it is. */
function isAmountOf(text: string, end: number, far: boolean): boolean {
  const after = wordAfter(text, end)
  return isUnit(after) || (far && (BIG.test(after) || YEAR_NOT_BEFORE.has(after.toLowerCase())))
}

const isUnit = (word: string) => /^(?:Euro|EUR|Mark|DM|Uhr|Meter|Kilometer|Liter|Hektar|Gramm|Stück)$/u.test(word)

/** `L 2010`, `Startnummer 2020`, `ISO 9001:2015`: part of a name or label. */
const isName = (text: string, index: number, before: string) =>
  /^\p{Lu}$|nummer$/u.test(before) || /\d:$/u.test(text.slice(Math.max(0, index - 2), index))

/** `Seitenaufrufe: 2017`: the number of what the label names. */
function isLabelled(text: string, index: number): boolean {
  if (!/: ?$/u.test(text.slice(Math.max(0, index - 2), index))) return false
  const label = /(\p{L}+): ?$/u.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? ''
  return YEAR_NOT_AFTER.has(label.toLowerCase())
}

const CLUB = new RegExp(`(?:^|[^\\p{L}])${anyOf(CLUBS)} (?:\\p{Lu}[\\p{L}-]*[ /]){0,3}$`, 'u')

/** `TuS Linden 1904`, `Schützenverein Beispiel 1848 e. V.`: the year is part of the club's name. */
function isClubs(text: string, index: number, end: number, before: string): boolean {
  if (!/^\p{Lu}/u.test(before)) return false
  return /^ ?e\. ?V\./u.test(text.slice(end, end + 7)) || CLUB.test(text.slice(Math.max(0, index - 60), index))
}

/** First short year behind an apostrophe that is of the last century: people write ’45, nobody ’45 for 2045. */
const APOSTROPHE = 30

/** `Herbst ’89`, `seit ’68`: the years of the last century that people call so. */
export const shortYear = atom('year', /[’'‘](\d{2})(?![\p{L}\d’'])/u, ([, digits = ''], text, index) => {
  const before = wordBefore(text, index)?.word.toLowerCase() ?? ''
  return SURER_YEAR_LEADS.has(before)
    ? { time: stated({ unit: 'year', year: Number(digits) + (Number(digits) < APOSTROPHE ? 2000 : 1900) }) }
    : null
})

/** `„Gute Schule 2020“`: a noun and a year that end a short quoted name. */
function isNamed(text: string, index: number, end: number, before: string): boolean {
  if (!/^[!?]?[“”"«‘’']/u.test(text.slice(end, end + 2)) || !/^\p{Lu}/u.test(before)) return false
  // `„Ab 2016“, sagt sie`
  if (YEAR_LEADS.has(before.toLowerCase())) return false
  return /[„“»"‚'‘](?:[\p{L}\d-]+ ){1,5}$/u.test(text.slice(Math.max(0, index - 60), index))
}

/** `von 2000 Gästen`, `mehr als 1500 Bäume`: a capital word in the plural after it, and no verb before it. */
function isCounted(after: string, before: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:en|er|ern|innen|nde)$/u.test(after) && /^(?:als|der|die|den|etwa|über|unter|bis)$/u.test(before)
  )
}

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
