import { compare, firstNotBefore } from '../order.js'
import { isShort, type Span } from './days.js'
import { byAge } from './evidence.js'
import type { Claim } from './model.js'
import { agree } from './precision.js'

/** All claims of one series that give the same figure for the same time. */
export interface Point {
  readonly span: Span
  /** The oldest document first. */
  readonly claims: readonly Claim[]
  /** The claim that stands for the point. */
  readonly claim: Claim
}

/** Groups the claims of a series into points, in order of time. */
export function pointsOf(claims: readonly Claim[]): Point[] {
  const points = new Map<string, { span: Span; claims: [Claim, ...Claim[]] }>()
  for (const claim of claims) {
    if (claim.span === null) continue
    const { value, min, max, modifier } = claim.row
    const key = `${claim.span.first} ${claim.span.last} ${value} ${min} ${max} ${modifier}`
    const point = points.get(key)
    if (point === undefined) points.set(key, { span: claim.span, claims: [claim] })
    else point.claims.push(claim)
  }
  return [...points.values()]
    .map(({ span, claims: same }) => {
      same.sort((a, b) => byAge(a.evidence, b.evidence))
      return { span, claims: same, claim: same[0] }
    })
    .sort(
      (a, b) => a.span.first - b.span.first || a.span.last - b.span.last || byFigure(a.claim, b.claim) || byAgeOf(a, b),
    )
}

function byFigure(a: Claim, b: Claim): number {
  return figureOf(a) - figureOf(b) || compare(a.row.modifier ?? '', b.row.modifier ?? '')
}

/** Order of age of what stands for two points. */
export function byAgeOf(a: Point, b: Point): number {
  return byAge(a.claim.evidence, b.claim.evidence)
}

/** The number that stands for a claim where one number must. */
export function figureOf({ row }: Claim): number {
  return row.value ?? row.min ?? row.max ?? 0
}

/**
 * Drops points of a long time within which a sharper one gives another figure: a year-long span is no contradiction to
 * a month within it, and says less about when.
 */
export function sharpest(points: readonly Point[], long: boolean): readonly Point[] {
  const sharp = points.filter(({ span }) => isShort(span))
  if (long || sharp.length === 0 || sharp.length === points.length) return points
  // For each sharp point the next one whose figure differs, so that a long point need not visit all within it.
  const nextOther: number[] = sharp.map(() => sharp.length)
  for (let i = sharp.length - 2; i >= 0; i--) {
    const [own, next] = [sharp[i], sharp[i + 1]]
    if (own === undefined || next === undefined) continue
    nextOther[i] = figureOf(own.claim) === figureOf(next.claim) ? (nextOther[i + 1] ?? sharp.length) : i + 1
  }
  return points.filter((point) => {
    if (isShort(point.span)) return true
    const first = lowerBound(sharp, point.span.first)
    const inside = sharp[first]
    if (inside === undefined || inside.span.first > point.span.last) return true
    if (!agree(inside.claim, point.claim)) return false
    const other = sharp[nextOther[first] ?? sharp.length]
    return other === undefined || other.span.first > point.span.last || agree(other.claim, point.claim)
  })
}

/** Index of the first point that begins on or after a day. */
function lowerBound(points: readonly Point[], day: number): number {
  return firstNotBefore(points, ({ span }) => span.first < day)
}
