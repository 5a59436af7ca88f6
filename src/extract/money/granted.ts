import { DRAINED, isGranted, SO_FAR } from '../../lexicon/as_of.js'
import { AT_HAND, ONLY } from '../../lexicon/money/parts.js'
import { DISPOSAL } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { sameSentence } from './figure.js'
import { larger } from './said_parts.js'

/** How many amounts back the sum may stand, limits and rates between them. */
const BACK = 4
/** How many amounts of the sentence before are passed on the way to its first. */
const FIRST = 6

/**
 * Index of what is at hand, of which a sentence says how much has been granted until now: `2025 stehen 2,6 Mio. Euro
 * bereit. Bewilligt sind bislang 1,9 Mio. Euro`; null where somebody else may have granted it.
 */
export function grantedOf(document: AnnotatedDocument, figures: readonly Figure[], i: number): number | null {
  const { tokens, sentences } = document
  const figure = figures[i]
  const sentence = sentences[tokens[figure?.first ?? -1]?.sentence ?? -1]
  if (figure?.value == null || figure.role !== 'level' || sentence === undefined) return null
  const opening = tokens[sentence.firstToken]?.lower ?? ''
  const ahead = { first: sentence.firstToken, last: figure.first }
  const drained = DRAINED.has(opening) && hasWord(tokens, ahead, (word) => ONLY.has(word))
  if (drained) return drainedOf(document, figures, i)
  const used = (word: string) => isGranted(word) || DRAINED.has(word)
  const soFar = SO_FAR.has(opening)
    ? hasWord(tokens, { first: figure.last, last: sentence.lastToken }, used)
    : isGranted(opening) && hasWord(tokens, ahead, (word) => SO_FAR.has(word))
  if (!soFar) return null
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const whole = figures[at]
    if (whole === undefined || sentences[tokens[whole.first]?.sentence ?? -1]?.paragraph !== sentence.paragraph)
      return null
    if (whole.modified.modifier === 'upto') continue
    // `40.000 Euro für Kurse und 90.000 Euro für Feste`: which of them is not said.
    const beside = figures[at - 1]
    if (beside !== undefined && sameSentence(tokens, beside, whole)) return null
    const clause = clauseAround(tokens, whole)
    // `2015 standen 2,6 Mio. Euro bereit` is over.
    const now = hasWord(tokens, clause, (word) => AT_HAND.has(word))
    const atHand = now && hasWord(tokens, clause, (word) => DISPOSAL.has(word))
    return atHand && whole.role === 'level' && larger(whole, figure) ? at : null
  }
  return null
}

/** `2015 standen 13,9 Mio. Euro bereit. Abgeflossen sind aber nur 12,6 Mio. Euro`: what the sentence before tells of first. */
function drainedOf({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[], i: number): number | null {
  const figure = figures[i]
  const own = tokens[figure?.first ?? -1]?.sentence ?? 0
  let target: number | null = null
  for (let at = i - 1; at >= Math.max(0, i - FIRST); at--) {
    if (tokens[figures[at]?.first ?? -1]?.sentence !== own - 1) break
    target = at
  }
  const whole = figures[target ?? -1]
  if (whole === undefined || figure === undefined || whole.role !== 'level' || !larger(whole, figure)) return null
  return sentences[own - 1]?.paragraph === sentences[own]?.paragraph ? target : null
}
