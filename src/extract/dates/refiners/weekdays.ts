import { AND, anyOf, HOLIDAYS_BY_ID, WEEKDAYS_SHORT } from '../../../lexicon/dates.js'
import type { StatedTime } from '../../../model/dates.js'
import type { DateResult, Refine } from '../result.js'

const SHORT = new RegExp(`(?<![\\p{L}\\d/+–-])(${anyOf(WEEKDAYS_SHORT.keys())})(?:\\.,?|,)? (?:den )?$`, 'u')

/** The first of two weekdays that share what follows: `Sa und So, 5. und 6. Mai`. */
const PAIRED = new RegExp(`(?:^|[^\\p{L}])${anyOf(WEEKDAYS_SHORT.keys())}\\.? (?:und|u\\.|&|[–-]) $`, 'u')

/** Joins a weekday, or `heute`, with the day beside it: `Freitag, den 23. Februar`, `Di., 6.9.`, `heutigen Mittwoch, dem 18. März`. */
export const weekdays: Refine = (text, results) => {
  const joined: DateResult[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const paired = last !== undefined && result.time?.day != null && result.time.month === null
    const whole =
      last === undefined || (paired && isPaired(text, joined.at(-2), last)) ? null : join(text, last, result)
    if (whole !== null) joined[joined.length - 1] = whole
    else joined.push(abbreviated(text, result, last?.until ?? 0))
  }
  return joined
}

/** `Samstag und Sonntag, 5. und 6. Mai`, `Freitag bis Sonntag, 3. bis 5. Mai`: two weekdays wait for as many days. */
function isPaired(text: string, before: DateResult | undefined, { index, time }: DateResult): boolean {
  if (before?.time == null || time === null || !isBareWeekday(before.time) || !isBareWeekday(time)) return false
  return PAIR.test(text.slice(before.until, index))
}

/** `in der Nacht zum`, `auf den` before the weekday that a night leads to. */
export const NIGHT_TO = /(?:^|[^\p{L}])(?:zu|zum|auf|auf den) $/u

const PAIR = new RegExp(`^ (?:${anyOf(AND)}|bis|auf) (?:de[nm] )?$|^ ?[-–/] ?$`, 'u')

