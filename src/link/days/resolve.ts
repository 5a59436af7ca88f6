import { HOLIDAYS_BY_ID } from '../../lexicon/dates.js'
import type { StatedTime } from '../../model/dates.js'
import { civil, dayNumber, easter, mondayOf, mondayOfWeek, weekdayOf } from './calendar.js'
import type { Reference } from './reference.js'
import {
  type Closed,
  centuryStretch,
  dayStretch,
  decadeStretch,
  monthStretch,
  monthsStretch,
  seasonStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
  yearsStretch,
} from './stretch.js'
import type { Tense } from './tense.js'

/** What a time is resolved in: the reference and where the clause looks. */
export interface Surroundings {
  readonly reference: Reference | null
  readonly tense: Tense
}

export interface Resolution {
  readonly stretch: Closed
  readonly resolution: 'explicit' | 'underspecified' | 'relative'
}

/** The days that a stated time means; null where words and surroundings don't settle it. */
export function resolveTime(time: StatedTime, { reference, tense }: Surroundings): Resolution | null {
  if (time.year !== null) return settled(inYear(time, time.year), 'explicit')
  if (reference === null) return null
  if (time.yearShift !== null) return settled(inShiftedYear(time, reference), 'relative')
  if (time.shift !== null) return settled(shifted(time, time.shift, reference), 'relative')
  return settled(nearest(time, reference, tense), 'underspecified')
}

function settled(stretch: Closed | null, resolution: Resolution['resolution']): Resolution | null {
  return stretch === null ? null : { stretch, resolution }
}

/** The stretch that a time without shift is in a given year, null where that year has none (29 February). */
export function inYear(time: StatedTime, year: number): Closed | null {
  const { unit, month, day, ordinal, lastYear, holiday } = time
  if (holiday !== null) return holidayIn(holiday, year)
  if (unit === 'day' && month !== null && day !== null) {
    const number = dayNumber(year, month, day)
    return civil(number).month === month ? dayStretch(number) : null
  }
  if (unit === 'month' && month !== null) return monthStretch(year, month)
  if (unit === 'quarter' && ordinal !== null)
    return monthsStretch(year, ordinal * 3 - 2, 3, 'quarter', `${year}-Q${ordinal}`)
  // The summer term (3) is April to September.
  if (unit === 'half_year' && ordinal === 3) return monthsStretch(year, 4, 6, 'half_year', String(year))
  if (unit === 'half_year' && ordinal !== null)
    return monthsStretch(year, ordinal * 6 - 5, 6, 'half_year', `${year}-H${ordinal}`)
  if (unit === 'season' && ordinal !== null) return seasonStretch(year, ordinal)
  if (unit === 'week' && ordinal !== null) return weekStretch(mondayOfWeek(year, ordinal))
  if (unit === 'year') return yearStretch(year)
  if (unit === 'years') return yearsStretch(year, lastYear ?? year + 1)
  if (unit === 'decade') return decadeStretch(year)
  return unit === 'century' ? centuryStretch(year) : null
}

function holidayIn(id: string, year: number): Closed | null {
  const holiday = HOLIDAYS_BY_ID.get(id)
  if (holiday === undefined) return null
  if (holiday.easter !== null) return dayStretch(easter(year) + holiday.easter)
  return holiday.month === null || holiday.day === null ? null : dayStretch(dayNumber(year, holiday.month, holiday.day))
}

function inShiftedYear(time: StatedTime, reference: Reference): Closed | null {
  const year = reference.year + (time.yearShift ?? 0)
  if (time.month !== null || time.ordinal !== null || time.holiday !== null) return inYear(time, year)
  if (reference.day === null) return null
  const { month, day } = civil(reference.day)
  return dayStretch(dayNumber(year, month, day))
}

function shifted(time: StatedTime, shift: number, reference: Reference): Closed | null {
  const { unit } = time
  if (time.month !== null || time.holiday !== null || time.ordinal !== null) return occurrence(time, shift, reference)
  if (unit === 'year') return yearsAway(shift, reference)
  if (unit === 'decade')
    return Math.abs(shift) > 1
      ? yearsAway(shift * 10, reference)
      : decadeStretch(reference.year - (reference.year % 10) + shift * 10)
  if (unit === 'century')
    return Math.abs(shift) > 1
      ? yearsAway(shift * 100, reference)
      : centuryStretch(reference.year - (reference.year % 100) + shift * 100)
  if (unit === 'years') return yearsStretch(reference.year + shift, reference.year + shift + 1)
  if (reference.month === null) return null
  if (unit === 'month') return monthsAway(Math.round(shift), reference.year, reference.month)
  if (unit === 'quarter') return quartersAway(shift, reference.year, reference.month, 3)
  if (unit === 'half_year') return quartersAway(shift, reference.year, reference.month, 6)
  return reference.day === null ? null : daysAway(time, shift, reference.day)
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
  if (time.weekday !== null) return dayStretch(weekdayAway(time.weekday, shift, today, 0))
  return time.unit === 'day' ? dayStretch(today + Math.round(shift)) : null
}

/** The weekday of this week (0), the last before today (−1), the next after it (1); `length` more days must be over. */
function weekdayAway(weekday: number, shift: number, today: number, length: number): number {
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

/** Days of distance that being in the reference's own year makes up for. */
const SAME_YEAR = 100

/** The occurrence that tense, weekday and nearness point to. */
function nearest(time: StatedTime, reference: Reference, tense: Tense): Closed | null {
  if (time.unit === 'weekend' && reference.day !== null) {
    return weekendStretch(
      weekdayAway(6, tense === 'past' ? -1 : 1, tense === 'past' ? reference.day : reference.day - 1, 1),
    )
  }
  if (time.weekday !== null && time.day === null)
    return reference.day === null ? null : weekdayNear(time.weekday, reference.day, tense)
  const near = [-1, 0, 1].map((offset) => inYear(time, reference.year + offset)).filter((stretch) => stretch !== null)
  const fitting = time.weekday === null ? [] : near.filter(({ first }) => weekdayOf(first) === time.weekday)
  const candidates = fitting.length > 0 ? fitting : near
  if (tense === 'past') return candidates.filter(({ first }) => first <= reference.last).at(-1) ?? candidates[0] ?? null
  if (tense === 'ahead') return candidates.find(({ last }) => last >= reference.first) ?? candidates.at(-1) ?? null
  const distance = ({ first, last }: Closed) =>
    Math.max(0, first - reference.last, reference.first - last) - (civil(first).year === reference.year ? SAME_YEAR : 0)
  return candidates.reduce<Closed | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  )
}

function weekdayNear(weekday: number, today: number, tense: Tense): Closed {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return dayStretch(tense === 'past' && ahead > 0 ? today + ahead - 7 : today + ahead)
}
