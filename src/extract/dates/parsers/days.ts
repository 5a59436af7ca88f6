import {
  anyOf,
  DAY_ADJECTIVES,
  DAY_EVENTS,
  DAY_TIMES,
  DAYS,
  LEADS,
  MONTHS,
  MONTHS_ENGLISH,
  MONTHS_SHORT,
  NOT_EVENTS,
  WEEKDAYS,
  WEEKDAYS_SHORT,
} from '../../../lexicon/dates.js'
import { fullYear, YEAR_NOT_AFTER } from '../../../lexicon/years.js'
import { atom, wordAfter, wordBefore } from '../result.js'
import { isDay, stated } from '../stated.js'

const MONTH = `(?:(?<name>${anyOf(MONTHS.keys())})|(?<short>${anyOf(MONTHS_SHORT.keys())})\\.?)`
const DAY_EVENT = new RegExp(`${anyOf(DAY_EVENTS)}(?:e?s|e?n)?$`, 'iu')
/** `in der heutigen Sitzung`, `zum heutigen Weltwassertag`; not `im heutigen Alltag`. */
const isDayEvent = (word: string) =>
  /^\p{Lu}/u.test(word) && (DAY_EVENT.test(word) || (word.endsWith('tag') && !NOT_EVENTS.has(word.toLowerCase())))
const TIME = anyOf(DAY_TIMES)
/** A month of 31 days. */
const LONG_MONTH = 1

/** `23.02.2018`, `23.2.18`, `1. 8. 2013`, `20.12.`; without year only beside a word, mark or line end that proves it. */
export const figures = atom(
  'figures',
  /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}(?!\d|,\d)|\d{2}(?![\d.:,]\d|\d| ?Uhr))?/u,
  (match, text, index) => {
    const [, day, month, year] = match
    // With all its figures an impossible `31.4.2015` is a day too, which none resolves.
    if (!isDay(Number(day), year?.length === 4 && Number(month) <= 12 ? LONG_MONTH : Number(month))) return null
    // A time or another date may follow a day without year: `am 24.12. 10 Uhr` keeps its figures to itself.
    const spacedYear = year !== undefined && year.length === 2 && /\. \d{2}$/u.test(match[0])
    const known = year === undefined || spacedYear ? null : fullYear(year)
    const days = index + match[0].trimEnd().length
    if (known === null && (/\d/u.test(text.charAt(days)) || !provenDay(text, index, days))) return null
    const time = stated({ unit: 'day', day: Number(day), month: Number(month), year: known })
    const end = index + match[0].length
    return { time, to: spacedYear ? end - 3 : match[0].endsWith(' ') ? end - 1 : end }
  },
)

function provenDay(text: string, index: number, end: number): boolean {
  // `Geschlossen 24.12. bis 1.1.`
  if (TO_DAY.test(text.slice(end, end + 14)))
    return !YEAR_NOT_AFTER.has(wordBefore(text, index)?.word.toLowerCase() ?? '')
  const before = wordBefore(text, index)
  if (before !== null)
    return LEADS.has(before.word.toLowerCase()) || WEEKDAYS.has(before.word) || WEEKDAYS_SHORT.has(before.word)
  // `Nr. 4.5.`, `Az. 12.3.`
  if (ABBREVIATED.test(text.slice(Math.max(0, index - 8), index))) return false
  const mark = text.charAt(index - 1)
  if (mark === '(' || mark === '/' || /[,.:;] $|[-–] ?$/u.test(text.slice(Math.max(0, index - 2), index))) return true
  const bullet = BULLET.test(text.slice(Math.max(0, index - 2), index))
  const opens = index === 0 || mark === '\n' || bullet
  // `• 1.6. Kindertag`
  if (
    /^ [\p{Lu}„]/u.test(text.slice(end, end + 2)) &&
    (bullet ? !isNumbering(text, index) : opens && isInColumn(text, index))
  )
    return true
  return opens ? /^ \p{Ll}|^[,:;)]|^ ?[-–]/u.test(text.slice(end, end + 2)) : false
}

