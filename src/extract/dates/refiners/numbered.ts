import type { DateResult, Refine } from '../result.js'
import { isDay, LONG_MONTH } from '../stated.js'
import { isBareWeekday } from './weekdays.js'

/** `Samstag (22.)`, `Freitag, 21., um 19 Uhr`: the number of the day, whose month the context gives. */
const NUMBER = /^(?: \((?:den |dem )?(\d{1,2})\.\)|, (?:den |dem )?(\d{1,2})\.(?=,|\)))/u

/** Takes in the number of the day behind a weekday, where no month was found for it. */
export const numbered: Refine = (text, results) => results.map((result) => withNumber(text, result) ?? result)

function withNumber(text: string, result: DateResult): DateResult | null {
  const { time } = result
  if (time === null || !isBareWeekday(time)) return null
  const match = NUMBER.exec(text.slice(result.until, result.until + 12))
  const day = Number(match?.[1] ?? match?.[2])
  if (match === null || !isDay(day, LONG_MONTH)) return null
  return result.over(text, result.index, result.until + match[0].length, { times: [{ ...time, day }], firm: true })
}
