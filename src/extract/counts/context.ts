import { COMING, comingFrom, FILLERS, GOVERNORS, MISSING, outstandingFrom, SUMS } from '../../lexicon/counts.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { endOf } from './names.js'
import { Said, saidIn } from './said.js'

/** `drei Kreise fehlen noch`, `es fehlen drei Zentren`: what is counted is not there. */
export function isMissing(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const before = FILLERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  // `In neun Zentren fehlen Kräfte`: it is something in them that is missing.
  if (GOVERNORS.has(tokens[before]?.lower ?? '') || tokens[before]?.lower === 'auf') return false
  return MISSING.has(tokens[last]?.lower ?? '') || MISSING.has(tokens[before]?.lower ?? '')
}

/** `drei fehlen noch`, `sechs stehen noch aus`, `fünf Kreise sind ohne eines`. */
export function isOutstanding(tokens: readonly Token[], clause: Stretch, chainsFrom = outstandingFrom): boolean {
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    for (const chain of chainsFrom(token.lower)) {
      const end = endOf(tokens, chain, at)
      // `stehen vor dem Aus`.
      const isNoun = end !== null && tokens[end - 1]?.text === 'Aus'
      if (end !== null && end <= clause.last && !isNoun) return true
    }
  }
  return false
}

/** `zwei KI stehen noch aus`: those that are counted are themselves not there yet. */
export const isComing = (tokens: readonly Token[], clause: Stretch) => isOutstanding(tokens, clause, comingFrom)

/** `Das KI in Unna ist eröffnet. Damit sind es 47.`: a clause on the whole region, after one that is of a single place. */
export const sumsUp = (tokens: readonly Token[], at: number) =>
  hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), (word) => SUMS.has(word))

/** Whether the number is of those that somebody came to or brought together: no count of what there is. */
export function isOfVisit(tokens: readonly Token[], place: Stretch): boolean {
  return (saidIn(tokens, clauseAround(tokens, place)) & Said.Visited) !== 0
}

/** Whether a number without noun, or one of places, may be of others that took part or answered. */
export function isPartial(tokens: readonly Token[], place: Stretch): boolean {
  return (saidIn(tokens, clauseAround(tokens, place)) & (Said.Visited | Said.Subset)) !== 0
}

/** `Zum 1. August kommen vier KI hinzu`: so many come to what there is, said of themselves. */
export function isJoining(tokens: readonly Token[], clause: Stretch, { first, last }: Stretch): boolean {
  const verb = FILLERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (!COMING.has(tokens[verb]?.lower ?? '') && !COMING.has(tokens[last]?.lower ?? '')) return false
  for (let at = clause.first; at < clause.last; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (JOINS.has(lower)) return true
    // `kommen vier dazu`, but `dazu kommen vier Kräfte`.
    if (lower === 'dazu' && at > clause.first + 1 && (at + 1 === clause.last || tokens[at + 1]?.kind === 'mark'))
      return true
  }
  return false
}

const JOINS = new Set(['hinzu', 'hinzugekommen', 'hinzukommen', 'dazugekommen', 'dazukommen'])
