import { type AmountContext, contextOf } from './amount_context.js'
import { areOfOneThing, mayBeOfOneThing } from './likeness.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { byAgeOf, figureOf, type Point } from './points.js'
import type { Pair, Series } from './series.js'
import { otherShares } from './shares.js'
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
  const told = pairsByClaim(known)
  const add = (a: Claim, b: Claim, areOne: () => boolean) => {
    if (!mayBeOfOneThing(a, b)) return
    // One finding for two figures of a time, however many documents give them.
    const key = `${figureOf(a)} ${figureOf(b)} ${a.row.as_of ?? b.row.as_of}`
    if (pairs.has(key) || meet(told.get(a.row.id), told.get(b.row.id)) || !areOne()) return
    const [older, newer] = [pointOf(a), pointOf(b)].sort(byAgeOf)
    if (older !== undefined && newer !== undefined)
      pairs.set(key, { series: '', relation: 'same_time', older, newer, seenBefore: false })
  }
  for (const [a, b] of lookalikes(money, context)) add(a, b, () => areOfOneThing(a, b, context))
  const { documents } = context
  for (const [a, b] of otherShares(money, context)) {
    add(a, b, () => !meet(documents.get(figureOf(a)), documents.get(figureOf(b))))
  }
  return [...pairs.values()]
}

/** The pairs of one time that the claims with an id are told in. Two amounts that differ and share one are its two sides. */
function pairsByClaim(known: readonly Series[]): ReadonlyMap<string, ReadonlySet<Pair>> {
  const told = new Map<string, Set<Pair>>()
  for (const { pairs } of known) {
    for (const pair of pairs) {
      if (pair.relation !== 'same_time') continue
      for (const { row } of [...pair.older.claims, ...pair.newer.claims]) {
        const own = told.get(row.id)
        if (own === undefined) told.set(row.id, new Set([pair]))
        else own.add(pair)
      }
    }
  }
  return told
}

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
  const seen = new Map<number, Map<number, boolean>>()
  for (const { figures, amounts } of looksAlike(money)) {
    for (const [a, b] of pairsOf(figures.slice(0, FIGURES))) {
      const others = seen.get(a) ?? new Map<number, boolean>()
      seen.set(a, others)
      const apart =
        others.get(b) ?? ((slipOf(a, b) !== null || isShifted(a, b)) && !meet(documents.get(a), documents.get(b)))
      others.set(b, apart)
      if (apart) yield* across(amounts.get(a) ?? [], amounts.get(b) ?? [])
    }
  }
}

/** Figures of one look, with the amounts of each figure of their year and unit. */
interface Look {
  readonly figures: number[]
  readonly amounts: ReadonlyMap<number, readonly Claim[]>
}

/** The figures of one look, by year and unit: a figure has its looks worked out only where it comes up first. */
function looksAlike(money: readonly Claim[]): Look[] {
  const found: Look[] = []
  const years = new Map<string, { amounts: Map<number, Claim[]>; looks: Map<string, Look> }>()
  const known = new Map<number, readonly string[]>()
  for (const claim of money) {
    const figure = figureOf(claim)
    const kind = `${claim.row.unit} ${claim.row.period} ${claim.per}`
    for (const year of yearsOf(claim)) {
      const key = `${kind} ${year}`
      const group = years.get(key) ?? { amounts: new Map(), looks: new Map() }
      years.set(key, group)
      const own = group.amounts.get(figure)
      if (own !== undefined) {
        if (own.length < AMOUNTS) own.push(claim)
        continue
      }
      group.amounts.set(figure, [claim])
      const looks = known.get(figure) ?? looksOf(figure)
      known.set(figure, looks)
      for (const name of looks) {
        const look = group.looks.get(name)
        if (look === undefined) {
          const first: Look = { figures: [figure], amounts: group.amounts }
          group.looks.set(name, first)
          found.push(first)
        } else if (look.figures.at(-1) !== figure) look.figures.push(figure)
      }
    }
  }
  return found.filter(({ figures }) => figures.length > 1)
}

function* across(some: readonly Claim[], others: readonly Claim[]): Generator<readonly [Claim, Claim]> {
  for (const a of some) for (const b of others) yield [a, b]
}

function pairsOf(figures: readonly number[]): (readonly [number, number])[] {
  return figures.flatMap((a, i) => figures.slice(i + 1).map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))))
}

/** Whether two sets share something. */
function meet<T>(a: ReadonlySet<T> = new Set(), b: ReadonlySet<T> = new Set()): boolean {
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
