import Big from 'big.js'
import { FROM } from '../../lexicon/money/changes.js'
import { isCosting } from '../../lexicon/money/evidence.js'
import { FOR } from '../../lexicon/money/grammar.js'
import {
  CONTRIBUTED,
  isContributing,
  isCostShare,
  isCosts,
  isTotal,
  OTHERS_TOO,
  SUMS,
} from '../../lexicon/money/parts.js'
import { TOWARD } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { isYear } from '../../text/numerals.js'
import type { Figure } from './constructions.js'
import type { Context } from './context.js'
import { larger } from './said_parts.js'

/** How many amounts and sentences back the cost may stand. */
const BACK = 4
const SENTENCES = 2

/**
 * Index of the cost that an amount is a share of, as its clause says that somebody adds or pays it: `Der Umbau kostet
 * 22.000 Euro, die Stiftung schießt 7.500 Euro zu`, `Bei Kosten von 250.000 Euro fördert das Land mit 200.000 Euro`; null
 * for what is added to no cost, or for a purpose of its own. Between them only shares of that cost may stand, and they
 * all come to no more than it.
 */
export function contributedTo(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const { tokens } = document
  const figure = figures[i]
  if (figure?.value == null || figure.role !== 'level') return null
  const added = isContributed(tokens, figure)
  if (!added && !isFunded(tokens, figure, contexts[i])) return null
  let sum = new Big(figure.value)
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const cost = figures[at]
    if (cost?.value == null || cost.currency !== figure.currency) return null
    if (cost.role !== 'level' && cost.role !== 'to') return null
    if (!isNear(document, cost, figure, added ? SENTENCES : 1)) return null
    const shared = whole[at] ?? null
    if (shared === null) {
      const fits =
        isCost(tokens, cost) &&
        larger(cost, figure) &&
        sum.lte(cost.value) &&
        (added || isOfSame(tokens, figures, contexts, at, i))
      return fits && !isOneOfTwo(document, figures[at - 1], cost) ? at : null
    }
    sum = sum.plus(cost.value)
  }
  return null
}

/** `Das Museum kostet 4 Mio. Euro. Das Theater kostet 3 Mio. Euro`: which of them something is added to is not said. */
function isOneOfTwo(document: AnnotatedDocument, before: Figure | undefined, cost: Figure): boolean {
  return before !== undefined && isCost(document.tokens, before) && isNear(document, before, cost, SENTENCES)
}

/** Whether an amount stands in the paragraph of a later one, a few sentences before it at most. */
function isNear({ tokens, sentences }: AnnotatedDocument, before: Figure, figure: Figure, most: number): boolean {
  const [there, here] = [tokens[before.first]?.sentence ?? 0, tokens[figure.first]?.sentence ?? 0]
  return here - there <= most && sentences[there]?.paragraph === sentences[here]?.paragraph
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

/** `Das Land fördert es mit 200.000 Euro`: what somebody pays once, for no other year and not for each. */
function isFunded(tokens: readonly Token[], figure: Figure, context: Context | undefined): boolean {
  if (context === undefined || context.per !== null) return false
  const clause = clauseAround(tokens, figure)
  // `zahlt eine Umlage von 30 Mio. Euro` pays something else.
  const noun = tokens[figure.modified.first - 2]
  const named = FROM.has(tokens[figure.modified.first - 1]?.lower ?? '') && noun?.kind === 'word'
  if (named && noun.shape !== 'lower' && !isCostShare(noun.lower) && !isCosts(noun.lower)) return false
  if (context.payer === null && !hasWord(tokens, { ...clause, last: figure.first }, isCostShare)) return false
  return !tokens
    .slice(clause.first, clause.last)
    .some((token) => isYear(token) || SUMS.has(token.lower) || OTHERS_TOO.has(token.lower))
}

/** Whether what is paid is for nothing else, recurs no otherwise than what it costs, and is not paid beside it. */
function isOfSame(
  tokens: readonly Token[],
  figures: readonly Figure[],
  contexts: readonly Context[],
  at: number,
  i: number,
): boolean {
  const [cost, share] = [contexts[at], contexts[i]]
  const thing = (purpose: string | null | undefined) => purpose?.split(' ').at(-1)?.toLowerCase()
  const [own, other] = [thing(share?.purpose), thing(cost?.purpose)]
  if (share?.period != null && share.period !== cost?.period) return false
  if (own !== undefined && own !== other) return false
  // `Das Land trägt die Kosten von 60.000 Euro, der Kreis gibt 35.000 Euro`, but `bei Kosten von 60.000 Euro gibt er 35.000 Euro`.
  const paid = figures[at]
  return cost?.payer == null || (paid !== undefined && clauseAround(tokens, paid).last > (figures[i]?.first ?? 0))
}

/**
 * The amounts that somebody pays of what all of it costs, as the next sentence says, with that cost, by their indexes:
 * `Das Land fördert den Ausbau mit 500.000 Euro. Die Gesamtkosten liegen bei 620.000 Euro`.
 */
export function paidOfTotal(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
  whole: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [at, cost] of figures.entries()) {
    if (contexts[at - 1]?.payer == null || whole[at - 1] != null || whole[at] != null) continue
    if (cost.value === null || cost.role !== 'level' || !isTotalCost(document.tokens, cost)) continue
    let left = cost.value
    for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
      const share = figures[i]
      if (share?.value == null || share.role !== 'level' || whole[i] != null || !larger(cost, share)) break
      if (!isNear(document, share, cost, 1) || contexts[i]?.payer == null) break
      if (!isFunded(document.tokens, share, contexts[i]) || contexts[i]?.period != null) break
      left = left.minus(share.value)
      if (left.lt(0)) break
      found.set(i, at)
    }
  }
  return found
}

/** `Die Gesamtkosten liegen bei 620.000 Euro`, `insgesamt kostet er 620.000 Euro`. */
function isTotalCost(tokens: readonly Token[], figure: Figure): boolean {
  const ahead = { first: clauseAround(tokens, figure).first, last: figure.first }
  if (hasWord(tokens, ahead, isTotal)) return true
  return hasWord(tokens, ahead, (word) => SUMS.has(word)) && hasWord(tokens, ahead, isCosting)
}

/** `Der Umbau kostet 22.000 Euro`, `bei Gesamtkosten von 22.000 Euro`: a verb of costing in the clause, or its noun before. */
function isCost(tokens: readonly Token[], figure: Figure): boolean {
  const { first, last } = clauseAround(tokens, figure)
  for (let at = first; at < last; at++) {
    const word = tokens[at]
    if (word?.shape === 'lower' ? isCosting(word.lower) : at <= figure.last && isCosts(word?.lower ?? '')) return true
  }
  return false
}
