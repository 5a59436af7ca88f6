import { readParty } from '../lexicon/parties.js'
import { PLACE_WORDS, TOWN_DISTRICTS } from '../lexicon/places.js'
import type { DocumentResult } from '../model/result.js'
import type { Acquaintance } from './acquaintance.js'
import { slug } from './slug.js'

/** Roles that a party's own people hold for it: `die SPD-Abgeordneten A, B und C`, not its press officer. */
const MEMBERS = /^(?:member|representative|chair|councillor|mayor|lord_mayor|county_head|minister)/u

/** The one party whose name a body is or begins with (`SPD`, `SPD-Kreistagsfraktion`), else null. */
function partyOf(organisation: string | null): string | null {
  const word = organisation === null ? null : readParty(organisation.toLowerCase())
  return word?.kind === 'party' && word.parties.length === 1 ? (word.parties[0] ?? null) : null
}

/** The persons of one document that have a full name, with what the document says of them. */
export function acquaintances({ document, people, offices, parties, dates }: DocumentResult): Acquaintance[] {
  const head = (dates[0]?.line ?? HEAD) < HEAD ? (dates[0]?.sentence ?? '').slice(0, DATELINE) : ''
  const places = placesOf([document.title ?? '', document.publisher ?? '', head])
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
      places: new Set(places),
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
    for (const place of one === undefined ? [] : placesOf([office.sentence])) one?.places.add(place)
    const key = `${office.title}\u0000${office.organisation ?? ''}`
    const current = office.status === 'current' || office.status === 'acting'
    const known = one?.offices.get(key)
    if (known !== undefined) known.evidence.push(office.id)
    else
      one?.offices.set(key, {
        role: office.title,
        office: office.office,
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
    office: null,
    organisation,
    firstSeen: document.anchor_first_day,
    lastSeen: document.anchor_last_day,
    evidence: [id],
  })
}

/** Lines from the top in which a day is the document's own, and how much of its sentence may be the dateline. */
const HEAD = 6
const DATELINE = 60

/** Stems of the district that a town is in, by its stem. */
const DISTRICT_OF: ReadonlyMap<string, readonly string[]> = new Map(
  TOWN_DISTRICTS.map(([town, district]) => [
    stemOf(town.toLowerCase()),
    [stemOf(district.toLowerCase().replace(/^kreis /u, ''))],
  ]),
)
const CAPITALISED = /\p{Lu}[\p{L}-]+/gu

/** Stems of the known places that texts name, so that `Herner` and `Herne` are one. */
function placesOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.match(CAPITALISED) ?? []).map((word) => word.toLowerCase())
  return words
    .filter((word) => PLACE_WORDS.has(word))
    .flatMap((word) => [stemOf(word), ...(DISTRICT_OF.get(stemOf(word)) ?? [])])
}

function stemOf(place: string): string {
  return [/ers?$/u, /s$/u, /en?$/u].reduce((word, ending) => word.replace(ending, ''), place)
}
