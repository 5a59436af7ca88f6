import { SINGLE_OFFICES } from '../lexicon/single_offices.js'
import type { DocumentResult } from '../model/result.js'
import { slug } from '../records/slug.js'
import { isShort, spanOf } from './days.js'
import { evidenceOf } from './evidence.js'
import type { Affiliation, Holding, Spelling } from './model.js'

/** Key of a person: the id of the run, or the name within its document where it has none. */
function personKey(id: string | null, document: string, name: string): string {
  return id ?? `${document}\u0000${name}`
}

/** Who holds, at the time of the document, an office that has one holder at a time. Needs to know where. */
export function holdingsOf({ document, offices }: DocumentResult): Holding[] {
  const span = spanOf(document.anchor_first_day, document.anchor_last_day)
  if (span === null || !isShort(span)) return []
  const found = new Map<string, Holding>()
  for (const office of offices) {
    const within = SINGLE_OFFICES.get(office.office)
    const { organisation, portfolio, holder, status } = office
    if (within === undefined || office.deputy || organisation === null || status !== 'current') continue
    if (within === 'portfolio' && portfolio === null) continue
    const key = [office.office, slug(organisation), within === 'portfolio' ? slug(portfolio ?? '') : ''].join(' ')
    const person = personKey(office.person_id, office.document, holder)
    if (found.has(`${key} ${person}`)) continue
    const evidence = evidenceOf(office, document, document.anchor)
    found.set(`${key} ${person}`, { key, title: office.title, organisation, holder, person, span, evidence })
  }
  return [...found.values()]
}

/** The parties that a document gives to people. */
export function affiliationsOf({ document, parties }: DocumentResult): Affiliation[] {
  const found = new Map<string, Affiliation>()
  const span = spanOf(document.anchor_first_day, document.anchor_last_day)
  for (const record of parties) {
    if (record.person === null) continue
    const person = personKey(record.person_id, record.document, record.person)
    if (found.has(`${person} ${record.party}`)) continue
    const evidence = evidenceOf(record, document, document.anchor)
    found.set(`${person} ${record.party}`, { person, name: record.person, party: record.party, span, evidence })
  }
  return [...found.values()]
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
