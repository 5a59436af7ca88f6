import { ENDOWED, isPrize, PRIZE_LINKS, RANKED, SUMS } from '../../lexicon/money/parts.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { sumOf } from './groups.js'
import { larger } from './said_parts.js'

/** How far before its amount the noun of a prize may stand, and before the sum its `insgesamt`, in tokens. */
const NOUN = 5
const SUM = 3
/** The least share of the sum that its prizes come to: the text names most of them. */
const LEAST = 0.5
/** How far from its amount the word of an endowment may stand, in tokens. */
const ENDOWMENT = 8

/**
 * The prizes of a document with the one sum that they are said to be endowed with, by their indexes: `1. Preis (5.000
 * Euro)`, `Sonderpreise zu je 1.000 Euro`, `mit insgesamt 13.000 Euro dotiert`. None where they come to more, or to little of it.
 */
export function prizeParts({ tokens }: AnnotatedDocument, figures: readonly Figure[]): ReadonlyMap<number, number> {
  const prizes: number[] = []
  const sums: number[] = []
  for (const [i, figure] of figures.entries()) {
    if (figure.role !== 'level' || figure.value === null) continue
    if (isOfPrize(tokens, figure)) prizes.push(i)
    else if (isEndowment(tokens, figure)) sums.push(i)
  }
  const [target, other] = sums
  const whole = figures[target ?? -1]
  const all = sumOf(figures, prizes)
  if (target === undefined || other !== undefined || whole?.value == null || prizes.length < 2 || all === null)
    return new Map()
  const fits =
    all.lte(whole.value) &&
    all.gte(whole.value.times(LEAST)) &&
    prizes.every((prize) => larger(whole, figures[prize] ?? whole))
  return fits ? new Map(prizes.map((prize) => [prize, target])) : new Map()
}

function isOfPrize(tokens: readonly Token[], { modified }: Figure): boolean {
  for (let at = modified.first - 1; at > modified.first - NOUN; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[modified.first]?.sentence) return false
    if (token.shape === 'capital' && isPrize(token.lower)) return true
    if (token.shape === 'capital' && RANKED.has(token.lower))
      return tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'number'
    if (token.kind !== 'mark' && !PRIZE_LINKS.has(token.lower)) return false
  }
  return false
}

/** `mit insgesamt 13.000 Euro dotiert`. */
function isEndowment(tokens: readonly Token[], { first, last, modified }: Figure): boolean {
  if (!hasWord(tokens, { first: modified.first - SUM, last: first }, (word) => SUMS.has(word))) return false
  const sentence = tokens[first]?.sentence
  for (let at = first - ENDOWMENT; at < last + ENDOWMENT; at++)
    if (tokens[at]?.sentence === sentence && ENDOWED.has(tokens[at]?.lower ?? '')) return true
  return false
}
