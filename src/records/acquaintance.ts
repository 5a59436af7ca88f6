import { SINGLE_OFFICES } from '../lexicon/single_offices.js'
import { isBareBody, SHORT_BODIES } from '../lexicon/title_context.js'

/** A person as one document shows it: what the register of the run knows a person by. */
export interface Acquaintance {
  readonly document: string
  /** Full name in this document. */
  readonly name: string
  readonly givenName: string
  readonly familyName: string
  /** Spellings in this document with the number of their mentions. */
  readonly spellings: Map<string, number>
  mentions: number
  readonly parties: Set<string>
  /** Titles held, with their organisation (`Landrat` or `Landrat|Kreis Borken`). */
  readonly offices: Map<string, Holding>
  /** Stems of the known places in the head of its document and beside its offices. */
  readonly places: Set<string>
}

/** An office or an affiliation as one document shows it. */
export interface Holding {
  readonly role: string | null
  /** Id of the role, whatever the gender of the title; null for an affiliation. */
  readonly office: string | null
  readonly organisation: string | null
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly evidence: string[]
}

/** Whether two acquaintances share an office in the same place, or an organisation. */
export function shareOffice(a: Acquaintance, b: Acquaintance): boolean {
  for (const mine of a.offices.values()) {
    for (const theirs of b.offices.values()) {
      const [own, other] = [bodyOf(mine), bodyOf(theirs)]
      if (own !== null && own === other) return true
      if (mine.role !== null && mine.role === theirs.role && own === other && (isOfLand(mine) || !areElsewhere(a, b)))
        return true
    }
  }
  return false
}

/**
 * Whether they have an office of one kind, and nothing speaks against its being the same: one document names its body less
 * fully than the other (`Leiterin`, `Leiterin des Kommunalen Integrationszentrums`), and they are from no other places,
 * unless they may be `anywhere`.
 */
export function mayShareOffice(a: Acquaintance, b: Acquaintance, anywhere: boolean): boolean {
  const elsewhere = !anywhere && areElsewhere(a, b)
  return [...a.offices.values()].some((mine) =>
    [...b.offices.values()].some(
      (theirs) =>
        isOneKind(mine, theirs) && (!elsewhere || isOfLand(mine)) && isPartOfName(bodyOf(mine), bodyOf(theirs)),
    ),
  )
}

/** Whether it is an office of the Land, wherever a document that names it is from. */
function isOfLand({ office }: Holding): boolean {
  return (
    office === 'minister_president' || office === 'state_secretary' || SINGLE_OFFICES.get(office ?? '') === 'portfolio'
  )
}

/** Whether both documents tell places of theirs, and none in common. */
function areElsewhere(a: Acquaintance, b: Acquaintance): boolean {
  return a.places.size > 0 && b.places.size > 0 && !sharePlace(a, b)
}

/** Whether both are one office, or one of them only says the body that somebody is from. */
function isOneKind(a: Holding, b: Holding): boolean {
  if (a.office !== null && b.office !== null) return a.office === b.office
  return a.organisation !== null && b.organisation !== null && !isBareBody(a.organisation.toLowerCase())
}

/** Whether both documents tell a place of theirs in common. */
export function sharePlace(a: Acquaintance, b: Acquaintance): boolean {
  return [...a.places].some((place) => b.places.has(place))
}

/** The body of an office; a member of a parliament is of that, whether the text says so or not. */
function bodyOf({ organisation, office }: Holding): string | null {
  if (office === 'member_landtag') return 'Landtag'
  return organisation === null ? null : (SHORT_BODIES.get(organisation) ?? organisation)
}

/** Whether the words of one name are among those of the other; a word for any of its kind says nothing. */
function isPartOfName(a: string | null, b: string | null): boolean {
  const [mine, theirs] = [a, b].map((name) => (name === null || isBareBody(name.toLowerCase()) ? [] : name.split(' ')))
  if (mine === undefined || theirs === undefined) return false
  return mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word))
}

/** Whether the documents give them different parties and none in common. */
export function partiesDiffer(a: Acquaintance, b: Acquaintance): boolean {
  if (a.parties.size === 0 || b.parties.size === 0) return false
  return ![...a.parties].some((party) => b.parties.has(party))
}
