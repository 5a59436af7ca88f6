import { AND, anyOf, COUNTED_HOLIDAYS } from '../../../lexicon/dates.js'
import { ordinal } from '../../../lexicon/numbers.js'
import type { StatedTime } from '../../../model/dates.js'
import { type DateResult, type Refine, wordBefore } from '../result.js'
import { isDay, stated } from '../stated.js'

const DIGITS = /(?<![\d.,])(\d{1,2})\. ?$/u
const ROMAN = /(?<![\p{L}.])(IV|I{1,3})\. $/u
const JOINED = new RegExp(` (?:${anyOf(AND)}|(bis)(?: zum| zur)?) (?:das |dem |der |im )?$`, 'u')

/** Puts an ordinal to what it counts: `dritten Quartal`, `47. Kalenderwoche`, `ersten Mai`, `19. und 20. Jahrhundert`. */
export const ordinals: Refine = (text, results) =>
  results.map((result) => {
    const time = result.time
    if (time === null || !isCounted(time)) return result
    const found = ordinalBefore(text, result.index)
    const counted = found === null ? null : nth(time, found.number)
    if (found === null || counted === null) return result
    const one = result.over(text, found.index, result.until, { times: [counted], firm: true })
    return time.unit === 'month' ? one : (withFirst(text, one, time, counted) ?? one)
  })

/** The first of two that share their noun: `im ersten und zweiten Quartal`, `19. bis 20. Jahrhundert`. */
function withFirst(text: string, one: DateResult, time: StatedTime, second: StatedTime): DateResult | null {
  const joint = JOINED.exec(text.slice(Math.max(0, one.index - 24), one.index))
  const found =
    joint === null ? null : ordinalBefore(text, one.index - joint[0].length + 1, one.index - joint[0].length)
  const first = found === null ? null : nth(time, found.number)
  if (joint === null || found === null || first === null) return null
  const range = joint[1] !== undefined
  const form = range ? 'interval' : 'list'
  return one.over(text, found.index, one.until, { times: [first, second], form, rule: range ? 'interval' : 'list' })
}

function isCounted({ unit, ordinal: own, day, year, shift, holiday }: StatedTime): boolean {
  if (own !== null || day !== null || year !== null || shift !== null) return false
  if (unit === 'day') return holiday !== null && COUNTED_HOLIDAYS.has(holiday)
  return unit === 'month' || unit === 'quarter' || unit === 'half_year' || unit === 'week' || unit === 'century'
}

/** The ordinal that ends at `index`, or without a space at `close`. */
function ordinalBefore(
  text: string,
  index: number,
  close = index,
): { readonly number: number; readonly index: number } | null {
  const near = text.slice(Math.max(0, close - 5), close)
  const digits = DIGITS.exec(near)
  if (digits !== null) return { number: Number(digits[1]), index: close - digits[0].length }
  const roman = ROMAN.exec(near)
  if (roman !== null) return { number: roman[1] === 'IV' ? 4 : (roman[1] ?? '').length, index: close - roman[0].length }
  const before = wordBefore(text, index)
  const number = before === null ? null : ordinal(before.word.toLowerCase())
  return before === null || number === null ? null : { number, index: before.index }
}

function nth(time: StatedTime, number: number): StatedTime | null {
  const { unit, month } = time
  if (unit === 'month')
    return month !== null && isDay(number, month) ? stated({ unit: 'day', day: number, month }) : null
  if (unit === 'day') return number <= 4 ? { ...time, ordinal: number } : null
  if (unit === 'century') return number <= 21 ? { ...time, year: (number - 1) * 100 } : null
  const most = unit === 'quarter' ? 4 : unit === 'half_year' ? 2 : 53
  return number >= 1 && number <= most ? { ...time, ordinal: number } : null
}
