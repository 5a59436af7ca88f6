import { COMPARING, isAsking, REFERRING } from '../../lexicon/as_of.js'
import { MORE } from '../../lexicon/money/changes.js'
import { isGoing, isMoneyWord, isNoMoneyWord } from '../../lexicon/money/evidence.js'
import { FOR } from '../../lexicon/money/grammar.js'
import { CONTRIBUTED, isWholeNoun, SOLE_PARTS } from '../../lexicon/money/parts.js'
import { isPaying } from '../../lexicon/money/payers.js'
import { DEMONSTRATIVES, RECEIVING } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Amount } from './amounts.js'
import { isCounted } from './counted.js'

/** An amount whose currency is known. */
export type Stated = Amount & { readonly currency: string }

/** Smaller numbers without currency are never taken for money. */
const MILLION = 1_000_000
/** How far around a number without currency the sentence is asked, in tokens. */
const WINDOW = 40
/** Fewest amounts in millions that make money what a document speaks of in millions. */
const SPOKEN = 3
/** How much of the next sentence is asked whether it takes the amount up, in tokens. */
const TAKEN_UP = 12
/** How many sentences behind another amount one that is asked for may stand. */
const ASKED = 2
/** How far before its number a pronoun may stand, in tokens (`waren es noch rund 73,8 Millionen`). */
const PRONOUN = 4

/**
 * Keeps the amounts that name their currency, and of those that don't (`ein Plus von 35 Millionen`) the ones that the
 * text shows to be money; they take over the currency of a neighbour, else EUR.
 */
export function onlyMoney(document: AnnotatedDocument, amounts: readonly Amount[]): Stated[] {
  const money: Stated[] = []
  if (amounts.every(({ currency }) => currency !== null))
    return amounts.flatMap((amount) => (amount.currency === null ? [] : [{ ...amount, currency: amount.currency }]))
  const topic = topicOf(document.tokens, amounts)
  for (const [i, amount] of amounts.entries()) {
    if (amount.currency !== null) money.push({ ...amount, currency: amount.currency })
    else if (amount.scale.gte(MILLION) && !isCounted(document.tokens, amount.last)) {
      const currency = neighbour(document, amount, [money.at(-1), amounts[i + 1], amounts[i + 2]])
      const own = currency ?? (saysMoney(document, amount) ? 'EUR' : takenUp(document, amount, money.at(-1), topic))
      if (own !== null) money.push({ ...amount, currency: own })
    }
  }
  return money
}

/** What the amounts of a document that name their currency say of those that don't. */
interface MoneyTopic {
  /** Currencies by amount, in digits. */
  readonly said: ReadonlyMap<string, string>
  /** The only currency of its millions; null where there are several, or other things counted in millions. */
  readonly code: string | null
  /** The currency in which the document speaks of millions, time and again. */
  readonly millions: string | null
}

function topicOf(tokens: readonly Token[], amounts: readonly Amount[]): MoneyTopic {
  const said = new Map<string, string>()
  const great = amounts.filter(({ scale }) => scale.gte(MILLION))
  for (const { value, currency } of great) if (currency !== null) said.set(value.toFixed(), currency)
  const others = great.some(({ currency, last }) => currency === null && isCounted(tokens, last))
  const codes = new Set(said.values())
  const [code = null] = codes
  const only = others || codes.size !== 1 ? null : code
  return { said, code: only, millions: said.size < SPOKEN ? null : only }
}

/** `für 5,6 Millionen`, said before with its currency; `Davon kamen 8,1 Millionen vom Land`, `1,6 Millionen davon`; a document on money alone. */
function takenUp(
  { tokens, sentences }: AnnotatedDocument,
  amount: Amount,
  before: Stated | undefined,
  topic: MoneyTopic,
): string | null {
  if (clauseHas(tokens, amount, isNoMoneyWord)) return null
  const again = topic.said.get(amount.value.toFixed())
  if (again !== undefined) return again
  const sentence = tokens[amount.first]?.sentence ?? 0
  const told = tokens[before?.first ?? 0]?.sentence ?? 0
  const opening = tokens[sentences[sentence]?.firstToken ?? 0]?.lower ?? ''
  const near = before !== undefined && sentence - told <= 1
  const part = SOLE_PARTS.has(opening) || SOLE_PARTS.has(tokens[amount.last]?.lower ?? '')
  // `Das sind sechs Millionen mehr als 2011`.
  const reckoned = REFERRING.has(opening) && isMore(tokens, amount)
  if (near && (part || reckoned || isPronoun(tokens, amount))) return before.currency
  // `14 Städte erhalten 21,6 Millionen Euro. Duisburg bekommt 5,1 Millionen`, where nothing else is told in millions.
  if (near && clauseHas(tokens, amount, isGiven)) return topic.code
  // `stehen 224 Millionen Euro bereit. … Die Länder hatten 250 Millionen gefordert`.
  if (sentence - told <= ASKED && clauseHas(tokens, amount, isAsking)) return topic.code
  // `17,9 Millionen für die Zentren`, in a document on money.
  return FOR.has(tokens[amount.last]?.lower ?? '') ? topic.code : topic.millions
}

/** Verbs of what is done with money. */
const isGiven = (word: string) => RECEIVING.has(word) || isPaying(word) || isGoing(word) || CONTRIBUTED.has(word)

/** `sechs Millionen mehr als 2011`. */
const isMore = (tokens: readonly Token[], { last }: Amount) =>
  MORE.has(tokens[last]?.lower ?? '') && COMPARING.has(tokens[last + 1]?.lower ?? '')

/** `2010 waren es noch 73,8 Millionen`: the pronoun means the amount before. */
function isPronoun(tokens: readonly Token[], { first }: Amount): boolean {
  for (let at = first - 1; at >= first - PRONOUN; at--) if (tokens[at]?.lower === 'es') return true
  return false
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
  if (headline && FOR.has(tokens[amount.last]?.lower ?? '')) return true
  return clauseHas(tokens, amount, isMoneyWord) || isTakenUp(document, amount)
}

/** `Man redet über zwei Milliarden. Da wird dieses Geld zu finden sein`: the next sentence calls it money. */
function isTakenUp({ tokens, sentences }: AnnotatedDocument, amount: Amount): boolean {
  const next = sentences[(tokens[amount.first]?.sentence ?? -2) + 1]
  for (let at = next?.firstToken ?? 0; at < Math.min(next?.lastToken ?? 0, (next?.firstToken ?? 0) + TAKEN_UP); at++)
    if (isWholeNoun(tokens[at]?.lower ?? '') && DEMONSTRATIVES.has(tokens[at - 1]?.lower ?? '')) return true
  return false
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
