import type Big from 'big.js'
import { DASHES } from '../../lexicon/money/grammar.js'
import { COMPOUND_NAMES, MAGNITUDES, PREFIX_UNITS } from '../../lexicon/money/units.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { isYear, numeralEndingAt, numeralStartingAt } from '../../text/numerals.js'
import { exact, product } from './exact.js'
import { joined } from './joined.js'
import { beforeHyphen, chain, isMagnitude, withMagnitude } from './magnitudes.js'
import { mixedEndingAt, mixedStartingAt } from './mixed.js'
import { type PlacedUnit, unitAt } from './units.js'

/** An amount as its own words say it: tokens `[first, last)`. */
export interface Amount {
  readonly first: number
  readonly last: number
  /** Exact, in the main unit of the currency. */
  readonly value: Big
  /** What the number alone is multiplied by: magnitude times unit. An ellipsis takes it over. */
  readonly scale: Big
  /** ISO 4217; null where only a magnitude stands there (`35 Millionen`). */
  readonly currency: string | null
}

/** `000` of `1.200.-000`: no number begins so. */
const LATER_GROUP = /^0\d/u
/** Most tokens between a magnitude and its unit: `88,0 Mio. (2019) Euro`. */
const OPEN = 4

/** Finds every amount that names its currency, and every number with a magnitude, in order of place. */
export function findAmounts(document: AnnotatedDocument): Amount[] {
  const { tokens } = document
  const amounts: Amount[] = []
  for (const at of merged(document.tagged(Tag.Magnitude), document.tagged(Tag.Currency))) {
    const last = amounts.at(-1)
    if (at < (last?.last ?? 0)) continue
    const unit = unitAt(tokens, at)
    if (unit === null && !isMagnitude(tokens[at])) continue
    // A magnitude right before a unit was read as an amount of its own: the unit takes it in.
    const open = unit !== null && last?.currency === null && unit.first - last.last <= OPEN ? last : undefined
    const taken = (open === undefined ? last : amounts.at(-2))?.last ?? 0
    const amount =
      unit === null ? withMagnitude(tokens, at, taken) : (withUnit(tokens, unit, taken) ?? afterUnit(tokens, unit))
    if (amount === null || isNameOfThing(tokens, amount)) continue
    if (open !== undefined && amount.first <= open.first) amounts.pop()
    amounts.push(amount)
  }
  return joined(tokens, amounts)
}

function* merged(a: readonly number[], b: readonly number[]): Generator<number> {
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const x = a[i] ?? Number.POSITIVE_INFINITY
    const y = b[j] ?? Number.POSITIVE_INFINITY
    if (x <= y) i++
    if (y <= x) j++
    yield Math.min(x, y)
  }
}

/** `9,83 Millionen Euro`, `212 000,- Euro`, `88,0 Mio. (2019) Euro`: the number stands before its unit. */
function withUnit(tokens: readonly Token[], unit: PlacedUnit, taken: number): Amount | null {
  let at = beforeHyphen(tokens, unit.first - 1)
  if (tokens[at]?.text === ')' && isYear(tokens[at - 1]) && tokens[at - 2]?.text === '(') at -= 3
  const magnitude = tokens[at]?.text === '.' && isMagnitude(tokens[at - 1]) ? at - 1 : at
  if (isMagnitude(tokens[magnitude])) {
    const amount = withMagnitude(tokens, magnitude, taken)
    if (amount === null) return null
    const scale = exact(unit.scale)
    return {
      first: amount.first,
      last: unit.last,
      value: product(amount.value, scale),
      scale: product(amount.scale, scale),
      currency: unit.code,
    }
  }
  // `2½ Euro`, but `Eintritt 3/4 Euro` is a list.
  const mixed = mixedEndingAt(tokens, at)
  const numeral = mixed?.sign === true ? mixed : numeralEndingAt(tokens, beforeDecimalDash(tokens, at))
  if (numeral === null || numeral.first < taken || LATER_GROUP.test(tokens[numeral.first]?.text ?? '')) return null
  // `2014 € 5`: the sign belongs to the number after it.
  if (isYear(tokens[numeral.first]) && PREFIX_UNITS.has(unit.word) && tokens[unit.last]?.kind === 'number') return null
  const scale = exact(unit.scale)
  const chained = chain(tokens, numeral)
  return { ...chained, last: unit.last, value: product(chained.value, scale), scale, currency: unit.code }
}

/** Index of the number before `,-` or `,--`; `at` itself where none stands there. */
function beforeDecimalDash(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > at - 2 && DASHES.has(tokens[i]?.text ?? '')) i--
  return i < at && (tokens[i]?.text === ',' || tokens[i]?.text === '.') && tokens[i - 1]?.kind === 'number' ? i - 1 : at
}

/** `EUR 300.000`, `€ 2,5 Mio.`: the unit stands first. The word Euro does so only before grouped numbers (`Euro 7`). */
function afterUnit(tokens: readonly Token[], unit: PlacedUnit): Amount | null {
  const mixed = mixedStartingAt(tokens, unit.last)
  const numeral = mixed ?? numeralStartingAt(tokens, unit.last)
  if (numeral === null || mixed?.value === '0') return null
  if (!PREFIX_UNITS.has(unit.word)) {
    if (unit.word !== 'euro' || !/[.,]/u.test(tokens[numeral.last - 1]?.text ?? '')) return null
  }
  const magnitude = tokens[numeral.last]
  const named = magnitude === undefined ? undefined : MAGNITUDES.get(magnitude.lower)
  const scale = product(exact(unit.scale), exact(named ?? 1))
  const dot =
    named !== undefined && tokens[numeral.last + 1]?.text === '.' && tokens[numeral.last + 2]?.shape !== 'capital'
  const last = named === undefined ? afterDecimalDash(tokens, numeral.last) : numeral.last + (dot ? 2 : 1)
  return { first: unit.first, last, value: scale.times(numeral.value), scale, currency: unit.code }
}

function afterDecimalDash(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ',' || !DASHES.has(tokens[last + 1]?.text ?? '') || tokens[last + 1]?.spaced) return last
  return DASHES.has(tokens[last + 2]?.text ?? '') ? last + 3 : last + 2
}

/** `9-Euro-Ticket`, `zwölf Euro-Länder`, `einem Euro-Land`: the amount belongs to the name of a thing. */
function isNameOfThing(tokens: readonly Token[], amount: Amount): boolean {
  const hyphen = tokens[amount.last]
  if (hyphen?.text !== '-' || hyphen.spaced) return false
  const head = tokens[amount.last + 1]
  if (head?.kind !== 'word' || head.spaced) return false
  const joinedNumber = tokens[amount.first + 1]?.text === '-' && !tokens[amount.first + 1]?.spaced
  return COMPOUND_NAMES.has(head.lower) || (!joinedNumber && amount.scale.lt(1000))
}
