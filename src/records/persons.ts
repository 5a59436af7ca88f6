import { readParty } from '../lexicon/parties.js'
import type { Decision } from '../model/given.js'
import type { MembershipRecord, PersonRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import type { Acquaintance } from './acquaintance.js'
import { type Identity, type PersonDecisions, personDecisions } from './decided_persons.js'
import { membershipsOf } from './memberships.js'
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
      }
    },
  }
}

/** Roles that a party's own people hold for it: `die SPD-Abgeordneten A, B und C`, not its press officer. */
const MEMBERS = /^(?:member|representative|chair|councillor|mayor|lord_mayor|county_head|minister)/u

/** The one party whose name a body is or begins with (`SPD`, `SPD-Kreistagsfraktion`), else null. */
function partyOf(organisation: string | null): string | null {
  const word = organisation === null ? null : readParty(organisation.toLowerCase())
  return word?.kind === 'party' && word.parties.length === 1 ? (word.parties[0] ?? null) : null
}

/** The persons of one document that have a full name, with what the document says of them. */
function acquaintances({ document, people, offices, parties }: DocumentResult): Acquaintance[] {
  const byName = new Map<string, Acquaintance>()
  for (const mention of people) {
    if (mention.given_name === null || mention.family_name === null || slug(mention.name) === '') continue
    const one: Acquaintance = byName.get(mention.name) ?? {
      document: mention.document,
      name: mention.name,
      givenName: mention.given_name,
      familyName: mention.family_name,
      spellings: new Map([[mention.name, 0]]),
      mentions: 0,
      parties: new Set(),
      offices: new Map(),
    }
    byName.set(mention.name, one)
    one.mentions++
    const spelling = mention.name_basis === 'variant' ? mention.quote.replace(/\s+/gu, ' ') : mention.name
    one.spellings.set(spelling, (one.spellings.get(spelling) ?? 0) + 1)
  }
  for (const { person, party } of parties) if (person !== null) byName.get(person)?.parties.add(party)
  const named = new Set(parties.map(({ party }) => party))
  for (const office of offices) {
    const one = byName.get(office.holder)
    const party = MEMBERS.test(office.office) ? partyOf(office.organisation) : null
    // Only a party that the document names as one: `Vorsitzender der Partei` is nobody's of `Die PARTEI`.
    if (party !== null && named.has(party)) one?.parties.add(party)
    const key = `${office.title}\u0000${office.organisation ?? ''}`
    const current = office.status === 'current' || office.status === 'acting'
    const known = one?.offices.get(key)
    if (known !== undefined) known.evidence.push(office.id)
    else
      one?.offices.set(key, {
        role: office.title,
        organisation: office.organisation,
        firstSeen: current ? document.anchor_first_day : null,
        lastSeen: current ? document.anchor_last_day : null,
        evidence: [office.id],
      })
  }
  for (const { id, name, affiliation } of people) {
    const one = byName.get(name)
    if (typeof affiliation !== 'string' || one === undefined) continue
    affiliate(one, affiliation, id, document)
  }
  return [...byName.values()]
}

/** Adds a body that somebody is from, unless an office there says more. */
function affiliate(one: Acquaintance, organisation: string, id: string, document: DocumentResult['document']): void {
  for (const holding of one.offices.values()) {
    if (holding.organisation !== organisation) continue
    if (holding.role === null) holding.evidence.push(id)
    return
  }
  one.offices.set(`\u0000${organisation}`, {
    role: null,
    organisation,
    firstSeen: document.anchor_first_day,
    lastSeen: document.anchor_last_day,
    evidence: [id],
  })
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