function join(text: string, one: DateResult, other: DateResult): DateResult | null {
  const gap = text.slice(one.index + one.text.length, other.index)
  const bracket = /^ ?\((?:am )?$/u.test(gap)
  const side = SIDE.get(gap)
  if (!bracket && side === undefined && !/^,? (?:(?:den|dem|der|am|in der) )?$/u.test(gap)) return null
  const first = one.time
  const second = other.time
  if (first === null || second === null) return null
  if (side !== undefined) return besideHoliday(text, one, other, side)
  // `von Freitag auf Samstag (3./4. November)`, `zu Sonntag, 7./8. März`: a list follows.
  const waits = second.day !== null && second.month === null && text.charAt(other.until) !== ')'
  if (waits && (bracket || (isBareWeekday(first) && NIGHT_TO.test(text.slice(Math.max(0, one.index - 9), one.index)))))
    return null
  // `morgen, am 1. März` names the day twice, each a time of its own.
  if (/\bam $/u.test(gap) && first.shift !== null && second.day !== null) return null
  const both =
    ofWeek(first, second, gap) ??
    inWeek(first, second, gap, other) ??
    ofHoliday(first, second) ??
    together(first, second, bracket)
  if (both === null) return null
  const to = bracket && text.charAt(other.until) === ')' ? other.until + 1 : other.until
  // `Freitag, 6.` waits for the month of a list.
  const firm = other.reading.firm || both.month !== null || both.day === null
  return one.over(text, one.index, to, { times: [both], firm })
}

/** `nächste Woche Dienstag` */
function ofWeek(one: StatedTime, other: StatedTime, gap: string): StatedTime | null {
  if (one.unit !== 'week' || one.shift === null || (gap !== ' ' && gap !== ', ' && gap !== ' am ')) return null
  if (other.weekday === null || other.day !== null || other.shift !== null || other.month !== null) return null
  return { ...other, shift: one.shift, ofWeek: true }
}

const SIDE: ReadonlyMap<string, 1 | -1> = new Map([
  [' nach ', 1],
  [' nach dem ', 1],
  [' vor ', -1],
  [' vor dem ', -1],
])

/** `Freitag nach Fronleichnam`, `Donnerstag vor Ostern 2018` */
function besideHoliday(text: string, one: DateResult, other: DateResult, side: 1 | -1): DateResult | null {
  if (one.time === null || other.time === null || !isBareWeekday(one.time)) return null
  if (other.time.holiday === null || other.time.side !== undefined) return null
  return one.over(text, one.index, other.until, {
    times: [{ ...other.time, weekday: one.time.weekday, side }],
    firm: true,
    rule: 'holiday',
  })
}

const COUNTED = new Set(['ahead', 'ago'])

/** `Donnerstag kommender Woche`, `Dienstag in der nächsten Woche`; `Donnerstag in einer Woche`: a week from the next. */
function inWeek(one: StatedTime, other: StatedTime, gap: string, { reading }: DateResult): StatedTime | null {
  if (other.unit !== 'week' || other.shift === null || other.ordinal !== null || !/^ (?:der |in der )?$/u.test(gap))
    return null
  if (one.weekday === null || one.day !== null || one.shift !== null || one.month !== null) return null
  if (!COUNTED.has(reading.rule)) return { ...one, shift: other.shift, ofWeek: true }
  return Number.isInteger(other.shift) ? { ...one, shift: other.shift + Math.sign(other.shift) } : null
}

/** `Allerheiligen (1. November)`, `3. Oktober, dem Tag der Deutschen Einheit`: the day says when it is. */
function ofHoliday(one: StatedTime, other: StatedTime): StatedTime | null {
  const [holiday, day] = one.holiday === null ? [other, one] : [one, other]
  if (holiday.holiday === null || day.holiday !== null || day.day === null || day.month === null) return null
  const { month, day: own } = HOLIDAYS_BY_ID.get(holiday.holiday) ?? {}
  const fits = month == null || own == null || (month === day.month && own === day.day)
  if (!fits && holiday.side === undefined) return null
  return {
    ...day,
    year: day.year ?? holiday.year,
    yearShift: day.yearShift ?? holiday.yearShift,
    weekday: day.weekday ?? holiday.weekday,
  }
}

/** Whether a time is a weekday and nothing else. */
export const isBareWeekday = ({ weekday, day, month, shift, holiday }: StatedTime): boolean =>
  weekday !== null && day === null && month === null && shift === null && holiday === null

function together(one: StatedTime, other: StatedTime, bracket: boolean): StatedTime | null {
  // `16. Januar (Montag)`
  if (one.day !== null && one.weekday === null && bracket && isBareWeekday(other))
    return { ...one, weekday: other.weekday }
  const isDay = one.unit === 'day' && other.unit === 'day' && one.day === null
  if (!isDay || (one.weekday === null && one.shift === null) || one.holiday !== null) return null
  if (other.day !== null && (other.weekday === null || one.weekday === null)) {
    return { ...other, weekday: other.weekday ?? one.weekday }
  }
  const names = one.shift !== null && one.weekday === null && other.weekday !== null && other.shift === null
  return names ? { ...one, beside: other.weekday ?? 0 } : null
}

function abbreviated(text: string, result: DateResult, after: number): DateResult {
  const time = result.time
  if (time === null || time.day === null || time.weekday !== null) return result
  const before = text.slice(Math.max(after, result.index - 9), result.index)
  const match = SHORT.exec(before)
  if (match === null || PAIRED.test(text.slice(Math.max(0, result.index - 20), result.index - match[0].length)))
    return result
  const weekday = WEEKDAYS_SHORT.get(match[1] ?? '') ?? null
  return result.over(text, result.index - match[0].length, result.until, {
    times: [{ ...time, weekday }],
    // `Di., 28.` waits for the month of a list.
    firm: result.reading.firm || time.month !== null,
  })
}
