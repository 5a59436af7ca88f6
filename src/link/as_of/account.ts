import { isFigures, isReport, NOW, ONCE } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { tenseAround, tenseOfClause } from '../days/tense.js'
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

/**
 * The year of which a document gives account by its headline: `2021 in Zahlen`. Null where the headline names none, several, or one that is not over when the document speaks.
 */
export function headedYear(document: AnnotatedDocument, times: Times, { lastDay }: Anchor): AsOf | null {
  const { tokens, sentences } = document
  let found: PlacedTime | null = null
  for (let sentence = 0; sentence < Math.min(OPENING, sentences.length); sentence++) {
    const first = sentences[sentence]?.firstToken ?? 0
    if (document.zoneAt(tokens[first]?.start ?? 0) !== 'headline') continue
    for (const time of timesIn(times, sentence)) {
      if (time.granularity !== 'year' || yearOf(time) === null) continue
      if (found !== null && found.edtf !== time.edtf) return null
      if (isReported(tokens, time)) found = time
    }
  }
  const year = found === null ? null : yearOf(found)
  return found === null || year === null || lastDay === null || year > Number(lastDay.slice(0, 4))
    ? null
    : asOfTime(found, 'document')
}

/** `2021 in Zahlen`; a `Jahresbericht 2020` of auditors tells of years before. */
const isReported = (tokens: readonly Token[], { last }: PlacedTime) =>
  tokens[last]?.lower === 'in' && isFigures(tokens[last + 1]?.lower ?? '')

/** Whether an amount is told of in the past, without a time, as the amounts of a year that is over are. */
export function isToldOf(document: AnnotatedDocument, amount: MoneyMention, times: Times): boolean {
  const { tokens } = document
  const { role, period, per, status, firstToken, lastToken } = amount
  if (role !== 'level' || period !== null || per !== null || status === 'planned') return false
  if (document.zoneAt(tokens[firstToken]?.start ?? 0) !== 'body') return false
  if (timesIn(times, tokens[firstToken]?.sentence ?? 0).length > 0) return false
  return tenseOfClause(document, firstToken, lastToken) === 'past'
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
