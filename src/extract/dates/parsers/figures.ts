import { anyOf, WEEKDAYS, WEEKDAYS_SHORT } from '../../../lexicon/dates.js'
import { fullYear } from '../../../lexicon/years.js'
import { atom } from '../result.js'
import { isDay, LONG_MONTH, stated } from '../stated.js'
import { provenDay } from './figure_proof.js'

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
