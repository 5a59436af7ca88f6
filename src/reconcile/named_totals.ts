import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { firstNotBefore } from '../order.js'
import { countSeriesKey } from './comparable.js'
import { overlap, type Span } from './days.js'
import type { Claim } from './model.js'
import { isPlain, withinTolerance } from './pairs.js'
import { figureOf, type Point } from './points.js'
import type { Pair, Series } from './series.js'

/** A whole of less than this share of the known count is of something smaller: `drei der acht Zentren am Rhein`. */
const SHARE = 0.5

/**
 * `Zwölf der 45 Zentren liegen im Regierungsbezirk Köln`: the whole that a part of a region is out of says how many there
 * are, in passing. Gives its pairs with the counts of the whole region that are more, at the same time or before; a whole
 * that is more than there are may be what is planned, and says nothing.
 */
export function namedTotals(
  claims: readonly Claim[],
  counts: readonly Series[],
  measure: (id: string) => MeasureFacts,
): Series[] {
  const series = new Map(counts.map((one) => [one.key, one]))
  const found = new Map<string, Series>()
  const seen = new Set<string>()
  const own = countsOf(claims)
  for (const claim of claims) {
    const facts = measure(claim.row.measure)
    const whole = wholeOf(claim, facts)
    const key = whole === null ? null : countSeriesKey(whole)
    if (whole === null || whole.span === null || key === null) continue
    const once = `${key} ${whole.span.first} ${whole.span.last} ${figureOf(whole)}`
    const known = seen.has(once) ? undefined : series.get(key)
    seen.add(once)
    const beside = own.get(`${whole.evidence.document} ${key}`)
    const more =
      beside === undefined
        ? known && moreBefore(known, whole, whole.span, facts)
        : isLess(whole, beside, facts) && { span: whole.span, claims: [beside], claim: beside }
    if (!more) continue
    const newer = { span: whole.span, claims: [whole], claim: whole }
    const relation = overlap(more.span, whole.span) ? 'same_time' : 'later'
    const pair: Pair = { series: key, relation, older: more, newer, seenBefore: false, inPassing: true }
    found.set(key, { key, points: [], pairs: [...(found.get(key)?.pairs ?? []), pair] })
  }
  return [...found.values()]
}

/** The greatest plain count of each series that a document gives, dated or not: what its own wholes are held against first. */
function countsOf(claims: readonly Claim[]): Map<string, Claim> {
  const counts = new Map<string, Claim>()
  for (const claim of claims) {
    const series = claim.part === null && isPlain(claim) ? countSeriesKey(claim) : null
    if (series === null) continue
    const key = `${claim.evidence.document} ${series}`
    const known = counts.get(key)
    if (known === undefined || figureOf(known) < figureOf(claim)) counts.set(key, claim)
  }
  return counts
}

/** The whole of a regional count as a claim, inferred; null where it is none, or its document counts the whole itself. */
function wholeOf(claim: Claim, { region }: MeasureFacts): Claim | null {
  const { row, part } = claim
  if (row.kind !== 'count' || row.total === null || row.unit === 'districts' || part !== null) return null
  if (row.region === null || region === null || row.region === region || !isPlain(claim)) return null
  return {
    ...claim,
    row: { ...row, value: row.total, min: row.total, max: row.total, total: null, region },
    stated: false,
  }
}

/** The last count at the time of a whole or before it that is more than the whole, by more than the measure allows. */
function moreBefore({ points }: Series, whole: Claim, { last }: Span, facts: MeasureFacts): Point | null {
  const after = firstNotBefore(points, ({ span }) => span.first <= last)
  const point = points[after - 1]
  return point !== undefined && isPlain(point.claim) && isLess(whole, point.claim, facts) ? point : null
}

function isLess(whole: Claim, known: Claim, facts: MeasureFacts): boolean {
  const [few, many] = [figureOf(whole), figureOf(known)]
  return few < many && few > many * SHARE && !withinTolerance(facts, known, whole)
}
