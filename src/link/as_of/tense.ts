import { AIMS, PLANNED } from '../../lexicon/as_of.js'
import { BEING, SUPPOSING } from '../../lexicon/counts.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { lastTime } from './frames.js'
import type { Place } from './nearest.js'
import { asOfTime, type PlacedTime, type Times } from './times.js'

/** How far before a count its `Ziel` may stand, in tokens. */
const AIM = 30
/** `Ziel bleiben 54 Zentren`, `vier weitere sollen folgen`: what is meant to be is of no day but one that its clause gives. */
export function isMeant(
  { tokens, sentences }: AnnotatedDocument,
  { kind, firstToken, lastToken }: CountMention,
): boolean {
  const first = sentences[tokens[firstToken]?.sentence ?? -1]?.firstToken ?? firstToken
  if (hasWord(tokens, { first: Math.max(first, firstToken - AIM), last: firstToken }, (word) => AIMS.has(word)))
    return true
  const added =
    kind === 'increment' || (tokens[firstToken]?.sentence === tokens[firstToken - 1]?.sentence && kind === 'ordinal')
  return (
    added && hasWord(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), (word) => PLANNED.has(word))
  )
}

/** `Bei 54 Zentren wären das zwei Millionen Euro`: so many are only thought of. */
export function isSupposed(tokens: readonly Token[], { firstToken }: Place): boolean {
  if (tokens[firstToken - 1]?.lower !== 'bei') return false
  const { sentence } = tokens[firstToken] ?? {}
  for (let at = firstToken - SUPPOSED; at < firstToken + SUPPOSED; at++)
    if (tokens[at]?.sentence === sentence && SUPPOSING.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** How far from such a count the verb may stand, in tokens. */
const SUPPOSED = 20

/** `Im November öffnet Olpe. Dann fehlen noch fünf Kreise.`: what will be then. */
export function comingTime(
  document: AnnotatedDocument,
  times: Times,
  { firstToken }: Place,
  anchor: Anchor,
): AsOf | null {
  const { lastDay } = anchor
  if (lastDay === null) return null
  const time = lastTime(document, times, firstToken, ({ firstDay }) => firstDay !== null && firstDay > lastDay)
  return time === null ? null : asOfTime(time, 'paragraph')
}

/** `Dann fehlen noch fünf`, `es ist dann das 50.` */
export function isThereupon(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]?.lower === 'dann') return at === first || BEING.has(tokens[at - 1]?.lower ?? '')
  return false
}

/** `50 hatten bis zum 31. Januar einen Antrag gestellt, 46 sind bereits beschieden`: the time of another clause is over. */
export function isOfNow(tokens: readonly Token[], clause: Stretch, { lastDay }: PlacedTime, anchor: Anchor): boolean {
  if (anchor.firstDay === null || lastDay === null || lastDay >= anchor.firstDay) return false
  return hasWord(tokens, clause, (word) => PRESENT.has(word)) && hasWord(tokens, clause, (word) => BY_NOW.has(word))
}

const PRESENT = new Set(['sind', 'ist', 'gibt'])
const BY_NOW = new Set(['bereits', 'schon'])
