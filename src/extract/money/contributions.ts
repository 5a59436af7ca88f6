import Big from 'big.js'
import { isCosting } from '../../lexicon/money/evidence.js'
import { FOR } from '../../lexicon/money/grammar.js'
import { CONTRIBUTED, isContributing, SUMS } from '../../lexicon/money/parts.js'
import { TOWARD } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { isYear } from '../../text/numerals.js'
import type { Figure } from './constructions.js'
import { larger } from './said_parts.js'

/** How many amounts and sentences back the cost may stand. */
const BACK = 4
const SENTENCES = 2

/**
 * Index of the cost that an amount is a share of, as its clause says that somebody adds it: `Der Umbau kostet 22.000 Euro,
 * die Stiftung schießt 7.500 Euro zu`; null for what is added to no cost, or for a purpose of its own. Between them
 * only shares of that cost may stand, and they all come to no more than it.
 */
export function contributedTo(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const { tokens } = document
  const figure = figures[i]
  if (figure?.value == null || figure.role !== 'level' || !isContributed(tokens, figure)) return null
  let sum = new Big(figure.value)
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const cost = figures[at]
    if (cost?.value == null || cost.currency !== figure.currency || cost.role !== 'level') return null
    if (!isNear(document, cost, figure)) return null
    const shared = whole[at] ?? null
    if (shared === null) {
      const fits = isCost(tokens, cost) && larger(cost, figure) && sum.lte(cost.value)
      return fits && !isOneOfTwo(document, figures[at - 1], cost) ? at : null
    }
    sum = sum.plus(cost.value)
  }
  return null
}

/** `Das Museum kostet 4 Mio. Euro. Das Theater kostet 3 Mio. Euro`: which of them something is added to is not said. */
function isOneOfTwo(document: AnnotatedDocument, before: Figure | undefined, cost: Figure): boolean {
  return before !== undefined && isCost(document.tokens, before) && isNear(document, before, cost)
}

/** Whether an amount stands in the paragraph of a later one, a few sentences before it at most. */
function isNear({ tokens, sentences }: AnnotatedDocument, before: Figure, figure: Figure): boolean {
  const [there, here] = [tokens[before.first]?.sentence ?? 0, tokens[figure.first]?.sentence ?? 0]
  return here - there <= SENTENCES && sentences[there]?.paragraph === sentences[here]?.paragraph
}

/** `schießt 7.500 Euro zu`: the particle ends the clause, and no purpose, year or sum of its own stands in it. */
function isContributed(tokens: readonly Token[], figure: Figure): boolean {
  const { first, last } = clauseAround(tokens, figure)
  const end = tokens[last - 1]?.kind === 'mark' ? last - 2 : last - 1
  if (end < figure.last || !CONTRIBUTED.has(tokens[end]?.lower ?? '')) return false
  if (hasWord(tokens, { first, last: end }, (word) => FOR.has(word) || TOWARD.has(word))) return false
  if (tokens.slice(first, end).some((token) => isYear(token) || SUMS.has(token.lower))) return false
  return hasWord(tokens, { first, last: end }, isContributing)
}

/** `Der Umbau kostet 22.000 Euro`: a verb of costing in the clause. */
function isCost(tokens: readonly Token[], figure: Figure): boolean {
  const { first, last } = clauseAround(tokens, figure)
  for (let at = first; at < last; at++)
    if (tokens[at]?.shape === 'lower' && isCosting(tokens[at]?.lower ?? '')) return true
  return false
}
