import { ATTRIBUTIVE, FORMER, PRIOR_YEAR, SO_FAR, WAS, YEARS } from '../../lexicon/as_of.js'
import { SPANS } from '../../lexicon/counts.js'
import { FROM, INSTEAD, TO } from '../../lexicon/money/changes.js'
import { AND, TIMES } from '../../lexicon/money/grammar.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, CountMention } from '../../model/mentions.js'
import { clauseAround } from '../../text/clauses.js'
import { modifierOf } from '../../text/modifiers.js'
import { isAdverbial } from './adverbial.js'
import { isCompared } from './beside.js'
import type { Place } from './nearest.js'
import { asOfAnchor, asOfTime, edgeOf, type PlacedTime, type Times, timesIn, UNSETTLED } from './times.js'

/** How far apart the two ends of a change may stand, in tokens (`von 47 im Jahr 2013 auf 51`). */
const CHANGE = 14
/** How near behind what it is its time stands, in tokens (`auf 51 Zentren im Jahr 2016`). */
const BESIDE = 4
/** Most tokens between a count and the year of its noun: `47 Zentren aus dem Vorjahr`. */
const NOUN = 2

/**
 * The time of an end of a change: `von 47 im Jahr 2013 auf 51 im Jahr 2016`, `zwischen 2013 und 2016 von 47 auf 51`,
 * `51 statt bisher 47`, `bislang waren es 47`. What it was, without a time of its own, was so some time before: nobody
 * says when. Null for all else, and for what is to come.
 */
export function atChange(
  document: AnnotatedDocument,
  counts: readonly CountMention[],
  i: number,
  times: Times,
  anchor: Anchor,
): AsOf | null {
  const [before, count, next] = [counts[i - 1], counts[i], counts[i + 1]]
  if (count === undefined || count.kind === 'target') return null
  const { tokens } = document
  const lead = leadOf(tokens, count)
  const placed = timesIn(times, tokens[count.firstToken]?.sentence ?? 0)
  if (FROM.has(lead) && next !== undefined && isPair(tokens, count, next))
    return startOf(tokens, count, next, placed, anchor)
  if (TO.has(lead) && before !== undefined && FROM.has(leadOf(tokens, before)) && isPair(tokens, before, count))
    return goalOf(tokens, before, count, placed, anchor)
  const prior = placed.find((time) => isOfNoun(tokens, time, count))
  if (prior !== undefined) return asOfTime(prior, 'clause')
  const clause = clauseAround(tokens, { first: count.firstToken, last: count.lastToken })
  if (placed.some(({ first, last }) => first >= clause.first && last <= clause.last + 1)) return null
  const replaced = INSTEAD.has(lead) && before?.measure === count.measure && sameSentence(tokens, before, count)
  return replaced || isFormer(tokens, clause.first, count.firstToken) ? UNSETTLED : null
}

/** `die 47 Zentren aus dem Vorjahr`: as many as there were then. */
const isOfNoun = (tokens: readonly Token[], { first, last }: PlacedTime, { lastToken }: Place) =>
  PRIOR_YEAR.has(tokens[last - 1]?.lower ?? '') &&
  first - lastToken <= NOUN &&
  first >= lastToken &&
  ATTRIBUTIVE.has(tokens[lastToken]?.lower ?? '')

/** `Bislang waren es 47`, `zuvor gab es 47`: a word of the time before and a verb of what was; `ein Jahr zuvor` says when. */
function isFormer(tokens: readonly Token[], first: number, at: number): boolean {
  let former = false
  let was = false
  for (let i = first; i < at; i++) {
    const word = tokens[i]?.lower ?? ''
    if (SO_FAR.has(word) || (FORMER.has(word) && !followsSpan(tokens, i, first))) former = true
    if (WAS.has(word)) was = true
  }
  return former && was
}

const followsSpan = (tokens: readonly Token[], at: number, first: number) =>
  at > first && (YEARS.has(tokens[at - 1]?.lower ?? '') || SPANS.has(tokens[at - 1]?.lower ?? ''))