const TO_DAY = /^ ?(?:bis|[-–]) ?(?:zum )?\d{1,2}\. ?\d{1,2}\./u
const ABBREVIATED = /(?:^|[^\p{L}])(?:Nrn?|S|Az|Ziff|Kap|Abs|Art|Anl|Pkt|Bd|Drs|Tel|Zi|Abb|Tab)\. ?$/u
/** Lines of a column that are looked at on either side. */
const NEAR_LINES = 6

/** `• 1.1. Einleitung • 1.2. Methoden`: the second number counts the items of a section. */
function isNumbering(text: string, index: number): boolean {
  const [, first, second] = /^(\d{1,2})\.(\d{1,2})\./u.exec(text.slice(index, index + 6)) ?? []
  const beside = (step: number) => `${first}.${Number(second) + step}. `
  const near = text.slice(Math.max(0, index - NEAR_LINES * 80), index + NEAR_LINES * 80)
  return [1, -1].some((step) => near.includes(` ${beside(step)}`) || near.includes(`\n${beside(step)}`))
}

/** Whether lines beside begin with days too, one of them later than any month: `1.6. Anlagen` heads a section. */
function isInColumn(text: string, index: number): boolean {
  const after = text.slice(index, index + NEAR_LINES * 80).split('\n', NEAR_LINES)
  const before = text
    .slice(Math.max(0, index - NEAR_LINES * 80), index)
    .split('\n')
    .slice(-NEAR_LINES - 1, -1)
    .reverse()
  const days = [after, before].flatMap((lines) => {
    const days = lines.map((line) => Number(/^(\d{1,2})\.\d{1,2}\.(?!\d) /u.exec(line)?.[1] ?? 0))
    const stop = days.indexOf(0)
    return stop < 0 ? days : days.slice(0, stop)
  })
  return days.length > 1 && days.some((day) => day > 12) && !isNumbering(text, index)
}

const BULLET = /[•·*▪●■►‣◦] $/u

/** `2018-02-23` */
export const iso = atom('iso', /(\d{4})-(\d{2})-(\d{2})(?!\d|-)/u, ([, year, month, day]) => {
  if (!isDay(Number(day), Number(month))) return null
  return { time: stated({ unit: 'day', day: Number(day), month: Number(month), year: Number(year) }) }
})

