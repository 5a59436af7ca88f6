import {
  AFTERWARDS,
  AIMS,
  ATTRIBUTIVE,
  NOW,
  PAST_CONJUNCTIONS,
  PLANNED,
  SINCE,
  STATED,
  THEN,
} from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { atEnd } from './clause.js'
import { entryTime, lastTime, referred, shifted } from './frames.js'
import { type Reached, reachable } from './nearest.js'
import { asOfAnchor, asOfTime, type PlacedTime, type Times, timesIn, UNSETTLED } from './times.js'

/** Figures on either side of one that its times are seen past. */
const NEIGHBOURS = 6
/** How far before a count its `Ziel` may stand, in tokens. */
const AIM = 20
/** How far before a year its `als` may stand, in tokens. */
const SUBORDINATE = 6

/**
 * The time at which each count was true: what its sentence says, else when the document speaks. A target has none but
 * the one that its sentence gives.
 */
export function countsAsOf(
  document: AnnotatedDocument,
  counts: readonly CountMention[],
  times: Times,
  anchor: Anchor,
): AsOf[] {
  const found: AsOf[] = []
  for (const [i, count] of counts.entries()) {
    const others = counts.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1).filter((other) => other !== count)
    const before = counts[i - 1]
    const same = before !== undefined && sentenceOf(document, before) === sentenceOf(document, count)
    found.push(own(document, count, same ? before : undefined, others, times, anchor, same ? found[i - 1] : undefined))
  }
  return found
}

function own(
  document: AnnotatedDocument,
  count: CountMention,
  previous: CountMention | undefined,
  others: readonly CountMention[],
  times: Times,
  anchor: Anchor,
  before: AsOf | undefined,
): AsOf {
  const { tokens } = document
  const sentence = sentenceOf(document, count)
  const clause = clauseAround(tokens, { first: count.firstToken, last: count.lastToken })
  const target = count.kind === 'target' || isMeant(document, count)
  if (!target && hasWord(tokens, clause, (word) => NOW.has(word))) return asOfAnchor(anchor)
  // `2012 waren es neun, dann 16`: some time later, nobody says when.
  const said = timesIn(times, sentence).some(({ last }) => last >= count.firstToken - 1 && last <= count.firstToken)
  const among = previous !== undefined || timesIn(times, sentence).length > 0
  if (
    !said &&
    among &&
    hasWord(tokens, { first: count.firstToken - 2, last: count.firstToken }, (word) => AFTERWARDS.has(word))
  )
    return UNSETTLED
  const moved = shifted(document, count, previous, times)
  if (moved !== null) return moved
  const reached = reachable(tokens, count, others, timesIn(times, sentence)).filter(
    ({ time }) => isAdverbial(tokens, time) && !isBeforeNow(tokens, time, count),
  )
  // `Seit 2016 gibt es uns: Damals waren wir das 44.`: the time told of, not one that other words of the sentence give.
  const then = hasWord(tokens, clause, (word) => THEN.has(word))
  const nearest = reached.find((way) => fits(way, target, count, anchor) && (!then || way.basis === 'clause'))
  if (nearest !== undefined)
    return isStill(document, nearest.time, sentence) || (containsAnchor(nearest.time, anchor) && !target)
      ? asOfAnchor(anchor)
      : atEnd(nearest)
  if (target) return UNSETTLED
  // `waren am 1. Oktober 43 bewilligt; vier weitere sind beantragt`: more, at the same time.
  if (count.kind === 'increment' && before?.edtf != null) return { ...before, basis: 'sentence' }
  if (then) {
    const earlier = lastTime(document, times, count.firstToken, () => true)
    return earlier === null ? UNSETTLED : asOfTime(earlier, 'paragraph')
  }
  // `Das letzte, Nummer 54, kam 2018`: which one it was is of the time of its sentence.
  const [only, more] = timesIn(times, sentence)
  if (count.kind === 'ordinal' && only !== undefined && more === undefined && isAdverbial(tokens, only))
    return asOfTime(only, 'sentence')
  // `Zum Stichtag 1. Oktober waren 52 Stellen vakant. Betroffen sind 33 der 54 Zentren.`
  const stated = lastTime(
    document,
    times,
    count.firstToken,
    ({ first }) => isStated(tokens, first) && paragraphOf(document, first) === paragraphOf(document, count.firstToken),
  )
  if (stated !== null) return asOfTime(stated, 'paragraph')
  const told = referred(document, count, 'level', times)
  if (told !== null) return told
  const entry = entryTime(document, times, sentence)
  return entry === null ? asOfAnchor(anchor) : asOfTime(entry, 'paragraph')
}

