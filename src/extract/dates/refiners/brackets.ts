import type { DateResult, Refine } from '../result.js'
import { isBareWeekday, NIGHT_TO } from './weekdays.js'

/**
 * Joins weekdays with their days, mostly in brackets: `von Freitag auf Samstag (3./4. Mai)`, `Samstag und Sonntag, 5. und 6. Mai`,
 * `in der Nacht zu Sonntag (14./15. Oktober)`, `am Wochenende (5./6. Mai)`.
 */
export const brackets: Refine = (text, results) => {
  const joined: DateResult[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : join(text, last, result)
    if (whole !== null) joined[joined.length - 1] = whole
    else joined.push(result)
  }
  return joined
}

function join(text: string, one: DateResult, other: DateResult): DateResult | null {
  const { times } = one.reading
  const days = other.reading.times
  if (days.length < 2 || !BETWEEN.test(text.slice(one.until, other.index))) return null
  if (!days.every(({ day, month }) => day !== null && month !== null)) return null
  const to = text.charAt(other.until) === ')' ? other.until + 1 : other.until
  if (times.length === 1 && days.length === 2) return ofNight(text, one, other, to)
  if (times.length !== days.length || !times.every(isBareWeekday)) return null
  const both = days.map((day, i) => ({ ...day, weekday: times[i]?.weekday ?? null }))
  return one.over(text, one.index, to, { times: both, firm: true })
}

/** The days of a night or weekend: `zu Sonntag (14./15. Oktober)` ends on the weekday, `Samstagnacht (14./15. Oktober)` begins on it. */
function ofNight(text: string, one: DateResult, other: DateResult, to: number): DateResult | null {
  const { time } = one
  const [first, second] = other.reading.times
  if (time === null || first === undefined || second === undefined) return null
  const { form, rule } = other.reading
  if (time.unit === 'weekend' && time.month === null && time.ordinal === null)
    return one.over(text, one.index, to, { times: [first, second], form, rule, firm: true })
  if (!isBareWeekday(time) || (second.day !== (first.day ?? 0) + 1 && second.day !== 1)) return null
  const { weekday } = time
  const times = NIGHT_TO.test(text.slice(Math.max(0, one.index - 9), one.index))
    ? [first, { ...second, weekday }]
    : [{ ...first, weekday }, second]
  return one.over(text, one.index, to, { times, form, rule, firm: true })
}

const BETWEEN = /^(?: ?\(|, )(?:(?:vom|den|dem|am) )?$/u
