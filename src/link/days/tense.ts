import words from '../../lexicon/de/tense.json' with { type: 'json' }
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { read, Says, saysOf } from './verbs.js'

/** Whether a clause looks back, ahead (or at the present), or says nothing of it. */
export type Tense = 'past' | 'ahead' | 'present' | null

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

function around(document: AnnotatedDocument, first: number, last: number, beyond: boolean): Tense {
  const says = saysOf(document)
  const { start, end, lowest, highest } = clauseAround(document, first, last)
  const said = sayingOf(document, says, start, end)
  // `Anträge für den Herbst müssen bald eingehen`
  if (said === 'obliged') return 'ahead'
  const own = said ?? tenseOfLast(document, start, end)
  if (own === 'past' || own === 'ahead') return own
  const frame =
    own === 'present' && end < highest && isInsert(document.tokens[end])
      ? frameEnd(document, says, end, highest)
      : own === 'present' && end < highest && isNaming(document.tokens, end)
        ? clauseBehindName(document, says, end, highest)
        : end
  if (frame > end && tenseOf(document, says, start, frame) === 'past') return 'past'
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

/** Tense of tokens `[from, to)`. */
function tenseOf(document: AnnotatedDocument, says: Uint32Array, from: number, to: number): Tense {
  const said = sayingOf(document, says, from, to)
  return said === 'obliged' ? 'present' : said
}

/** Tense of tokens `[from, to)`, or that they say what must or may be done. */
function sayingOf(document: AnnotatedDocument, says: Uint32Array, from: number, to: number): Tense | 'obliged' {
  let all = 0
  for (let i = from; i < to; i++) {
    const own = read(document, says, i)
    if ((own & Says.Ahead) !== 0) return 'ahead'
    if ((own & Says.Past) !== 0) return 'past'
    if ((own & Says.Preterite) !== 0) {
      if ((all & Says.Modal) === 0 || !closes(document.tokens, i, to)) return 'past'
    } else if ((own & Says.LastParticiple) !== 0 && closes(document.tokens, i, to)) all |= own | Says.Participle
    else all |= own
  }
  // `versprach, bis September zu liefern`: what is still to be done lies ahead of who said so.
  if ((all & Says.Infinitive) !== 0 && (all & (Says.Having | Says.Auxiliary)) === 0) return 'ahead'
  // `ist geschlossen` is how things stand, `hat geschlossen` lies back.
  if ((all & Says.Participle) !== 0 && (all & Says.Having) !== 0) return 'past'
  if ((all & Says.Moved) !== 0 && (all & Says.Auxiliary) !== 0) return 'past'
  // `die verließen das Haus`: a form that may be a participle is a preterite where no other verb stands by.
  if ((all & Says.Alike) !== 0 && (all & (Says.Auxiliary | Says.Present | Says.Modal)) === 0) return 'past'
  if ((all & Says.Obliged) !== 0 && (all & Says.Auxiliary) === 0) return 'obliged'
  return (all & (Says.Present | Says.Auxiliary)) === 0 ? null : 'present'
}

/** `die ihren Dienst zum 1. Juni antritt`, `Wer am 14. Mai wählt`: the verb of a subordinate clause stands last, its present tense in -t or -en. */
function tenseOfLast({ tokens }: AnnotatedDocument, start: number, end: number): Tense {
  const last = tokens[tokens[end - 1]?.kind === 'mark' ? end - 2 : end - 1]
  if (last?.kind !== 'word' || last.shape !== 'lower' || !FINITE.test(last.lower)) return null
  const opens = [start, start + 1].some((i) => i < end - 2 && SUBORDINATE.has(tokens[i]?.lower ?? ''))
  return opens && (tokens[start - 1]?.text === ',' || tokens[start]?.shape === 'capital') ? 'present' : null
}

const SUBORDINATE = new Set(words.subordinate)
const FINITE = /^\p{Ll}{2,}(?:t|en|ern|eln)$/u

/** Whether a form that may be an infinitive too stands last in its clause (`hat … beraten`). */
const closes = (tokens: readonly Token[], i: number, to: number) => i + 1 === to || tokens[i + 1]?.kind === 'mark'
