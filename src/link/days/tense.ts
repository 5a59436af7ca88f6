import words from '../../lexicon/de/tense.json' with { type: 'json' }
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { sayingOf, sayingOfPart, type Tense, tenseOf, tenseOfLast } from './saying.js'
import { read, Says, saysOf } from './verbs.js'

export type { Tense } from './saying.js'

/** Tokens on either side beyond which a verb says nothing of a date. */
const REACH = 60

/** Tense of the clause around tokens `[first, last)`, else of the one after it, else of the one before it. */
export function tenseAround(document: AnnotatedDocument, first: number, last: number): Tense {
  return around(document, first, last, true)
}

/** Tense of the clause around tokens `[first, last)` alone. */
export function tenseOfClause(document: AnnotatedDocument, first: number, last: number): Tense {
  return around(document, first, last, false)
}

/** Whether the clause around tokens `[first, last)` says what should be, which may lie on either side. */
export function isAdvised(document: AnnotatedDocument, first: number, last: number): boolean {
  const { start, end } = clauseAround(document, first, last)
  return sayingOf(document, saysOf(document), start, end) === 'advised'
}

function around(document: AnnotatedDocument, first: number, last: number, beyond: boolean): Tense {
  const says = saysOf(document)
  const { start, end, lowest, highest } = clauseAround(document, first, last)
  const said = sayingOfPart(document, says, start, end, first, last) ?? sayingOf(document, says, start, end)
  // `Anträge für den Herbst müssen bald eingehen`
  if (said === 'obliged') return 'ahead'
  if (said === 'advised') return isOverdue(document, says, start, end, highest) ? 'past' : null
  const own = said ?? tenseOfLast(document, says, start, end)
  if (own === 'past' || own === 'ahead') return own
  const frame =
    own === 'present' && end < highest && isInsert(document.tokens[end])
      ? frameEnd(document, says, end, highest)
      : own === 'present' && end < highest && isNaming(document.tokens, end)
        ? clauseBehindName(document, says, end, highest)
        : end
  if (frame > end && tenseOf(document, says, start, frame) === 'past') return 'past'
  if (own === null) {
    const close = end < highest && isInsert(document.tokens[end]) ? frameEnd(document, says, end, highest) : end
    if (closesFrame(document, says, start, close, lowest)) return 'past'
  }
  if (own !== null || !beyond) return own
  let to = end
  while (to < highest && !isStop(document, says, to - 1)) to++
  let from = start
  while (from > lowest && !isStop(document, says, from - 1)) from--
  return (
    tenseOf(document, says, end, to) ??
    tenseBeforeColon(document, says, from, start) ??
    tenseOf(document, says, from, start)
  )
}

/** `Es gibt drei Abende, die gemeinsam vorbereitet wurden: am 11. September …`: what a colon leads to is the main clause's. */
function tenseBeforeColon(document: AnnotatedDocument, says: Uint32Array, from: number, start: number): Tense {
  let colon = start - 1
  while (colon >= from && document.tokens[colon]?.text !== ':') colon--
  if (colon < from) return null
  let end = from
  while (end < colon && (read(document, says, end) & Says.End) === 0) end++
  return tenseOf(document, says, colon + 1, start) ?? tenseOf(document, says, from, end)
}

/** A clause as tokens `[start, end)`, and how far its sentence may be looked at. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly lowest: number
  readonly highest: number
}

/** The clause around tokens `[first, last)`. */
export function clauseAround(document: AnnotatedDocument, first: number, last: number): Clause {
  const sentence = document.sentences[document.tokens[first]?.sentence ?? 0]
  const lowest = Math.max(sentence?.firstToken ?? first, first - REACH)
  const highest = Math.min(sentence?.lastToken ?? last, last + REACH)
  const says = saysOf(document)
  let start = first
  while (start > lowest && (read(document, says, start - 1) & (Says.End | Says.Stop)) === 0) start--
  let end = last
  while (end < highest && (read(document, says, end) & Says.End) === 0 && !isStop(document, says, end - 1)) end++
  return { start, end, lowest, highest }
}

const isStop = (document: AnnotatedDocument, says: Uint32Array, i: number) =>
  (read(document, says, i) & Says.Stop) !== 0

/** `sollte im August stattfinden, fiel aber aus`, `sollte ursprünglich im Mai beginnen`: told in hindsight. */
function isOverdue(
  document: AnnotatedDocument,
  says: Uint32Array,
  start: number,
  end: number,
  highest: number,
): boolean {
  const { tokens } = document
  for (let i = start; i < end; i++) if (HINDSIGHT.has(tokens[i]?.lower ?? '')) return true
  for (let i = end; i < highest; i++)
    if (AGAINST.has(tokens[i]?.lower ?? '')) return tenseOf(document, says, end, highest) === 'past'
  return false
}

const HINDSIGHT = new Set(words.hindsight)
const AGAINST = new Set(words.against)

/** `hat dem Vorsitzenden, Malte Muster (SPD), heute einen Bericht übergeben`: a participle closes what `hat` opened before an insert. */
function closesFrame(
  document: AnnotatedDocument,
  says: Uint32Array,
  start: number,
  end: number,
  lowest: number,
): boolean {
  const last = document.tokens[end - 1]?.kind === 'mark' ? end - 2 : end - 1
  if ((read(document, says, last) & (Says.Participle | Says.LastParticiple)) === 0) return false
  for (let i = last - 1; i >= lowest; i--) {
    const own = read(document, says, i)
    if ((own & Says.Having) !== 0) return i < start
    if ((own & VERB) !== 0 || (i < start && document.tokens[i]?.text === ';')) return false
  }
  return false
}

const VERB = Says.Past | Says.Preterite | Says.Ahead | Says.Auxiliary | Says.Modal | Says.Infinitive | Says.Participle

/** A bracket or dash may stand within the frame of a verb: `hat das Programm „Viele – eine“ beschlossen`. */
const isInsert = (token: Token | undefined) => token?.text === '(' || token?.text === '–'

/** `hat die Staatssekretärin, Dr. Ada Muster, die Schau eröffnet`: a name between commas stands within the frame too. */
const isNaming = (tokens: readonly Token[], comma: number) =>
  tokens[comma]?.text === ',' && ((tokens[comma + 1]?.tags ?? 0) & (Tag.Honorific | Tag.FirstName | Tag.Title)) !== 0

/** Most tokens of a name between commas. */
const NAME = 10

/** Where the clause goes on to behind a name between commas; the comma itself where none closes it. */
function clauseBehindName(document: AnnotatedDocument, says: Uint32Array, comma: number, highest: number): number {
  let close = comma + 1
  while (close < highest && close - comma < NAME && !BREAKS.has(document.tokens[close]?.text ?? '')) close++
  if (document.tokens[close]?.text !== ',' || close >= highest) return comma
  let to = close + 1
  while (to < highest && (read(document, says, to) & Says.End) === 0) to++
  return to
}

/** Where the clause goes on to behind a bracket or dash. */
function frameEnd(document: AnnotatedDocument, says: Uint32Array, end: number, highest: number): number {
  let to = end
  while (to < highest && !isStop(document, says, to - 1) && !BREAKS.has(document.tokens[to]?.text ?? '')) to++
  return to
}

const BREAKS = new Set([',', ';', ':'])
