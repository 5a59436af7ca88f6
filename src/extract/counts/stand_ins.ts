import { CASES, MEMBERS, TOPIC_NOUNS } from '../../lexicon/counts.js'
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
  if (value === null || value < LEAST || value > max || noun?.shape !== 'capital') return null
  const members = MEMBERS.has(noun.lower)
  if (!members && !(CASES.has(noun.lower) && tokens[at - 1]?.lower === 'in' && near(noun.sentence))) return null
  const clause = clauseAround(tokens, { first: at, last: at + 2 })
  for (let i = clause.first; i < clause.last; i++) {
    const name = names.get(i)
    if (name === undefined || name.kind === 'host' || !(members || name.plural)) continue
    const lead = tokens[i - 1]?.lower
    if (members ? lead === 'der' && TOPIC_NOUNS.has(tokens[i - 2]?.lower ?? '') : lead === 'die')
      return { ...alone(at, value, 'count'), last: at + 2, rule: 'counts/stand_in' }
  }
  return null
}

/** Fewer may be of one of them. */
const LEAST = 4
