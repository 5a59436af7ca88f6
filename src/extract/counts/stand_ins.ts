import { CASES, LACKING, MEMBERS, ORIGINS, TOPIC_NOUNS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import { clauseAround } from '../../text/clauses.js'
import type { Told } from './focus.js'
import { alone, type Reading } from './reading.js'

/**
 * A number before a noun that stands for what its clause names: `das Netzwerk der Zentren zählt 54 Mitglieder`, `in 27
 * Fällen sind die Zentren aus einer Beratungsstelle hervorgegangen`; null for others.
 */
export function standInAt(
  tokens: readonly Token[],
  { max }: Measure,
  { names, near }: Told,
  at: number,
  value: number | null,
): Reading | null {
  const noun = tokens[at + 1]
  if (value === null || value === 1 || value > max || noun?.shape !== 'capital') return null
  const members = MEMBERS.has(noun.lower)
  const cases = CASES.has(noun.lower) && tokens[at - 1]?.lower === 'in' && near(noun.sentence)
  if (!members && !cases) return null
  // `In zwei Fällen, Hagen und Unna, liegt die Zustimmung vor`.
  if (cases && within(tokens, at + 2, AHEAD, LACKING))
    return { ...alone(at, value, 'count'), last: at + 2, rule: 'counts/stand_in' }
  if (value < LEAST) return null
  const clause = clauseAround(tokens, { first: at, last: at + 2 })
  // `In 40 Fällen berieten die Zentren Schulen`: what they did so often.
  if (cases && !within(tokens, at + 2, LONG, ORIGINS)) return null
  for (let i = clause.first; i < clause.last; i++) {
    const name = names.get(i)
    if (name === undefined || name.kind === 'host' || !(members || name.plural)) continue
    const lead = tokens[i - 1]?.lower
    if (members ? lead === 'der' && TOPIC_NOUNS.has(tokens[i - 2]?.lower ?? '') : lead === 'die')
      return { ...alone(at, value, 'count'), last: at + 2, rule: 'counts/stand_in' }
  }
  return null
}

/** Whether one of the words stands in the sentence at most so many tokens behind, over brackets. */
function within(tokens: readonly Token[], from: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < from + reach && tokens[at]?.sentence === tokens[from]?.sentence; at++)
    if (words.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** How far behind such a number the verb of its sentence may end, in tokens. */
const LONG = 30

/** How far behind such a number what was granted may stand, in tokens. */
const AHEAD = 12

/** Fewer may be of one of them. */
const LEAST = 4
