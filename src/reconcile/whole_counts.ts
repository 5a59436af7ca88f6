import { tellsShareOf } from '../lexicon/reconcile.js'
import { areNext } from './divided_counts.js'
import { byAge } from './evidence.js'
import { groupBy } from './groups.js'
import { listedParts } from './listed_counts.js'
import type { Claim } from './model.js'
import { figureOf } from './points.js'
import { isOfPossible } from './possible.js'
import { isPlain } from './precision.js'
import { early } from './reference.js'
import { slipOf } from './slips.js'

/** What is still missing somewhere: `in fünf von 54 Kreisen wird noch vorbereitet`. */
const STILL = /(?<!\p{L})(?:noch|ohne|kein\p{L}*|fehl\p{L}*)(?!\p{L})/iu

/**
 * Sorts out the counts that one sentence sets side by side. How many there can be is the whole of how many there are
 * (`in den 54 Kreisen und kreisfreien Städten sind 53 Zentren tätig`, `52 bestehen, möglich sind 54`), and districts that
 * come to all of them with the centres are those that still lack one (`18 arbeiten, in 36 der 54 wird noch vorbereitet`).
 * Takes the claims of one document.
 */
export function withWholes(claims: Claim[]): Claim[] {
  const counts = claims.filter(({ row, part }) => row.kind === 'count' && part === null)
  if (counts.length < 2) return claims
  const changed = new Map<Claim, Claim>()
  for (const own of bySentence(counts)) {
    if (own.length < 2) continue
    const centres = own.filter(({ row }) => row.unit === 'centres' && row.total === null)
    const there = centres.sort((a, b) => figureOf(a) - figureOf(b))[0]
    if (there === undefined) continue
    if (own.length > 2 && divide(centres, changed)) continue
    for (const other of own) if (other !== there) sortOut(there, other, changed)
  }
  for (const [there, other] of neighbours(counts)) if (!changed.has(there)) sortOut(there, other, changed)
  for (const [part, { row }] of listedParts(counts))
    changed.set(part, { ...part, row: { ...part.row, total: row.value }, part: 'of_kind' })
  for (const one of counts) if (!changed.has(one) && isTold(one, counts)) changed.set(one, { ...one, part: 'possible' })
  return changed.size === 0 ? claims : claims.map((claim) => changed.get(claim) ?? claim)
}

/** Centres, and in the next sentence the districts that still lack one: `50 arbeiten. In vier der 54 wird noch vorbereitet.` */
function* neighbours(counts: readonly Claim[]): Generator<readonly [Claim, Claim]> {
  const centres = counts.filter(({ row }) => row.unit === 'centres' && row.total === null)
  for (const other of counts) {
    if (other.row.unit !== 'districts' || other.row.total === null || !STILL.test(other.evidence.sentence)) continue
    const there = centres.findLast((one) => byAge(one.evidence, other.evidence) < 0)
    if (there === undefined || there.evidence.sentence === other.evidence.sentence) continue
    if (there.evidence.line === other.evidence.line && areNext(there, other)) yield [there, other]
  }
}

/**
 * `Möglich wären 54.`: how many there can be, in a sentence of its own, where the text counts fewer; as does `mehr als die
 * Hälfte der 54 Standorte` where it counts those that are on their way.
 */
function isTold(one: Claim, counts: readonly Claim[]): boolean {
  const share = tellsShareOf(one.evidence.sentence, figureOf(one))
  if (one.row.total !== null || !(share || isOfPossible(one))) return false
  return counts.some(
    (other) =>
      (!share || early(other.row.stage) !== null) &&
      other.row.region === one.row.region &&
      figureOf(other) < figureOf(one) &&
      figureOf(other) * 2 > figureOf(one),
  )
}

function sortOut(there: Claim, other: Claim, changed: Map<Claim, Claim>): void {
  if (other.row.region !== there.row.region || other.row.measure !== there.row.measure || !isPlain(other)) return
  const [few, many] = [figureOf(there), figureOf(other)]
  const { total } = other.row
  const whole =
    total === null && few <= many && many <= few * 2 && (other.row.unit === 'districts' || isOfPossible(other))
  if (whole) {
    changed.set(there, { ...there, row: { ...there.row, total: many } })
    changed.set(other, { ...other, part: 'possible' })
  } else if (total !== null && other.row.unit === 'districts' && lacks(few, many, total, other)) {
    changed.set(there, { ...there, row: { ...there.row, total } })
    changed.set(other, { ...other, row: { ...other.row, kind: 'remainder', total: null } })
  }
}

/** `47 Zentren gibt es: 24 in Kreisen und 23 in kreisfreien Städten`: the first is the whole of the others, but for a slip. */
function divide(centres: readonly Claim[], changed: Map<Claim, Claim>): boolean {
  const [whole, ...parts] = centres.toSorted((a, b) => byAge(a.evidence, b.evidence))
  if (whole === undefined || parts.length < 2 || !centres.every(isPlain)) return false
  const [all, sum] = [figureOf(whole), parts.reduce((total, part) => total + figureOf(part), 0)]
  const slipped = parts.some((part) => slipOf(figureOf(part), figureOf(part) + all - sum) !== null)
  if (sum !== all && !slipped && slipOf(all, sum) === null) return false
  for (const part of parts) changed.set(part, { ...part, row: { ...part.row, total: all }, part: 'of_kind' })
  return true
}

/** Whether the districts are those that lack a centre: both come to all, or would but for a slip. */
function lacks(few: number, rest: number, total: number, { evidence }: Claim): boolean {
  if (few + rest === total) return rest !== few
  return STILL.test(evidence.sentence) && (slipOf(rest, total - few) !== null || slipOf(few, total - rest) !== null)
}

const bySentence = (claims: readonly Claim[]) => groupBy(claims, ({ evidence }) => evidence.sentence).values()
