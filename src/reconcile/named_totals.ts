import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { firstNotBefore } from '../order.js'
import { countSeriesKey } from './comparable.js'
import { overlap, type Span } from './days.js'
import type { Claim } from './model.js'
import { figureOf, type Point } from './points.js'
import { isPlain } from './precision.js'
import type { Pair, Series } from './series.js'
import { withinTolerance } from './tolerance.js'

/** A whole of less than this share of the known count is of something smaller: `drei der acht Zentren am Rhein`. */
const SHARE = 0.5

/**
 * `Zwölf der 45 Zentren liegen im Regierungsbezirk Köln`: the whole that a part of a region is out of says how many there
 * are, in passing. Gives its pairs with the counts of the whole region that are more, at the same time or before; a whole
 * that is more than there are may be what is planned, and says nothing. `all` are the claims with those of doers, which
 * may be the whole of some (`46 nahmen teil, 15 der 46 beraten`).
 */
export function namedTotals(
  claims: readonly Claim[],
  all: readonly Claim[],
  counts: readonly Series[],
  measure: (id: string) => MeasureFacts,
): Series[] {
  const series = new Map(counts.map((one) => [one.key, one]))
  const found = new Map<string, Series>()
  const seen = new Set<string>()
  const own = countsOf(claims)
  const said = new Set(all.map(({ evidence, row }) => `${evidence.document} ${row.measure} ${row.value}`))
  for (const claim of claims) {
    const facts = measure(claim.row.measure)
    const isSaid = said.has(`${claim.evidence.document} ${claim.row.measure} ${claim.row.total}`)
    const whole = claim.part === 'of_those' && isSaid ? null : wholeOf(claim, facts)
    const key = whole === null ? null : countSeriesKey(whole)
    const inPassing = claim.part === 'of_those' ? 'of_those' : 'of_place'
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
    // A later text may tell of a few of those that there were.
    if (inPassing === 'of_those' && relation === 'later') continue
    const pair: Pair = { series: key, relation, older: more, newer, seenBefore: false, inPassing }
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

/** The whole of a regional count, or of some of all, as a claim, inferred; null where it is none. */
function wholeOf(claim: Claim, { region }: MeasureFacts): Claim | null {
  const { row, part } = claim
  if (row.kind !== 'count' || row.total === null || row.unit === 'districts' || !isPlain(claim)) return null
  if (row.region === null || region === null) return null
  const ofThose = part === 'of_those' && row.region === region && namesAllThere(claim.evidence.sentence, row.total)
  if (!ofThose && (part !== null || row.region === region)) return null
  return {
    ...claim,
    part: null,
    row: { ...row, value: row.total, min: row.total, max: row.total, total: null, region },
    stated: false,
  }
}

/**
 * `15 der 46 Kommunalen Zentren`: of all that there are by their full name, with no word or clause that tells some of them
 * apart; `der 46 Zentren` may be those that the text has spoken of.
 */
function namesAllThere(sentence: string, total: number): boolean {
  const full = '(?:\\p{Lu}\\p{Ll}+en \\p{Lu}\\p{L}*|\\p{Lu}\\p{L}{11,})'
  return new RegExp(`(?<!\\p{L})der ${total} ${full}(?!\\p{L}|,| \\p{Lu})`, 'u').test(sentence)
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
