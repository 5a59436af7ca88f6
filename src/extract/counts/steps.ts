import { BEING, EVENTS, FILLERS, FURTHER, isNotice, TIME_NOUNS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import { clauseAround } from '../../text/clauses.js'
import { beforeFillers, followsNoun, numberedBy } from './bare.js'
import { withTotal } from './figures.js'
import type { Focus } from './focus.js'
import { isNamedAt } from './names.js'
import type { Reading } from './reading.js'
import { opensClause } from './roles.js'
import { hasStage, stageAt } from './stages.js'

/** `16 beantragt, sieben bewilligt`: the step itself right behind the number. */
export function stagedAt(tokens: readonly Token[], measure: Measure, at: number, value: number): Reading | null {
  // `bewilligt: 43 eröffnet: 36`: the label of the next number.
  // `In 52 Kreisen ist eines eingerichtet`: none that is counted.
  if (value === 1 || numberedBy(tokens, at) !== null || tokens[at + 2]?.text === ':') return null
  if (stageAt(tokens, measure, at + 1) === null || followsNoun(tokens, at + 2)) return null
  const figure = withTotal(tokens, at, value)
  const all = figure.total === value
  return {
    first: all ? figure.first : at,
    last: at + 2,
    value,
    total: all ? value : null,
    kind: 'count',
    rule: 'counts/staged',
  }
}

/** `Bewilligt sind 31, eröffnet 22`: the step opens the clause that the number ends. */
export function stagedBefore(tokens: readonly Token[], measure: Measure, at: number, value: number): Reading | null {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  const end = tokens[at + 1]
  if (
    value === 1 ||
    (end !== undefined && end.sentence === tokens[at]?.sentence && end.kind !== 'mark' && end.lower !== 'und')
  )
    return null
  const verb = beforeFillers(tokens, at)
  const step = BEING.has(tokens[verb]?.lower ?? '') ? beforeFillers(tokens, verb) : verb
  if (step < clause.first || stageAt(tokens, measure, step) === null) return null
  for (let i = clause.first; i < step; i++)
    if (!FILLERS.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'und') return null
  return { first: at, last: at + 1, value, total: null, kind: 'count', rule: 'counts/staged' }
}

/** `48 hat es schon bewilligt`: the number opens a clause with the words of a step. */
export function stagedSubject(tokens: readonly Token[], measure: Measure, at: number, value: number): Reading | null {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  if (value === 1 || !opensClause(tokens, clause, at) || !hasStage(tokens, measure, { first: at, last: clause.last }))
    return null
  return { first: at, last: at + 1, value, total: null, kind: 'count', rule: 'counts/staged' }
}

/** `29 Bewilligungen für Kommunale Integrationszentren`, `zwei weitere Anträge liegen vor`: the step as a noun; a paper sent is none. */
export const stepsAt = (
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  value: number | null,
  focus: Focus | null,
): Reading | null => {
  if (value === null || value < 2 || ((focus === null || focus === 'one') && !isAppliedFor(tokens, measure, at + 2)))
    return null
  if (!FURTHER.has(tokens[at + 1]?.lower ?? ''))
    return isNotice(tokens[at + 1]?.lower ?? '') || isEvent(tokens, at + 1)
      ? null
      : stagedAt(tokens, measure, at, value)
  const step = stagedAt(tokens, measure, at + 1, value)
  return step === null || isNotice(tokens[at + 2]?.lower ?? '') ? null : { ...step, first: at, kind: 'increment' }
}

/** `fünf Anträge auf Förderung eines KI`: what the step right before is for. */
export function isAppliedFor(tokens: readonly Token[], measure: Measure, at: number): boolean {
  if (!APPLIED.has(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < at + PURPOSE && tokens[i]?.sentence === tokens[at]?.sentence; i++)
    // `auf Beratung durch das KI`: it is the one that decides.
    if (DECIDING.has(tokens[i]?.lower ?? '')) return false
    else if (isNamedAt(tokens, measure, i)) return true
  return false
}

/** `zwei Eröffnungen`, `drei Bewilligungen an einem Tag`: what happens, not how many there are. */
function isEvent(tokens: readonly Token[], at: number): boolean {
  if (EVENTS.has(tokens[at]?.lower ?? '')) return true
  const lead = tokens[at + 1]?.lower
  if (lead !== 'in' && lead !== 'an' && lead !== 'binnen') return false
  return TIME_NOUNS.has(tokens[at + 2]?.lower ?? '') || TIME_NOUNS.has(tokens[at + 3]?.lower ?? '')
}

const DECIDING = new Set(['durch', 'beim', 'bei', 'vom'])
const APPLIED = new Set(['auf', 'für', 'zur', 'zum'])
/** How far behind a step its purpose may stand, in tokens. */
const PURPOSE = 5
