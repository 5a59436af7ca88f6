import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround } from '../../text/clauses.js'
import { answerAt } from './answer.js'
import { isBracketedTotal } from './bare.js'
import { inClause, isOfThem } from './clause.js'
import { isPartial, sumsUp } from './context.js'
import { countsAnother, type Focus, type Told } from './focus.js'
import { foretold } from './foretold.js'
import { isListedAhead } from './lists.js'
import type { Reading } from './reading.js'
import { besideAt, strictAt } from './readings.js'
import { hasStage } from './stages.js'
import { stagedAt, stagedBefore, stagedSubject } from './steps.js'
import { isInFront } from './strict.js'
import { aheadOfColon, aheadOfName, ofTheLand } from './which.js'

/** What the number at `at` says, which stands without a noun. */
export function readingAt(
  tokens: readonly Token[],
  measure: Measure,
  told: Told,
  at: number,
  value: number,
  focus: Focus | null,
  own: readonly CountMention[],
): Reading | null {
  if (focus === null) {
    const listed = isListedAhead(tokens, measure, at, own) ? inClause(tokens, measure, told, at, value, false) : null
    return (
      listed ??
      aheadOfName(tokens, measure, told, at, value) ??
      aheadOfColon(tokens, told, at, value) ??
      ofTheLand(tokens, measure, told, at, value) ??
      ofAll(tokens, measure, told, at, value) ??
      (told.near(tokens[at]?.sentence ?? 0)
        ? ((isOfOthers(tokens, told, at) ? null : stagedAt(tokens, measure, at, value)) ??
          (told.ahead(tokens[at]?.sentence ?? 0) ? foretold(tokens, measure, at, value) : null))
        : null)
    )
  }
  const beside = besideAt(tokens, at, value)
  const every = beside !== null && beside.total === beside.value && measure.totals.has(beside.value)
  if (beside !== null && !every && isPartial(tokens, beside)) {
    told.others.add(at)
    return null
  }
  // `Die KI beraten die Ämter. 40 von 81 haben umgestellt`: more than there can be is a slip only of what was counted.
  if (beside?.rule === 'counts/of' && (beside.total ?? 0) > measure.max && focus !== 'counted') {
    told.others.add(at)
    return null
  }
  // `Kinder aus Arnsberg: neun (von zwölf)`: a total in brackets, which is none of the measure, only of what was counted.
  if (
    beside?.total != null &&
    isBracketedTotal(tokens, at + 1) &&
    !measure.totals.has(beside.total) &&
    focus !== 'counted'
  )
    return null
  // `Der zehnte Treffpunkt ist eröffnet. Für alle zehn …`: all of what there may be, else only of what was counted.
  if (beside?.rule === 'counts/all' && !every && focus !== 'counted') return null
  if (beside !== null && (focus !== 'one' || isCertain(tokens, measure, beside))) return beside
  const said = saidOf(tokens, measure, told, at, value, focus)
  // `16 beantragt`: the step right behind the number goes with it.
  return said === null || said.kind === 'count' ? (stagedAt(tokens, measure, at, value) ?? said) : said
}

/** `Drei Kreise bremsen. 51 von 54 sind eingerichtet`: so many of all that there can be, with the word of a step. */
function ofAll(tokens: readonly Token[], measure: Measure, { near }: Told, at: number, value: number): Reading | null {
  const beside = besideAt(tokens, at, value)
  if (beside?.rule !== 'counts/of' || beside.total === null || !measure.totals.has(beside.total)) return null
  const staged = hasStage(tokens, measure, clauseAround(tokens, beside))
  return staged && near(tokens[at]?.sentence ?? 0) ? beside : null
}

/** `Von 13 Anträgen wurden elf bewilligt`: its clause counts something else. */
function isOfOthers(tokens: readonly Token[], { taken }: Told, at: number): boolean {
  const { first } = clauseAround(tokens, { first: at, last: at + 1 })
  for (let i = first; i < at; i++) if (!taken.has(i) && countsAnother(tokens, i)) return true
  return false
}

/** Whether words beside a number are enough where one of the measure only is talked about. */
function isCertain(tokens: readonly Token[], measure: Measure, { first, kind, total, value }: Reading): boolean {
  if (kind === 'increment') return sumsUp(tokens, first)
  return total === null || total !== value || measure.totals.has(total)
}

/** What its clause says of the number, the less of it being believed the weaker the focus is. */
function saidOf(
  tokens: readonly Token[],
  measure: Measure,
  told: Told,
  at: number,
  value: number,
  focus: Focus,
): Reading | null {
  if (focus === 'one')
    return sumsUp(tokens, at)
      ? strictAt(tokens, at, value)
      : (foretold(tokens, measure, at, value) ?? frontedAt(tokens, at, value) ?? answerAt(tokens, at, value, true))
  const strict =
    focus === 'named'
      ? (strictAt(tokens, at, value) ??
        foretold(tokens, measure, at, value) ??
        stagedSubject(tokens, measure, at, value) ??
        stagedBefore(tokens, measure, at, value))
      : null
  if (strict !== null || (focus === 'named' && !sumsUp(tokens, at) && !isOfThem(tokens, told, at))) return strict
  return answerAt(tokens, at, value) ?? inClause(tokens, measure, told, at, value, focus === 'counted')
}

/** `47 gibt es schon`: said of several, so that it is not of the one that is talked about. */
const frontedAt = (tokens: readonly Token[], at: number, value: number): Reading | null =>
  value >= FEW && isInFront(tokens, at) ? strictAt(tokens, at, value) : null

/** Fewer may be of something that the one has. */
const FEW = 4
