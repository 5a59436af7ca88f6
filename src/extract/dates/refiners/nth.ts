import { TURNED } from '../../../lexicon/dates.js'
import { ordinal } from '../../../lexicon/numbers.js'
import type { StatedTime } from '../../../model/dates.js'
import type { DateResult, Refine } from '../result.js'
import { isDay } from '../stated.js'

/** Joins `letzten Freitag im November`; reads `im neuen Jahr`. Before adjectives take `letzten` and `neuen`. */
export const nth: Refine = (text, results) => {
  const joined: DateResult[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : weekdayOfMonth(text, last, result)
    if (whole !== null) joined[joined.length - 1] = whole
    else joined.push(turned(text, result) ?? result)
  }
  return joined
}

/** Puts a day to `d. M.`, `dieses Monats`: `20. d. M.`, `15. des kommenden Monats`. */
export const daysOfMonths: Refine = (text, results) => results.map((result) => dayOfMonth(text, result) ?? result)

/** The `letzten Freitag` before ` im November`. */
function weekdayOfMonth(text: string, one: DateResult, other: DateResult): DateResult | null {
  const weekday = one.time
  const month = other.time
  if (weekday === null || month === null || weekday.weekday === null || weekday.day !== null || weekday.shift !== null)
    return null
  if (month.unit !== 'month' || month.month === null || text.slice(one.until, other.index) !== ' im ') return null
  const before = one.lead(text)
  const number = before === null ? null : /^letzte[nr]?$/u.test(before.word) ? -1 : ordinal(before.word.toLowerCase())
  if (before === null || number === null || number > 4) return null
  const time: StatedTime = { ...month, unit: 'day', weekday: weekday.weekday, ordinal: number }
  return one.over(text, before.index, other.until, { times: [time], firm: true, rule: 'weekday' })
}

const DAY = /(?<![\d.,])(\d{1,2})\. (?:des )?$/u

/** The `20. ` before `d. M.`, `dieses Monats`, `des kommenden Monats`. */
function dayOfMonth(text: string, result: DateResult): DateResult | null {
  const time = result.time
  if (time === null || time.unit !== 'month' || time.shift === null || time.month !== null) return null
  // `es waren 7. Ein halbes Jahr später …`
  if (result.reading.rule === 'later') return null
  const match = DAY.exec(text.slice(Math.max(0, result.index - 8), result.index))
  const day = Number(match?.[1])
  if (match === null || !isDay(day, 1)) return null
  return result.over(text, result.index - match[0].length, result.until, {
    times: [{ ...time, unit: 'day', day, anaphoric: false }],
    firm: true,
    rule: 'day',
  })
}

const LED = /(?:im|des|dem|ins|das|vom|zum|fürs) $/iu

/** `im neuen Jahr`, `des neuen Schuljahres`: which one depends on how near its turn is. */
function turned(text: string, result: DateResult): DateResult | null {
  const time = result.time
  if (time === null || time.shift !== null || time.year !== null || time.part !== null) return null
  if (time.unit !== 'year' && !(time.unit === 'years' && /jahr(?:e?s)?$/u.test(result.text))) return null
  const before = result.lead(text)
  const side = before === null ? undefined : TURNED.get(before.word)
  if (before === null || side === undefined || !LED.test(text.slice(Math.max(0, before.index - 6), before.index)))
    return null
  return result.over(text, before.index, result.until, { times: [{ ...time, shift: side, turned: true }], firm: true })
}
