import {
  AFTERWARDS,
  AT_PRESENT,
  COMPARING,
  isBudget,
  isHypothetical,
  isStockNoun,
  NOWADAYS,
  ONCE,
  PRICED,
  SINCE,
  SO_FAR,
  TIME_WORDS,
} from '../../lexicon/as_of.js'
import { isFall, isRise } from '../../lexicon/money/changes.js'
import { isCosting } from '../../lexicon/money/evidence.js'
import { FOR } from '../../lexicon/money/grammar.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isCompared } from './beside.js'
import { asOfTime, type PlacedTime, type Times } from './times.js'

/** How far before a year its budget is named, in tokens (`Etat für das Haushaltsjahr 2019`). */
const BUDGET = 4

/** How far before its `für` a budget stands with whose it is, in tokens. */
const WHOSE = 7
const GENITIVES = new Set(['der', 'des', 'von', 'vom'])

/** How far before its clause a word of today keeps an amount from the budget, in tokens. */
const NEAR = 12

/** How many amounts of a sentence are passed on the way to the one before. */
const NEIGHBOURS = 20

/** The year of a budget and where it is named. */
export interface Budget {
  readonly time: PlacedTime
  readonly sentence: number
  readonly paragraph: number
}

/** The years whose budgets a document names, in order of place. */
export function budgetYears({ tokens, sentences }: AnnotatedDocument, times: Times): Budget[] {
  const budgets: Budget[] = []
  for (const [sentence, placed] of times) {
    for (const time of placed) {
      // `den Vermögenshaushalt gegenüber dem Vorjahr` is of no budget of that year.
      if (time.granularity !== 'year' || !isBudgetYear(tokens, time) || isCompared(tokens, time)) continue
      budgets.push({ time, sentence, paragraph: sentences[sentence]?.paragraph ?? 0 })
    }
  }
  return budgets
}

function isBudgetYear(tokens: readonly Token[], time: PlacedTime): boolean {
  for (let at = time.last - 1; at >= time.first - BUDGET; at--) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.sentence === tokens[time.first]?.sentence && isBudget(token.lower)) return true
  }
  return isBudgetFor(tokens, time)
}

/** `Der Etatentwurf der Stadt Hamm für 2017`: the budget with whose it is, right before `für` and the year. */
function isBudgetFor(tokens: readonly Token[], { first }: PlacedTime): boolean {
  let at = first - 1
  while (at >= first - BUDGET && (TIME_WORDS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'das')) at--
  if (!FOR.has(tokens[at]?.lower ?? '')) return false
  const { sentence } = tokens[at] ?? {}
  for (let noun = at - 1; noun >= at - WHOSE && tokens[noun]?.sentence === sentence; noun--) {
    const token = tokens[noun]
    if (token?.kind !== 'word') return false
    if (isBudget(token.lower)) return true
    if (token.shape === 'lower' && !GENITIVES.has(token.lower)) return false
  }
  return false
}

/** `Eine Beratung kostet 64 Euro`: the verb of a price, which holds at any time. */
export function isPriced(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]?.shape === 'lower' && PRICED.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** `hinzu kommen einmalig 22.000 Euro`. */
const isOnce = (tokens: readonly Token[], { firstToken, lastToken }: MoneyMention) =>
  hasWord(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), (word) => ONCE.has(word))

/** A rate, a price, and what is only thought or asked for, is not for the year of the budget alone. */
function isOfAnyTime(tokens: readonly Token[], amount: MoneyMention): boolean {
  if (amount.period !== null || amount.per !== null) return true
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  if (hasWord(tokens, clause, isStockNoun)) return true
  if (isOnce(tokens, amount) || (amount.role === 'level' && isPriced(tokens, clause))) return true
  const priced = amount.role === 'level' && amount.status === null
  return hasWord(tokens, clause, (word) => isHypothetical(word) || (priced && isCosting(word)))
}

/** `streicht mehr als 20 Mio. Euro`, `Den Kommunen fehlen 24 Mio. Euro`: what the budget changes. */
function isChanging(tokens: readonly Token[], { firstToken, lastToken }: MoneyMention): boolean {
  const { first, last } = clauseAround(tokens, { first: firstToken, last: lastToken })
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !(isRise(token.lower) || isFall(token.lower))) continue
    // `mehr als 1.500 Euro`.
    if (!COMPARING.has(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.index !== firstToken) return true
  }
  return false
}

