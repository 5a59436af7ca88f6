import {
  APPLICATIONS,
  CASES,
  EXPECTING,
  FURTHER,
  LACKING,
  MEMBERS,
  ORIGINS,
  TOPIC_NOUNS,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Focus, Told } from './focus.js'
import { isForOther } from './other_things.js'
import { alone, type Reading } from './reading.js'
import { hasStage, stageOf } from './stages.js'
import { isAppliedFor } from './steps.js'

/**
 * A number before a noun that stands for what its clause names: `das Netzwerk der Zentren zählt 54 Mitglieder`, `in 27
 * Fällen sind die Zentren aus einer Beratungsstelle hervorgegangen`; null for others.
 */
export function standInAt(
  tokens: readonly Token[],
  measure: Measure,
  { names, near }: Told,
  at: number,
  value: number | null,
  focus: Focus | null,
): Reading | null {
  const { max } = measure
  // `elf weitere Anträge`.
  const further = FURTHER.has(tokens[at + 1]?.lower ?? '')
  if (further && value !== null && value > 1 && APPLICATIONS.has(tokens[at + 2]?.lower ?? '')) {
    const asked = applications(tokens, measure, at + 1, value, focus)
    return asked === null ? null : { ...asked, first: at, kind: 'increment' }
  }
  const noun = tokens[at + 1]
  if (value === null || value === 1 || value > max || noun?.shape !== 'capital') return null
  if (APPLICATIONS.has(noun.lower)) return applications(tokens, measure, at, value, focus)
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

/** `21 Kreise haben ein KI beantragt. Sechs Anträge sind bewilligt`: so many of those that were asked for. */
function applications(
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  value: number,
  focus: Focus | null,
): Reading | null {
  // `39 Anträge auf Förderung eines KI sind eingegangen`, but `hat neun Anträge bewilligt` tells what happened.
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  if (hasWord(tokens, clause, (word) => word === 'abgelehnt')) return null
  if (isAppliedFor(tokens, measure, at + 2))
    return stageOf(tokens, measure, { first: at, last: at + 2 }) === 'approved'
      ? null
      : { ...alone(at, value, 'count'), last: at + 2, rule: 'counts/stand_in' }
  if (
    focus === null ||
    focus === 'one' ||
    isForOther(tokens, at + 2) ||
    isOfOther(tokens, clause.first, at) ||
    tokens[at + 2]?.lower === 'von'
  )
    return null
  // `Für 2014 erwarte das Land vier Anträge`.
  if (hasWord(tokens, clause, (word) => EXPECTING.has(word))) return null
  const asked = focus === 'counted' || hasStage(tokens, measure, { first: at - ASKED, last: at })
  const kind = FURTHER.has(tokens[at - 1]?.lower ?? '') ? 'increment' : 'count'
  return asked ? { ...alone(at, value, kind), last: at + 2, rule: 'counts/stand_in' } : null
}

/** `Um den Preis gab es 30 Bewerbungen`: what is asked for stands before. */
function isOfOther(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (isForOther(tokens, i)) return true
  return false
}

/** How far before its number an application may have been told of, in tokens. */
const ASKED = 20

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
