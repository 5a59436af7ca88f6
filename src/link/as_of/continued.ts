import { isAsking, isHanding, isHypothetical, MOVING, NOW, ONCE } from '../../lexicon/as_of.js'
import { isCosting } from '../../lexicon/money/evidence.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { tenseAround } from '../days/tense.js'
import { isCompared } from './beside.js'
import { isAdded, isPronoun, isReckoned, isReferring } from './referring.js'
import { asOfTime, isSpan, type PlacedTime, type Times, timesIn } from './times.js'

/** How many sentences back in its paragraph the amount is that an account goes on from. */
const BACK = 3
/** How much of a sentence is asked, in tokens, and how many amounts of one: longer ones are no prose. */
const REACH = 80
const AMOUNTS = 20
/** How far before an amount its bracket opens, in tokens. */
const BRACKET = 6
const DAY = /^\d{4}-\d\d-\d\d$/u

/**
 * The time of the amount before, where a sentence without a time of its own goes on telling of it: `2015 gab die Stadt
 * 5 Mio. Euro aus. Für Personal waren es 2 Mio. Euro`. Rates, prices and new grants are no part of the account.
 */
export function continued(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
  times: Times,
  anchor: Anchor,
): AsOf | null {
  const { tokens, sentences } = document
  const amount = amounts[i]
  if (amount === undefined || amount.role === 'from') return null
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  const reckoned = isReckoned(tokens, amount, amounts[i - 1]) ? settled[i - 1] : null
  if (reckoned) return { ...reckoned, basis: reckoned.basis === 'document' ? 'document' : 'sentence' }
  // `2008 kamen mehr Spenden als je zuvor. Insgesamt waren es 7 Mio. Euro`: no amount, but a time stands before.
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  const refers = isReferring(document, sentence)
  // `Das wären 500 Euro für Initiativen, die sich seit 2014 kümmern`: only a time in its own clause is another.
  const dated = ({ first }: PlacedTime) => !refers || (first >= clause.first && first < clause.last)
  // `standen 9,2 Mio. Euro bereit; in diesem Jahr sind es 9,8`: the time of what follows.
  const beyond = ({ first }: PlacedTime) => first > amount.lastToken && hasSemicolon(tokens, amount.lastToken, first)
  const own = (time: PlacedTime) => dated(time) && !beyond(time) && !isCompared(tokens, time)
  if (timesIn(times, sentence).some(own)) return null
  const now = hasWord(tokens, clause, (word) => NOW.has(word))
  const meant = isPronoun(tokens, amount) && !now ? timesIn(times, sentence - 1).findLast(isSpan) : undefined
  if (meant !== undefined && !amounts.slice(Math.max(0, i - AMOUNTS), i).some(inSentence(tokens, sentence - 1)))
    return asOfTime(meant, 'paragraph')
  const source = sourceOf(document, amounts, settled, i, refers)
  const asOf = source === null ? null : settled[source]
  const told = amounts[source ?? -1]
  if (!asOf || told === undefined) return null
  if (refers) {
    // `Hinzu kommen 13,4 Mio. Euro jährlich`: what recurs or flows once is no addition for the time of what does not.
    const apart = amount.period !== told.period || hasWord(tokens, clause, (word) => ONCE.has(word))
    return apart && isAdded(document, sentence) ? null : { ...asOf, basis: 'paragraph' }
  }
  const from = tokens[told.firstToken]?.sentence ?? 0
  const one = sentences[from]?.paragraph === sentences[sentence]?.paragraph
  if (!one || amount.period !== told.period || amount.per !== null || !isSameStory(amount, told)) return null
  if (asOf.basis === 'document' || asOf.edtf?.startsWith('../') || asOf.edtf?.endsWith('/..')) return null
  // `Bis gestern hat sie 3,4 Mio. Euro ausgezahlt`: a day is of that amount alone.
  if (DAY.test(asOf.edtf ?? '')) return null
  for (let at = from + 1; at < sentence; at++) if (timesIn(times, at).some(isSpan)) return null
  if (hasWord(tokens, clause, isApart) || hasMoved(tokens, sentences[sentence]?.firstToken ?? 0, amount.firstToken))
    return null
  return fitsTense(document, amount, asOf, anchor) ? { ...asOf, basis: 'paragraph' } : null
}

const inSentence =
  (tokens: readonly Token[], sentence: number) =>
  ({ firstToken }: MoneyMention) =>
    tokens[firstToken]?.sentence === sentence

