import {
  isBudget,
  isComprising,
  isDistributed,
  isDividing,
  isTaker,
  ON_TOP,
  OTHERS_TOO,
} from '../../lexicon/money/parts.js'
import { isPaying } from '../../lexicon/money/payers.js'
import { RECEIVING } from '../../lexicon/money/purposes.js'
import { isStatus, STATUS_TESTS } from '../../lexicon/money/status.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isYear } from '../../text/numerals.js'
import type { Figure } from './constructions.js'
import type { Context } from './context.js'
import { larger } from './said_parts.js'

/** How many amounts of a sentence are looked through. */
const MOST = 20

/**
 * Index of what is given out to many, or of a budget, that the sentence before tells of, where the sentence of an amount
 * says who gets it or what it is planned for: `Das Land verteilt 12 Mio. Euro an die Städte. Köln bekommt 2,1 Mio. Euro`,
 * `Der Etat umfasst 20 Mio. Euro. Für Schulen sind 5 Mio. Euro eingeplant`. Null where another year, payer or sum is told of.
 */
export function allottedOf(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const { tokens, sentences } = document
  const figure = figures[i]
  if (figure?.value == null || figure.role !== 'level' || figure.modified.modifier === 'upto') return null
  const own = tokens[figure.first]?.sentence ?? 0
  const sentenceOf = (at: number) => tokens[figures[at]?.first ?? -1]?.sentence ?? -1
  let first = i
  while (first > i - MOST && sentenceOf(first - 1) === own) first--
  const target = first - 1
  const total = figures[target]
  if (total?.value == null || sentenceOf(target) !== own - 1 || sentenceOf(target - 1) === own - 1) return null
  if (sentences[own - 1]?.paragraph !== sentences[own]?.paragraph || !larger(total, figure)) return null
  if (first < i && whole[i - 1] !== target) return null
  const clause = clauseAround(tokens, figure)
  const context = contexts[i]
  if (context === undefined || context.per !== null || context.payer !== null) return null
  if (tokens.slice(clause.first, clause.last).some((token) => isYear(token) || isOther(token.lower))) return null
  const above = clauseAround(tokens, total)
  const out = isGivenOut(tokens, above)
  if (!out && !isBudgetOf(tokens, above)) return null
  if (out ? !namesPlace(tokens, clause) : context.purpose === null) return null
  // `Köln bekommt 2,1 Mio. Euro, Bonn 900.000 Euro`: the verb stands once.
  if (first === i && !hasWord(tokens, clause, isAllotting)) return null
  let left = total.value.minus(figure.value)
  for (let at = first; at < i; at++) left = left.minus(figures[at]?.value ?? 0)
  return left.gte(0) ? target : null
}

const isOther = (word: string) => ON_TOP.has(word) || OTHERS_TOO.has(word)

/** `12 Mio. Euro gehen an die Kommunen`, `das Ministerium verteilt 12 Mio. Euro`. */
const isGivenOut = (tokens: readonly Token[], clause: Stretch) =>
  hasWord(tokens, clause, isDividing) ||
  (hasWord(tokens, clause, isTaker) &&
    hasWord(tokens, clause, (word) => isDistributed(word) || isPaying(word) || isStatus(word)))

/** `Köln bekommt`, `in den Kreis Unna fließen`, `für Schulen sind … eingeplant`. */
const isAllotting = (word: string) => RECEIVING.has(word) || isDistributed(word) || STATUS_TESTS.planned(word)

function namesPlace(tokens: readonly Token[], clause: Stretch): boolean {
  for (let at = clause.first; at < clause.last; at++)
    if (((tokens[at]?.tags ?? 0) & Tag.Place) !== 0 && tokens[at]?.shape !== 'lower') return true
  return false
}

/** `Der Etat umfasst 20 Mio. Euro`. */
const isBudgetOf = (tokens: readonly Token[], clause: Stretch) =>
  hasWord(tokens, clause, isBudget) && hasWord(tokens, clause, isComprising)
