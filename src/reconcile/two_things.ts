import { TOWN_WORDS } from '../lexicon/places.js'
import { NAMED_THING, TOWN_KIND } from '../lexicon/reconcile.js'
import { slug } from '../records/slug.js'
import type { AmountContext } from './amount_context.js'
import { knownTowns } from './homes.js'
import type { Claim } from './model.js'
import { figureOf } from './points.js'
import { contentOf } from './purpose.js'
import { isShifted } from './slips.js'
import { stemsIn } from './stems.js'

/**
 * Whether the sentences of two amounts each name a thing of their own: two with one word for their kind (`die Kita
 * Sonnenblume`, `die Kita Regenbogen`), or a thing each that the other sentence has no word of (`eine Mensa`, `einen
 * Spielplatz`), with `shared` telling whether anything but payer and place speaks for one. A zero more or less tells
 * little, so there each thing of its own counts.
 */
export function areTwoThings(a: Claim, b: Claim, context: AmountContext, shared: boolean): boolean {
  if (haveTwoNames(a, b) || haveTwoPurposes(a, b)) return true
  if (shared && !isShifted(figureOf(a), figureOf(b))) return false
  return haveOwn(a, b, context.stems(a), context.stems(b))
}

/** Whether each sentence names towns, and none that the other names: `in Kamen`, `in Bergkamen`. */
export function areInTwoTowns(a: Claim, b: Claim): boolean {
  const mine = knownTowns(a.evidence.sentence)
  if (mine.length === 0) return false
  const theirs = knownTowns(b.evidence.sentence)
  return theirs.length > 0 && !theirs.some((town) => mine.includes(town))
}

/** Whether a stem of either sentence is the name of who pays or gets the amount, of the town it is told in or of any other. */
export function isPlaceOf({ payer, recipients, home }: Claim, stem: string): boolean {
  if (TOWNS.has(stem) || payer.includes(stem) || recipients.includes(stem)) return true
  return home !== '' && (stem.startsWith(home) || home.startsWith(stem))
}

/** The stems of the words that names of towns have. */
const TOWNS = new Set([...TOWN_WORDS].map((word) => contentOf(slug(word))))

/** Whether each says what it is for, in a word that the other has neither there nor in its sentence. */
function haveTwoPurposes(a: Claim, b: Claim): boolean {
  const own = ({ purpose }: Claim, other: Claim) =>
    purpose.split(/[ /+-]+/u).some((word) => word !== '' && !other.purpose.includes(word) && !tells(other, word))
  return own(a, b) && own(b, a)
}

/**
 * Whether two amounts that seem to be for one thing are not: two of a kind with a name each, or for a town that only gets
 * them (`an die Stadt Hamm für die Jugend`), with a thing of its own in each sentence.
 */
export function areNamedApart(a: Claim, b: Claim): boolean {
  if (haveTwoNames(a, b)) return true
  return isForPlace(a) && isForPlace(b) && haveOwn(a, b, new Set(nounsOf(a)), new Set(nounsOf(b)))
}

const nounsOf = ({ evidence }: Claim) => stemsIn(evidence.sentence)

/** Whether what an amount is for names a town or district and nothing else. */
export const isForPlace = (claim: Claim) =>
  claim.purpose !== '' &&
  claim.purpose.split(/[ /+-]+/u).every((word) => TOWN_KIND.test(word) || isPlaceOf(claim, word))

/** Whether each has nouns or names that the other lacks, in its sentence and as what it is told under. */
function haveOwn(a: Claim, b: Claim, mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const isOwn = (stem: string) => !isPlaceOf(a, stem) && !isPlaceOf(b, stem)
  return (
    [...mine].some((stem) => !theirs.has(stem) && !b.topic.includes(stem) && isOwn(stem)) &&
    [...theirs].some((stem) => !mine.has(stem) && !a.topic.includes(stem) && isOwn(stem))
  )
}

/** Whether a noun of both sentences has a name behind it in each that the other sentence lacks. */
function haveTwoNames(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [namesIn(a), namesIn(b)]
  for (const [kind, name] of mine) {
    const other = theirs.get(kind)
    if (other !== undefined && other !== name && !tells(b, name) && !tells(a, other)) return true
  }
  return false
}

const tells = ({ evidence }: Claim, stem: string) => slug(evidence.sentence).includes(stem)

/** The first name behind each noun of a sentence, as stems. */
function namesIn({ evidence }: Claim): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [, noun = '', name = ''] of evidence.sentence.matchAll(NAMED_THING)) {
    const [kind, own] = [noun, name].map((word) => contentOf(slug(word)))
    if (kind && own && !names.has(kind)) names.set(kind, own)
  }
  return names
}
