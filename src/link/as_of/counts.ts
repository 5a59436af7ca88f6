import { AFTERWARDS, NOW, SINCE_THEN, THEN } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { isAdverbial, isBeforeNow, isStated, isStill } from './adverbial.js'
import { isCompared } from './beside.js'
import { atChange } from './change.js'
import { entryTime, lastTime, referred, shifted } from './frames.js'
import { atEnd } from './held.js'
import { type Reached, reachable } from './nearest.js'
import { atStart, movedBySpan } from './spans.js'
import { comingTime, isMeant, isOfNow, isSupposed, isThereupon } from './tense.js'
import { asOfAnchor, asOfTime, edgeOf, type PlacedTime, type Times, timesIn, UNSETTLED } from './times.js'

/** Figures on either side of one that its times are seen past. */
const NEIGHBOURS = 6
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
    const changed = atChange(document, counts, i, times, anchor)
    found.push(
      changed ??
        own(document, count, same ? before : undefined, others, times, anchor, same ? found[i - 1] : undefined),
    )
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
  const from = startTime(tokens, count, timesIn(times, sentence))
  if (from !== null && !target) return asOfTime(from, 'clause')
  if (!target && hasWord(tokens, clause, (word) => NOW.has(word) || SINCE_THEN.has(word))) return asOfAnchor(anchor)
  if (timesIn(times, sentence).length === 0 && isSupposed(tokens, count)) return UNSETTLED
  // `2012 waren es neun, dann 16`: some time later, nobody says when.
  const said = timesIn(times, sentence).some(({ last }) => last >= count.firstToken - 1 && last <= count.firstToken)
  const among = previous !== undefined || timesIn(times, sentence).length > 0
  if (
    !said &&
    among &&
    hasWord(tokens, { first: count.firstToken - 2, last: count.firstToken }, (word) => AFTERWARDS.has(word))
  )
    return UNSETTLED
  const moved = movedBySpan(document, count, times) ?? shifted(document, count, previous, times)
  if (moved !== null) return moved
  const reached = reachable(tokens, count, others, timesIn(times, sentence)).filter(
    ({ time }) =>
      isAdverbial(tokens, time) &&
      !isBeforeNow(tokens, time, count) &&
      !isCompared(tokens, time) &&
      !isOfStart(tokens, time, previous, count),
  )
  // `Seit 2016 gibt es uns: Damals waren wir das 44.`: the time told of, not one that other words of the sentence give.
  const then = hasWord(tokens, clause, (word) => THEN.has(word))
  const nearest = reached.find((way) => fits(way, target, count, anchor) && (!then || way.basis === 'clause'))
  const start = nearest !== undefined && count.kind === 'ordinal' ? atStart(nearest) : null
  if (start !== null) return start
  if (nearest?.basis === 'sentence' && !target && isOfNow(tokens, clause, nearest.time, anchor))
    return asOfAnchor(anchor)
  if (nearest !== undefined)
    return isStill(document, nearest.time, sentence) || (containsAnchor(nearest.time, anchor) && !target)
      ? asOfAnchor(anchor)
      : isGrown(count, nearest)
        ? edgeOf(nearest.time, 'last', nearest.basis)
        : atEnd(nearest)
  // `53 Zentren, die das Land bis Ende 2014 anstrebt`: an aim is for the end that its sentence sets behind it.
  if (target) {
    const end = timesIn(times, sentence).find(({ edtf, first }) => edtf.startsWith('../') && first > count.firstToken)
    return end === undefined ? UNSETTLED : atEnd({ time: end, basis: 'sentence' })
  }
  // `waren am 1. Oktober 43 bewilligt; vier weitere sind beantragt`: more, at the same time.
  if (count.kind === 'increment' && before?.edtf != null) return { ...before, basis: 'sentence' }
  if (then) {
    const earlier = lastTime(document, times, count.firstToken, () => true)
    return earlier === null ? UNSETTLED : asOfTime(earlier, 'paragraph')
  }
  const coming = isThereupon(tokens, clause) ? comingTime(document, times, count, anchor) : null
  if (coming !== null) return coming
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

const paragraphOf = ({ tokens, sentences }: AnnotatedDocument, index: number) =>
  sentences[tokens[index]?.sentence ?? -1]?.paragraph ?? -1

const sentenceOf = ({ tokens }: AnnotatedDocument, { firstToken }: CountMention) => tokens[firstToken]?.sentence ?? 0

/** How many there are is nothing of the future; what shall be or comes is. */
function fits({ time, basis }: Reached, target: boolean, { kind }: CountMention, anchor: Anchor): boolean {
  if (target) return basis === 'clause'
  const future = anchor.lastDay !== null && time.firstDay !== null && time.firstDay > anchor.lastDay
  return !future || kind === 'increment' || kind === 'remainder' || (kind === 'ordinal' && basis === 'clause')
}

/** Whether the document speaks within the time: `seit 2012 sind 47 entstanden` is for the day of the document. */
function containsAnchor(time: PlacedTime, { firstDay, lastDay, edtf }: Anchor): boolean {
  // `Zu Beginn des Jahres waren es 43` is over.
  if (time.each[0]?.part === 'start' && !time.edtf.endsWith('/..')) return false
  if (edtf === null || firstDay === null || lastDay === null || time.firstDay === null) return false
  return time.firstDay <= firstDay && (time.lastDay === null || time.lastDay >= lastDay)
}

/** `Aus 16 Zentren im Februar 2013 sind inzwischen 49 geworden`: the time right behind what it was; null without. */
const startTime = (tokens: readonly Token[], { firstToken, lastToken }: CountMention, placed: readonly PlacedTime[]) =>
  isStart(tokens, firstToken)
    ? (placed.find(({ first }) => first >= lastToken && first - lastToken <= BESIDE) ?? null)
    : null

/** `aus 16`, `aus den sieben`. */
const isStart = (tokens: readonly Token[], at: number) =>
  START.has(tokens[at - 1]?.lower ?? '') ||
  (START.has(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.lower === ARTICLE)

/** `Aus 16 Zentren im Februar 2013 sind 49 geworden`: the time of what it was, not of what it has become. */
const isOfStart = (
  tokens: readonly Token[],
  { first }: PlacedTime,
  previous: CountMention | undefined,
  { firstToken }: CountMention,
) =>
  previous !== undefined &&
  isStart(tokens, previous.firstToken) &&
  first >= previous.lastToken &&
  first - previous.lastToken <= BESIDE &&
  firstToken > first

/** `aus`: the word before what something was. */
const START = new Set(['aus'])
const ARTICLE = 'den'
/** How near behind its count such a time stands, in tokens. */
const BESIDE = 2

/** `zwischen 2012 und 2017 sind 53 Zentren entstanden`: so many there are at the end of such years. */
const isGrown = ({ stage }: CountMention, { time }: Reached) => stage === 'set_up' && /^\d{4}\/\d{4}$/u.test(time.edtf)
