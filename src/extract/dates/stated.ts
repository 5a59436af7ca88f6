import type { StatedTime } from '../../model/dates.js'

const NOTHING: StatedTime = {
  unit: 'day',
  year: null,
  lastYear: null,
  month: null,
  day: null,
  weekday: null,
  ordinal: null,
  holiday: null,
  part: null,
  shift: null,
  yearShift: null,
  anaphoric: false,
}

/** A stated time of which only the given parts are said. */
export function stated(parts: Partial<StatedTime> & Pick<StatedTime, 'unit'>): StatedTime {
  return { ...NOTHING, ...parts }
}

/** Whether a month has that day in some year. */
export function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0)
}

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A month of 31 days: one whose days are not yet known. */
export const LONG_MONTH = 1
