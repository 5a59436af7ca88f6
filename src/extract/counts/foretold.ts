import { BEING, FILLERS, isExisting, TARGETS, WE } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { alone, type Reading } from './reading.js'
import { strictAt } from './readings.js'

/** `Nun sind es 54. Mit Kleve hat …`: as many as there can be, before the text says of what. */
export const foretold = (tokens: readonly Token[], { totals }: Measure, at: number, value: number) =>
  totals.has(value) && isBrief(tokens, at)
    ? (strictAt(tokens, at, value) ?? aimed(tokens, at, value) ?? areWe(tokens, at, value))
    : null

/** `Vorgesehen sind 53.`, `Ziel seien 54.` */
function aimed(tokens: readonly Token[], at: number, value: number): Reading | null {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return hasWord(tokens, clause, (word) => TARGETS.has(word)) ? { ...alone(at, value, 'target'), rule: RULE } : null
}

/** `Wir sind jetzt 54!` */
function areWe(tokens: readonly Token[], at: number, value: number): Reading | null {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return hasWord(tokens, clause, (word) => WE.has(word)) ? { ...alone(at, value, 'count'), rule: 'counts/exist' } : null
}

const RULE = 'counts/shall'

/** `Nun sind es 54.`: a sentence of nothing but being, adverbs and the number. */
function isBrief(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  const brief = (token: Token | undefined) =>
    token?.kind === 'mark' ||
    token?.lower === 'es' ||
    WE.has(token?.lower ?? '') ||
    TARGETS.has(token?.lower ?? '') ||
    BEING.has(token?.lower ?? '') ||
    FILLERS.has(token?.lower ?? '')
  for (const step of [-1, 1])
    for (let i = at + step; tokens[i]?.sentence === sentence && i >= 0; i += step)
      if (!brief(tokens[i]) && !isExisting(tokens[i]?.lower ?? '')) return false
  return true
}
