import Big from 'big.js'
import { MODIFIERS_BEFORE } from '../../lexicon/modifiers.js'
import { COMPOUND_NAMES, DASHES, FRACTIONS, HALVES, MAGNITUDES, PREFIX_UNITS } from '../../lexicon/money.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { isYear, type Numeral, numeralEndingAt, numeralStartingAt } from '../../text/numerals.js'
import { joined } from './joined.js'
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

/** Most tokens between a magnitude and its unit: `88,0 Mio. (2019) Euro`. */
const OPEN = 4
/** Longest chain of magnitudes that is read (`zwei Millionen dreihunderttausend Euro`). */
const CHAIN = 3

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

const isMagnitude = (token: Token | undefined) =>
  token !== undefined && (MAGNITUDES.has(token.lower) || FRACTIONS.has(token.lower))

/** Index before a hyphen that joins (`25-Millionen-Euro-Programm`), else `at` itself. */
function beforeHyphen(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at]?.text === '-' && !tokens[at]?.spaced && !tokens[at + 1]?.spaced
  return hyphen ? at - 1 : at
}

/** `9,83 Millionen Euro`, `212 000,- Euro`, `88,0 Mio. (2019) Euro`: the number stands before its unit. */
function withUnit(tokens: readonly Token[], unit: PlacedUnit, taken: number): Amount | null {
  let at = beforeHyphen(tokens, unit.first - 1)
  if (tokens[at]?.text === ')' && isYear(tokens[at - 1]) && tokens[at - 2]?.text === '(') at -= 3
  const magnitude = tokens[at]?.text === '.' && isMagnitude(tokens[at - 1]) ? at - 1 : at
  if (isMagnitude(tokens[magnitude])) {
    const amount = withMagnitude(tokens, magnitude, taken)
    if (amount === null) return null
    const scale = new Big(unit.scale)
    return {
      first: amount.first,
      last: unit.last,
      value: amount.value.times(scale),
      scale: amount.scale.times(scale),
      currency: unit.code,
    }
  }
  const numeral = numeralEndingAt(tokens, beforeDecimalDash(tokens, at))
  if (numeral === null || numeral.first < taken) return null
  // `2014 € 5`: the sign belongs to the number after it.
  if (isYear(tokens[numeral.first]) && PREFIX_UNITS.has(unit.word) && tokens[unit.last]?.kind === 'number') return null
  const scale = new Big(unit.scale)
  const chained = chain(tokens, numeral, CHAIN)
  return { ...chained, last: unit.last, value: chained.value.times(scale), scale, currency: unit.code }
}

/** Index of the number before `,-` or `,--`; `at` itself where none stands there. */
function beforeDecimalDash(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > at - 2 && DASHES.has(tokens[i]?.text ?? '')) i--
  return i < at && (tokens[i]?.text === ',' || tokens[i]?.text === '.') && tokens[i - 1]?.kind === 'number' ? i - 1 : at
}

/** `EUR 300.000`, `€ 2,5 Mio.`: the unit stands first. The word Euro does so only before grouped numbers (`Euro 7`). */
function afterUnit(tokens: readonly Token[], unit: PlacedUnit): Amount | null {
  const numeral = numeralStartingAt(tokens, unit.last)
  if (numeral === null) return null
  if (!PREFIX_UNITS.has(unit.word)) {
    if (unit.word !== 'euro' || !/[.,]/u.test(tokens[numeral.last - 1]?.text ?? '')) return null
  }
  const magnitude = tokens[numeral.last]
  const named = magnitude === undefined ? undefined : MAGNITUDES.get(magnitude.lower)
  const scale = new Big(unit.scale).times(named ?? 1)
  const dot =
    named !== undefined && tokens[numeral.last + 1]?.text === '.' && tokens[numeral.last + 2]?.shape !== 'capital'
  const last = named === undefined ? afterDecimalDash(tokens, numeral.last) : numeral.last + (dot ? 2 : 1)
  return { first: unit.first, last, value: scale.times(numeral.value), scale, currency: unit.code }
}

function afterDecimalDash(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ',' || !DASHES.has(tokens[last + 1]?.text ?? '') || tokens[last + 1]?.spaced) return last
  return DASHES.has(tokens[last + 2]?.text ?? '') ? last + 3 : last + 2
}

/** A number before a magnitude: `35 Millionen`, `eine halbe Million`, `Viertelmillion`, `eine knappe Milliarde`. */
function withMagnitude(tokens: readonly Token[], at: number, taken: number): Amount | null {
  const word = tokens[at]?.lower ?? ''
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false && word.length <= 4
  const fraction = FRACTIONS.get(word)
  const scale = new Big(MAGNITUDES.get(word) ?? 1)
  const last = at + (dot ? 2 : 1)
  const before = beforeHyphen(tokens, at - 1)
  const half = HALVES.get(tokens[before]?.lower ?? '')
  if (fraction !== undefined || half !== undefined) {
    const first = fraction === undefined ? before : at
    const article = numeralEndingAt(tokens, first - 1)
    if (article !== null && article.value !== '1') return null
    const value = fraction === undefined ? scale.times(half ?? 1) : new Big(fraction)
    return { first: article?.first ?? first, last, value, scale: value, currency: null }
  }
  const numeral = numeralEndingAt(tokens, before)
  if (numeral !== null) {
    if (numeral.first < taken) return null
    const head = chain(tokens, { ...numeral, value: scale.times(numeral.value).toFixed() }, CHAIN)
    return { first: head.first, last, value: head.value, scale, currency: null }
  }
  const softened =
    MODIFIERS_BEFORE.has(tokens[before]?.lower ?? '') &&
    /^(?:ein|eine|einer|einem|einen)$/u.test(tokens[before - 1]?.lower ?? '')
  return softened && !/en$/u.test(word) ? { first: at, last, value: scale, scale, currency: null } : null
}

/** Adds what a greater magnitude right before the number says: `zwei Millionen dreihunderttausend`. */
function chain(tokens: readonly Token[], numeral: Numeral, depth: number): { first: number; value: Big } {
  const value = new Big(numeral.value)
  const link = tokens[numeral.first - 1]?.lower === 'und' ? numeral.first - 2 : numeral.first - 1
  const scale = depth > 0 ? MAGNITUDES.get(tokens[link]?.lower ?? '') : undefined
  if (scale === undefined || value.gte(scale) || tokens[link]?.text.length === 3) return { first: numeral.first, value }
  const head = numeralEndingAt(tokens, link - 1)
  if (head === null) return { first: numeral.first, value }
  const rest = chain(tokens, { ...head, value: new Big(head.value).times(scale).toFixed() }, depth - 1)
  return { first: rest.first, value: rest.value.plus(value) }
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
