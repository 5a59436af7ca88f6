import { MONTH } from './days.js'
import type { Claim } from './model.js'
import { isOfPossible } from './possible.js'

/** A count with the whole that it is out of; of those that still lack a centre it is a whole of districts too. */
export const isOutOf = ({ row, span, part }: Claim): boolean =>
  (part === 'possible' && span !== null) ||
  ((row.kind === 'count' || (row.kind === 'remainder' && row.unit === 'districts')) &&
    row.total !== null &&
    span !== null &&
    (part === null || part === 'of_those'))

/** How many there shall be in all, with no day by which. */
export const isTarget = ({ row, evidence, part }: Claim): boolean =>
  row.kind === 'target' &&
  part === null &&
  row.value !== null &&
  row.total === null &&
  row.modifier === null &&
  row.as_of === null &&
  evidence.spoken !== null

/** `Bis wann haben alle 54 Kreise eines?`: how many districts there are holds when it is said, whatever is told of them. */
export const isOfDistricts = ({ row, part, evidence }: Claim): boolean =>
  row.unit === 'districts' && row.total !== null && row.modifier === null && part === null && evidence.spoken !== null

/** The whole that a claim tells. */
export const totalOf = ({ row, part }: Claim): number =>
  (part === 'possible' || (row.kind === 'target' && row.total === null) ? row.value : row.total) ?? 0

/** First and last day of the time of a claim; the day on which it is said where it has none. */
export const first = ({ span, evidence }: Claim): number => span?.first ?? evidence.spoken ?? 0
export const last = ({ span, evidence }: Claim): number => span?.last ?? evidence.spoken ?? 0

/** A whole of less than this part of another is of something smaller. */
const SMALLER = 0.6

/** Whether two wholes may be of one thing. */
export function isSameWhole(a: Claim, b: Claim): boolean {
  const [low = 0, high = 0] = [totalOf(a), totalOf(b)].sort((x, y) => x - y)
  return low >= high * SMALLER
}

/**
 * How many there can be hardly changes: by more than a tenth within a year it is a slip, and there are no more districts
 * or possible places after a year than before it. How many there are grows.
 */
export function leaps(older: Claim, newer: Claim): boolean {
  if (older.part === 'of_those' || newer.part === 'of_those') return false
  const [a, b] = [totalOf(older), totalOf(newer)]
  const both = [older, newer]
  const near = both.every(isWholeOfDistricts)
    ? DECADE
    : both.every((claim) => isOutOf(claim) || isOfDistricts(claim))
      ? YEAR
      : MONTH
  if (first(newer) - last(older) > near) return false
  return Math.abs(a - b) > TENTH * Math.max(a, b) || [older, newer].every(isFixed)
}

/** Whether the whole is how many districts there are, or how many centres there can be. */
const isFixed = (claim: Claim) => claim.row.unit === 'districts' || isOfPossible(claim)

/** Whether the whole is how many districts there are, which only a law changes. */
const isWholeOfDistricts = ({ row }: Claim) => row.unit === 'districts'

const YEAR = 366
/** A reform of the districts comes less often. */
const DECADE = 3653
const TENTH = 0.1

/** Each whole that nothing is counted out of with its neighbours, and with those that something is, as far as they differ. */
export function* besides(sorted: readonly Claim[]): Generator<readonly [Claim, Claim]> {
  const next: (Claim | undefined)[] = []
  let later: Claim | undefined
  for (let i = sorted.length - 1; i >= 0; i--) {
    next[i] = later
    const claim = sorted[i]
    if (claim !== undefined && isOutOf(claim)) later = claim
  }
  let earlier: Claim | undefined
  for (const [i, claim] of sorted.entries()) {
    if (isOutOf(claim)) {
      earlier = claim
      continue
    }
    for (const other of [sorted[i - 1], earlier, next[i]]) {
      if (other === undefined || totalOf(other) === totalOf(claim) || !isSameWhole(other, claim)) continue
      yield other === next[i] ? [claim, other] : [other, claim]
    }
  }
}
