import { compare } from '../order.js'
import { equalSpans, isShort, overlap, type Span } from './days.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { byAgeOf, figureOf, type Point, pointsOf, sharpest } from './points.js'
import { agree } from './precision.js'

/** Two points of a series that are neighbours in time and differ. */
export interface Pair {
  readonly series: string
  readonly relation: 'same_time' | 'later'
  readonly older: Point
  readonly newer: Point
  /** Whether the newer figure had been given before the older one. */
  readonly seenBefore: boolean
  /** Whether one of them is told only as the whole of those of a place, or of some: the same text may slip there. */
  readonly inPassing?: 'of_place' | 'of_those'
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
  return [...groupBy(claims, (claim) => (claim.span === null ? null : key(claim)))]
    .sort(([a], [b]) => compare(a, b))
    .map(([own, group]) => {
      const points = pointsOf(group)
      return { key: own, points, pairs: pairsOf(own, sharpest(points, long), long) }
    })
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
    if (newer === undefined || (run !== undefined && isAllOfFewer(newer, run))) continue
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

/** `Alle zwölf Zentren arbeiten dort`, far below what is known: all of somewhere smaller, between two counts of the whole. */
function isAllOfFewer({ claim }: Point, run: Point): boolean {
  const { kind, value, total } = claim.row
  return kind === 'count' && value !== null && value === total && value * FEWER < figureOf(run.claim)
}

/** A count of less than this part of another is of something smaller. */
const FEWER = 3

/** Whether a figure of one moment is also one of the next. Of many figures in a moment the outer ones stand for all. */
function share(a: Moment, b: Moment): boolean {
  const figures = new Set(a.points.map(({ claim }) => figureOf(claim)))
  if (b.points.some(({ claim }) => figures.has(figureOf(claim)))) return true
  const ends = (moment: Moment) => [moment.points[0], moment.points.at(-1)].filter((point) => point !== undefined)
  return ends(a).some((mine) => ends(b).some((theirs) => agree(mine.claim, theirs.claim)))
}
