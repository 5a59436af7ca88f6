import { DRAINED, isGranted, isValid } from '../../lexicon/as_of.js'
import type { Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Reached } from './nearest.js'
import { isStartingDay } from './starts.js'
import { asOfTime, type PlacedTime } from './times.js'

/** `bis zum 31. Dezember weitere 415.000 Euro zugesagt`: the day until which money is sure. */
export function isUntil(tokens: readonly Token[], { firstToken, lastToken }: MoneyMention, time: PlacedTime): boolean {
  if (!time.edtf.startsWith('../')) return false
  if (isHeld(tokens, time)) return true
  return hasWord(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), isGranted)
}

/** `ein Bescheid über 265.000 Euro, der bis Ende 2017 reicht`: the clause of the time says how long money holds. */
export const isHeld = (tokens: readonly Token[], { first, last }: PlacedTime) =>
  hasWord(tokens, clauseAround(tokens, { first, last }), isValid)

/** `den Festbetrag zum 1. Januar 2024 auf 70.000 Euro anzuheben`: the day from which a new amount holds. */
export function fromDay(
  tokens: readonly Token[],
  { role, firstToken, lastToken }: MoneyMention,
  placed: readonly PlacedTime[],
): AsOf | null {
  if (role === 'level' || role === 'from') return null
  const { first, last } = clauseAround(tokens, { first: firstToken, last: lastToken })
  const day = placed.find((time) => time.first >= first && time.last <= last && isStartingDay(tokens, time))
  return day === undefined ? null : asOfTime(day, 'clause')
}

/** `betrug am 31.12.2016 gut 84 Mio. Euro`, `bis Ende September waren 3,9 Mio. Euro abgeflossen`: as much as there is on a day. */
export function isStock(
  tokens: readonly Token[],
  amount: MoneyMention,
  { edtf }: PlacedTime,
  words: ReadonlySet<string>,
): boolean {
  if (words === DRAINED && !edtf.startsWith('../')) return false
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  return hasWord(tokens, clause, (word) => words.has(word))
}

/** `bis Ende Mai kamen 14 hinzu` is for the end of May. */
export function atEnd({ time, basis }: Pick<Reached, 'time' | 'basis'>): AsOf {
  const asOf = asOfTime(time, basis)
  return time.edtf.startsWith('../') ? { ...asOf, edtf: time.edtf.slice(3) } : asOf
}
