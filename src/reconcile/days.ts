/** A stretch of time in whole days since 1970-01-01 (UTC), both ends included. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Longest span, in days, that still counts as one point in time: a month. */
export const MONTH = 31

const DAY = 86_400_000

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/u

/** Number of a day `YYYY-MM-DD` since 1970-01-01; null where it is no day. */
export function dayNumber(day: string): number | null {
  const match = PATTERN.exec(day)
  if (match === null) return null
  return Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY)
}

/** The day behind a day number, `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** Days of a month, 1 to 12; of a February without year 29. Null where there is no such month. */
export function daysInMonth(month: number, year: number | null): number | null {
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  // Day 0 is the one before the first of the next month; 2000 was a leap year.
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** Year up to which some calendars still had the leap days of the turns of centuries (Greece: 1923). */
const LAST_JULIAN = 1923

/** Whether a 29 February was a day in the calendar before ours, as in Russia in 1900. */
export function isJulianLeapDay(day: number, month: number, year: number): boolean {
  return day === 29 && month === 2 && year <= LAST_JULIAN && year % 4 === 0
}

/** Weekday of a day number, 0 (Sunday) to 6. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The span from one day to another; null where either is open or unknown. */
export function spanOf(first: string | null, last: string | null): Span | null {
  const from = first === null ? null : dayNumber(first)
  const to = last === null ? null : dayNumber(last)
  return from === null || to === null || to < from ? null : { first: from, last: to }
}

/** Whether a span is at most a month long, so that a figure can be held against another of the same time. */
export function isShort({ first, last }: Span): boolean {
  return last - first < MONTH
}

/** Whether two spans share a day. */
export function overlap(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether two spans are the same. */
export function equalSpans(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last
}