/** The main amount of the nearest sentence before with any: what a change comes to, else the first with a time. */
function sourceOf(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
  refers: boolean,
): number | null {
  const sentenceOf = (at: number) => tokens[amounts[at]?.firstToken ?? 0]?.sentence ?? 0
  let last = i - 1
  while (last >= i - AMOUNTS && sentenceOf(last) === sentenceOf(i)) last--
  if (!refers) last = pastAsides({ tokens }, amounts, settled, last, sentenceOf)
  if (last < 0 || sentenceOf(last) === sentenceOf(i) || sentenceOf(i) - sentenceOf(last) > (refers ? 1 : BACK))
    return null
  let main: number | null = null
  const told = new Set<string>()
  let first = last
  for (let at = last; at > last - AMOUNTS && at >= 0 && sentenceOf(at) === sentenceOf(last); at--) {
    first = at
    if (!settled[at]) continue
    if (amounts[at]?.role === 'to') return at
    if (amounts[at]?.partOf != null) told.add(settled[at]?.edtf ?? '')
    main = at
  }
  // `100.000 Euro in diesem Jahr, 120.000 Euro im nächsten`: what is divided among years is told to its end.
  if (told.size > 1) return null
  // `Die Zentren erhalten 17,9 Mio. Euro; 2017 waren es 14,6. Im Schnitt bekommt eines damit …`: of the first.
  // `am Sonntag 1.250 Euro (2013: 1.100 Euro)`: what is compared with goes no further.
  const aside = main !== null && isAside(tokens, amounts[main])
  return (refers || aside) && !settled[first] ? null : main
}

/**
 * `Der Haushalt 2024 sieht 42,6 Mio. Euro vor. 2023 waren es 39,8 Mio. Euro`: a sentence that only holds an earlier year
 * against the one before it is passed over; index of the last amount before it.
 */
function pastAsides(
  { tokens }: Pick<AnnotatedDocument, 'tokens'>,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  last: number,
  sentenceOf: (at: number) => number,
): number {
  const amount = amounts[last]
  if (amount === undefined) return last
  let first = last
  while (first > 0 && first > last - AMOUNTS && sentenceOf(first - 1) === sentenceOf(last)) first--
  const opening = amounts[first]
  if (opening === undefined || first === 0 || sentenceOf(last) - sentenceOf(first - 1) !== 1) return last
  const [day, before] = [settled[first]?.firstDay ?? null, settled[first - 1]?.firstDay ?? null]
  // What the sentence before is for may not be known: it is not the year that it is held against.
  return isPronoun(tokens, opening) && day !== null && (before === null || day < before) ? first - 1 : last
}

/** Whether an amount stands in brackets. */
function isAside(tokens: readonly Token[], amount: MoneyMention | undefined): boolean {
  if (amount === undefined || tokens[amount.lastToken]?.text !== ')') return false
  for (let at = amount.firstToken - 1; at >= amount.firstToken - BRACKET; at--)
    if (tokens[at]?.text === '(') return true
  return false
}

function hasSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (tokens[at]?.text === ';') return true
  return false
}

/** What is newly planned is another matter than what was told of before. */
const isSameStory = (amount: MoneyMention, told: MoneyMention) =>
  amount.status !== 'planned' || told.status === 'planned'

/** Prices, what holds now, is thought or asked for, and what is handed over are no part of an account. */
const isApart = (word: string) =>
  isCosting(word) || isHanding(word) || isHypothetical(word) || isAsking(word) || NOW.has(word) || ONCE.has(word)

/** Whether words before an amount leave the time that was told of: `Bis zur Einführung des Euro waren es …`. */
function hasMoved(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - REACH); at < to; at++)
    if (MOVING.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'zu') return true
  return false
}

/** A year that is over goes on in the past only, one that comes in no past. */
function fitsTense(document: AnnotatedDocument, amount: MoneyMention, asOf: AsOf, anchor: Anchor): boolean {
  const tense = tenseAround(document, amount.firstToken, amount.lastToken)
  if (anchor.firstDay === null || anchor.lastDay === null) return true
  if (asOf.lastDay !== null && asOf.lastDay < anchor.firstDay)
    // `Abgeflossen sind nur 12,6 Mio. Euro`: the state of what is done.
    return amount.status === 'spent' || (tense !== 'present' && tense !== 'ahead')
  return asOf.firstDay === null || asOf.firstDay <= anchor.lastDay || tense !== 'past'
}
