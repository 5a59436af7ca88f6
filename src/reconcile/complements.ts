import { byDocument } from './evidence.js'
import type { Claim } from './model.js'

/**
 * How many there are where a text tells only how many of the districts still lack one: `fünf der 54 fehlen noch` leaves 49.
 * A text that counts them itself needs no such inference.
 */
export function complements(claims: readonly Claim[]): Claim[] {
  if (!claims.some(isLack)) return []
  return byDocument(claims).flatMap((own) => {
    const counted = new Set(own.filter(({ row, part }) => row.kind === 'count' && part === null).map(keyOf))
    return own.flatMap((claim) => (isLack(claim) && !counted.has(keyOf(claim)) ? complement(claim) : []))
  })
}

const keyOf = ({ row }: Claim) => `${row.measure} ${row.region}`

/** Whether a claim tells, plainly, how many of all districts lack one. */
function isLack({ row, part }: Claim): boolean {
  const { kind, unit, value, total, modifier } = row
  if (kind !== 'remainder' || unit !== 'districts' || modifier !== null || part !== null) return false
  return value !== null && total !== null && value < total
}

function complement(claim: Claim): Claim[] {
  const { value, total } = claim.row
  if (value === null || total === null) return []
  const there = total - value
  const row = { ...claim.row, kind: 'count' as const, value: there, min: there, max: there }
  return [{ ...claim, row, stated: false, lacking: value }]
}
