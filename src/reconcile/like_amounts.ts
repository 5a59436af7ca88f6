import { compare } from '../order.js'
import { type AmountContext, contextOf } from './amount_context.js'
import { areOfOneThing } from './likeness.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { byAgeOf, figureOf, type Point } from './points.js'
import type { Pair, Series } from './series.js'
import { isShifted, slipOf } from './slips.js'

/** How many figures of one look are compared with one another, and how many amounts of one figure. */
const FIGURES = 12
const AMOUNTS = 4

/**
 * Amounts of two documents that differ by a slip and are told of one thing, though in other words: of one time, payer and
 * taker as far as they are named, with so much else in common that chance does not explain it. A document that gives both
 * figures knows them to be of two things.
 */
export function likeAmounts(claims: readonly Claim[], known: readonly Series[]): Pair[] {
  const money = claims.filter(isCandidate)
  if (money.length < 2) return []
  const context = contextOf(claims)
  const pairs = new Map<string, Pair>()
  const told = new Set(
    known.flatMap(({ pairs: own }) => own.filter(({ relation }) => relation === 'same_time').flatMap(keysOf)),
  )
  for (const [a, b] of lookalikes(money, context)) {
    // One finding for two figures of a time, however many documents give them.
    const key = [figureOf(a), figureOf(b), a.row.as_of ?? b.row.as_of].join(' ')
    if (told.has(keyOf(a, b)) || pairs.has(key) || !areOfOneThing(a, b, context)) continue
    const [older, newer] = [pointOf(a), pointOf(b)].sort(byAgeOf)
    if (older !== undefined && newer !== undefined)
      pairs.set(key, { series: '', relation: 'same_time', older, newer, seenBefore: false })
  }
  return [...pairs.values()]
}

const keyOf = (a: Claim, b: Claim) => [a.row.id, b.row.id].sort(compare).join(' ')
const keysOf = ({ older, newer }: Pair) => older.claims.flatMap((a) => newer.claims.map((b) => keyOf(a, b)))

const pointOf = (claim: Claim): Point => ({ span: claim.span ?? { first: 0, last: 0 }, claims: [claim], claim })

function isCandidate({ row, further }: Claim): boolean {
  return (
    row.measure === MONEY &&
    (row.kind === 'level' || row.kind === 'from' || row.kind === 'to') &&
    row.value !== null &&
    row.value > 0 &&
    (row.modifier === null || row.modifier === 'approx') &&
    !further
  )
}

/** Pairs of amounts from two documents, of one year and unit, that one slip tells apart and that no document gives both. */
function* lookalikes(money: readonly Claim[], { documents }: AmountContext): Generator<readonly [Claim, Claim]> {
  const groups = new Map<string, Map<number, Claim[]>>()
  const looks = new Map<number, readonly string[]>()
  for (const claim of money) {
    const figure = figureOf(claim)
    const known = looks.get(figure) ?? looksOf(figure)
    looks.set(figure, known)
    const kind = `${claim.row.unit} ${claim.row.period} ${claim.per}`
    for (const key of yearsOf(claim).flatMap((year) => known.map((look) => `${kind} ${year} ${look}`))) {
      const group = groups.get(key) ?? new Map<number, Claim[]>()
      groups.set(key, group)
      const own = group.get(figure)
      if (own === undefined) group.set(figure, [claim])
      else if (own.length < AMOUNTS) own.push(claim)
    }
  }
  const seen = new Map<string, boolean>()
  for (const group of groups.values()) {
    for (const [a, b] of pairsOf([...group.keys()].slice(0, FIGURES))) {
      const key = `${a} ${b}`
      const apart =
        seen.get(key) ?? ((slipOf(a, b) !== null || isShifted(a, b)) && !meet(documents.get(a), documents.get(b)))
      seen.set(key, apart)
      if (apart) yield* across(group.get(a) ?? [], group.get(b) ?? [])
    }
  }
}

function* across(some: readonly Claim[], others: readonly Claim[]): Generator<readonly [Claim, Claim]> {
  for (const a of some) for (const b of others) yield [a, b]
}

function pairsOf(figures: readonly number[]): (readonly [number, number])[] {
  return figures.flatMap((a, i) => figures.slice(i + 1).map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))))
}

/** Whether two sets share something. */
function meet(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

/** What a figure shares with those that a slip makes of it: its digits in any order, and all but one of them in place. */
function looksOf(figure: number): string[] {
  const digits = String(Math.round(figure * 100)).replace(/0+$/u, '')
  const whole = String(Math.round(figure))
  const sorted = [...digits].sort().join('')
  const gaps = [...whole.replace(/0+$/u, '')].map((_, i) => `${whole.slice(0, i)}*${whole.slice(i + 1)}`)
  // The place behind the last digit that is not zero: 40,000 and 43,000.
  const at = gaps.length
  if (at > 0 && at < whole.length) gaps.push(`${whole.slice(0, at)}*${whole.slice(at + 1)}`)
  // Of 120,000 and 102,000 a zero has changed places.
  const all = [...whole].sort().join('')
  return [sorted, ...gaps, `all ${all}`]
}

/** The years that an amount may be for: that of its time, else the one that its sentence names, else those around its document. */
function yearsOf({ row, evidence }: Claim): number[] {
  const stated = row.as_of?.match(/\d{4}/u)?.[0]
  if (stated !== undefined) return [Number(stated)]
  const named = [...new Set(evidence.sentence.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [])]
  if (named.length === 1) return named.map(Number)
  if (evidence.spoken === null) return []
  const year = new Date(evidence.spoken * 86_400_000).getUTCFullYear()
  return [year, year + 1]
}
