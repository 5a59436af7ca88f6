import {
  AIMS,
  ARISING,
  BEING,
  beginsOutstanding,
  EXPECTING,
  FOUNDING,
  FUTURE,
  HAVING,
  isArising,
  isExisting,
  isHaving,
  isParticle,
  isRising,
  isSubset,
  isVisited,
  JOINING,
  LASTING,
  MAY,
  NUMBER_NOUNS,
  PRONOUNS,
  SHALL,
  TARGETS,
  WE,
} from '../../lexicon/counts.js'
import { remembered } from '../../lexicon/remembered.js'
import type { Token } from '../../model/document.js'
import type { Stretch } from '../../text/clauses.js'

/** Bits of what the words of a clause say of a number in it; the word lists are told in `lexicon/counts.ts`. */
export const Said = {
  Aim: 1 << 0,
  Arising: 1 << 1,
  Arises: 1 << 2,
  Being: 1 << 3,
  Existing: 1 << 4,
  Future: 1 << 5,
  Having: 1 << 6,
  HavingOne: 1 << 7,
  Joining: 1 << 8,
  NumberNoun: 1 << 9,
  Outstanding: 1 << 10,
  Pronoun: 1 << 11,
  Rising: 1 << 12,
  Shall: 1 << 13,
  Subset: 1 << 14,
  Target: 1 << 15,
  We: 1 << 16,
  Visited: 1 << 17,
  Expecting: 1 << 18,
  Lasting: 1 << 19,
  May: 1 << 20,
  Founding: 1 << 21,
} as const

const TESTS: readonly (readonly [bit: number, test: (word: string) => boolean])[] = [
  [Said.Aim, (word) => AIMS.has(word)],
  [Said.Arising, (word) => ARISING.has(word)],
  [Said.Arises, isArising],
  [Said.Being, (word) => BEING.has(word)],
  [Said.Existing, isExisting],
  [Said.Future, (word) => FUTURE.has(word)],
  [Said.Having, (word) => HAVING.has(word)],
  [Said.HavingOne, isHaving],
  [Said.Joining, (word) => JOINING.has(word)],
  [Said.NumberNoun, (word) => NUMBER_NOUNS.has(word)],
  [Said.Outstanding, beginsOutstanding],
  [Said.Pronoun, (word) => PRONOUNS.has(word)],
  [Said.Rising, isRising],
  [Said.Shall, (word) => SHALL.has(word)],
  [Said.Subset, isSubset],
  [Said.Target, (word) => TARGETS.has(word)],
  [Said.We, (word) => WE.has(word)],
  [Said.Visited, isVisited],
  [Said.Expecting, (word) => EXPECTING.has(word)],
  [Said.Lasting, (word) => LASTING.has(word)],
  [Said.May, (word) => MAY.has(word)],
  [Said.Founding, (word) => FOUNDING.has(word)],
]

const saidBy = remembered((word) => TESTS.reduce((bits, [bit, test]) => (test(word) ? bits | bit : bits), 0))

/** The bits of all words of a stretch: one look at each, however many lists are asked. */
export function saidIn(tokens: readonly Token[], { first, last }: Stretch): number {
  let bits = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    // As a noun a particle says something else: `sind Teil des Netzes`, but `nehmen teil`.
    if (token?.kind === 'word' && !(token.shape === 'capital' && isParticle(token.lower))) bits |= saidBy(token.lower)
  }
  return bits
}
