import { isMoneyWord, isNoMoneyWord, NO_ADJECTIVES } from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Amount } from './amounts.js'

/** An amount whose currency is known. */
export type Stated = Amount & { readonly currency: string }

/** Smaller numbers without currency are never taken for money. */
const MILLION = 1_000_000
/** How far around a number without currency the sentence is asked, in tokens. */
const WINDOW = 40
/**
 * Keeps the amounts that name their currency, and of those that don't (`ein Plus von 35 Millionen`) the ones whose
 * sentence says that it is about money; they take over the currency of a neighbour, else EUR.
 */
export function onlyMoney(document: AnnotatedDocument, amounts: readonly Amount[]): Stated[] {
  const money: Stated[] = []
  for (const [i, amount] of amounts.entries()) {
    if (amount.currency !== null) money.push({ ...amount, currency: amount.currency })
    else if (amount.scale.gte(MILLION) && !countsSomething(document.tokens, amount)) {
      const currency = neighbour(document, amount, [money.at(-1), amounts[i + 1], amounts[i + 2]])
      const own = currency ?? (saysMoney(document, amount) ? 'EUR' : null)
      if (own !== null) money.push({ ...amount, currency: own })
    }
  }
  return money
}

/** Whether a noun follows that is counted: `1,3 Millionen Menschen`, `2 Millionen junge Leute`. */
function countsSomething(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.last]
  if (next === undefined || next.sentence !== tokens[amount.first]?.sentence) return false
  if (next.text === '-' && !next.spaced) return true
  if (next.shape === 'capital' || next.shape === 'upper' || next.shape === 'mixed') return true
  if (next.text === '%' || next.kind === 'number') return true
  const adjective = next.kind === 'word' && /(?:e|e[mnrs])$/u.test(next.lower) && !NO_ADJECTIVES.has(next.lower)
  const noun = tokens[amount.last + 1]
  return adjective && noun?.sentence === next.sentence && noun.shape === 'capital'
}

/** Currency of an amount in the same sentence, where nothing in the clause counts people or things. */
function neighbour({ tokens }: AnnotatedDocument, own: Amount, others: readonly (Amount | undefined)[]): string | null {
  if (clauseHas(tokens, own, isNoMoneyWord)) return null
  const sentence = tokens[own.first]?.sentence
  return others.find((other) => other?.currency && tokens[other.first]?.sentence === sentence)?.currency ?? null
}

function saysMoney(document: AnnotatedDocument, amount: Amount): boolean {
  const { tokens } = document
  const headline = document.zoneAt(tokens[amount.first]?.start ?? 0) === 'headline'
  if (clauseHas(tokens, amount, isNoMoneyWord)) return false
  if (headline && tokens[amount.last]?.lower === 'für') return true
  return clauseHas(tokens, amount, isMoneyWord)
}

function clauseHas(tokens: readonly Token[], amount: Amount, test: (lower: string) => boolean): boolean {
  const sentence = tokens[amount.first]?.sentence
  const ends = (token: Token | undefined) =>
    token === undefined || token.sentence !== sentence || token.text === ',' || token.text === ';'
  for (let i = amount.first - 1; i >= amount.first - WINDOW && !ends(tokens[i]); i--)
    if (test(tokens[i]?.lower ?? '')) return true
  for (let i = amount.last; i < amount.last + WINDOW && !ends(tokens[i]); i++)
    if (test(tokens[i]?.lower ?? '')) return true
  return false
}
