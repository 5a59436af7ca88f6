import {
  AFTERWARDS,
  AMOUNT_LEADS,
  EXIST,
  FRONTED,
  GAPS,
  HAVING,
  isArising,
  MISSING,
  NEEDS,
  NUMBER_NOUNS,
  PARTS,
  PRESENT,
  SHALL,
  SOON,
  WE,
} from '../../lexicon/counts.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { beforeFillers } from './bare.js'
import { alone, type Read } from './reading.js'
import { saidIn } from './said.js'
import { isFuture } from './target.js'

/** `fehlen noch drei`, `drei fehlen noch`. */
export function missing(tokens: readonly Token[], at: number, value: number): Read {
  const gap = tokens[at - 1]?.lower === 'von' && GAPS.has(tokens[at - 2]?.lower ?? '')
  const before = gap || MISSING.has(tokens[beforeFillers(tokens, at)]?.lower ?? '')
  return before || MISSING.has(tokens[at + 1]?.lower ?? '') ? alone(at, value, 'remainder') : null
}

/** `insgesamt sollen 53 entstehen`, `53 sollen entstehen`. */
export function shall(tokens: readonly Token[], at: number, value: number): Read {
  const near = SHALL.has(tokens[beforeFillers(tokens, at)]?.lower ?? '') || SHALL.has(tokens[at + 1]?.lower ?? '')
  if (!near) return null
  const arises = hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), isArising)
  return arises ? alone(at, value, 'target') : null
}

/** `im Vorjahr waren es erst 41`, `inzwischen gibt es 49`. */
export function exist(tokens: readonly Token[], at: number, value: number): Read {
  let i = beforeFillers(tokens, at)
  // `Es gebe davon 46 im Land`.
  if (PARTS.has(tokens[i]?.lower ?? '')) i = beforeFillers(tokens, i)
  const verb = tokens[i - 1]?.lower ?? ''
  if (isInFront(tokens, at)) return alone(at, value, isSoon(tokens, at) ? 'target' : 'count')
  if (SUMMING.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',' && closes(tokens, at))
    return alone(at, value, 'count')
  if (!EXIST.has(`${verb} ${tokens[i]?.lower}`))
    return haveWe(tokens, at, verb, tokens[i]?.lower) ? alone(at, value, 'count') : null
  if (PERFECT.has(verb) && tokens[at + 1]?.lower !== 'gegeben') return null
  // `Dass es einmal 54 werden`.
  const becoming = tokens[at + 1]?.lower === 'werden'
  return alone(
    at,
    value,
    becoming || SHALL.has(verb) || isNeeded(tokens, at) || isComing(tokens, at) || isSoon(tokens, at)
      ? 'target'
      : 'count',
  )
}

/** `Am Ende müssen es 54 sein`, `es müssen 54 werden`. */
export function isNeeded(tokens: readonly Token[], at: number): boolean {
  const i = beforeFillers(tokens, at)
  const [one, other] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? '']
  return EXIST.has(`${one} ${other}`) && (NEEDS.has(one) || NEEDS.has(other))
}

/** `47 gibt es schon`: the number in front of the verb. */
export const isInFront = (tokens: readonly Token[], at: number) =>
  FRONTED.has(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`) &&
  clauseAround(tokens, { first: at, last: at + 1 }).first === at

/** `Heute haben wir 50`: said of now, as against what somebody has. */
function haveWe(tokens: readonly Token[], at: number, one: string, other: string | undefined): boolean {
  if (!(HAVING.has(one) && WE.has(other ?? '')) && !(WE.has(one) && HAVING.has(other ?? ''))) return false
  return hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), (word) => PRESENT.has(word))
}

/** `16 im Mai, 15 im Juli, macht 31`. */
const SUMMING = new Set(['macht', 'machte', 'ergibt', 'ergab'])

function closes(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at + 1]
  return end === undefined || end.sentence !== tokens[at]?.sentence || end.kind === 'mark' || end.lower === 'und'
}

/** `habe es 16 gegeben`. */
const PERFECT = new Set(['habe', 'hat', 'hatte'])

/** `Bald sind es 50`. */
const isSoon = (tokens: readonly Token[], at: number) =>
  hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), (word) => SOON.has(word))

function isComing(tokens: readonly Token[], at: number): boolean {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return isFuture(tokens, clause, saidIn(tokens, clause), at)
}

/** `… waren es 49 und am 31. August 2017 schon 53`: a time and an adverb instead of the verb. */
export function later(tokens: readonly Token[], at: number, value: number): Read {
  const i = beforeFillers(tokens, at)
  const isLater = i < at - 1 && tokens[i]?.text === ',' && AFTERWARDS.has(tokens[i + 1]?.lower ?? '')
  const timed = isLater || (tokens[i]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(tokens[i]?.text ?? ''))
  return i < at - 1 && closes(tokens, at) && timed ? alone(at, value, 'count') : null
}

/** `die Zahl der Zentren ist auf 49 gestiegen`, `beträgt 49`. */
export function number(tokens: readonly Token[], at: number, value: number): Read {
  const i = beforeFillers(tokens, at)
  if (!AMOUNT_LEADS.has(tokens[i]?.lower ?? '')) return null
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  const before = { first: clause.first, last: at }
  if (!hasWord(tokens, before, (word) => NUMBER_NOUNS.has(word))) return null
  // `Die Zahl der Kreise ohne Zentrum sank auf vier`.
  return alone(at, value, hasWord(tokens, before, (word) => word === 'ohne') ? 'remainder' : 'count')
}
