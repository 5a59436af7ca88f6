/** In what two figures that should be one differ: a digit, two neighbouring digits that changed places, or the magnitude. */
export type Slip = 'digit' | 'swap' | 'magnitude'

/** Between Tausend, Mio and Mrd. */
const FACTOR = 1000
/** Share of a figure that floating point may add to it or take from it. */
const SLACK = 1e-9

/**
 * How one of two figures may have become the other by a slip of the pen: 412,000 and 421,000, 2.3 and 2.1 million, 560,000
 * and 560 million; null where they are equal or more than one slip apart. Figures are compared to the last place that
 * either is written to, and to cents.
 */
export function slipOf(a: number, b: number): Slip | null {
  if (a === b || a <= 0 || b <= 0) return null
  const [low, high] = a < b ? [a, b] : [b, a]
  if (Math.abs(high - low * FACTOR) <= high * SLACK) return 'magnitude'
  const [one, other] = digits(low, high)
  if (one.length !== other.length) return null
  const off = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]))
  if (off.length === 1) return 'digit'
  const [i = 0, j = 0] = off
  return off.length === 2 && j === i + 1 && one[i] === other[j] && one[j] === other[i] ? 'swap' : null
}

/** Whether a zero or two are missing from one of two figures of three digits at least: 1,450,000 and 145,000. */
export function isShifted(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a]
  const shifted = [10, 100].some((factor) => Math.abs(high - low * factor) <= high * SLACK)
  return shifted && String(low).replace(/0+$/u, '').length > 2
}

/** How many digits two figures are written with, without the zeros that both end in: 412,000 and 421,000 have three. */
export function digitsBetween(a: number, b: number): number {
  return Math.max(...digits(a, b).map(({ length }) => length))
}

/** The digits of two figures in cents, without the zeros that both end in. */
function digits(a: number, b: number): [string, string] {
  let [one, other] = [Math.round(a * 100), Math.round(b * 100)]
  while (one % 10 === 0 && other % 10 === 0 && (one !== 0 || other !== 0)) {
    one /= 10
    other /= 10
  }
  return [String(one), String(other)]
}

/** Whether two amounts have the same digits, and one has a zero more or is a thousand times as much: 25 million and 250,000 are two amounts. */
export function areSameDigits(low: number, high: number): boolean {
  if (digitsOf(low) !== digitsOf(high)) return false
  const factor = Math.round(high / low)
  return factor === 1 || factor === 10 || factor === 1000
}

/** The digits of a number without the zeros at its end: 9830000 and 9830000000 are both 983. */
export function digitsOf(value: number): string {
  return String(value).replace('.', '').replace(/0+$/u, '')
}
