import {
  ADDED,
  BEING_IT,
  BY_THAT,
  isComing,
  isHypothetical,
  RECKONING,
  REFERRING,
  RESULTING,
  SPREAD,
} from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { MoneyMention } from '../../model/mentions.js'

/** How much of a sentence is asked, in tokens. */
const REACH = 80
/** How far before an amount its pronoun may stand, in tokens. */
const NEAR = 3
/** How far before an amount its `das sind` may stand, in tokens. */
const RECKONED = 6

/** `waren es 7 Mio. Euro`: the pronoun right before an amount and its modifier. */
export function isPronoun(tokens: readonly Token[], { firstToken }: MoneyMention): boolean {
  for (let at = firstToken - 1; at >= firstToken - NEAR; at--)
    if (BEING_IT.has(`${tokens[at - 1]?.lower} ${tokens[at]?.lower}`)) return true
  return false
}

/** The word between an amount and the same reckoned for each. */
const OTHERWISE = 'oder'

/** `9,83 Millionen Euro stehen im Entwurf, das sind gut 180.000 Euro je Kommune`: reckoned from the amount before. */
export function isReckoned(
  tokens: readonly Token[],
  { firstToken, per }: MoneyMention,
  before: MoneyMention | undefined,
): boolean {
  if (before === undefined || tokens[before.firstToken]?.sentence !== tokens[firstToken]?.sentence) return false
  // `211.188,35 Euro oder 71 Cent je Einwohner`: the same said otherwise.
  if (per !== null && before.per === null && tokens[before.lastToken]?.lower === OTHERWISE)
    return firstToken - before.lastToken <= NEAR
  for (let at = firstToken - 1; at > Math.max(before.lastToken, firstToken - RECKONED); at--)
    if (RESULTING.has(tokens[at]?.lower ?? '') && REFERRING.has(tokens[at - 1]?.lower ?? '')) return true
  return false
}

/** `Das Eigenkapital beträgt …`, `Das größte Haus kostet …`: the word goes with a noun. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const [next, noun] = [tokens[at + 1], tokens[at + 2]]
  if (next?.kind === 'word' && next.shape !== 'lower') return true
  if (next?.lower.endsWith('e') !== true || noun?.kind !== 'word' || noun.shape === 'lower') return false
  return !RESULTING.has(next.lower) && !isHypothetical(next.lower)
}

/** `Hinzu kommen 1,3 Mio. Euro`: the sentence adds to the one before. */
export function isAdded(
  { tokens, sentences }: Pick<AnnotatedDocument, 'tokens' | 'sentences'>,
  index: number,
): boolean {
  const first = sentences[index]?.firstToken ?? -1
  return ADDED.has(tokens[first]?.lower ?? '') && isComing(tokens[first + 1]?.lower ?? '')
}

/** `Das spart dem Land 810.000 Euro`, `Pro Kopf macht das fünf Euro`: the sentence is on what the one before tells. */
export function isReferring({ tokens, sentences }: AnnotatedDocument, index: number): boolean {
  const sentence = sentences[index]
  if (sentence === undefined) return false
  if (REFERRING.has(tokens[sentence.firstToken]?.lower ?? '') && !isArticle(tokens, sentence.firstToken)) return true
  if (isAdded({ tokens, sentences }, index)) return true
  let by = false
  let reckons = RECKONING.has(tokens[sentence.firstToken]?.lower ?? '')
  // `Die Spanne reicht von …`.
  if (SPREAD.has(tokens[sentence.firstToken + 1]?.lower ?? '')) return true
  for (let at = sentence.firstToken + 1; at < Math.min(sentence.lastToken, sentence.firstToken + REACH); at++) {
    const word = tokens[at]?.lower ?? ''
    // `…, die sie bislang erhielten; landesweit sind das 4,7 Mio. Euro` goes on with its own sentence.
    if (word === ';') break
    if (REFERRING.has(word) && RESULTING.has(tokens[at - 1]?.lower ?? '')) return true
    if (BY_THAT.has(word)) by = true
    if (RECKONING.has(word)) reckons = true
  }
  // `Rechnerisch bekommt ein Zentrum damit 330.000 Euro`.
  return by && reckons
}
