import { ATTRIBUTIVE, NOW, PAST_CONJUNCTIONS, SINCE, STATED } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Place } from './nearest.js'
import type { PlacedTime } from './times.js'

/** How far before a year its `als` may stand, in tokens. */
const SUBORDINATE = 6

/** Whether a time says when, rather than belonging to a noun (`das Gesetz von 2012`, `Haushalt 2014`). */
export function isAdverbial(tokens: readonly Token[], { first }: PlacedTime): boolean {
  const before = tokens[first - 1]
  const lead = tokens[first - 2]
  // The second word of a sentence or of speech: `Am 8. März`, `„Am 8. März`.
  const opens =
    before?.sentence !== tokens[first]?.sentence || before?.sentence !== lead?.sentence || lead?.kind === 'mark'
  if (before === undefined || opens) return true
  return (
    isStated(tokens, first) ||
    (!ATTRIBUTIVE.has(before.lower) &&
      (before.shape !== 'capital' || tokens[first]?.kind === 'word' || isSubordinate(tokens, first)))
  )
}

/** `Als der Kreis 2014 dazukam`: in a clause that tells of the past a year behind a noun is no part of its name. */
function isSubordinate(tokens: readonly Token[], first: number): boolean {
  const sentence = tokens[first]?.sentence
  for (let at = first - 1; at > first - SUBORDINATE && tokens[at]?.sentence === sentence; at--)
    if (PAST_CONJUNCTIONS.has(tokens[at]?.lower ?? ''))
      return tokens[at - 1]?.kind !== 'word' || tokens[at - 1]?.sentence !== sentence
  return false
}

/** `Stand: 31.12.2015`, `zum Stichtag 1. Oktober`: the time of the figures beside it. */
export function isStated(tokens: readonly Token[], first: number): boolean {
  return STATED.has(tokens[first - 1]?.lower ?? '') || STATED.has(tokens[first - 2]?.lower ?? '')
}

/** `Was 2012 begann, gehört heute dazu: In allen 54 Kreisen …`: words of the present between a time and the count. */
export function isBeforeNow(tokens: readonly Token[], { last }: PlacedTime, { firstToken }: Place): boolean {
  return hasWord(tokens, { first: last, last: firstToken }, (word) => NOW.has(word))
}

/** `Seit im vergangenen Herbst auch Kleve dabei ist, gibt es sie in allen 54 Kreisen`: what began then still holds. */
export function isStill({ tokens, sentences }: AnnotatedDocument, { first }: PlacedTime, index: number): boolean {
  const opening = sentences[index]?.firstToken ?? first
  const start = tokens[opening]?.kind === 'mark' ? opening + 1 : opening
  const one = tokens.slice(start, first).every(({ text }) => text !== ',' && text !== ':')
  return first > start && one && SINCE.has(tokens[start]?.lower ?? '')
}
