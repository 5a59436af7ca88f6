/** Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar; no clock, no time zone. */

export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Days of 400 Gregorian years, of a common century, four years and a year; the calendar repeats after the first. */
const ERA = 146_097
const CENTURY = 36_524
const FOUR_YEARS = 1461
/** Day number of 0000-03-01: years are counted from March, so that the leap day is the last. */
const EPOCH = -719_468
/** Days of the five months from March, and again from August: 31 + 30 + 31 + 30 + 31. */
const FIVE_MONTHS = 153

/** Day number of a date. A month or day beyond the year's or month's end runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3
  const fromMarch = Math.floor(months / 12)
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((FIVE_MONTHS * (months - fromMarch * 12) + 2) / 5) + day - 1
  return era * ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear + EPOCH
}

export function civil(number: number): CivilDay {
  const days = number - EPOCH
  const era = Math.floor(days / ERA)
  const ofEra = days - era * ERA
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / (FOUR_YEARS - 1)) + Math.floor(ofEra / CENTURY) - Math.floor(ofEra / (ERA - 1))) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / FIVE_MONTHS)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = ofYear - Math.floor((FIVE_MONTHS * fromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
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
