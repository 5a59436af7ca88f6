import type { StatedTime } from '../../../model/dates.js'
import type { DateResult, Refine } from '../result.js'

/** Joins weekdays with their days in brackets: `von Freitag auf Samstag (3./4. Mai)`, `Samstag und Sonntag (5. und 6. Mai)`. */
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
  if (times.length < 2 || times.length !== days.length || !/^ ?\((?:vom )?$/u.test(text.slice(one.until, other.index)))
    return null
  if (!times.every(isWeekday) || !days.every(({ day, month }) => day !== null && month !== null)) return null
  const both = days.map((day, i) => ({ ...day, weekday: times[i]?.weekday ?? null }))
  const to = text.charAt(other.until) === ')' ? other.until + 1 : other.until
  return one.over(text, one.index, to, { times: both, firm: true })
}

const isWeekday = ({ weekday, day, month, shift }: StatedTime) =>
  weekday !== null && day === null && month === null && shift === null
