import { EARLIER, isPeriodNoun, LATER, NEXT, PERIOD_ENDS, PERIOD_LEADS, YEARS } from '../../lexicon/as_of.js'
import { AND } from '../../lexicon/money/grammar.js'
import { cardinal } from '../../lexicon/numbers.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { AsOf } from '../../model/mentions.js'
import { firstNotBefore } from '../../order.js'
import { clauseAround } from '../../text/clauses.js'
import type { Place } from './nearest.js'
import { asOfTime, asOfYear, isSpan, type PlacedTime, type Times, timesIn, yearOf } from './times.js'

/** How many sentences back a time is looked for that a sentence refers to. */
const BACK = 4
/** How many times of a sentence are asked, the last first. */
const MOST = 40
/** How many sentences an answer is read. */
const ANSWER = 3
/** Most tokens before the time that opens an entry: `(3) 2024 …`, `- 2013 …`. */
const OPENING = 3
/** How far before a figure the words stand that refer to a time, in tokens. */
const REACH = 40
/** How near behind another figure words of distance are its own, in tokens. */
const BESIDE = 3
/** `„2012 hat …`: speech, no entry. */
const QUOTES = new Set(['„', '“', '"', '»', '‚'])
const AFTER_ENTRY = new Set(['–', '—', '-', ':', '|'])

/** The time of an entry of a chronicle, which holds for all of its paragraph: `1980 – …`, `2013: …`; null where it opens none. */
export function entryTime({ tokens, sentences, paragraphs }: AnnotatedDocument, times: Times, sentence: number) {
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? -1]
  const first = sentences[paragraph?.firstSentence ?? -1]
  const [time] = first === undefined ? [] : timesIn(times, first.index)
  if (first === undefined || time === undefined || time.first - first.firstToken > OPENING) return null
  for (let at = first.firstToken; at < time.first; at++) if (tokens[at]?.kind === 'word') return null
  const next = tokens[time.last]
  // `(3) 2024 ist die Stadt an der Reihe`: a year as the subject of a numbered paragraph.
  const opening = tokens[first.firstToken]?.text ?? ''
  const numbered =
    time.first > first.firstToken && !QUOTES.has(opening) && time.granularity === 'year' && next?.shape === 'lower'
  return AFTER_ENTRY.has(next?.text ?? '') || numbered ? time : null
}

/** The time of the question that the sentence answers: `Welche Mittel wurden 2013 verausgabt? Der Ansatz betrug …`; null without. */
export function askedTime({ tokens, sentences }: AnnotatedDocument, times: Times, sentence: number): PlacedTime | null {
  for (let index = sentence - 1; index >= sentence - ANSWER; index--) {
    const time = timesIn(times, index).find(isSpan)
    const asks = tokens[(sentences[index]?.lastToken ?? 0) - 1]?.text === '?'
    if (asks || time !== undefined) return asks ? (time ?? null) : null
  }
  return null
}

