import { CONDITIONS, FIRST_YEAR, FIRSTLY, HOLDING, THEREAFTER, YEARS } from '../../lexicon/as_of.js'
import { FOR } from '../../lexicon/money/grammar.js'
import { PARALLEL_LEADS } from '../../lexicon/money/periods.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { asOfYear, type PlacedTime, type Times, timesIn } from './times.js'

/** How many sentences back the start may stand that a `dann` means, and the one that a `erstes Jahr` counts from. */
const THEN_BACK = 1
const YEAR_BACK = 12
/** How many times of a sentence are asked, the last first. */
const MOST = 10

/**
 * The time of an amount that holds from a start told of before: `Zum 1. August steigt der Zuschuss: Für jedes Kind gibt es
 * dann 768 Euro`; of the year that it begins with: `für das erste Jahr`. Null without such words.
 */
export function fromStart(document: AnnotatedDocument, amount: MoneyMention, times: Times): AsOf | null {
  if (amount.role === 'from') return null
  const { tokens } = document
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  // `…, für eine halbe Stelle 27.500 Euro` goes on with the clause before.
  const parallel = tokens[clause.first - 1]?.text === ',' && PARALLEL_LEADS.has(tokens[clause.first]?.lower ?? '')
  const opening = parallel
    ? clauseAround(tokens, { first: clause.first - 1, last: clause.first - 1 }).first
    : clause.first
  for (let at = opening; at < clause.last; at++) {
    const word = tokens[at]?.lower ?? ''
    if (THEREAFTER.has(word)) return thereafter(document, at, times)
    if (FIRST_YEAR.has(word) && YEARS.has(tokens[at + 1]?.lower ?? '') && FOR.has(tokens[at - 2]?.lower ?? ''))
      return firstYear(document, at, times)
  }
  return null
}

function thereafter(document: AnnotatedDocument, at: number, times: Times): AsOf | null {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[at]?.sentence ?? -1]
  if (sentence === undefined) return null
  // `zuerst 300 Euro, dann 500 Euro`.
  const other = (word: string) => CONDITIONS.has(word) || FIRSTLY.has(word)
  if (hasWord(tokens, before(sentence.firstToken, at), other)) return null
  const start = startBefore(document, at, times, THEN_BACK)
  if (start === null || sentences[tokens[start.first]?.sentence ?? -1]?.paragraph !== sentence.paragraph) return null
  const { edtf, firstDay } = start
  return { edtf: edtf.endsWith('/..') ? edtf : `${edtf}/..`, firstDay, lastDay: null, basis: 'paragraph' }
}

/** The calendar year with which something begins; null where it begins within one. */
function firstYear(document: AnnotatedDocument, at: number, times: Times): AsOf | null {
  const day = startBefore(document, at, times, YEAR_BACK)?.firstDay
  return day?.endsWith('-01-01') ? asOfYear(Number(day.slice(0, 4)), 'paragraph') : null
}

/** The last start before a token, at most so many sentences back: `ab 2017`, `zum 1. Januar`. */
function startBefore({ tokens }: AnnotatedDocument, at: number, times: Times, back: number): PlacedTime | null {
  const sentence = tokens[at]?.sentence ?? 0
  for (let index = sentence; index >= sentence - back; index--) {
    const placed = timesIn(times, index)
    for (let i = placed.length - 1; i >= Math.max(0, placed.length - MOST); i--) {
      const time = placed[i]
      if (time !== undefined && time.last <= at && isStart(tokens, time)) return time
    }
  }
  return null
}

/** `ab 2017`, `zum 1. August`: from when something holds. */
const isStart = (tokens: readonly Token[], time: PlacedTime) => time.edtf.endsWith('/..') || isStartingDay(tokens, time)

/** `zum 1. August`: a single day from which something holds. */
export const isStartingDay = (tokens: readonly Token[], { first, granularity, firstDay, lastDay }: PlacedTime) =>
  granularity === 'day' && firstDay === lastDay && HOLDING.has(tokens[first - 1]?.lower ?? '')

/** At most so many tokens before a word are asked. */
const REACH = 40
const before = (first: number, last: number): Stretch => ({ first: Math.max(first, last - REACH), last })
