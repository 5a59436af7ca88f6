import type { DateResult, Refine } from '../result.js'
import { isBareWeekday } from './weekdays.js'

/** Joins weekdays with their days, mostly in brackets: `von Freitag auf Samstag (3./4. Mai)`, `Samstag und Sonntag, 5. und 6. Mai`. */
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
  if (times.length < 2 || times.length !== days.length || !BETWEEN.test(text.slice(one.until, other.index))) return null
  if (!times.every(isBareWeekday) || !days.every(({ day, month }) => day !== null && month !== null)) return null
  const both = days.map((day, i) => ({ ...day, weekday: times[i]?.weekday ?? null }))
  const to = text.charAt(other.until) === ')' ? other.until + 1 : other.until
  return one.over(text, one.index, to, { times: both, firm: true })
}

const BETWEEN = /^(?: ?\(|, )(?:(?:vom|den|dem|am) )?$/u
