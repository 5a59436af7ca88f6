import type { ClaimRecord } from '../model/records.js'

/** What a wording lets a figure be, both ends included; infinite where open. */
export interface Reach {
  readonly low: number
  readonly high: number
}

/** A figure with the place value that it was written to. */
export interface Figure {
  readonly row: Pick<ClaimRecord, 'value' | 'min' | 'max' | 'modifier'>
  readonly unit: number
}

/** `rund` means at most so much of the figure: rund 40 may be 38 or 42, rund 100 not 60. */
const ROUGHLY = 0.05

/** `gut` and `knapp` stay within so much of their figure. */
const NEARBY = 0.1

/** Share of a unit in the last place that floating point may add to or take from a sum. */
const SLACK = 1e-6

const NUMBER = /\d+(?:[.\u0020\u00A0\u202F]\d{3})*(?:,(\d+))?/u

/**
 * The place value of the last digit as written: `39,4 Millionen Euro` is 100000, `2.415.770,25 Euro` is 0.01.
 * Where number words leave no digits, that of the last digit that is not zero, at most a tenth of the amount.
 */
export function writtenUnit(quote: string, amount: number): number {
  const match = NUMBER.exec(quote)
  if (match !== null && amount > 0) {
    const decimals = match[1] ?? ''
    const whole = match[0].slice(0, decimals === '' ? undefined : -decimals.length - 1).replace(/\D/gu, '')
    const mantissa = Number(`${whole}.${decimals}0`)
    const scale = 10 ** Math.round(Math.log10(amount / mantissa))
    if (mantissa > 0 && Math.abs(mantissa * scale - amount) <= amount * SLACK) return scale / 10 ** decimals.length
  }
  // `dreieinhalb Millionen` is said to the half.
  if (/halb/iu.test(quote) && amount > 0) return 10 ** Math.floor(Math.log10(amount)) / 2
  return Math.min(lastPlace(amount), Math.max(amount / 10, 0))
}

/** Place value of the last digit of a number that is not zero: 40 gives 10, 39.4 gives 0.1. */
function lastPlace(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0
  let place = 1
  if (Number.isInteger(value)) {
    while (value % (place * 10) === 0) place *= 10
    return place
  }
  const decimals = String(value).split('.')[1]?.length ?? 0
  return 10 ** -Math.min(decimals, 15)
}

/** Least and greatest value that a claim's own words allow: exactly the figure where nothing modifies it. */
export function statedReach({ row }: Figure): Reach {
  const { value, min, max, modifier } = row
  if (value === null) return { low: min ?? Number.NEGATIVE_INFINITY, high: max ?? Number.POSITIVE_INFINITY }
  if (modifier === 'over' || modifier === 'at_least') return { low: value, high: Number.POSITIVE_INFINITY }
  if (modifier === 'under' || modifier === 'upto') return { low: Number.NEGATIVE_INFINITY, high: value }
  return { low: value, high: value }
}

/** What a claim may stand for once rounding is taken into account. */
export function roundedReach(figure: Figure): Reach {
  const { low, high } = statedReach(figure)
  const half = halfWidth(figure)
  return { low: low - half, high: high + half }
}

/** As `roundedReach`, but `fast` and `über` stay near their figure, as they do in a sum. */
export function nearReach(figure: Figure): Reach {
  const { value, modifier } = figure.row
  const half = halfWidth(figure)
  // `gut 70.000` may be 73,000: up to the next of the last digit that is not zero, as far as a tenth.
  const step = value === null ? 0 : Math.max(figure.unit, half, Math.min(lastPlace(value), Math.abs(value) * NEARBY))
  if (value !== null && modifier === 'under') return { low: value - step, high: value }
  if (value !== null && modifier === 'over') return { low: value, high: value + step }
  if (value !== null && modifier === 'upto') return { low: 0, high: value }
  return roundedReach(figure)
}

function halfWidth({ row, unit }: Figure): number {
  if (row.modifier !== 'approx' || row.value === null) return unit / 2
  return Math.max(unit / 2, Math.min(lastPlace(row.value), Math.abs(row.value) * ROUGHLY))
}

/** Whether two stretches of values touch. */
export function meet(a: Reach, b: Reach): boolean {
  const slack = SLACK * Math.min(Math.abs(a.low), Math.abs(b.low), Math.abs(a.high), Math.abs(b.high))
  return a.low <= b.high + slack && b.low <= a.high + slack
}

/** Whether two stretches of values meet at their ends alone: only figures that are all rounded as far as can be are one. */
export function areEnds(a: Reach, b: Reach): boolean {
  const width = Math.min(a.high - a.low, b.high - b.low)
  const shared = Math.min(a.high, b.high) - Math.max(a.low, b.low)
  return width > 0 && shared <= width * SLACK
}

/**
 * Whether two figures can both be right: the exact one lies in what the other may stand for. `rund 40` agrees with 39.4,
 * `14,5 Millionen` with 14,534,000; two figures written to the same place agree only where they are equal.
 */
export function agree(a: Figure, b: Figure): boolean {
  return meet(statedReach(a), roundedReach(b)) || meet(roundedReach(a), statedReach(b))
}

/** Whether a figure stands alone, with no word that widens it. */
export function isPlain({ row }: Pick<Figure, 'row'>): boolean {
  return row.modifier === null && row.value !== null
}
