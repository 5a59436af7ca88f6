import type { TimelineRecord } from '../model/records.js'
import { compare } from '../order.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'

/** The values of each measure over time, one row a value at a time, in order of measure and time. */
export function timelineOf(claims: readonly Claim[]): TimelineRecord[] {
  const rows = new Map<string, TimelineRecord>()
  for (const { row } of claims) {
    const { measure, as_of, as_of_first_day, as_of_last_day, value, total, kind, region } = row
    if (measure === MONEY || value === null || as_of === null) continue
    const key = [measure, region, kind, as_of, value, total].join('\u0000')
    const known = rows.get(key)
    if (known === undefined) {
      const lists = { documents: [...row.documents], claims: [row.id] }
      rows.set(key, { measure, as_of, as_of_first_day, as_of_last_day, value, total, kind, region, ...lists })
    } else {
      known.documents.push(...row.documents)
      known.claims.push(row.id)
    }
  }
  for (const row of rows.values()) {
    row.documents = [...new Set(row.documents)].sort(compare)
    row.claims.sort(compare)
  }
  return [...rows.values()].sort(byTime)
}

function byTime(a: TimelineRecord, b: TimelineRecord): number {
  return (
    compare(a.measure, b.measure) ||
    compare(a.as_of_first_day ?? a.as_of ?? '', b.as_of_first_day ?? b.as_of ?? '') ||
    compare(a.as_of ?? '', b.as_of ?? '') ||
    compare(a.kind, b.kind) ||
    compare(a.region ?? '', b.region ?? '') ||
    a.value - b.value ||
    (a.total ?? 0) - (b.total ?? 0)
  )
}
