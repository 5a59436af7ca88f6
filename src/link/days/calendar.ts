/** Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar; no clock, no time zone. */

export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const MS_PER_DAY = 86_400_000

/** Day number of a date. A day beyond the month's end runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS_PER_DAY
}

export function civil(day: number): CivilDay {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 (Sunday) to 6. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** Monday of the week that the day is in. */
export const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7)

export const lastDayOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1

/** Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7

/** Easter Sunday (Gregorian, after Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor((b + 8) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((d + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const two = (number: number) => String(number).padStart(2, '0')
const four = (number: number) => String(number).padStart(4, '0')

/** `2018`, `2018-02`, `2018-02-23`. */
export const yearText = four
export const monthText = (year: number, month: number): string => `${four(year)}-${two(month)}`
export function dayText(number: number): string {
  const { year, month, day } = civil(number)
  return `${four(year)}-${two(month)}-${two(day)}`
}

/** Day number of `YYYY-MM-DD`, null where it is none. */
export function parseDayText(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}
