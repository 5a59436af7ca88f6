import type { Decision } from '../model/given.js'
import type { MembershipRecord, PersonRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import type { Acquaintance } from './acquaintance.js'
import { type Identity, type PersonChange, type PersonDecisions, personDecisions } from './decided_persons.js'
import { membershipsOf } from './memberships.js'
import { acquaintances } from './met.js'
import { isNamesake, isVariant, nearKeys } from './same_person.js'
import { slug } from './slug.js'

/** Who is who over the whole run, known once every document has been added. */
export interface People {
  /** Sorted by id. */
  readonly persons: PersonRecord[]
  readonly memberships: MembershipRecord[]
  /** Id of the person that a document calls `name`; null for a surname that never got its first name. */
  readonly personId: (document: string, name: string) => string | null
  /** Decisions on persons that there are no more. */
  readonly lost: readonly Decision[]
  /** Decisions on persons that were followed. */
  readonly followed: readonly PersonChange[]
}

/** Collects the people of a run, document by document, in any order. */
export interface Register {
  add(result: DocumentResult): void
  close(): People
}

/** A register that has met nobody yet; `decisions` on persons have the last word on who is who. */
export function createRegister(decisions: readonly Decision[] = []): Register {
  const met: Acquaintance[] = []
  const decided = personDecisions(decisions)
  return {
    add: (result) => met.push(...acquaintances(result)),
    close: () => {
      const sorted = met.sort((a, b) => compare(a.document, b.document) || compare(a.name, b.name))
      const found = withIds(samePersons(sorted, decided.parts))
      const persons = decided.merge(found)
      const ids = new Map(
        persons.flatMap(({ id, met: own }) => own.map((one) => [`${one.document}\u0000${one.name}`, id])),
      )
      return {
        persons: persons.map(personRecord),
        memberships: persons.flatMap(({ id, name, met: own }) => membershipsOf(id, name, own)),
        personId: (document, name) => ids.get(`${document}\u0000${name}`) ?? null,
        lost: decided.lost(found),
        followed: decided.followed(found),
      }
    },
  }
}

/** Groups acquaintances of one person: the same name unless parties part them, then near names that an office joins. */
function samePersons(met: readonly Acquaintance[], parts: PersonDecisions['parts']): Acquaintance[][] {
  const groups: Acquaintance[][] = []
  const sameName = new Map<string, Acquaintance[][]>()
  for (const one of met) {
    const candidates = sameName.get(one.name) ?? []
    const group = candidates.find((others) => !others.some((other) => isNamesake(one, other)))
    if (group !== undefined) group.push(one)
    else {
      const own = [one]
      groups.push(own)
      sameName.set(one.name, [...candidates, own])
    }
  }
  return joinVariants(groups, parts)
}

function joinVariants(groups: readonly Acquaintance[][], parts: PersonDecisions['parts']): Acquaintance[][] {
  const leader = groups.map((_, i) => i)
  // All that a leader stands for.
  const members = [...groups]
  const find = (i: number): number => (leader[i] === i ? i : find(leader[i] ?? i))
  const meeting = new Map<string, number[]>()
  for (const [i, group] of groups.entries()) {
    const first = group[0]
    if (first === undefined) continue
    for (const key of nearKeys(first)) {
      const others = meeting.get(key) ?? []
      for (const j of others) {
        const [first, second] = [Math.min(find(i), find(j)), Math.max(find(i), find(j))]
        if (first === second) continue
        const other = groups[j] ?? []
        if (!group.some((a) => other.some((b) => isVariant(a, b)))) continue
        const [own, theirs] = [members[first] ?? [], members[second] ?? []]
        if (parts(own, theirs)) continue
        leader[second] = first
        members[first] = [...own, ...theirs]
      }
      meeting.set(key, [...others, i])
    }
  }
  return members.filter((_, i) => leader[i] === i)
}

/** Canonical name: the longest, then the most frequent, then the first by code points. */
function canonical(group: readonly Acquaintance[]): string {
  const counts = new Map<string, number>()
  for (const one of group) counts.set(one.name, (counts.get(one.name) ?? 0) + one.mentions)
  const names = [...counts].sort(([a, n], [b, m]) => b.length - a.length || m - n || compare(a, b))
  return names[0]?.[0] ?? ''
}

/** Readable ids; people of one name get the party or, failing that, a document's slug behind it, whatever the order. */
function withIds(groups: readonly Acquaintance[][]): Identity[] {
  const bySlug = new Map<string, Acquaintance[][]>()
  for (const group of groups) {
    const id = slug(canonical(group))
    bySlug.set(id, [...(bySlug.get(id) ?? []), group])
  }
  const ids = [...bySlug].flatMap(([id, same]) =>
    same.length === 1 ? same.map((group) => [id, group] as const) : apart(id, same),
  )
  return ids.sort(([a], [b]) => compare(a, b)).map(([id, met]) => ({ id, name: canonical(met), met }))
}

function apart(id: string, same: readonly Acquaintance[][]): (readonly [string, Acquaintance[]])[] {
  const party = (group: readonly Acquaintance[]) =>
    slug([...new Set(group.flatMap((one) => [...one.parties]))].sort(compare).join('-'))
  const parties = same.map(party)
  return same.map((group, i) => {
    const own = parties[i] ?? ''
    const unique = own !== '' && parties.filter((other) => other === own).length === 1
    return [`${id}-${unique ? own : slug(group[0]?.document ?? '')}`, group]
  })
}

function personRecord({ id, name, met: group }: Identity): PersonRecord {
  const sorted = (items: Iterable<string>) => [...new Set(items)].sort(compare)
  return {
    name,
    variants: sorted(group.flatMap((one) => [...one.spellings.keys()])),
    parties: sorted(group.flatMap((one) => [...one.parties])),
    offices: sorted(group.flatMap((one) => [...one.offices.values()].flatMap(({ role }) => role ?? []))),
    documents: sorted(group.map((one) => one.document)),
    mentions: group.reduce((sum, one) => sum + one.mentions, 0),
    person_id: id,
  }
}