/** `Ein Haushalt von über 105 Milliarden Euro`: the noun stands right before the amount. */
function isBudgetItself(tokens: readonly Token[], { firstToken }: MoneyMention): boolean {
  let at = firstToken - 1
  while (at > firstToken - BUDGET && tokens[at]?.shape === 'lower') at--
  return tokens[at]?.kind === 'word' && isBudget(tokens[at]?.lower ?? '')
}

/** `Sprachmittler, die mit 15 Euro pro Stunde entschädigt werden`: a price within what a budget pays. */
const isRateOfHours = ({ period }: MoneyMention) => period === 'hour' || period === 'day'

/** What a sentence that names a budget says is for its year. */
export function fromBudget(
  { tokens }: AnnotatedDocument,
  amount: MoneyMention,
  budgets: readonly Budget[],
): AsOf | null {
  if (budgets.length === 0 || amount.role === 'from') return null
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  const told = budgets.findLast((one) => one.sentence === sentence)
  if (told === undefined || isOnce(tokens, amount) || isRateOfHours(amount)) return null
  // `kürzt sie im Haushalt 2024 um 5 Mio. Euro, bisher waren es 21`: until then.
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  const before = hasWord(tokens, clause, (word) => SO_FAR.has(word)) && amount.role === 'level'
  return before && amount.status === null ? null : asOfTime(told.time, 'paragraph')
}

/** What the next sentence says of a budget is for its year too, unless the one before tells of another: `von 2007 übernommen, werden 2009 …`. */
export function fromBudgetBefore(
  { tokens, sentences }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
  budgets: readonly Budget[],
): AsOf | null {
  const amount = amounts[i]
  if (budgets.length === 0 || amount === undefined || amount.role === 'from') return null
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  const paragraph = sentences[sentence]?.paragraph
  const told = budgets.findLast((one) => one.sentence === sentence - 1 && one.paragraph === paragraph)
  if (told === undefined || isOfAnyTime(tokens, amount)) return null
  const sentenceOf = (at: number) => tokens[amounts[at]?.firstToken ?? 0]?.sentence ?? 0
  let before = i - 1
  while (before >= i - NEIGHBOURS && sentenceOf(before) === sentence) before--
  const other = settled[before]?.edtf
  if (before >= 0 && sentenceOf(before) === sentence - 1 && other && other !== told.time.edtf) return null
  return asOfTime(told.time, 'paragraph')
}

/** In a document on one budget, which is not over when it speaks, what is planned or changed is for its year. */
export function fromOnlyBudget(
  { tokens }: AnnotatedDocument,
  amount: MoneyMention,
  budgets: readonly Budget[],
  anchor: Anchor,
): AsOf | null {
  const [budget] = budgets
  if (budget === undefined || amount.role === 'from') return null
  if (anchor.firstDay !== null && budget.time.lastDay !== null && budget.time.lastDay < anchor.firstDay) return null
  if (budgets.some(({ time }) => time.edtf !== budget.time.edtf)) return null
  const changes = amount.role === 'to' || amount.role === 'increase' || amount.role === 'decrease'
  const planned =
    amount.status === 'planned' ||
    changes ||
    (amount.status === null && (isChanging(tokens, amount) || isBudgetItself(tokens, amount)))
  // `in der danach noch 31 Mio. Euro liegen`, `überweist seit Jahren 434 Mio. Euro`.
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  if (hasWord(tokens, clause, (word) => AFTERWARDS.has(word) || SINCE.has(word))) return null
  // `Eine Fachkraft kostet heute 78.000 Euro, erstattet werden 58.500`.
  const opening = { first: Math.max(0, clause.first - NEAR), last: clause.first }
  const { sentence } = tokens[amount.firstToken] ?? {}
  const now = (word: string) => AT_PRESENT.has(word) || NOWADAYS.has(word)
  if (tokens.slice(opening.first, opening.last).some((token) => token.sentence === sentence && now(token.lower)))
    return null
  return planned && !isOfAnyTime(tokens, amount) ? asOfTime(budget.time, 'document') : null
}
