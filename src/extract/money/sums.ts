import Big from 'big.js'
import type { Figure } from './constructions.js'

/** Most amounts that are tried as the parts of one whole. */
const MOST = 40
/** How many of the parts may stand before their whole where others stand after it. */
const BEFORE = 2
/** How many sentences may lie between a whole and the next of its parts. */
const SENTENCES = 6

/**
 * Indexes of two or more neighbours of the amount at `i` that add up to it exactly; empty where there are none.
 * Amounts that are parts of it already begin a run that goes on to its end, else they are passed over, so that a whole may
 * be divided twice (by giver and by place).
 */
export function sumRun(
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
  times: (figure: Figure) => number,
  sentenceOf: (figure: Figure) => number,
): number[] {
  const total = figures[i]
  if (total?.value == null || total.role !== 'level') return []
  const before = side(figures, i, -1, sentenceOf)
  const after = side(figures, i, 1, sentenceOf)
  // `236.000 Euro, davon gehen 200.000 für Gehälter weg. Für Projekte bleiben 36.000`: the rest of a whole.
  const begun = after.some((at) => whole[at] === i) ? prefix(figures, after, total.value, times) : null
  if (begun !== null) return begun
  return sumOf(
    figures,
    total,
    before.filter((at) => whole[at] !== i),
    after.filter((at) => whole[at] !== i),
    times,
  )
}

function sumOf(
  figures: readonly Figure[],
  total: Figure,
  before: readonly number[],
  after: readonly number[],
  times: (figure: Figure) => number,
): number[] {
  if (total.value === null) return []
  const all = prefix(figures, before, total.value, times) ?? prefix(figures, after, total.value, times)
  if (all !== null) return all
  for (let taken = 1; taken <= Math.min(BEFORE, before.length); taken++) {
    const own = before.slice(0, taken)
    const sum = own.reduce((left, at) => left.minus(amountOf(figures[at], times)), new Big(total.value))
    const rest = sum.gt(0) ? prefix(figures, after, sum, times, 1) : null
    if (rest !== null) return [...own, ...rest]
  }
  return []
}

/** The neighbours on one side that can be parts, the nearest first. */
function side(figures: readonly Figure[], i: number, step: number, sentenceOf: (figure: Figure) => number): number[] {
  const found: number[] = []
  const total = figures[i]
  let near = total
  for (let at = i + step; found.length < MOST; at += step) {
    const part = figures[at]
    if (total === undefined || near === undefined || part === undefined) break
    // `bis zu 20.000 Euro`, `zwischen 250 und 2.500 Euro`: what one may get is no part.
    if (part.value === null || part.modified.modifier === 'upto') continue
    if (part.currency !== total.currency || Math.abs(sentenceOf(part) - sentenceOf(near)) > SENTENCES) break
    near = part
    // `118.400 Euro, 6.400 Euro mehr als 2017`: a change is no part.
    if (part.role === 'increase' || part.role === 'decrease') continue
    if (part.role !== 'level' || part.value.gte(total.value ?? 0)) break
    found.push(at)
  }
  return found
}

/** The first of `places` that add up to `sum`, at least `fewest` of them; null where none do. */
function prefix(
  figures: readonly Figure[],
  places: readonly number[],
  sum: Big,
  times: (figure: Figure) => number,
  fewest = 2,
): number[] | null {
  let rest = sum
  for (const [taken, at] of places.entries()) {
    rest = rest.minus(amountOf(figures[at], times))
    if (rest.lt(0)) return null
    // `allen 54 Zentren je 90.000 Euro, zusammen 4,86 Mio. Euro`: one that counts several times.
    if (rest.eq(0))
      return taken + 1 >= fewest || amountOf(figures[at], times).gt(figures[at]?.value ?? 0)
        ? places.slice(0, taken + 1)
        : null
  }
  return null
}

const amountOf = (figure: Figure | undefined, times: (figure: Figure) => number) =>
  figure?.value == null ? new Big(0) : figure.value.times(times(figure))
