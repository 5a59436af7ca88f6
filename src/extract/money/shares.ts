import {
  BULK,
  isFalling,
  isLargest,
  isShareNoun,
  isWholeNoun,
  OF_WHOLE,
  OTHERS_TOO,
  RANKING,
  SUMS,
  TOGETHER,
  WHOLE_ARTICLES,
} from '../../lexicon/money/parts.js'
import { EACH_WORDS } from '../../lexicon/money/periods.js'
import { RECEIVING } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord, sentenceAround } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { OPENING } from './quoted.js'
import { larger } from './said_parts.js'
import { ANY, wholeBefore } from './share_wholes.js'

/** How far before an amount the words stand that make it a share, in tokens. */
const WINDOW = 12
/** How many words stand between `größter` and its `Posten`. */
const BETWEEN = 2
/** How many amounts of the largest are held against the next. */
const MOST = 20

/**
 * Index of the whole of an amount that is said to be a share of one before: `Zwei Drittel der Summe, etwa 31 Mio. Euro`,
 * `Größter Posten sind …`, `Von dem Geld fließen …`, `Schlusslicht ist Herne mit …`; null where no words say so.
 */
export function shareOf(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const { tokens } = document
  const figure = figures[i]
  if (figure?.value == null || figure.role !== 'level') return null
  // `170.000 Euro trug das Land. Weitere 24.000 Euro stammten aus …`: beside it, not of it.
  if (OTHERS_TOO.has(tokens[figure.modified.first - 1]?.lower ?? '')) return null
  const goesOn = afterLargest(document, figures, whole, i)
  if (goesOn !== null) return goesOn
  const lowest = figures[i - 1]?.last ?? 0
  const ranked = isRanked(tokens, figure, lowest)
  const together = isTogether(document, figure)
  if (!ranked && !together && !isShare(tokens, figure, lowest)) return null
  const given = ranked || together || isReceived(document, figure)
  const found = wholeBefore(document, figures, whole, i, { ...ANY, given, only: ranked || together })
  // `Spitzenreiter ist Unna mit 141.000 Euro. Schlusslicht ist Herne mit 46.000 Euro`: both of the same.
  return ranked && found !== null ? (whole[found] ?? found) : found
}

/** Whether a sentence without amounts names the largest of what follows: `Die größten Posten im Überblick:`. */
export function namesLargest(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isShareAt(tokens, at) || isRankingAt(tokens, at)) return true
  return false
}

/** `Größter Posten ist mit 25 Mio. Euro die Beratung. Die Zentren erhalten 17,9 Mio. Euro`: of the same, as it is less. */
function afterLargest(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const { tokens, sentences } = document
  const [figure, before] = [figures[i], figures[i - 1]]
  const target = whole[i - 1] ?? null
  if (figure === undefined || before === undefined || target === null || !isReceived(document, figure)) return null
  const [own, above] = [tokens[figure.first]?.sentence ?? 0, tokens[before.first]?.sentence ?? 0]
  const sentence = sentences[above]
  if (own - above !== 1 || sentence === undefined || sentences[own]?.paragraph !== sentence.paragraph) return null
  const { first, last } = sentenceAround(tokens, before)
  if (!namesLargest(tokens, first, last)) return null
  for (let at = i - 1; at >= i - MOST && tokens[figures[at]?.first ?? -1]?.sentence === above; at--)
    if (whole[at] === target && !larger(figures[at] ?? figure, figure)) return null
  return target
}

function isShare(tokens: readonly Token[], { first, last, modified }: Figure, lowest: number): boolean {
  const sentence = tokens[first]?.sentence
  for (let at = modified.first - 1; at >= Math.max(lowest, modified.first - WINDOW); at--) {
    if (tokens[at]?.sentence !== sentence) break
    // `Auf jedes der 54 Zentren entfallen 459.000 Euro` is a rate.
    if (EACH_WORDS.has(tokens[at]?.lower ?? '')) return false
    if (isFallingAt(tokens[at])) return !isOfEach(tokens, at, sentence)
    if (isShareAt(tokens, at) || isOfWhole(tokens, at)) return true
  }
  // `Mit 45.000 Euro geht der größte Zuschuss an den Chor`.
  for (let at = last; at < last + WINDOW && tokens[at]?.kind === 'word' && tokens[at]?.sentence === sentence; at++)
    if (isShareAt(tokens, at)) return true
  // `5,1 Mio. Euro stammten von Privatleuten`.
  for (let at = last; at < last + WINDOW && tokens[at]?.kind === 'word' && tokens[at]?.sentence === sentence; at++)
    if (isFallingAt(tokens[at])) return true
  // `4,8 Mio. Euro, also rund 40 Prozent der Gesamtsumme`.
  for (let at = last; at < last + WINDOW && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]?.text === ',' && tokens.slice(at, at + WINDOW).some((_, by) => isOfWhole(tokens, at + by)))
      return true
  return false
}

/** `Auf jedes Zentrum entfallen`: the word of each stands before the verb. */
function isOfEach(tokens: readonly Token[], verb: number, sentence: number | undefined): boolean {
  for (let at = verb - 1; at > verb - WINDOW && tokens[at]?.sentence === sentence; at--)
    if (EACH_WORDS.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** `Schlusslicht ist Herne mit 46.000 Euro`. */
function isRanked(tokens: readonly Token[], { modified }: Figure, lowest: number): boolean {
  const { sentence } = tokens[modified.first] ?? {}
  for (let at = modified.first - 1; at >= Math.max(lowest, modified.first - WINDOW); at--) {
    if (tokens[at]?.sentence !== sentence) return false
    if (isRankingAt(tokens, at)) return true
  }
  return false
}

function isRankingAt(tokens: readonly Token[], at: number): boolean {
  const then = RANKING.get(tokens[at]?.lower ?? '')
  return then !== undefined && (then.size === 0 || then.has(tokens[at + 1]?.lower ?? ''))
}

/** `Sie erhalten zusammen 3,39 Mio. Euro`: what some of those get who were named before. */
function isTogether(document: AnnotatedDocument, figure: Figure): boolean {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[figure.first]?.sentence ?? -1]
  if (sentence === undefined || figure.first - sentence.firstToken > WINDOW) return false
  if (!TOGETHER.has(tokens[sentence.firstToken]?.lower ?? '')) return false
  if (!RECEIVING.has(tokens[sentence.firstToken + 1]?.lower ?? '')) return false
  return hasWord(tokens, { first: sentence.firstToken, last: figure.first }, (word) => SUMS.has(word))
}

/** Whether somebody gets an amount, as its sentence says. */
const isReceived = ({ tokens }: AnnotatedDocument, figure: Figure) =>
  hasWord(tokens, sentenceAround(tokens, figure), (word) => RECEIVING.has(word))

const isFallingAt = (token: Token | undefined) => token?.shape === 'lower' && isFalling(token.lower)

/** `größter neuer Posten`, `die höchsten Beträge`, `der Löwenanteil`. */
function isShareAt(tokens: readonly Token[], at: number): boolean {
  if (BULK.has(tokens[at]?.lower ?? '')) return true
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
