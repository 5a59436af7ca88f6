import { isReport, NOW, ONCE } from '../../lexicon/as_of.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { tenseAround } from '../days/tense.js'
import { asOfTime, type PlacedTime, type Times, timesIn, yearOf } from './times.js'

/** How many sentences at the beginning may name the year that a document gives account of. */
const OPENING = 4

/**
 * The year that a document gives account of: its first amount with a time is for that year, and its beginning names it
 * (`Jahresbericht 2018`). What it tells of as spent without a time is for that year too. Null where it gives none.
 */
export function accountYear(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  times: Times,
): AsOf | null {
  const first = settled.findIndex((asOf) => asOf !== null)
  const asOf = settled[first]
  if (!asOf || !/^\d{4}$/u.test(asOf.edtf ?? '') || amounts[first]?.status === 'planned') return null
  for (let sentence = 0; sentence < Math.min(OPENING, document.sentences.length); sentence++)
    if (timesIn(times, sentence).some((time) => time.edtf === asOf.edtf && yearOf(time) !== null))
      return { ...asOf, basis: 'document' }
  return null
}

/**
 * The year of the report that the sentence before an amount names, where the amount is told of in the past: `Der Verein legt
 * seinen Jahresbericht 2013 vor. Er hat 412.300 Euro ausgegeben`. Null without.
 */
export function reportedYear(
  document: AnnotatedDocument,
  { role, period, per, firstToken, lastToken }: MoneyMention,
  times: Times,
): AsOf | null {
  if (role !== 'level' || period !== null || per !== null) return null
  const { tokens, sentences } = document
  const own = tokens[firstToken]?.sentence ?? 0
  if (sentences[own]?.paragraph !== sentences[own - 1]?.paragraph || timesIn(times, own).length > 0) return null
  const [time, other] = timesIn(times, own - 1)
  if (time === undefined || other !== undefined || time.granularity !== 'year') return null
  if (!isReport(tokens[time.first - 1]?.lower ?? '')) return null
  return tenseAround(document, firstToken, lastToken) === 'past' ? asOfTime(time, 'paragraph') : null
}

/** Whether an amount is one that an account tells of: spent, no rate, and not of today (`heute wären es 4 Mio. Euro`). */
export function isOfAccount(
  { tokens }: AnnotatedDocument,
  amount: MoneyMention,
  times: Times,
  { lastDay }: AsOf,
): boolean {
  const { status, role, period, per, firstToken, lastToken } = amount
  if (status !== 'spent' || role !== 'level' || period !== null || per !== null) return false
  // `Im Mai hat der Verein 5.000 Euro überwiesen`: after the year of the account.
  const later = (time: PlacedTime) => (time.firstDay ?? '') > (lastDay ?? '')
  if (timesIn(times, tokens[firstToken]?.sentence ?? 0).some(later)) return false
  return !hasWord(
    tokens,
    clauseAround(tokens, { first: firstToken, last: lastToken }),
    (word) => NOW.has(word) || ONCE.has(word),
  )
}
