import type { MembershipRecord, PersonRecord } from '../model/records.js'
import type { RecordOf, RecordType } from '../model/result.js'
import { compare } from '../order.js'
import { recordId } from '../records/places.js'
import { slug } from '../records/slug.js'

/** Name of the file of `--popolo`. */
export const POPOLO_FILE = 'popolo.json'

/** Collects what Popolo tells of the people of a run: persons, organisations, memberships (popoloproject.com). */
export interface Popolo {
  add<T extends RecordType>(type: T, record: RecordOf[T]): void
  /** The file: memberships by person, everything with the documents that it is from. */
  toJson(): string
}

interface Source {
  readonly url?: string
  readonly note: string
}

interface Organization {
  readonly id: string
  readonly name: string
  readonly classification?: 'party'
}

/** A collection with nothing in it. */
export function createPopolo(): Popolo {
  const persons: PersonRecord[] = []
  const memberships: MembershipRecord[] = []
  const urls = new Map<string, string>()
  const documents = new Map<string, string>()
  const source = (document: string): Source => {
    const url = urls.get(document)
    return url === undefined ? { note: document } : { url, note: document }
  }
  const sourcesOf = (found: Iterable<string>) => [...new Set(found)].sort(compare).map(source)
  return {
    add(type, record) {
      if (isOf('documents', type, record)) {
        if (record.url !== null) urls.set(record.document, record.url)
      } else if (isOf('offices', type, record)) documents.set(record.id, record.document)
      else if (isOf('people', type, record)) {
        if (record.affiliation !== null) documents.set(record.id, record.document)
      } else if (isOf('persons', type, record)) persons.push(record)
      else if (isOf('memberships', type, record)) memberships.push(record)
    },
    toJson() {
      const parties = new Set(persons.flatMap((person) => person.parties))
      const bodies = memberships.flatMap(({ organisation }) => organisation ?? [])
      const file = {
        persons: persons.map((person) => personOf(person, sourcesOf(person.documents))),
        organizations: organizationsOf(parties, bodies),
        memberships: [
          ...memberships.map((row) =>
            membershipOf(row, sourcesOf(row.evidence.flatMap((id) => documents.get(id) ?? []))),
          ),
          ...persons.flatMap((person) =>
            person.parties.map((party) => partyOf(person, party, sourcesOf(person.documents))),
          ),
        ].sort((a, b) => compare(a.person_id, b.person_id)),
      }
      return `${JSON.stringify(file, null, 1)}\n`
    },
  }
}

function isOf<T extends RecordType>(wanted: T, type: RecordType, record: RecordOf[RecordType]): record is RecordOf[T] {
  return type === wanted && record instanceof Object
}

const identified = (id: string) => ({ id, identifiers: [{ scheme: 'kiz-extract', identifier: id }] })

function personOf({ person_id, name, variants }: PersonRecord, sources: readonly Source[]) {
  const others = variants.filter((variant) => variant !== name).map((variant) => ({ name: variant }))
  return { ...identified(person_id), name, ...(others.length === 0 ? {} : { other_names: others }), sources }
}

/** Parties and other bodies; a body that goes by the name of a party is the party. */
function organizationsOf(parties: Iterable<string>, bodies: Iterable<string>): Organization[] {
  const found = new Map<string, Organization>()
  for (const name of bodies) found.set(organizationId(name), { ...identified(organizationId(name)), name })
  for (const name of parties) {
    found.set(organizationId(name), { ...identified(organizationId(name)), name, classification: 'party' })
  }
  return [...found.values()].sort((a, b) => compare(a.id, b.id))
}

// Names in other scripts have no slug.
const organizationId = (name: string): string => slug(name) || recordId('organizations', [name])

/** First and last mention are no days on which an office began or ended, so they stay out. */
function membershipOf(row: MembershipRecord, sources: readonly Source[]) {
  return {
    ...identified(row.id),
    person_id: row.person_id,
    ...(row.role === null ? {} : { role: row.role }),
    ...(row.organisation === null ? {} : { organization_id: organizationId(row.organisation) }),
    ...(row.on_behalf_of === null ? {} : { on_behalf_of_id: organizationId(row.on_behalf_of) }),
    sources,
  }
}

function partyOf({ person_id }: PersonRecord, party: string, sources: readonly Source[]) {
  const id = recordId('memberships', [person_id, 'party', party])
  return { ...identified(id), person_id, organization_id: organizationId(party), sources }
}
