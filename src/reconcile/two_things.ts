import { slug } from '../records/slug.js'
import type { AmountContext } from './amount_context.js'
import type { Claim } from './model.js'
import { figureOf } from './points.js'
import { contentOf } from './purpose.js'
import { isShifted } from './slips.js'

/**
 * Whether the sentences of two amounts each name a thing of their own: two with one word for their kind (`die Kita
 * Sonnenblume`, `die Kita Regenbogen`), or a thing each that the other sentence has no word of (`eine Mensa`, `einen
 * Spielplatz`), with `shared` telling whether anything but payer and place speaks for one. A zero more or less tells
 * little, so there each thing of its own counts.
 */
export function areTwoThings(a: Claim, b: Claim, context: AmountContext, shared: boolean): boolean {
  if (haveTwoNames(a, b)) return true
  if (shared && !isShifted(figureOf(a), figureOf(b))) return false
  return ownOf(a, b, context).length > 0 && ownOf(b, a, context).length > 0
}

/** Whether a stem of either sentence is the name of who pays or gets the amount, or of the town it is told in. */
export function isPlaceOf({ payer, recipients, home }: Claim, stem: string): boolean {
  if (payer.includes(stem) || recipients.includes(stem)) return true
  return home !== '' && (stem.startsWith(home) || home.startsWith(stem))
}

/** The nouns and names of one that the other lacks, in its sentence and as what it is told under. */
function ownOf(a: Claim, b: Claim, { stems }: AmountContext): string[] {
  const theirs = stems(b)
  return [...stems(a)].filter((stem) => {
    return !theirs.has(stem) && !b.topic.includes(stem) && !isPlaceOf(a, stem) && !isPlaceOf(b, stem)
  })
}

/** Whether a noun of both sentences has a name behind it in each that the other sentence lacks. */
export function haveTwoNames(a: Claim, b: Claim): boolean {
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
  for (const [, noun = '', name = ''] of evidence.sentence.matchAll(NAMED)) {
    const [kind, own] = [noun, name].map((word) => contentOf(slug(word)))
    if (kind && own && !names.has(kind)) names.set(kind, own)
  }
  return names
}

/** `Kita Sonnenblume`, `Kita am Markt`, `Umbau der Turnhalle`: a noun, and the next that tells which one it is. */
const NAMED =
  /(?<!\p{L})(\p{Lu}[\p{L}-]{3,})(?= (?:(?:am|an|auf|bei|beim|im|in|der|des|dem|den|eines|einer) ){0,2}„?(\p{Lu}[\p{L}-]{2,}))/gu
