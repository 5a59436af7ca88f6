import words from '../../lexicon/de/tense.json' with { type: 'json' }
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { read, Says } from './verbs.js'

/** Whether a clause looks back, ahead (or at the present), or says nothing of it. */
export type Tense = 'past' | 'ahead' | 'present' | null

/** Tense of tokens `[from, to)`. */
export function tenseOf(document: AnnotatedDocument, says: Uint32Array, from: number, to: number): Tense {
  const said = sayingOf(document, says, from, to)
  if (said === 'advised') return null
  return said === 'obliged' ? 'present' : said
}

/** What a clause says: its tense, or that something must, may or should be done. */
export type Saying = Tense | 'obliged' | 'advised'

/** What tokens `[from, to)` say. */
export function sayingOf(document: AnnotatedDocument, says: Uint32Array, from: number, to: number): Saying {
  if (isPerfectInfinitive(document, says, from, to)) return 'past'
  let all = 0
  for (let i = from; i < to; i++) {
    const own = read(document, says, i)
    // `sollte im Mai eröffnet werden`
    if ((own & Says.Ahead) !== 0) return isAdvised(document, says, from, to) ? 'advised' : 'ahead'
    if ((own & Says.Past) !== 0) return 'past'
    if ((own & Says.Preterite) !== 0) {
      if ((all & Says.Modal) === 0 || !closes(document.tokens, i, to)) return 'past'
    } else if ((own & Says.LastParticiple) !== 0 && closes(document.tokens, i, to)) all |= own | Says.Participle
    else if ((own & Says.Participle) !== 0 && closes(document.tokens, i, to)) all |= own & ~Says.Finite
    else all |= own
  }
  if ((all & Says.Advised) !== 0) return 'advised'
  // `versprach, bis September zu liefern`: what is still to be done lies ahead of who said so.
  if ((all & Says.Infinitive) !== 0 && (all & (Says.Having | Says.Auxiliary)) === 0) return 'ahead'
  // `ist geschlossen` is how things stand, `hat geschlossen` lies back.
  if ((all & Says.Participle) !== 0 && (all & Says.Having) !== 0) return 'past'
  if ((all & Says.Moved) !== 0 && (all & Says.Auxiliary) !== 0) return 'past'
  // `die verließen das Haus`: a form that may be a participle is a preterite where no other verb stands by.
  if ((all & Says.Alike) !== 0 && (all & (Says.Auxiliary | Says.Present | Says.Modal)) === 0) return 'past'
  if ((all & Says.Obliged) !== 0 && (all & Says.Auxiliary) === 0) return 'obliged'
  return (all & (Says.Present | Says.Auxiliary | Says.Finite)) === 0 ? null : 'present'
}

/** `Anträge sollten bis zum 3. Mai vorliegen` is advice in April and tells of a plan in June. */
function isAdvised(document: AnnotatedDocument, says: Uint32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((read(document, says, i) & Says.Advised) !== 0) return true
  return false
}

const AUXILIARY = Says.Past | Says.Ahead | Says.Auxiliary | Says.Having | Says.Advised

/** `dass der Umbau im Februar begonnen habe und im Sommer enden werde`: of joined parts the one around tokens `[first, last)`. */
export function sayingOfPart(
  document: AnnotatedDocument,
  says: Uint32Array,
  start: number,
  end: number,
  first: number,
  last: number,
): Saying {
  let from = first
  while (from > start && (read(document, says, from - 1) & Says.Joint) === 0) from--
  let to = last
  while (to < end && (read(document, says, to) & Says.Joint) === 0) to++
  if (from === start && to === end) return null
  let all = 0
  for (let i = from; i < to; i++) all |= read(document, says, i)
  const own = (all & (AUXILIARY | Says.Present | Says.Finite)) === 0 ? null : sayingOf(document, says, from, to)
  // `Im Mai haben Rat und Verwaltung getagt`: the perfect may end in the other part.
  if (own === 'present') return (all & Says.Auxiliary) === 0 ? own : null
  return (all & AUXILIARY) !== 0 && (own === 'past' || own === 'ahead' || own === 'advised') ? own : null
}

/** `soll in der Nacht einen Wagen beschädigt haben`; what somebody must have done by a day is still to be done. */
function isPerfectInfinitive(document: AnnotatedDocument, says: Uint32Array, from: number, to: number): boolean {
  const at = lastWord(document.tokens, to)
  if (at <= from || document.tokens[at]?.lower !== 'haben') return false
  if ((read(document, says, at - 1) & (Says.Participle | Says.LastParticiple)) === 0) return false
  for (let i = from; i < at; i++) if ((read(document, says, i) & Says.Obliged) !== 0) return false
  return true
}

const lastWord = (tokens: readonly Token[], end: number) => (tokens[end - 1]?.kind === 'mark' ? end - 2 : end - 1)

/** `die ihren Dienst zum 1. Juni antritt`, `Wer am 14. Mai wählt`: the verb of a subordinate clause stands last, its present tense in -t or -en. */
export function tenseOfLast(document: AnnotatedDocument, says: Uint32Array, start: number, end: number): Tense {
  const { tokens } = document
  const at = lastWord(tokens, end)
  const last = tokens[at]
  if (last?.kind !== 'word' || last.shape !== 'lower' || !FINITE.test(last.lower)) return null
  // `Die Kurzarbeit, zum 1. März eingeführt, wird verlängert`
  const said = read(document, says, at)
  const inserted = INSERTED.has(tokens[start - 1]?.text ?? '') && INSERTED.has(tokens[end]?.text ?? '')
  if (inserted && (said & (Says.Participle | Says.LastParticiple)) !== 0) return 'past'
  const opens = [start, start + 1].some((i) => i < end - 2 && SUBORDINATE.has(tokens[i]?.lower ?? ''))
  return opens && (tokens[start - 1]?.text === ',' || tokens[start]?.shape === 'capital') ? 'present' : null
}

const INSERTED = new Set([',', '(', ')', '–'])
const SUBORDINATE = new Set(words.subordinate)
const FINITE = /^\p{Ll}{2,}(?:t|en|ern|eln)$/u

/** Whether a form that may be an infinitive too stands last in its clause (`hat … beraten`). */
const closes = (tokens: readonly Token[], i: number, to: number) => i + 1 === to || tokens[i + 1]?.kind === 'mark'