/** `am 12/03/2019`, `Montag, 12/03/2019`; without such a word before it the number of a file. */
export const slashed = atom(
  'figures',
  /(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/u,
  ([, day, month, year], text, index) => {
    if (!isDay(Number(day), Number(month))) return null
    const before = text.slice(Math.max(0, index - 12), index)
    if (!SLASHED_LEAD.test(before)) return null
    return { time: stated({ unit: 'day', day: Number(day), month: Number(month), year: Number(year) }) }
  },
)

const SLASHED_LEAD = new RegExp(
  `(?:^|[^\\p{L}])(?:am|vom|den|bis|zum|ab|seit|${anyOf(WEEKDAYS.keys())}|${anyOf(WEEKDAYS_SHORT.keys())}\\.?),? $`,
  'u',
)

/** `24. November`, `1.Mai`, `3. Okt.`; the year is put to it by a refiner. An impossible `31. November` is a day that none resolves. */
export const named = atom('day', new RegExp(`(\\d{1,2})\\. ?${MONTH}(?!\\p{L})`, 'u'), (match) => {
  const month = MONTHS.get(match.groups?.['name'] ?? '') ?? MONTHS_SHORT.get(match.groups?.['short'] ?? '') ?? 0
  const day = Number(match[1])
  return isDay(day, LONG_MONTH) ? { time: stated({ unit: 'day', day, month }) } : null
})

const MAILED = [...MONTHS.keys(), ...MONTHS_SHORT.keys(), ...MONTHS_ENGLISH.keys()]
const mailedMonth = (name: string) => MONTHS.get(name) ?? MONTHS_SHORT.get(name) ?? MONTHS_ENGLISH.get(name) ?? 0

/** `5 Dez 2024`, `3 May 2016` of a mail header: without a period only with its year. */
export const mailed = atom(
  'day',
  new RegExp(`(\\d{1,2}) (${anyOf(MAILED)}) (\\d{4})(?!\\d)`, 'u'),
  ([, digits, name = '', year]) => {
    const month = mailedMonth(name)
    const day = Number(digits)
    return isDay(day, month) ? { time: stated({ unit: 'day', day, month, year: Number(year) }) } : null
  },
)

/** `May 3, 2016` of a mail header. */
export const mailedMonthFirst = atom(
  'day',
  new RegExp(`(${anyOf(MONTHS_ENGLISH.keys())}) (\\d{1,2}), (\\d{4})(?!\\d)`, 'u'),
  ([, name = '', digits, year]) => {
    const month = mailedMonth(name)
    const day = Number(digits)
    return isDay(day, month) ? { time: stated({ unit: 'day', day, month, year: Number(year) }) } : null
  },
)

/** The `14.` of `14. und 15. Mai`, `Montag, 4. bis Mittwoch, 6. Mai`: weak until a list or range completes it. */
export const partial = atom(
  'day',
  new RegExp(
    `(\\d{1,2})\\.(?=(?:, ?| ?(?:,? (?:und|oder|sowie)|u\\.|(?:, )?(?:bis|BIS|auf)(?: einschließlich| einschl\\.)?(?: zum)?|[-–/]) ?)(?:(?:den|dem|am|zum) )?(?:(?:${anyOf(WEEKDAYS.keys())}|${anyOf(WEEKDAYS_SHORT.keys())}\\.?),? (?:den |dem )?)?\\d{1,2}\\.)`,
    'u',
  ),
  ([, day]) =>
    isDay(Number(day), LONG_MONTH) ? { time: stated({ unit: 'day', day: Number(day) }), firm: false } : null,
)

/** `Freitag`, `Freitagabend`; not after a given name or title, nor in a plural. */
export const weekday = atom(
  'weekday',
  new RegExp(`(${anyOf(WEEKDAYS.keys())})(?:${TIME})?(?![\\p{L}-])`, 'u'),
  ([, name]) => ({
    time: stated({ unit: 'day', weekday: WEEKDAYS.get(name ?? '') ?? 0 }),
  }),
)

/** `heute`, `gestern`; `morgen` as the day after, not `am Morgen`, `heute Morgen`. */
export const deictic = atom(
  'deictic',
  new RegExp(`(${anyOf(DAYS.keys())})(?![\\p{L}-])`, 'u'),
  ([, word = ''], text, index) => {
    const shift = DAYS.get(word) ?? 0
    const before = wordBefore(text, index)
    if (word.toLowerCase() === 'morgen') {
      if (before !== null && (DAYS.has(before.word) || WEEKDAYS.has(before.word))) return null
      const opens = before === null && /(?:^|[\n„“»"(]|[.!?:–] )$/u.test(text.slice(Math.max(0, index - 2), index))
      if (word !== 'morgen' && !(opens && /^,? \p{Ll}/u.test(text.slice(index + word.length, index + word.length + 3))))
        return null
    }
    return { time: stated({ unit: 'day', shift }) }
  },
)

/** `in der heutigen Aktuellen Stunde`: one adjective more before the event. */
const isQualified = (text: string, after: number, next: string) =>
  /^\p{L}{2,}e[nr]?$/u.test(next) && isDayEvent(wordAfter(text, after + 1 + next.length))

/** `der gestrige Abend`, `am heutigen Mittwoch`, `in der gestrigen Sitzung`. */
export const adjective = atom(
  'deictic',
  new RegExp(
    `(${anyOf(DAY_ADJECTIVES.keys())})(?: (?:Tage?s?|${anyOf(['Abend', 'Morgen', 'Vormittag', 'Mittag', 'Nachmittag', 'Nacht'])})|(?= ${anyOf(WEEKDAYS.keys())}))?(?!\\p{L})`,
    'u',
  ),
  (match, text, index) => {
    const [whole, word = ''] = match
    const shift = DAY_ADJECTIVES.get(word) ?? 0
    const next = wordAfter(text, index + word.length)
    // `die heutige Gesellschaft` is of our time, `die heutige Debatte` of this day.
    if (
      whole === word &&
      shift === 0 &&
      !WEEKDAYS.has(next) &&
      !isDayEvent(next) &&
      !isQualified(text, index + word.length, next)
    )
      return null
    return { time: stated({ unit: 'day', shift }) }
  },
)
