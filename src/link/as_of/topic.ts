import { isHypothetical, NOW } from '../../lexicon/as_of.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { hasWord } from '../../text/clauses.js'
import type { Budget } from './budgets.js'
import { isSpan } from './clause.js'
import { asOfTime, type Times, timesIn } from './times.js'

/** How near the sum of the text comes to that of the headline, which is rounded: 119.620.400 and 119,6 Millionen. */
const ROUNDED = 0.02

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
  const { status, role, period, per, modifier } = amount
  if (status === 'spent' || role === 'from' || period !== null || per !== null) return false
  // `Höchstens 25.000 Euro` is what one may get at any time.
  if (modifier === 'upto' || modifier === 'at_least') return false
  const index = sentenceOf(document, amount)
  const sentence = document.sentences[index]
  if (sentence === undefined || timesIn(times, index).length > 0) return false
  const zone = zoneOf(document, amount)
  if (zone !== 'body' && zone !== 'headline') return false
  const words = { first: sentence.firstToken, last: sentence.lastToken }
  return !hasWord(document.tokens, words, (word) => isHypothetical(word) || NOW.has(word))
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

function isRounded(headline: MoneyMention, amount: MoneyMention): boolean {
  if (headline.amount === null || amount.amount === null || headline.currency !== amount.currency) return false
  return Math.abs(headline.amount - amount.amount) <= ROUNDED * amount.amount
}