/** The time that a figure takes from another by words of distance: `ein Jahr später`, `im Jahr davor`, `im nächsten`; null without. */
export function shifted(
  document: AnnotatedDocument,
  figure: Place,
  before: Place | undefined,
  times: Times,
  next?: Place,
): AsOf | null {
  const { tokens } = document
  const clause = clauseAround(tokens, { first: figure.firstToken, last: figure.lastToken })
  // `5 Millionen im kommenden und 5,5 Millionen Euro im Jahr 2025`: words beside another figure are its own.
  const isBeside = (at: number) =>
    before !== undefined &&
    at < figure.firstToken &&
    at - before.lastToken <= BESIDE &&
    tokens.slice(before.lastToken, at).every(({ kind, lower }) => kind !== 'mark' && !AND.has(lower))
  // `21 Mio. Euro in diesem Jahr stehen im nächsten noch 16 gegenüber`, `1,1 Mio. Euro und im Jahr davor 0,9`: of the next.
  const own = timesIn(times, tokens[figure.firstToken]?.sentence ?? 0)
  const isOfNext = (at: number) =>
    next !== undefined &&
    at >= figure.lastToken &&
    next.firstToken < clause.last &&
    (own.some(({ first, last }) => first >= figure.lastToken && last <= at) ||
      tokens.slice(figure.lastToken, at).some(({ lower }) => AND.has(lower)))
  for (let at = clause.first + 1; at < clause.last; at++) {
    const word = tokens[at]?.lower ?? ''
    // `in diesem Jahr sind es 13, im nächsten sollen es 15 Millionen Euro sein`.
    if (!(NEXT.has(word) || LATER.has(word) || EARLIER.has(word)) || isBeside(at) || isOfNext(at)) continue
    // `im nächsten 240 Mio. Euro`, `im nächsten sollen es …`, but `im nächsten Schuljahr`.
    const alone = tokens[at + 1]?.shape === 'lower' || at + 1 === figure.firstToken
    const coming = NEXT.has(word) && yearsBefore(tokens[at - 1]) === 1 && alone
    const step = coming || LATER.has(word) ? 1 : EARLIER.has(word) ? -1 : 0
    if (step === 0 || !(coming || YEARS.has(tokens[at - 1]?.lower ?? ''))) continue
    const years = coming ? 1 : yearsBefore(tokens[at - 2])
    const base = years === null ? null : lastTime(document, times, at - 2, (time) => yearOf(time) !== null)
    const year = base === null ? null : yearOf(base)
    if (years === null || year === null) return null
    return asOfYear(year + step * years, 'sentence')
  }
  return null
}

/** `ein Jahr`, `zwei Jahre`, `im Jahr darauf`: how many; null for what is no number. */
function yearsBefore(token: Token | undefined): number | null {
  if (token?.lower === 'im') return 1
  const number = token?.kind === 'word' ? cardinal(token.lower) : null
  return number !== null && Number.isInteger(number) ? number : null
}

/** The stretch of time that a sentence refers to: `in diesem Zeitraum`, `zu Beginn der Förderperiode`; null without. */
export function referred(document: AnnotatedDocument, figure: Place, role: string, times: Times): AsOf | null {
  const { tokens } = document
  const sentence = tokens[figure.firstToken]?.sentence
  for (let at = figure.firstToken - 1; at > figure.firstToken - REACH && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.shape !== 'capital' || !PERIOD_LEADS.has(tokens[at - 1]?.lower ?? '')) continue
    if (!isPeriodNoun(tokens[at]?.lower ?? '')) continue
    const time = lastTime(document, times, at, isInterval) ?? lastTime(document, times, at, isSpan)
    if (time === null) return null
    const end =
      PERIOD_ENDS.get(tokens[at - 2]?.lower ?? '') ?? (role === 'from' ? 'first' : role === 'to' ? 'last' : null)
    const day = end === 'first' ? time.firstDay : end === 'last' ? time.lastDay : null
    return day === null ? asOfTime(time, 'paragraph') : asOfYear(Number(day.slice(0, 4)), 'paragraph')
  }
  return null
}

/** `2016 bis 2018`: what a noun like Zeitraum means before a year. */
const isInterval = (time: PlacedTime) => isSpan(time) && /^\d.*\/\d/u.test(time.edtf)

/** The last time before the token `at` that passes the test, a few sentences back at most. */
export function lastTime(
  { tokens }: AnnotatedDocument,
  times: Times,
  at: number,
  test: (time: PlacedTime) => boolean,
): PlacedTime | null {
  const sentence = tokens[at]?.sentence ?? 0
  for (let back = 0; back <= BACK; back++) {
    const placed = timesIn(times, sentence - back)
    const end = firstNotBefore(placed, ({ last }) => last <= at)
    for (let i = end - 1; i >= Math.max(0, end - MOST); i--) {
      const time = placed[i]
      if (time !== undefined && test(time)) return time
    }
  }
  return null
}
