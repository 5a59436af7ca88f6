import type Big from 'big.js'
import { TIMES } from '../../lexicon/money/grammar.js'
import type { Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import { type Modified, modifierOf } from '../../text/modifiers.js'
import type { Numeral } from '../../text/numerals.js'
import type { Stated } from './evidence.js'

export type Role = MoneyRecord['role']

/** An amount with what the construction around it says. */
export interface Figure {
  readonly first: number
  readonly last: number
  readonly value: Big | null
  readonly min: Big | null
  readonly max: Big | null
  readonly scale: Big
  readonly currency: string
  readonly role: Role
  readonly rule: string
  readonly modified: Modified
}

/** Whether one figure ends in the sentence in which another begins. */
export const sameSentence = (tokens: readonly Token[], a: { last: number }, b: { first: number }) =>
  tokens[a.last - 1]?.sentence === tokens[b.first]?.sentence

/** The word that governs a figure, past its modifier and words of time: `von`, `auf`, `um`. */
export function leadOf(tokens: readonly Token[], figure: Figure): string {
  let at = figure.modified.first - 1
  while (TIMES.has(tokens[at]?.lower ?? '')) at--
  return tokens[at]?.lower ?? ''
}

/** The amount as it stands, before what is around it is read. */
export function figureOf(tokens: readonly Token[], amount: Stated): Figure {
  const { first, last, value, scale, currency } = amount
  return {
    first,
    last,
    value,
    min: null,
    max: null,
    scale,
    currency,
    role: 'level',
    rule: 'money/amount',
    modified: modifierOf(tokens, first, last),
  }
}

/** A bare number that takes over magnitude and currency of the amount after it. */
export function elliptic(tokens: readonly Token[], numeral: Numeral, full: Figure, rule: string): Figure {
  const scale = Number(numeral.value) < 1000 ? full.scale : full.scale.lt(1) ? full.scale : full.scale.div(full.scale)
  return {
    ...full,
    first: numeral.first,
    last: numeral.last,
    value: scale.times(numeral.value),
    scale,
    rule,
    modified: modifierOf(tokens, numeral.first, numeral.first),
  }
}
