import {
  isFalling,
  isLargest,
  isShareNoun,
  isWholeNoun,
  OF_WHOLE,
  OTHERS_TOO,
  STILL_WORDS,
  WHOLE_ARTICLES,
} from '../../lexicon/money/parts.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { OPENING } from './quoted.js'

/** How far before an amount the words stand that make it a share, in tokens. */
const WINDOW = 12
/** How many words stand between `größter` and its `Posten`. */
const BETWEEN = 2
/** How many amounts back the whole is looked for. */
const BACK = 8

/**
 * Index of the whole of an amount that is said to be a share of one before: `Zwei Drittel der Summe, etwa 31 Mio. Euro`,
 * `Größter Posten sind …`, `Von dem Geld fließen …`; null where no words say so. It is the first greater amount of
 * the nearest sentence that has any.
 */
export function shareOf({ tokens }: AnnotatedDocument, figures: readonly Figure[], i: number): number | null {
  const figure = figures[i]
  // `170.000 Euro trug das Land. Weitere 24.000 Euro stammten aus …`: beside it, not of it.
  if (OTHERS_TOO.has(tokens[(figure?.modified.first ?? 0) - 1]?.lower ?? '')) return null
  if (figure?.value == null || figure.role !== 'level' || !isShare(tokens, figure, figures[i - 1]?.last ?? 0))
    return null
  const own = tokens[figure.first]?.sentence
  let found: number | null = null
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const whole = figures[at]
    const sentence = tokens[whole?.first ?? -1]?.sentence
    // `94 Projekte mit 1.236.000 Euro, 2016 waren es 1.105.000 Euro`: a sentence tells first of what it is about.
    if (found !== null && sentence !== tokens[figures[found]?.first ?? -1]?.sentence) break
    if (whole?.value == null || whole.currency !== figure.currency || !whole.value.gt(figure.value)) continue
    if (sentence === own || isBefore(tokens, whole)) continue
    if (whole.role === 'level' || whole.role === 'to') found = at
  }
  return found
}

function isShare(tokens: readonly Token[], { first, last, modified }: Figure, lowest: number): boolean {
  const sentence = tokens[first]?.sentence
  for (let at = modified.first - 1; at >= Math.max(lowest, modified.first - WINDOW); at--) {
    if (tokens[at]?.sentence !== sentence) break
    if (isFallingAt(tokens[at])) return true
    if (isShareAt(tokens, at) || isOfWhole(tokens, at)) return true
  }
  // `5,1 Mio. Euro stammten von Privatleuten`.
  for (let at = last; at < last + WINDOW && tokens[at]?.kind === 'word' && tokens[at]?.sentence === sentence; at++)
    if (isFallingAt(tokens[at])) return true
  // `4,8 Mio. Euro, also rund 40 Prozent der Gesamtsumme`.
  for (let at = last; at < last + WINDOW && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]?.text === ',' && tokens.slice(at, at + WINDOW).some((_, by) => isOfWhole(tokens, at + by)))
      return true
  return false
}

/** `gegenüber 2007 (6,9 Mio. Euro)`, `waren es noch 51 Mio. Euro`: what it was before is divided no more. */
function isBefore(tokens: readonly Token[], { modified }: Figure): boolean {
  const before = [tokens[modified.first - 1], tokens[modified.first - 2]]
  return before[0]?.text === '(' || before.some((token) => STILL_WORDS.has(token?.lower ?? ''))
}

const isFallingAt = (token: Token | undefined) => token?.shape === 'lower' && isFalling(token.lower)

/** `größter neuer Posten`, `die höchsten Beträge`. */
function isShareAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape === 'lower' || !isShareNoun(tokens[at]?.lower ?? '')) return false
  for (let by = at - 1; by >= at - 1 - BETWEEN; by--) if (isLargest(tokens[by]?.lower ?? '')) return true
  return false
}

/** `von der Summe`, `aus diesem Topf`, `drei Viertel des Geldes`: a noun that takes the amount before up. */
function isOfWhole(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape === 'lower' || !WHOLE_ARTICLES.has(tokens[at - 1]?.lower ?? '')) return false
  if (!isWholeNoun(tokens[at]?.lower ?? '')) return false
  // `aus dem Topf „Sportstätten“` is one of its own.
  if (OPENING.has(tokens[at + 1]?.text ?? '')) return false
  return OF_WHOLE.has(tokens[at - 2]?.lower ?? '')
}
