import Big from 'big.js'
import { MODIFIERS_BEFORE } from '../../lexicon/modifiers.js'
import { AND, ONE } from '../../lexicon/money/grammar.js'
import { FRACTIONS, HALVES, MAGNITUDES } from '../../lexicon/money/units.js'
import type { Token } from '../../model/document.js'
import { type Numeral, numeralEndingAt } from '../../text/numerals.js'
import type { Amount } from './amounts.js'
import { exact } from './exact.js'
import { mixedEndingAt } from './mixed.js'

/** Longest chain of magnitudes that is read (`zwei Millionen dreihunderttausend Euro`). */
const CHAIN = 3

/** Whether a token is Million, Tausend, Viertelmillion or the like. */
export const isMagnitude = (token: Token | undefined) =>
  token !== undefined && (MAGNITUDES.has(token.lower) || FRACTIONS.has(token.lower))

/** Index before a hyphen that joins (`25-Millionen-Euro-Programm`), else `at` itself. */
export function beforeHyphen(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at]?.text === '-' && !tokens[at]?.spaced && !tokens[at + 1]?.spaced
  return hyphen ? at - 1 : at
}

/** A number before a magnitude: `35 Millionen`, `1 1/2 Millionen`, `eine halbe Million`, `Viertelmillion`, `eine knappe Milliarde`. */
export function withMagnitude(tokens: readonly Token[], at: number, taken: number): Amount | null {
  const word = tokens[at]?.lower ?? ''
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false && word.length <= 4
  const fraction = FRACTIONS.get(word)
  const scale = exact(MAGNITUDES.get(word) ?? 1)
  const last = at + (dot ? 2 : 1)
  const before = beforeHyphen(tokens, at - 1)
  const half = HALVES.get(tokens[before]?.lower ?? '')
  if (fraction !== undefined || half !== undefined) {
    const first = fraction === undefined ? before : at
    const article = numeralEndingAt(tokens, first - 1)
    if (article !== null && article.value !== '1') return null
    const value = fraction === undefined ? scale.times(half ?? 1) : exact(fraction)
    return { first: article?.first ?? first, last, value, scale: value, currency: null }
  }
  const mixed = mixedEndingAt(tokens, before)
  const numeral = mixed ?? numeralEndingAt(tokens, before)
  if (numeral !== null) {
    if (numeral.first < taken || mixed?.value === '0') return null
    const head = chain(tokens, { ...numeral, value: scale.times(numeral.value).toFixed() })
    return { first: head.first, last, value: head.value, scale, currency: null }
  }
  const softened = MODIFIERS_BEFORE.has(tokens[before]?.lower ?? '') && ONE.has(tokens[before - 1]?.lower ?? '')
  return softened && !/en$/u.test(word) ? { first: at, last, value: scale, scale, currency: null } : null
}

/** Adds what a greater magnitude right before the number says: `zwei Millionen dreihunderttausend`. */
export function chain(tokens: readonly Token[], numeral: Numeral, depth = CHAIN): { first: number; value: Big } {
  const value = new Big(numeral.value)
  const link = AND.has(tokens[numeral.first - 1]?.lower ?? '') ? numeral.first - 2 : numeral.first - 1
  const scale = depth > 0 ? MAGNITUDES.get(tokens[link]?.lower ?? '') : undefined
  if (scale === undefined || value.gte(scale) || tokens[link]?.text.length === 3) return { first: numeral.first, value }
  const head = numeralEndingAt(tokens, link - 1)
  if (head === null) return { first: numeral.first, value }
  const rest = chain(tokens, { ...head, value: new Big(head.value).times(scale).toFixed() }, depth - 1)
  return { first: rest.first, value: rest.value.plus(value) }
}
