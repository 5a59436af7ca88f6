import type { CountRecord } from '../model/records.js'
import type { Claim } from './model.js'

/** The counts with the whole that they are part of as what they are out of, where they state no total themselves. */
export function withTotals(counts: readonly CountRecord[]): readonly CountRecord[] {
  if (!counts.some(({ part_of }) => part_of !== null)) return counts
  const values = new Map(counts.map(({ id, value }) => [id, value]))
  return counts.map((count) => ({
    ...count,
    total: count.total ?? (count.part_of === null ? null : (values.get(count.part_of) ?? null)),
  }))
}

/** Marks the counts whose total is itself a count of the document: `54 Zentren, 23 davon in Städten`. */
export function marked(claims: readonly Claim[]): Claim[] {
  const wholes = new Map<string, Claim['row']>()
  for (const { row } of claims)
    if (row.kind === 'count' || row.kind === 'target') wholes.set(`${row.measure} ${row.kind} ${row.value}`, row)
  return claims.map((claim) => {
    const { measure, value, total, kind, region, stage } = claim.row
    const whole = wholes.get(`${measure} ${kind} ${total}`)
    if (total === null || value === total || whole === undefined) return claim
    if (region !== whole.region) return { ...claim, part: 'of_place' }
    return { ...claim, part: stage === null || stage === whole.stage ? 'of_kind' : 'of_step' }
  })
}
