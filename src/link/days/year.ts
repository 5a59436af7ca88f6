import { HOLIDAYS_BY_ID } from '../../lexicon/dates.js'
import type { StatedTime } from '../../model/dates.js'
import { civil, dayNumber, easter, lastDayOfMonth, mondayOfWeek, weekdayOf } from './calendar.js'
import {
  type Closed,
  centuryStretch,
  dayStretch,
  daysStretch,
  decadeStretch,
  monthStretch,
  monthsStretch,
  seasonStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
  yearsStretch,
} from './stretch.js'

/** The stretch that a time without shift is in a given year, null where that year has none (29 February). */
export function inYear(time: StatedTime, year: number): Closed | null {
  const { unit, month, day, ordinal, lastYear, holiday, weekday } = time
  if (holiday !== null) return besideHoliday(time, holidayIn(holiday, ordinal, year))
  if (unit === 'day' && month !== null && day === null && weekday !== null && ordinal !== null)
    return dayStretch(weekdayOfMonth(year, month, weekday, ordinal))
  if (unit === 'day' && month !== null && day !== null) {
    const number = dayNumber(year, month, day)
    return civil(number).month === month ? dayStretch(number) : null
  }
  if (unit === 'weekend' && month !== null && ordinal !== null)
    return weekendStretch(weekdayOfMonth(year, month, 6, ordinal))
  if (unit === 'month' && month !== null) return monthStretch(year, month)
  if (unit === 'half_month' && month !== null)
    return ordinal === 1
      ? daysStretch(dayNumber(year, month, 1), dayNumber(year, month, 15))
      : daysStretch(dayNumber(year, month, 16), lastDayOfMonth(year, month))
  if (unit === 'quarter' && ordinal !== null)
    return monthsStretch(year, ordinal * 3 - 2, 3, 'quarter', `${year}-Q${ordinal}`)
  // The summer term (3) is April to September.
  if (unit === 'half_year' && ordinal === 3) return monthsStretch(year, 4, 6, 'half_year', String(year))
  if (unit === 'half_year' && ordinal !== null)
    return monthsStretch(year, ordinal * 6 - 5, 6, 'half_year', `${year}-H${ordinal}`)
  if (unit === 'season' && ordinal !== null) return seasonStretch(year, ordinal)
  if (unit === 'week' && ordinal !== null) return weekStretch(mondayOfWeek(year, ordinal))
  if (unit === 'year') return yearStretch(year)
  // The turn of the year is its last month and the first of the next.
  if (unit === 'years')
    return lastYear === null ? monthsStretch(year, 12, 2, 'month', `${year}-12`) : yearsStretch(year, lastYear)
  if (unit === 'decade') return decadeStretch(year)
  return unit === 'century' ? centuryStretch(year) : null
}

const CHRISTMAS = 'weihnachtsfeiertag'

/** The nth such weekday of a month, or its last (−1). */
function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = lastDayOfMonth(year, month)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** A Sunday of Advent, the fourth the last before Christmas; without number its month. */
function advent(year: number, nth: number | null): Closed {
  return nth === null ? monthStretch(year, 12) : dayStretch(sundayOfAdvent(year, nth))
}

function sundayOfAdvent(year: number, nth: number): number {
  const eve = dayNumber(year, 12, 24)
  return eve - weekdayOf(eve) - (4 - nth) * 7
}

/** `Freitag nach Fronleichnam`: the weekday next to a holiday; the holiday itself where none is stated. */
function besideHoliday({ weekday, side }: StatedTime, holiday: Closed | null): Closed | null {
  if (holiday === null || side === undefined || weekday === null) return holiday
  const away = ((((weekday - weekdayOf(holiday.first)) * side) % 7) + 7) % 7 || 7
  return dayStretch(holiday.first + away * side)
}

function holidayIn(id: string, ordinal: number | null, year: number): Closed | null {
  if (id === 'advent') return advent(year, ordinal)
  // The first of the two days of Christmas is the 25th.
  if (id === CHRISTMAS) return ordinal === null ? null : dayStretch(dayNumber(year, 12, 24 + ordinal))
  const holiday = HOLIDAYS_BY_ID.get(id)
  if (holiday === undefined) return null
  if (holiday.easter !== null) return dayStretch(easter(year) + holiday.easter)
  if (holiday.advent !== undefined) return dayStretch(sundayOfAdvent(year, 1) + holiday.advent)
  if (holiday.month !== null && holiday.sunday !== undefined)
    return dayStretch(weekdayOfMonth(year, holiday.month, 0, holiday.sunday))
  return holiday.month === null || holiday.day === null ? null : dayStretch(dayNumber(year, holiday.month, holiday.day))
}
