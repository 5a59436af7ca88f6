import { ONCE } from '../../lexicon/as_of.js'
import { FROM, REPLACING } from '../../lexicon/money/changes.js'
import { PRONOUNS } from '../../lexicon/money/evidence.js'
import { FOR, RANGE_WORDS, TIMES } from '../../lexicon/money/grammar.js'
import { ADDED } from '../../lexicon/money/parts.js'
import { isPaying } from '../../lexicon/money/payers.js'
import { PARALLEL_LEADS } from '../../lexicon/money/periods.js'
import type { Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import { isYear } from '../../text/numerals.js'
import { type Figure, leadOf, sameSentence } from './figure.js'

type Period = MoneyRecord['period']

/** How far behind an amount with a period the comma stands after which another goes on, in tokens. */
const COMMA = 5
/** How near what it was stands behind what it is, in tokens (`310 statt bisher 290`). */
const HELD = 3
/** Longest clause without a verb, in tokens. */
const CLAUSE = 20
/** How far the ends of a span may stand from each other, in tokens. */
const SPAN = 10
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
    const begins = next !== undefined && (isStart(tokens, figure, next) || isAlongside(tokens, figure, next))
    if (found[i] === null && begins) found[i] = own[i + 1] ?? null
    if (found[i] !== null || before === undefined) continue
    if (
      isEnd(tokens, before, figure) ||
      isFormer(tokens, before, figure) ||
      goesOn(tokens, before, figure) ||
      isAdded(tokens, before, figure)
    )
      found[i] = found[i - 1] ?? null
  }
  for (const [i, whole] of wholes.entries()) if (whole !== null) found[i] ??= found[whole] ?? null
  return found
}

/** `von 310 auf 400 Euro im Monat`, `um 640 auf 2.350 Euro im Monat`, `310 statt 290 Euro im Monat`. */
function isStart(tokens: readonly Token[], figure: Figure, next: Figure): boolean {
  if (figure.role === 'level' || !sameSentence(tokens, figure, next)) return false
  return figure.role === 'to' ? next.role === 'from' && next.first - figure.last <= HELD : next.role === 'to'
}

/** `lag 2005 bei 90 Euro, 2012 bei 120 Euro im Monat`: only a year and the same preposition stand between. */
function isAlongside(tokens: readonly Token[], figure: Figure, next: Figure): boolean {
  if (figure.role !== 'level' || next.role !== 'level' || !sameSentence(tokens, figure, next)) return false
  const at = next.modified.first - 1
  const same = tokens[at]?.lower === leadOf(tokens, figure) && tokens[at]?.kind === 'word'
  const comma = at - 2 === figure.last && tokens[figure.last]?.text === ','
  return same && comma && isYear(tokens[at - 1]) && isAlike(figure, next)
}

/** `36,40 Euro im Monat (bisher 35,20 Euro)`. */
function isFormer(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  const at = figure.modified.first - 1
  if (!TIMES.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== '(') return false
  return tokens[figure.last]?.text === ')' && at - before.last <= COMMA && isAlike(before, figure)
}

/** `den Jahresbeitrag von 60 auf 75 Euro`, `27.500 Euro statt 25.000`, `von 310.000 Euro auf dem Land bis zu 1,4 Mio. Euro`. */
function isEnd(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (!sameSentence(tokens, before, figure)) return false
  if (figure.role === 'to') return before.role === 'from'
  if (figure.role === 'from') return before.role === 'to' && figure.first - before.last <= HELD
  const spans = RANGE_WORDS.has(tokens[figure.modified.first]?.lower ?? '') || RANGE_WORDS.has(leadOf(tokens, figure))
  return spans && FROM.has(leadOf(tokens, before)) && figure.first - before.last <= SPAN
}

/** `fördert sie mit 170.000 Euro im Jahr, die Stadt legt 95.000 Euro dazu`: right behind the next comma, for no other time and no purpose of its own. */
function isAdded(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (!sameSentence(tokens, before, figure) || !isAlike(before, figure)) return false
  if (!ADDED.has(tokens[figure.last]?.lower ?? '')) return false
  const between = tokens.slice(before.last, figure.first)
  return (
    between.filter(({ text }) => text === ',').length === 1 &&
    !between.some((token) => isYear(token) || ONCE.has(token.lower) || FOR.has(token.lower))
  )
}

/** Rates of one kind differ little: `13.000 Euro jährlich, in Städten 14.000 Euro`, but not 5,6 Millionen. */
function isAlike({ value }: Figure, other: Figure): boolean {
  if (value === null || other.value === null) return false
  return other.value.lte(value.times(FACTOR)) && value.lte(other.value.times(FACTOR))
}

function goesOn(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (!sameSentence(tokens, before, figure)) return false
  // `55.000 statt bisher 50.000 Euro im Jahr, für eine halbe Stelle 27.500 statt 25.000`.
  const held = before.role === 'from' && figure.role === 'to'
  if (!held && (before.role !== 'level' || figure.role !== 'level')) return false
  let comma = before.last
  while (comma < before.last + COMMA && tokens[comma]?.text !== ',') comma++
  const lead = tokens[comma + 1]?.lower ?? ''
  if (tokens[comma]?.text !== ',' || !PARALLEL_LEADS.has(lead) || figure.modified.first - comma > CLAUSE) return false
  const ends = tokens[figure.last]
  if (ends !== undefined && ends.kind !== 'mark' && !(held && REPLACING.has(ends.lower))) return false
  if (!isAlike(before, figure) || figure.modified.modifier === 'upto') return false
  // `…, für eine halbe Stelle gibt es 22.500 Euro`, but `…, für Kinder zahlt er 40 Euro`.
  return !tokens
    .slice(comma + 1, figure.first)
    .some(
      ({ shape, lower, index }) =>
        shape === 'lower' && isPaying(lower) && !PRONOUNS.has(tokens[index + 1]?.lower ?? ''),
    )
}
