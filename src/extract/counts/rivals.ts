import { APPLICATIONS, GOVERNORS, isHypernym, NUMBERS, PHRASE_WORDS, PLACING } from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround } from '../../text/clauses.js'
import { wholeNumber } from './figures.js'
import { countsAnother, isAttribute, namesAnother, type Scene, startOf } from './focus.js'
import { isSeveral } from './names.js'
import { isNamed } from './nouns.js'
import { turnsBefore } from './turns.js'

/** What a number without noun may be of, in points: the measure, by how near it was counted or named, or something else. */
export interface Lean {
  readonly topic: number
  readonly rival: number
}

/** How far back what a number is of may stand: sentences, and tokens between. */
const BACK = { sentences: 12, reach: 200 }
/** How many sentences back a count is still near. */
const NEAR = 4

/** Points of a clause that names the measure by another word. */
const TOPIC = 2
/** Points against by where another thing is counted: in the clause, the sentence, the one before, further back. */
const RIVAL = { clause: 5, sentence: 3, before: 2, back: 1 } as const
/** Points against where several of something else are named, in the clause or since the measure was. */
const NAMED = { clause: 2, before: 0.5 } as const

/** What stands before the number at `at` that it may be of. */
export function leanAt(tokens: readonly Token[], scene: Scene, at: number, least = 0): Lean {
  const { first, last } = clauseAround(tokens, { first: at, last: at + 1 })
  const sentence = tokens[at]?.sentence ?? 0
  const label = isLabelled(tokens, at)
  let topic = 0
  let rival = 0
  let since = Math.max(0, at - BACK.reach)
  for (let i = at + 1; i < last; i++) if (isOfOther(tokens, scene, i)) rival = RIVAL.clause
  // `die Zahl der bewilligten Häuser wächst auf 40`: another word for the measure.
  for (let i = first; i < at; i++) if (isHypernym(tokens[i]?.lower ?? '')) return { topic: TOPIC, rival }
  for (const i of turnsBefore(scene, sentence, at, BACK)) {
    const far = sentence - (tokens[i]?.sentence ?? 0)
    const name = scene.names.get(i)
    if (scene.taken.has(i)) {
      // `180 Fachkräfte aus 49 KI`: it is they who are talked of.
      if (isAttribute(tokens, startOf(scene, i))) {
        topic = Math.max(topic, 1)
        continue
      }
      // What else was counted since is nearer.
      topic = rival >= RIVAL.before ? 1 : far <= 1 ? 3 : far <= NEAR && rival === 0 ? 2 : 1
      since = i + 1
      break
    }
    if (name !== undefined && name.kind !== 'host') {
      const several = isSeveral(tokens, name)
      topic = Math.max(topic, several && far <= 1 ? 2 : 1)
      since = name.last
      if (several) break
    } else if (isOfOther(tokens, scene, i) && !(label && far > 0)) {
      const points = i >= first ? RIVAL.clause : far === 0 ? RIVAL.sentence : far === 1 ? RIVAL.before : RIVAL.back
      rival = Math.max(rival, isAdjunct(tokens, i) ? points / 2 : points)
    }
  }
  const named = namesSeveral(tokens, first, at)
    ? NAMED.clause
    : topic < 3 && !label && namesAnother(tokens, since, at)
      ? NAMED.before
      : 0
  return { topic: Math.max(topic, least), rival: rival + named }
}

/** `Ende 2013: 47`: the number of a line, whose label says of what. */
const isLabelled = (tokens: readonly Token[], at: number) => tokens[at - 1]?.text === ':'

/** Whether the token at `i` is a number of another thing or of a share. */
function isOfOther(tokens: readonly Token[], { taken, names }: Scene, i: number): boolean {
  if (taken.has(i) || isOwn(names, tokens, i + 1) || isOwn(names, tokens, i + 2)) return false
  return countsAnother(tokens, i) || isAmount(tokens, i)
}

/** `52 Zentren`, `zehn weitere Anträge`: a word for the measure or for what is asked for, whatever the rules make of its number. */
function isOwn(names: Scene['names'], tokens: readonly Token[], i: number): boolean {
  const kind = names.get(i)?.kind
  const { lower = '' } = tokens[i] ?? {}
  return (kind !== undefined && kind !== 'host') || isHypernym(lower) || APPLICATIONS.has(lower)
}

/** `80 Prozent`, `25 Millionen Euro`. */
const isAmount = (tokens: readonly Token[], i: number) =>
  wholeNumber(tokens[i]) !== null &&
  (((tokens[i + 1]?.tags ?? 0) & (Tag.Currency | Tag.Magnitude)) !== 0 ||
    tokens[i + 1]?.lower.startsWith('prozent') === true)

/** `vor 80 Gästen`, `in zwölf Schulen`: what only says where or before whom. */
const isAdjunct = (tokens: readonly Token[], i: number) =>
  PLACING.has(tokens[i - 1]?.lower ?? '') || PLACING.has(tokens[i - 2]?.lower ?? '')

/** `die Plätze sind auf 20 begrenzt`: several of something else before the number in its clause, governed by no preposition. */
function namesSeveral(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const token = tokens[i]
    if (token === undefined || !isNamed(token) || !PLURAL.test(token.lower)) continue
    if (NUMBERS.has(token.lower) || PHRASE_WORDS.has(token.lower)) continue
    // A verb or a participle that opens its sentence is written like a noun.
    if (tokens[i - 1]?.sentence !== token.sentence || tokens[i - 1]?.kind !== 'word') continue
    if (((token.tags | (tokens[i + 1]?.tags ?? 0)) & (Tag.FirstName | Tag.Surname)) !== 0) continue
    if (!GOVERNORS.has(tokens[i - 1]?.lower ?? '') && !GOVERNORS.has(tokens[i - 2]?.lower ?? '')) return true
  }
  return false
}

const PLURAL = /(?:[^h]e|en|er|ern)$/u
