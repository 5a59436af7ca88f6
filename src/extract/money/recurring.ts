import { isPaying, PARALLEL_LEADS } from '../../lexicon/money.js'
import type { Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import { type Figure, sameSentence } from './figure.js'

type Period = MoneyRecord['period']

/** How far behind an amount with a period the comma stands after which another goes on, in tokens. */
const COMMA = 5
/** How near what it was stands behind what it is, in tokens (`310 statt bisher 290`). */
const HELD = 3
/** Longest clause without a verb, in tokens. */
const CLAUSE = 20
/** How many times as much or as little it may be. */
const FACTOR = 10

/**
 * How often the amounts recur, where their own words say nothing: parts as their whole does (`35.000 Euro und 20.000 Euro,
 * zusammen 55.000 Euro im Jahr`), what it was as what it is (`von 310 auf 400 Euro im Monat`), and the amount of a clause
 * without a verb as the one before (`13.000 Euro jährlich, in Städten 14.000 Euro`).
 */
export function recurring(
  tokens: readonly Token[],
  figures: readonly Figure[],
  own: readonly Period[],
  wholes: readonly (number | null)[],
): Period[] {
  const found = [...own]
  for (const [i, figure] of figures.entries()) {
    const [before, next] = [figures[i - 1], figures[i + 1]]
    if (found[i] === null && next !== undefined && isStart(tokens, figure, next)) found[i] = own[i + 1] ?? null
    if (found[i] === null && before !== undefined && goesOn(tokens, before, figure)) found[i] = found[i - 1] ?? null
  }
  for (const [i, whole] of wholes.entries()) if (whole !== null) found[i] ??= found[whole] ?? null
  return found
}

/** `von 310 auf 400 Euro im Monat`, `um 640 auf 2.350 Euro im Monat`, `310 statt 290 Euro im Monat`. */
function isStart(tokens: readonly Token[], figure: Figure, next: Figure): boolean {
  if (figure.role === 'level' || !sameSentence(tokens, figure, next)) return false
  return figure.role === 'to' ? next.role === 'from' && next.first - figure.last <= HELD : next.role === 'to'
}

/** Rates of one kind differ little: `13.000 Euro jährlich, in Städten 14.000 Euro`, but not 5,6 Millionen. */
function isAlike({ value }: Figure, other: Figure): boolean {
  if (value === null || other.value === null) return false
  return other.value.lte(value.times(FACTOR)) && value.lte(other.value.times(FACTOR))
}

function goesOn(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (!sameSentence(tokens, before, figure) || before.role !== 'level' || figure.role !== 'level') return false
  let comma = before.last
  while (comma < before.last + COMMA && tokens[comma]?.text !== ',') comma++
  const lead = tokens[comma + 1]?.lower ?? ''
  if (tokens[comma]?.text !== ',' || !PARALLEL_LEADS.has(lead) || figure.modified.first - comma > CLAUSE) return false
  const ends = tokens[figure.last]
  if (ends !== undefined && ends.kind !== 'mark') return false
  if (!isAlike(before, figure) || figure.modified.modifier === 'upto') return false
  return !tokens.slice(comma + 1, figure.first).some(({ shape, lower }) => shape === 'lower' && isPaying(lower))
}
