import type { ResolvedDate } from '../../model/mentions.js'
import { civil, dayNumber, dayText, lastDayOfMonth, mondayOf, monthText, yearText } from './calendar.js'

/** A resolved stretch of days. */
export interface Stretch {
  readonly edtf: string
  /** Day numbers; null where open. */
  readonly first: number | null
  readonly last: number | null
  readonly granularity: ResolvedDate['granularity']
  /** TimeML value. */
  readonly timex: string
}

/** A stretch that has both ends. */
export type Closed = Stretch & { readonly first: number; readonly last: number }

export function dayStretch(day: number): Closed {
  const text = dayText(day)
  return { edtf: text, first: day, last: day, granularity: 'day', timex: text }
}

/** A stretch of days that is no calendar unit. */
export function daysStretch(first: number, last: number): Closed {
  const edtf = `${dayText(first)}/${dayText(last)}`
  return { edtf, first, last, granularity: 'day', timex: edtf }
}

export function weekStretch(monday: number): Closed {
  const edtf = `${dayText(monday)}/${dayText(monday + 6)}`
  return { edtf, first: monday, last: monday + 6, granularity: 'week', timex: weekText(monday) }
}

/** The weekend that begins on a Saturday. */
export function weekendStretch(saturday: number): Closed {
  const edtf = `${dayText(saturday)}/${dayText(saturday + 1)}`
  return { edtf, first: saturday, last: saturday + 1, granularity: 'day', timex: `${weekText(mondayOf(saturday))}-WE` }
}

function weekText(monday: number): string {
  const { year } = civil(monday + 3)
  const week = (monday - mondayOf(dayNumber(year, 1, 4))) / 7 + 1
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`
}

export function monthStretch(year: number, month: number): Closed {
  const edtf = monthText(year, month)
  return {
    edtf,
    first: dayNumber(year, month, 1),
    last: lastDayOfMonth(year, month),
    granularity: 'month',
    timex: edtf,
  }
}

/** Months `[month, month + count)` of a year as an interval. */
export function monthsStretch(
  year: number,
  month: number,
  count: number,
  granularity: Stretch['granularity'],
  timex: string,
): Closed {
  const first = dayNumber(year, month, 1)
  const last = dayNumber(year, month + count, 1) - 1
  const end = civil(last)
  return { edtf: `${monthText(year, month)}/${monthText(end.year, end.month)}`, first, last, granularity, timex }
}

const SEASONS = ['SP', 'SU', 'FA', 'WI']

/** Season 21 (spring, from March) to 24 (winter, from December of its year). */
export function seasonStretch(year: number, season: number): Closed {
  const first = dayNumber(year, (season - 20) * 3, 1)
  const last = dayNumber(year, (season - 20) * 3 + 3, 1) - 1
  return {
    edtf: `${yearText(year)}-${season}`,
    first,
    last,
    granularity: 'season',
    timex: `${yearText(year)}-${SEASONS[season - 21]}`,
  }
}

export function yearStretch(year: number): Closed {
  const edtf = yearText(year)
  return { edtf, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), granularity: 'year', timex: edtf }
}

/** A year that runs over New Year, as an interval of years. */
export function yearsStretch(year: number, lastYear: number): Closed {
  const edtf = `${yearText(year)}/${yearText(lastYear)}`
  return { edtf, first: dayNumber(year, 1, 1), last: dayNumber(lastYear, 12, 31), granularity: 'year', timex: edtf }
}

export function decadeStretch(year: number): Closed {
  const text = yearText(year).slice(0, 3)
  return {
    edtf: `${text}X`,
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + 9, 12, 31),
    granularity: 'decade',
    timex: text,
  }
}

export function centuryStretch(year: number): Closed {
  const text = yearText(year).slice(0, 2)
  return {
    edtf: `${text}XX`,
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + 99, 12, 31),
    granularity: 'century',
    timex: text,
  }
}

/** The stretch from the first's beginning to the second's end. */
export function between(one: Closed, other: Closed): Closed {
  const edtf = `${firstPart(one.edtf)}/${lastPart(other.edtf)}`
  return {
    edtf,
    first: one.first,
    last: other.last,
    granularity: other.granularity,
    timex: `${one.timex}/${other.timex}`,
  }
}

export function since(one: Closed): Stretch {
  return { ...one, edtf: `${firstPart(one.edtf)}/..`, last: null }
}

export function until(one: Closed): Stretch {
  return { ...one, edtf: `../${lastPart(one.edtf)}`, first: null }
}

const firstPart = (edtf: string) => edtf.split('/')[0] ?? edtf
const lastPart = (edtf: string) => edtf.split('/').at(-1) ?? edtf
