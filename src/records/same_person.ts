import { colognePhonetic } from 'cologne-phonetic'
import { distance } from 'fastest-levenshtein'
import { genderOf, SURNAMES } from '../lexicon/names.js'
import { type Acquaintance, mayShareOffice, partiesDiffer, shareOffice, sharePlace } from './acquaintance.js'
import { slug } from './slug.js'

/** Shortest family name, in letters, in which one letter may be a slip: shorter ones are too often other names. */
const SHORTEST = 4

/**
 * Whether two spellings of a name are one person: the spelling must be near (one letter, or the same sound by the
 * Kölner Phonetik of Postel 1969) **and** the same office or organisation must speak for it, where the name is rare also one
 * that a document names less fully, for a double name the place of both. Spelling alone never does.
 */
export function isVariant(a: Acquaintance, b: Acquaintance): boolean {
  if (!isNear(a, b) || partiesDiffer(a, b)) return false
  const double = isDouble(a) && isDouble(b)
  // A rare name of one place has hardly two bearers one letter apart.
  if ((double || areRareNames(a, b)) && sharePlace(a, b)) return true
  return shareOffice(a, b) || (isOneRareName(a, b) && mayShareOffice(a, b, double))
}

/** Whether not both are family names that many have: `Schmidt` and `Schmitt` may well be two people. */
function isOneRareName(a: Acquaintance, b: Acquaintance): boolean {
  return [a, b].some(({ familyName }) => !SURNAMES.has(familyName.toLowerCase()))
}

/** Letters from which on a family name that is on no list is hardly borne by two in one place. */
const LONG = 7

/** Whether neither is a family name that many have, and both are long and written in full. */
function areRareNames(a: Acquaintance, b: Acquaintance): boolean {
  return [a, b].every(
    ({ givenName, familyName }) =>
      givenName.length > 1 && familyName.length >= LONG && !SURNAMES.has(familyName.toLowerCase()),
  )
}

/** Whether two names that are written alike may be one person: only different parties with no shared office part them. */
export function isNamesake(a: Acquaintance, b: Acquaintance): boolean {
  return partiesDiffer(a, b) && !shareOffice(a, b)
}

/** Whether the family name is a double one, which hardly two bear with the same given name. */
function isDouble({ familyName }: Acquaintance): boolean {
  return familyName.includes('-')
}

/** Whether the names differ by a slip of one letter or only in spelling, in the family name or in the given name. */
export function isNear(a: { givenName: string; familyName: string }, b: typeof a): boolean {
  const [given1, given2, family1, family2] = [a.givenName, b.givenName, a.familyName, b.familyName].map(slug)
  if (given1 === undefined || given2 === undefined || family1 === undefined || family2 === undefined) return false
  if (family1 === family2) return isNearGiven(a.givenName, b.givenName)
  if (given1 !== given2) return false
  return slipped(family1, family2) || (family1.length >= SHORTEST && sound(family1) === sound(family2))
}

/** Whether given names are one, or an initial, a slip or a spelling of it (`Stefan`, `Stephan`): not those of two genders. */
function isNearGiven(one: string, two: string): boolean {
  const [a, b] = [slug(one), slug(two)]
  if (a === b || isInitialOf(a, b)) return true
  const [gender, other] = [one, two].map((name) => genderOf(name.split(/[ -]/u)[0] ?? ''))
  if (gender !== other && gender != null && other != null) return false
  return slipped(a, b) || (Math.min(a.length, b.length) >= SHORTEST && sound(a) === sound(b))
}

/** Keys under which near names meet, so that not every pair must be compared. */
export function nearKeys({ givenName, familyName }: { givenName: string; familyName: string }): string[] {
  const given = slug(givenName)
  const family = slug(familyName)
  return [
    `family ${family}`,
    `sound ${given} ${sound(family)}`,
    ...deletions(family).map((rest) => `slip ${given} ${rest}`),
  ]
}

function deletions(word: string): string[] {
  if (word.length < SHORTEST) return []
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
}

function slipped(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST && distance(a, b) === 1
}

function isInitialOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length === 1 && long.startsWith(short)
}

function sound(name: string): string {
  return colognePhonetic(name)
}
