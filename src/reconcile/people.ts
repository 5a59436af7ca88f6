import { readParty } from '../lexicon/parties.js'
import type { OfficeRecord, PartyRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { evidenceOf } from './evidence.js'
import type { Affiliation, Spelling } from './model.js'
import { officePlaces, placesAt } from './place.js'
import { timeOf } from './time_of.js'

/** Key of a person: the id of the run, or the name within its document where it has none. */
function personKey(id: string | null, document: string, name: string): string {
  return id ?? `${document}\u0000${name}`
}

/** Offices of a town or district: with no name they are of the place that the document is from. */
const LOCAL = /^(?:rats|stadtr|stadtverordnet|kreistags|gemeinder|bezirksbürgermeister)/iu

/** The parties that a document gives to people, by name or by the group that they speak for. */
export function affiliationsOf(result: DocumentResult, home: ReadonlySet<string>): Affiliation[] {
  const { document, offices, parties } = result
  const found = new Map<string, Affiliation>()
  const span = timeOf(result)
  const add = (record: OfficeRecord | PartyRecord, id: string | null, name: string, party: string) => {
    const person = personKey(id, record.document, name)
    if (found.has(`${person} ${party}`)) return
    const evidence = evidenceOf(record, document, document.anchor)
    const places = offices.flatMap(({ holder, organisation, title }) => {
      if (holder !== name) return []
      return organisation !== null ? officePlaces(organisation) : LOCAL.test(title) ? placesAt(home) : []
    })
    const roles = offices.flatMap(({ holder, office }) => (holder === name ? [office] : []))
    found.set(`${person} ${party}`, { person, name, party, span, roles, places, home, evidence })
  }
  for (const record of parties) if (record.person !== null) add(record, record.person_id, record.person, record.party)
  const own = partyOfDocument(result)
  for (const office of offices) {
    const party = partyOfGroup(office) ?? (isOfGroup(office) ? own : null)
    if (party !== null) add(office, office.person_id, office.holder, party)
  }
  return [...found.values()]
}

/** The party whose group somebody has an office in: `Vorsitzende der SPD-Kreistagsfraktion`; a former one tells nothing. */
function partyOfGroup({ organisation, status }: OfficeRecord): string | null {
  if (organisation === null || status !== 'current' || !/frakti|gruppe|partei|verband/iu.test(organisation)) return null
  const words = organisation.split(/[\s-]+/u).map((word) => readParty(word.toLowerCase()))
  const parties = words.flatMap((word) => (word?.kind === 'party' ? word.parties : []))
  return parties.length === 1 ? (parties[0] ?? null) : null
}

/** The one party that the headline of a document names: a release of its group. */
function partyOfDocument({ parties }: DocumentResult): string | null {
  const named = new Set(
    parties.filter(({ zone, person }) => zone === 'headline' && person === null).map(({ party }) => party),
  )
  const [only] = named
  return named.size === 1 && only !== undefined ? only : null
}

/** `Fraktionsvorsitzende`: an office of a group that the title does not name. */
function isOfGroup({ title, organisation, status }: OfficeRecord): boolean {
  return organisation === null && status === 'current' && /^fraktion/iu.test(title)
}

/** The ways in which a document writes the full names of people. */
export function spellingsOf({ document, people }: DocumentResult): Spelling[] {
  const found = new Map<string, Spelling>()
  for (const record of people) {
    const { name, given_name: givenName, family_name: familyName, name_basis } = record
    if (givenName === null || familyName === null || (name_basis !== 'full' && name_basis !== 'variant')) continue
    const written = name_basis === 'variant' ? record.quote.replace(/\s+/gu, ' ') : name
    const person = personKey(record.person_id, record.document, name)
    if (isGenitive(written, name) || found.has(`${person} ${written}`)) continue
    const evidence = evidenceOf(record, document, document.anchor)
    found.set(`${person} ${written}`, { person, name, written, givenName, familyName, evidence })
  }
  return [...found.values()]
}

/** Whether a spelling is the name in the genitive: `Uli Beispiels`, `Uli Preuss’`. */
function isGenitive(written: string, name: string): boolean {
  return written.startsWith(name) && ['s', '’', "'"].includes(written.slice(name.length))
}
