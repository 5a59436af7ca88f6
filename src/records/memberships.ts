import type { MembershipRecord } from '../model/records.js'
import { compare } from '../order.js'
import type { Acquaintance, Holding } from './acquaintance.js'
import { recordId } from './places.js'

/** The offices and party memberships of one person over the run, in the shape of a Popolo membership. */
export function membershipsOf(id: string, name: string, group: readonly Acquaintance[]): MembershipRecord[] {
  const parties = [...new Set(group.flatMap((one) => [...one.parties]))].sort(compare)
  const party = parties.length === 1 ? (parties[0] ?? null) : null
  const holdings = new Map<string, Holding[]>()
  for (const one of group) {
    for (const [key, holding] of one.offices) holdings.set(key, [...(holdings.get(key) ?? []), holding])
  }
  const rows = [...holdings].map(([key, seen]) => membership(id, name, party, key, seen))
  return rows.sort((a, b) => compare(a.role ?? '', b.role ?? '') || compare(a.organisation ?? '', b.organisation ?? ''))
}

function membership(
  id: string,
  name: string,
  party: string | null,
  key: string,
  seen: readonly Holding[],
): MembershipRecord {
  const days = (pick: (holding: Holding) => string | null) =>
    seen.flatMap((holding) => pick(holding) ?? []).sort(compare)
  return {
    name,
    role: seen[0]?.role ?? null,
    organisation: seen[0]?.organisation ?? null,
    on_behalf_of: party,
    first_seen: days(({ firstSeen }) => firstSeen)[0] ?? null,
    last_seen: days(({ lastSeen }) => lastSeen).at(-1) ?? null,
    evidence: seen.flatMap(({ evidence }) => evidence),
    person_id: id,
    id: recordId('memberships', [id, key]),
  }
}
