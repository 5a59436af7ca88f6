import type { AnnotatedDocument, Token } from '../../model/document.js'
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
  const sentence = document.sentences[document.tokens[first]?.sentence ?? 0]
  if (sentence === undefined) return null
  const says = saysOf(document)
  const lowest = Math.max(sentence.firstToken, first - REACH)
  const highest = Math.min(sentence.lastToken, last + REACH)
  let start = first
  while (start > lowest && (read(document, says, start - 1) & (Says.End | Says.Stop)) === 0) start--
  let end = last
  while (end < highest && (read(document, says, end) & Says.End) === 0 && !isStop(document, says, end - 1)) end++
  const own = tenseOf(document, says, start, end)
  if (own === 'past' || own === 'ahead') return own
  const frame =
    own === 'present' && end < highest && isInsert(document.tokens[end]) ? frameEnd(document, says, end, highest) : end
  if (frame > end && tenseOf(document, says, start, frame) === 'past') return 'past'
  if (own !== null || !beyond) return own
  let to = end
  while (to < highest && !isStop(document, says, to - 1)) to++
  let from = start
  while (from > lowest && !isStop(document, says, from - 1)) from--
  return tenseOf(document, says, end, to) ?? tenseOf(document, says, from, start)
}

const isStop = (document: AnnotatedDocument, says: Uint16Array, i: number) =>
  (read(document, says, i) & Says.Stop) !== 0

/** A bracket or dash may stand within the frame of a verb: `hat das Programm „Viele – eine“ beschlossen`. */
const isInsert = (token: Token | undefined) => token?.text === '(' || token?.text === '–'

/** Where the clause goes on to behind a bracket or dash. */
function frameEnd(document: AnnotatedDocument, says: Uint16Array, end: number, highest: number): number {
  let to = end
  while (to < highest && !isStop(document, says, to - 1) && !BREAKS.has(document.tokens[to]?.text ?? '')) to++
  return to
}

const BREAKS = new Set([',', ';', ':'])

function tenseOf(document: AnnotatedDocument, says: Uint16Array, from: number, to: number): Tense {
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
  return (all & (Says.Present | Says.Auxiliary)) === 0 ? null : 'present'
}

/** Whether a form that may be an infinitive too stands last in its clause (`hat … beraten`). */
const closes = (tokens: readonly Token[], i: number, to: number) => i + 1 === to || tokens[i + 1]?.kind === 'mark'