/** `Was 2012 begann, gehört heute dazu: In allen 54 Kreisen …`: words of the present between a time and the count. */
function isBeforeNow(tokens: readonly Token[], { last }: PlacedTime, { firstToken }: CountMention): boolean {
  return hasWord(tokens, { first: last, last: firstToken }, (word) => NOW.has(word))
}

const paragraphOf = ({ tokens, sentences }: AnnotatedDocument, index: number) =>
  sentences[tokens[index]?.sentence ?? -1]?.paragraph ?? -1

const sentenceOf = ({ tokens }: AnnotatedDocument, { firstToken }: CountMention) => tokens[firstToken]?.sentence ?? 0

/** `Ziel bleiben 54 Zentren`, `vier weitere sollen folgen`: what is meant to be is of no day but one that its clause gives. */
function isMeant({ tokens, sentences }: AnnotatedDocument, { kind, firstToken, lastToken }: CountMention): boolean {
  const first = sentences[tokens[firstToken]?.sentence ?? -1]?.firstToken ?? firstToken
  if (hasWord(tokens, { first: Math.max(first, firstToken - AIM), last: firstToken }, (word) => AIMS.has(word)))
    return true
  const added =
    kind === 'increment' || (tokens[firstToken]?.sentence === tokens[firstToken - 1]?.sentence && kind === 'ordinal')
  return (
    added && hasWord(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), (word) => PLANNED.has(word))
  )
}

/** `Seit im vergangenen Herbst auch Kleve dabei ist, gibt es sie in allen 54 Kreisen`: what began then still holds. */
function isStill({ tokens, sentences }: AnnotatedDocument, { first }: PlacedTime, index: number): boolean {
  const opening = sentences[index]?.firstToken ?? first
  const start = tokens[opening]?.kind === 'mark' ? opening + 1 : opening
  const one = tokens.slice(start, first).every(({ text }) => text !== ',' && text !== ':')
  return first > start && one && SINCE.has(tokens[start]?.lower ?? '')
}

/** Whether a time says when, rather than belonging to a noun (`das Gesetz von 2012`, `Haushalt 2014`). */
function isAdverbial(tokens: readonly Token[], { first }: PlacedTime): boolean {
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
function isStated(tokens: readonly Token[], first: number): boolean {
  return STATED.has(tokens[first - 1]?.lower ?? '') || STATED.has(tokens[first - 2]?.lower ?? '')
}

/** How many there are is nothing of the future; what shall be or comes is. */
function fits({ time, basis }: Reached, target: boolean, { kind }: CountMention, anchor: Anchor): boolean {
  if (target) return basis === 'clause'
  const future = anchor.lastDay !== null && time.firstDay !== null && time.firstDay > anchor.lastDay
  return !future || kind === 'increment' || kind === 'remainder'
}

/** Whether the document speaks within the time: `seit 2012 sind 47 entstanden` is for the day of the document. */
function containsAnchor(time: PlacedTime, { firstDay, lastDay, edtf }: Anchor): boolean {
  if (edtf === null || firstDay === null || lastDay === null || time.firstDay === null) return false
  return time.firstDay <= firstDay && (time.lastDay === null || time.lastDay >= lastDay)
}