/** Whether two counts are the ends of a change: `stieg von 47 auf 51`. */
function isPair(tokens: readonly Token[], from: CountMention, to: CountMention): boolean {
  if (from.measure !== to.measure || !TO.has(leadOf(tokens, to))) return false
  return sameSentence(tokens, from, to) && to.firstToken - from.lastToken <= CHANGE
}

function startOf(
  tokens: readonly Token[],
  from: Place,
  to: Place,
  placed: readonly PlacedTime[],
  anchor: Anchor,
): AsOf | null {
  const between = placed.find(({ first, last }) => first >= from.lastToken && last <= to.firstToken)
  if (between !== undefined) return asOfTime(between, 'clause')
  const stretch = placed.find(
    (time) => isStretch(tokens, time) && (isAhead(tokens, time, from) || isBehind(tokens, time, to)),
  )
  if (stretch !== undefined) return edgeOf(stretch, 'first', 'clause')
  const ahead = placed.findLast((time) => isAhead(tokens, time, from))
  if (ahead === undefined) return UNSETTLED
  if (isCompared(tokens, ahead)) return asOfTime(ahead, 'clause')
  // `wird bis 2017 von 47 auf 51 steigen`: what it is now.
  if (isLater(ahead, anchor)) return asOfAnchor(anchor)
  return ahead.edtf.endsWith('/..') ? edgeOf(ahead, 'first', 'clause') : UNSETTLED
}

function goalOf(
  tokens: readonly Token[],
  from: Place,
  to: Place,
  placed: readonly PlacedTime[],
  anchor: Anchor,
): AsOf | null {
  const behind = placed.find((time) => isBehind(tokens, time, to))
  if (behind !== undefined)
    return isStretch(tokens, behind) ? edgeOf(behind, 'last', 'clause') : asOfTime(behind, 'clause')
  const ahead = placed.findLast((time) => isAhead(tokens, time, from))
  if (ahead === undefined)
    return placed.some(({ first, last }) => first >= from.lastToken && last <= to.firstToken)
      ? asOfAnchor(anchor)
      : null
  if (isStretch(tokens, ahead)) return edgeOf(ahead, 'last', 'clause')
  return isCompared(tokens, ahead) ? asOfAnchor(anchor) : null
}

const sameSentence = (tokens: readonly Token[], a: Place, b: Place) =>
  tokens[a.firstToken]?.sentence === tokens[b.firstToken]?.sentence

/** `2013 bis 2016`, but no school year as `2013/14`. */
const isStretch = (tokens: readonly Token[], { first, last, edtf }: PlacedTime) =>
  /^\d.*\/\d/u.test(edtf) && !tokens.slice(first, last).some(({ text }) => text === '/')

/** Whether a time begins, or the time until it ends, after the document speaks. */
function isLater(time: PlacedTime, { lastDay }: Anchor): boolean {
  const day = time.firstDay ?? time.lastDay
  return day !== null && lastDay !== null && day > lastDay
}

/** Whether a time says in the clause of what it was when the change came to pass. */
const isAhead = (tokens: readonly Token[], time: PlacedTime, { firstToken, lastToken }: Place) =>
  time.last <= firstToken &&
  time.first >= clauseAround(tokens, { first: firstToken, last: lastToken }).first &&
  (isAdverbial(tokens, time) || isCompared(tokens, time))

/** Whether a time stands right behind what it is: `auf 51 im Jahr 2016`. */
function isBehind(tokens: readonly Token[], { first }: PlacedTime, { lastToken }: Place): boolean {
  if (first < lastToken || first - lastToken > BESIDE) return false
  for (let at = lastToken; at < first; at++)
    if ((tokens[at]?.kind === 'mark' && tokens[at]?.text !== '(') || AND.has(tokens[at]?.lower ?? '')) return false
  return true
}

/** The preposition of a count, past its modifier and words of time: `von ursprünglich nur 16`. */
function leadOf(tokens: readonly Token[], { firstToken, lastToken }: Place): string {
  let at = modifierOf(tokens, firstToken, lastToken).first - 1
  while (TIMES.has(tokens[at]?.lower ?? '') || FORMER.has(tokens[at]?.lower ?? '')) at--
  return tokens[at]?.lower ?? ''
}
