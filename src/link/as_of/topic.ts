import { AFTERWARDS, isHypothetical, isStockNoun, NOW, SINCE } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isCompared } from './beside.js'
import { type Budget, isPriced } from './budgets.js'
import { asOfTime, isSpan, type Times, timesIn } from './times.js'

/**
 * The time that the money of a document is about: what the sum in its headline is for, as the headline says
 * (`Haushaltsentwurf 2020`, `Brückenpreis 2016: 10.000 Euro`), or the text where it gives that sum. Null where there is
 * no such sum or budget, or its time is not said.
 */
export function topicTime(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  times: Times,
  budgets: readonly Budget[],
): AsOf | null {
  const [budget] = budgets.filter(({ time }) => isHeaded(document, time.first))
  if (budget !== undefined) return asOfTime(budget.time, 'document')
  const headed = amounts.filter(({ firstToken }) => isHeaded(document, firstToken))
  for (const amount of headed) {
    const said = onlySpan(times, sentenceOf(document, amount))
    if (said) return said
    const again = amounts.findIndex((one) => !headed.includes(one) && isRounded(amount, one))
    const own = amounts[again]
    if (own === undefined) continue
    const asOf = settled[again]
    if (asOf?.edtf?.startsWith('../')) return null
    if (asOf && asOf.basis !== 'document') return { ...asOf, basis: 'document' }
    const sentence = sentenceOf(document, own)
    const before = document.sentences[sentence - 1]
    const together = before?.paragraph === document.sentences[sentence]?.paragraph
    return timesIn(times, sentence).length === 0 && together ? onlySpan(times, sentence - 1) : null
  }
  return null
}

/** Whether an amount without a time of its own is one that the document's topic covers: no rate or limit, nothing spent, no thought. */
export function isOfTopic(document: AnnotatedDocument, amount: MoneyMention, times: Times): boolean {
  if (amount.status === 'spent' || amount.role === 'from' || holdsBeyond(amount)) return false
  // `Kleine Projekte erhalten zwischen 2.000 und 10.000 Euro`.
  if (amount.amount === null && amount.status !== 'planned') return false
  const index = sentenceOf(document, amount)
  const sentence = document.sentences[index]
  if (sentence === undefined) return false
  const words = mainClause(document.tokens, amount, { first: sentence.firstToken, last: sentence.lastToken })
  if (isDated(document, amount, times)) return false
  const zone = zoneOf(document, amount)
  if (zone !== 'body' && zone !== 'headline' && zone !== 'quotation') return false
  const clause = clauseAround(document.tokens, { first: amount.firstToken, last: amount.lastToken })
  if (isPriced(document.tokens, clause) || hasWord(document.tokens, clause, isStockNoun)) return false
  return !hasWord(document.tokens, words, isOfOther)
}

/** Thoughts, and words of a time without a date: `heute`, `danach`, `seit Jahren`. */
const isOfOther = (word: string) => isHypothetical(word) || NOW.has(word) || AFTERWARDS.has(word) || SINCE.has(word)

/** Whether a sentence names a time beside an amount, in its part between semicolons. */
function isDated(document: AnnotatedDocument, amount: MoneyMention, times: Times): boolean {
  const index = sentenceOf(document, amount)
  const placed = timesIn(times, index)
  const sentence = document.sentences[index]
  if (placed.length === 0 || sentence === undefined) return false
  const { first, last } = mainClause(document.tokens, amount, { first: sentence.firstToken, last: sentence.lastToken })
  // `doppelt so viel wie im laufenden Jahr` tells of that year by the way.
  return placed.some((time) => time.first >= first && time.first < last && !isCompared(document.tokens, time))
}

/** Whether an amount is a rate or a limit, which holds at any time: `170.000 Euro im Jahr`, `Höchstens 25.000 Euro`. */
export function holdsBeyond({ period, per, modifier }: MoneyMention): boolean {
  return period !== null || per !== null || modifier === 'upto' || modifier === 'at_least'
}

/** The part of a sentence between semicolons around an amount: `Die Zentren erhalten 17,9 Mio. Euro; 2017 waren es 14,6`. */
function mainClause(
  tokens: readonly Token[],
  { firstToken, lastToken }: MoneyMention,
  { first, last }: Stretch,
): Stretch {
  let from = firstToken
  while (from > first && tokens[from - 1]?.text !== ';') from--
  let to = lastToken
  while (to < last && tokens[to]?.text !== ';') to++
  return { first: from, last: to }
}

function onlySpan(times: Times, sentence: number): AsOf | null {
  const spans = timesIn(times, sentence).filter(isSpan)
  const [first] = spans
  return first !== undefined && spans.every(({ edtf }) => edtf === first.edtf) ? asOfTime(first, 'document') : null
}

const sentenceOf = ({ tokens }: AnnotatedDocument, { firstToken }: MoneyMention) => tokens[firstToken]?.sentence ?? 0
const zoneOf = (document: AnnotatedDocument, { start }: MoneyMention) => document.zoneAt(start)

/** Whether the token stands in a headline, which is no sentence that ends with a period. */
function isHeaded({ tokens, sentences, zoneAt }: AnnotatedDocument, index: number): boolean {
  const token = tokens[index]
  const last = tokens[(sentences[token?.sentence ?? -1]?.lastToken ?? 0) - 1]
  return token !== undefined && zoneAt(token.start) === 'headline' && last?.text !== '.'
}

/** Whether the sum of a headline is that of the text, rounded: 119,6 Millionen and 119.620.400, `mehr als 13` and 13,35. */
function isRounded(headline: MoneyMention, amount: MoneyMention): boolean {
  if (headline.amount === null || amount.amount === null || headline.currency !== amount.currency) return false
  const unit = lastPlace(headline.amount)
  const over = amount.amount - headline.amount
  if (headline.modifier === 'over') return over >= 0 && over < unit
  if (headline.modifier === 'under') return over <= 0 && over > -unit
  return Math.abs(over) <= unit / 2
}

/** What one of the last digit that is no zero is worth: 100,000 of 2,400,000; 0.01 at least. */
function lastPlace(amount: number): number {
  let unit = 0.01
  for (let rest = Math.round(amount * 100); rest > 0 && rest % 10 === 0; rest /= 10) unit *= 10
  return unit
}
