import type Big from 'big.js'
import { TIMES } from '../../lexicon/money.js'
import type { Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import type { Modified } from '../../text/modifiers.js'

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
