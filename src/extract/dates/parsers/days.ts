import {
  anyOf,
  DAY_TIMES,
  MONTHS,
  MONTHS_ENGLISH,
  MONTHS_SHORT,
  WEEKDAYS,
  WEEKDAYS_SHORT,
} from '../../../lexicon/dates.js'
import { atom } from '../result.js'
import { isDay, LONG_MONTH, stated } from '../stated.js'

const MONTH = `(?:(?<name>${anyOf(MONTHS.keys())})|(?<short>${anyOf(MONTHS_SHORT.keys())})\\.?)`
const TIME = anyOf(DAY_TIMES)

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
