import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { equalSpans, type Span } from './days.js'
import type { Claim, Severity } from './model.js'
import { figureOf, type Point } from './points.js'
import { isPlain } from './precision.js'

/** Whether two counts lie no further apart than their sources' events may. */
export function withinTolerance({ tolerance }: MeasureFacts, a: Claim, b: Claim): boolean {
  return tolerance !== null && Math.abs(figureOf(a) - figureOf(b)) <= tolerance.count && near(tolerance.months, a, b)
}

/** Mean length of a month in days. */
const MONTH = 30.44

function near(months: number, a: Claim, b: Claim): boolean {
  if (a.span === null || b.span === null) return false
  return Math.max(a.span.first - b.span.last, b.span.first - a.span.last) <= months * MONTH
}

/**
 * Whether what the sources count explains that a later count is less: one more was counted a little early, or the older
 * names an earlier step, which more have taken. Where it names none, or numbers what opens, so only for half the time.
 */
export function mayBeOtherStep(measure: MeasureFacts, older: Claim, newer: Claim): boolean {
  const { tolerance } = measure
  if (tolerance === null || !withinTolerance(measure, older, newer)) return false
  const { stage, kind } = older.row
  if (kind === 'ordinal') return near(tolerance.months / 2, older, newer)
  if (Math.abs(figureOf(older) - figureOf(newer)) === 1) return true
  if (stage === newer.row.stage || stage === LAST_STEP) return false
  return stage !== null || near(tolerance.months / 2, older, newer)
}

/** The step that none follows: more are never open than have taken any other. */
const LAST_STEP = 'opened'

/**
 * Severity of a conflict that nothing explains: `error` where both days are stated and the same, the values plain and
 * further apart than the measure's data allows; a measure without such data never gives one.
 */
export function conflictSeverity(measure: MeasureFacts, older: Point, newer: Point): Severity {
  const sure = measure.tolerance !== null && isSure(older, newer) && !withinTolerance(measure, older.claim, newer.claim)
  return sure ? 'error' : 'warning'
}

/** Whether two points are both stated, plainly, for one and the same day. */
export function isSure(a: Point, b: Point): boolean {
  const stated = [a, b].every(({ claims }) => claims.some((claim) => claim.stated && isPlain(claim)))
  return stated && isDay(a.span) && equalSpans(a.span, b.span)
}

function isDay({ first, last }: Span): boolean {
  return first === last
}
