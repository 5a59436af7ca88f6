import type { StatedTime } from '../../model/dates.js'
import { civil, dayNumber, mondayOf } from './calendar.js'
import type { Reference } from './reference.js'
import {
  type Closed,
  centuryStretch,
  dayStretch,
  daysStretch,
  decadeStretch,
  monthStretch,
  monthsStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
  yearsStretch,
} from './stretch.js'
import { inYear } from './year.js'

/** Days of the longest quarter. */
const LONGEST_QUARTER = 92

/** The stretch that lies so many units from the reference; null where the reference is not exact enough. */
export function shifted(time: StatedTime, shift: number, reference: Reference): Closed | null {
  const { unit } = time
  if (time.turned === true) return turnedAway(time, shift, reference)
  if (unit === 'day' && time.day !== null && time.month === null) return dayOfMonth(time.day, shift, reference)
  if (time.month !== null || time.holiday !== null || time.ordinal !== null) return occurrence(time, shift, reference)
  if (unit === 'period') return periodAway(shift, reference)
  if (unit === 'year') return yearsAway(shift, reference)
  if (unit === 'decade')
    return Math.abs(shift) > 1
      ? yearsAway(shift * 10, reference)
      : decadeStretch(reference.year - (reference.year % 10) + shift * 10)
  if (unit === 'century')
    return Math.abs(shift) > 1
      ? yearsAway(shift * 100, reference)
      : centuryStretch(reference.year - (reference.year % 100) + shift * 100)
  if (unit === 'years') return crossYearAway(shift, reference)
  if (unit === 'quarter' && reference.last - reference.first < LONGEST_QUARTER)
    return quartersAway(shift, reference.year, civil(reference.first).month, 3)
  if (reference.month === null) return null
  if (unit === 'month') return monthsAway(Math.round(shift), reference.year, reference.month)
  if (unit === 'half_year') return quartersAway(shift, reference.year, reference.month, 6)
  return reference.day === null ? null : daysAway(time, shift, reference.day)
}

/** `20. d. M.`; null where that month has no such day. */
function dayOfMonth(day: number, shift: number, { year, month }: Reference): Closed | null {
  const number = month === null ? null : dayNumber(year, month + shift, day)
  return number === null || civil(number).day !== day ? null : dayStretch(number)
}

/** Months around New Year, and around the beginning of a school year, in which new and old year say which. */
const NEW = { year: [10, 3], years: [4, 11] } as const

/** `im neuen Jahr`: the next before its turn, this one after it; `im alten Jahr` the one before. */
function turnedAway({ unit }: StatedTime, shift: number, { year, month }: Reference): Closed | null {
  if (month === null) return null
  if (unit === 'year') {
    const [from, to] = NEW.year
    if (month > to && month < from) return null
    const fresh = month >= from ? year + 1 : year
    return yearStretch(shift > 0 ? fresh : fresh - 1)
  }
  const [from, to] = NEW.years
  if (month < from || month > to) return null
  const first = shift > 0 ? year : year - 1
  return yearsStretch(first, first + 1)
}

/** Days of the shortest stretch that is compared with the same one of another year. */
const SHORTEST_PERIOD = 27

/** The same months or days so many years away; null where the reference is no stretch. */
function periodAway(shift: number, { first, last }: Reference): Closed | null {
  if (last - first < SHORTEST_PERIOD) return null
  const from = civil(first)
  const next = civil(last + 1)
  const months = (next.year - from.year) * 12 + next.month - from.month
  if (from.day !== 1 || next.day !== 1) {
    const to = civil(last)
    return daysStretch(dayNumber(from.year + shift, from.month, from.day), dayNumber(to.year + shift, to.month, to.day))
  }
  if (months === 1) return monthStretch(from.year + shift, from.month)
  if (months === 12 && from.month === 1) return yearStretch(from.year + shift)
  const timex = `${from.year + shift}-${String(from.month).padStart(2, '0')}`
  return monthsStretch(from.year + shift, from.month, months, 'month', timex)
}

/** A whole number of years gives a year; a half one counts in months. */
function yearsAway(shift: number, reference: Reference): Closed | null {
  if (Number.isInteger(shift)) return yearStretch(reference.year + shift)
  return reference.month === null ? null : monthsAway(Math.round(shift * 12), reference.year, reference.month)
}

function monthsAway(shift: number, year: number, month: number): Closed {
  const months = year * 12 + month - 1 + shift
  return monthStretch(Math.floor(months / 12), (months % 12) + 1)
}

function quartersAway(shift: number, year: number, month: number, length: 3 | 6): Closed | null {
  const index = year * (12 / length) + Math.floor((month - 1) / length) + Math.round(shift)
  const perYear = 12 / length
  const ordinal = (index % perYear) + 1
  return monthsStretch(
    Math.floor(index / perYear),
    (ordinal - 1) * length + 1,
    length,
    length === 3 ? 'quarter' : 'half_year',
    `${Math.floor(index / perYear)}-${length === 3 ? 'Q' : 'H'}${ordinal}`,
  )
}

function daysAway(time: StatedTime, shift: number, today: number): Closed | null {
  if (time.unit === 'week') return weekStretch(mondayOf(today) + Math.round(shift) * 7)
  if (time.unit === 'weekend') return weekendStretch(weekdayAway(6, shift, today, 1))
  if (time.ofWeek === true) return dayStretch(mondayOf(today) + shift * 7 + (((time.weekday ?? 1) + 6) % 7))
  if (time.weekday !== null) return dayStretch(weekdayAway(time.weekday, shift, today, 0))
  return time.unit === 'day' ? dayStretch(today + Math.round(shift)) : null
}

/** The weekday of this week (0), the last before today (−1), the next after it (1); `length` more days must be over. */
export function weekdayAway(weekday: number, shift: number, today: number, length: number): number {
  const thisWeek = mondayOf(today) + ((weekday + 6) % 7)
  if (shift === 0) return thisWeek
  if (shift < 0) return (thisWeek + length < today ? thisWeek : thisWeek - 7) + (shift + 1) * 7
  return (thisWeek > today ? thisWeek : thisWeek + 7) + (shift - 1) * 7
}

/** The last, this year's or next occurrence of what comes once a year. */
function occurrence(time: StatedTime, shift: number, reference: Reference): Closed | null {
  if (shift === 0) return inYear(time, reference.year)
  const years = [-2, -1, 0, 1, 2]
    .map((offset) => inYear(time, reference.year + offset))
    .filter((stretch) => stretch !== null)
  if (shift < 0) return years.filter(({ last }) => last < reference.first).at(shift) ?? null
  return years.filter(({ first }) => first > reference.last)[shift - 1] ?? null
}

/** Month in which a year that runs over New Year begins: school years, seasons and winter terms all begin by September. */
const CROSS_YEAR_BEGINS = 8

function crossYearAway(shift: number, { year, month }: Reference): Closed | null {
  if (month === null) return null
  const current = month >= CROSS_YEAR_BEGINS ? year : year - 1
  return yearsStretch(current + shift, current + shift + 1)
}
