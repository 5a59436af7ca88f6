import { compare } from '../order.js'
import { equalSpans, isShort, overlap, type Span } from './days.js'
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

/** Two points of a series that are neighbours in time and differ. */
export interface Pair {
  readonly series: string
  readonly relation: 'same_time' | 'later'
  readonly older: Point
  readonly newer: Point
  /** Whether the newer figure had been given before the older one. */
  readonly seenBefore: boolean
}

/** A series of figures for one thing, in order of time. */
export interface Series {
  readonly key: string
  readonly points: readonly Point[]
  readonly pairs: readonly Pair[]
}

export interface SeriesOptions {
  /** What claims must have in common to be compared; null for a claim that is comparable with nothing. */
  readonly key: (claim: Claim) => string | null
  /** Whether two figures for the same long time (2016 and 2016) are for the same time: so for sums over it, not for a level within it. */
  readonly long: boolean
}

/** Sorts claims into series and finds the neighbours that differ; n log n in the number of claims. */
export function seriesOf(claims: readonly Claim[], { key, long }: SeriesOptions): Series[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = claim.span === null ? null : key(claim)
    if (own === null) continue
    const group = groups.get(own)
    if (group === undefined) groups.set(own, [claim])
    else group.push(claim)
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([own, group]) => {
      const points = pointsOf(group)
      return { key: own, points, pairs: pairsOf(own, sharpest(points, long), long) }
    })
}

function pointsOf(claims: readonly Claim[]): Point[] {
  const points = new Map<string, { span: Span; claims: [Claim, ...Claim[]] }>()
  for (const claim of claims) {
    if (claim.span === null) continue
    const { value, min, max, modifier } = claim.row
    const key = [claim.span.first, claim.span.last, value, min, max, modifier].join(' ')
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

function byAgeOf(a: Point, b: Point): number {
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
function sharpest(points: readonly Point[], long: boolean): readonly Point[] {
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
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.span.first ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Points of the same time stand together: what one of them says, the next time need not be held against again. */
interface Moment {
  span: Span
  readonly points: Point[]
}

function pairsOf(series: string, points: readonly Point[], long: boolean): Pair[] {
  const moments: Moment[] = []
  const pairs: Pair[] = []
  for (const point of points) {
    const moment = moments.at(-1)
    const before = moment?.points.at(-1)
    if (moment === undefined || before === undefined || !overlap(moment.span, point.span)) {
      moments.push({ span: point.span, points: [point] })
      continue
    }
    if (sameTime(before.span, point.span, long) && !agree(before.claim, point.claim)) {
      pairs.push({ series, relation: 'same_time', ...byAgeFirst(before, point), seenBefore: false })
    }
    moment.points.push(point)
    moment.span = { first: moment.span.first, last: Math.max(moment.span.last, point.span.last) }
  }
  return [...pairs, ...developments(series, moments)]
}

function byAgeFirst(a: Point, b: Point): { older: Point; newer: Point } {
  return byAgeOf(a, b) <= 0 ? { older: a, newer: b } : { older: b, newer: a }
}

function sameTime(a: Span, b: Span, long: boolean): boolean {
  if (long && equalSpans(a, b)) return true
  return isShort(a) && isShort(b) && overlap(a, b)
}

/** Where the figure changes from one moment to the next; `older` and `newer` are the first points with their figure. */
function developments(series: string, moments: readonly Moment[]): Pair[] {
  const pairs: Pair[] = []
  const seen = new Set<number>()
  let run: Point | undefined
  let before: Moment | undefined
  for (const moment of moments) {
    const newer = moment.points[0]
    if (newer === undefined) continue
    if (before === undefined || run === undefined) run = newer
    else if (!share(before, moment)) {
      pairs.push({ series, relation: 'later', older: run, newer, seenBefore: seen.has(figureOf(newer.claim)) })
      run = newer
    } else if (!agree(run.claim, newer.claim)) run = newer
    for (const point of before?.points ?? []) seen.add(figureOf(point.claim))
    before = moment
  }
  return pairs
}

/** Whether a figure of one moment is also one of the next. Of many figures in a moment the outer ones stand for all. */
function share(a: Moment, b: Moment): boolean {
  const figures = new Set(a.points.map(({ claim }) => figureOf(claim)))
  if (b.points.some(({ claim }) => figures.has(figureOf(claim)))) return true
  const ends = (moment: Moment) => [moment.points[0], moment.points.at(-1)].filter((point) => point !== undefined)
  return ends(a).some((mine) => ends(b).some((theirs) => agree(mine.claim, theirs.claim)))
}
