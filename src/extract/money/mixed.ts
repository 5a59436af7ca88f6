import Big from 'big.js'
import { FRACTION_SIGNS } from '../../lexicon/money/units.js'
import type { Token } from '../../model/document.js'
import { isYear, type Numeral, numeralEndingAt, numeralStartingAt } from '../../text/numerals.js'

/** Denominators of the fractions that people write; thirds are no exact decimals. */
const DENOMINATORS: ReadonlySet<string> = new Set(['2', '4', '5', '8'])
const DIGIT = /^[1-9]$/u

/** A number with a fraction, and whether the fraction is one sign (`½`), which no list of two numbers is. */
export interface Mixed extends Numeral {
  readonly sign: boolean
}

/**
 * The number with a fraction whose last token is at `at`: `1½`, `1 ½`, `½`, `1 1/2`, `3/4`; null where there is none.
 * What seems a fraction and is none that is read exactly (`1/3`) has the value `0`.
 */
export function mixedEndingAt(tokens: readonly Token[], at: number): Mixed | null {
  const sign = FRACTION_SIGNS.get(tokens[at]?.text ?? '')
  if (sign !== undefined) return withWhole(tokens, at, at + 1, sign, true)
  const [over, slash, under] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (slash?.text !== '/' || slash.spaced || under?.spaced !== false) return null
  if (!DIGIT.test(over?.text ?? '') || !DIGIT.test(under.text) || Number(over?.text) >= Number(under.text)) return null
  if (!DENOMINATORS.has(under.text)) return { first: at - 2, last: at + 1, value: '0', sign: false }
  return withWhole(tokens, at - 2, at + 1, new Big(over?.text ?? 0).div(under.text).toFixed(), false)
}

/** The number with a fraction whose first token is at `at`; null where it has none. */
export function mixedStartingAt(tokens: readonly Token[], at: number): Mixed | null {
  const whole = numeralStartingAt(tokens, at)
  for (const end of whole === null ? [at] : [whole.last, whole.last + 2, whole.first + 2]) {
    const found = mixedEndingAt(tokens, end)
    if (found?.first === at) return found
  }
  return null
}

/** Takes in the whole number right before a fraction. */
function withWhole(tokens: readonly Token[], first: number, last: number, value: string, sign: boolean): Mixed {
  const before = tokens[first - 1]
  const whole = before?.kind === 'number' && !isYear(before) ? numeralEndingAt(tokens, first - 1) : null
  if (whole === null || !Number.isInteger(Number(whole.value)) || before?.sentence !== tokens[first]?.sentence)
    return { first, last, value, sign }
  return { first: whole.first, last, value: new Big(whole.value).plus(value).toFixed(), sign }
}
