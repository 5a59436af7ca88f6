import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { BACK_THEN, HAD_BEEN, TODAY } from '../lexicon/reconcile.js'
import type { Claim } from './model.js'
import { isToldApart } from './one_text.js'
import { mayFall } from './one_thing.js'
import { figureOf } from './points.js'
import { early } from './reference.js'
import { mayBeOtherStep, withinTolerance } from './tolerance.js'

/** First day of the time of a figure, as a day number; only figures with a time are put in order. */
export const first = ({ span }: Claim) => span?.first ?? 0
/** Its last day. */
export const last = ({ span }: Claim) => span?.last ?? 0

/** A figure of less than this part of another figure, a half, is counted within something smaller. */
const FAR = 3
/** An ordinal of less than this part of another figure is told of a centre that opened long before. */
const LONG_AGO = 2

/**
 * `Damals waren wir das 44. im Land, heute gibt es 53`, `Es sei das 36. gewesen`: an ordinal of a time that its sentence
 * does not give.
 */
export function isLookedBackOn({ row, evidence }: Claim): boolean {
  if (row.kind !== 'ordinal') return false
  if (BACK_THEN.test(evidence.sentence)) return true
  return (
    row.as_of_basis === 'document' &&
    HAD_BEEN.test(evidence.sentence) &&
    !TODAY.test(evidence.sentence) &&
    !DAY.test(evidence.sentence)
  )
}

/** A day in full. */
const DAY = /(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}+)\s?\d{4}/u

/** Whether two figures, the older first, can't follow each other: the 47th after the 48th, or the 46th when there were 50. */
export function conflicts(older: Claim, newer: Claim, measure: (id: string) => MeasureFacts): boolean {
  const [before, after] = [figureOf(older), figureOf(newer)]
  if (isToldApart(older, newer) && !areTwo(older, newer)) return false
  // The seventh beside 48 in all is the seventh of a region, and eight beside the fiftieth are those of one.
  if ([older, newer].some((claim) => figureOf(claim) * FAR < Math.max(before, after))) return false
  // So much lower it is that of a centre that is there for long: `unser Zentrum ist das 20.`.
  if (
    [older, newer].some((claim) => claim.row.kind === 'ordinal' && figureOf(claim) * LONG_AGO < Math.max(before, after))
  )
    return false
  if (last(older) >= first(newer)) return atOnce(older, newer, measure)
  // Two ordinals follow each other strictly; a count may be of another step, so the tolerance of the measure applies.
  if (older.row.kind === newer.row.kind) return after < before || (after === before && isTold(older) && isTold(newer))
  const facts = measure(older.row.measure)
  if (newer.row.kind === 'count') return after < before && mayFall(older, newer) && !mayBeOtherStep(facts, older, newer)
  // More are never open than have taken an earlier step, so what opens after `46 sind in Betrieb` is no 45th.
  if (older.row.stage === 'opened' && after < before) return true
  return after <= before && !withinTolerance(facts, older, newer)
}

/** `Das 46. öffnet`, `bisher gab es 45`: the one that opens need not be counted yet. */
const NOT_YET = 1

/** On one day a few may open, and each has its number; more than so many apart, those between would have to as well. */
const ONE_DAY = 2

/** The nth is opened on a day with fewer in all, or with more than the measure's events may lie apart. */
function atOnce(a: Claim, b: Claim, measure: (id: string) => MeasureFacts): boolean {
  const [ordinal, count] = a.row.kind === 'ordinal' ? [a, b] : [b, a]
  if (!isDay(ordinal) || !isDay(count)) return false
  if (ordinal.row.kind === count.row.kind) {
    return a.evidence.document !== b.evidence.document && Math.abs(figureOf(a) - figureOf(b)) > ONE_DAY
  }
  if (count.row.stage !== null && ordinal.row.stage !== null && early(ordinal.row.stage)) return false
  const short = figureOf(ordinal) - figureOf(count)
  if (withinTolerance(measure(ordinal.row.measure), a, b)) return short > NOT_YET
  return short > 0 || isTold(ordinal) || isBackOn(count)
}

/** `Am 8. Mai gab es 46`, said some days later: a look back on the day of an opening. */
const isBackOn = ({ row, span, evidence }: Claim) =>
  row.as_of_basis === 'clause' && span !== null && evidence.spoken !== null && evidence.spoken > span.last

/**
 * Whether two figures of one text may still be held against each other: ordinals of days of their own, and the number of
 * one beside how many there are (`damit sind es 46, das jüngste ist das 49.`).
 */
function areTwo(a: Claim, b: Claim): boolean {
  if (a.row.kind === b.row.kind) return isDated(a) && isDated(b)
  const [ordinal, count] = a.row.kind === 'ordinal' ? [a, b] : [b, a]
  return !count.bare && (!ordinal.bare || a.evidence.sentence === b.evidence.sentence)
}

/** Whether the clause itself gives the time: `am 28. Juni kam das 51. hinzu, am 29. Juni das 47.`. */
const isDated = ({ row }: Claim) => row.kind === 'ordinal' && row.as_of_basis === 'clause'

const isDay = (claim: Claim) => claim.stated && first(claim) === last(claim)

/** Whether the sentence gives the day itself, so that it tells of the opening and does not look back on it. */
function isTold({ evidence }: Claim): boolean {
  return DAY.test(evidence.sentence)
}
