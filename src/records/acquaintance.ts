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
}

/** An office or an affiliation as one document shows it. */
export interface Holding {
  readonly role: string | null
  readonly organisation: string | null
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly evidence: string[]
}

/** Whether two acquaintances share an office in the same place, or an organisation. */
export function shareOffice(a: Acquaintance, b: Acquaintance): boolean {
  for (const mine of a.offices.values()) {
    for (const theirs of b.offices.values()) {
      if (mine.organisation !== null && mine.organisation === theirs.organisation) return true
      if (mine.role !== null && mine.role === theirs.role && mine.organisation === theirs.organisation) return true
    }
  }
  return false
}

/** Whether the documents give them different parties and none in common. */
export function partiesDiffer(a: Acquaintance, b: Acquaintance): boolean {
  if (a.parties.size === 0 || b.parties.size === 0) return false
  return ![...a.parties].some((party) => b.parties.has(party))
}
