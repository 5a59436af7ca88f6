import { DAY_ADJECTIVES, DAYS } from '../../lexicon/dates.js'
import words from '../../lexicon/de/anchor.json' with { type: 'json' }
import tense from '../../lexicon/de/tense.json' with { type: 'json' }
import type { DateMention } from '../../model/dates.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { civil, dayNumber, dayText, monthText } from '../days/calendar.js'
import { tenseAround } from '../days/tense.js'
import { dayAnchor, monthAnchor } from './given.js'
import { dayOf, evidence } from './stated.js'

const DEMONSTRATIVES = new Set(words.demonstratives)

/** When the text itself proves that it speaks: the day of a speech or visit that it reports, or the close of a year. */
export function fromText(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  return reportedDay(document, dates) ?? leadDay(document, dates) ?? closeOfYear(document, dates)
}

/** `betonte sie am 24. November 2011`, `am heutigen Mittwoch, dem 18. März 2015`, `Am 23.2.2018 besuchte …` + `dieses Besuchs`. */
function reportedDay(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const days = dates.map((mention) => ({ mention, day: dayOf(mention) }))
  const latest = days.reduce((most, { day }) => Math.max(most, day ?? most), Number.NEGATIVE_INFINITY)
  for (const { mention, day } of days) {
    if (day === null) continue
    const told = day === latest && (isSaid(document, mention) || isTakenUp(document, mention))
    const away = told
      ? 0
      : (daysAway(document.text.slice(mention.start, mention.end)) ??
        apposed(document, mention) ??
        ofEvent(document, mention))
    if (away !== null) return dayAnchor(dayText(day - away), 'text', evidence(document, mention))
  }
  return null
}

/** Sentences, headlines included, among which the news of a release is told. */
const LEAD = 4
/** Dates among which it is looked for, and tokens around one in which its verb stands. */
const EARLY = 10
const NEAR = 40

/**
 * `Der Kreis hat am Dienstag (3. Mai 2016) … unterschrieben`: the news that the first sentences tell. Beside
 * `heute` or `gestern` it is of some day of that month.
 */
function leadDay(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  for (const mention of dates.slice(0, EARLY)) {
    const sentence = document.sentences[document.tokens[mention.firstToken]?.sentence ?? 0]
    if (sentence === undefined || sentence.index > LEAD) return null
    const day = dayOf(mention)
    if (day === null || !isNews(document, mention) || dates.some((other) => isTold(document, other, day))) continue
    const proof = evidence(document, mention)
    if (!dates.some(({ times, form }) => form === 'one' && times[0]?.unit === 'day' && times[0].shift !== null))
      return dayAnchor(dayText(day), 'text', proof)
    const { year, month } = civil(day)
    return monthAnchor(`${monthText(year, month)}~`, year, month, 'text', proof)
  }
  return null
}

/** Whether a clause tells of a day in the perfect (`hat am 27. Juni 2017 … vorgelegt`), or of its weekday. */
function isNews(document: AnnotatedDocument, { firstToken, lastToken, times }: DateMention): boolean {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[firstToken]?.sentence ?? 0]
  if (sentence === undefined || tenseAround(document, firstToken, lastToken) !== 'past') return false
  if (times[0]?.weekday !== null) return true
  const from = Math.max(sentence.firstToken, firstToken - NEAR)
  return tokens.slice(from, Math.min(sentence.lastToken, lastToken + NEAR)).some(({ lower }) => PERFECT.has(lower))
}

const PERFECT = new Set(tense.having)

/** Whether the text looks back on a year after that of a day. */
function isTold(
  document: AnnotatedDocument,
  { firstToken, lastToken, times, form }: DateMention,
  day: number,
): boolean {
  const later = times.some(({ year }) => year !== null && dayNumber(year, 1, 1) > day)
  return later && form !== 'until' && tenseAround(document, firstToken, lastToken) === 'past'
}

/** How many days away a day is that is called today's or yesterday's too (`am gestrigen Mittwoch (12.09.2018)`). */
function daysAway(quote: string): number | null {
  const [first = ''] = quote.split(/[ ,(]/u, 1)
  return DAY_ADJECTIVES.get(first) ?? DAYS.get(first) ?? null
}

/** Words and marks between `heute` and the day that says which it is. */
const BETWEEN = new Set([',', '(', '–', 'am', 'dem', 'den'])

/** How many days away a day is that stands beside `heute` or `gestern` (`Heute, am 23. Mai 1996, liegt es …`). */
function apposed(document: AnnotatedDocument, { firstToken, start }: DateMention): number | null {
  const { tokens } = document
  if (document.quotationAt(start) !== null) return null
  let i = firstToken - 1
  while (i > firstToken - 4 && BETWEEN.has(tokens[i]?.text ?? '')) i--
  const word = tokens[i]
  if (word === undefined || i === firstToken - 1 || word.text === 'Morgen') return null
  return word.sentence === tokens[firstToken]?.sentence ? (DAYS.get(word.lower) ?? null) : null
}

/** Longest name of what is held today, in tokens: `Zur heutigen Debatte im Landtag (03.05.2016)`. */
const EVENT = 5

/** How many days away a day in brackets is behind what is called today's or yesterday's. */
function ofEvent({ tokens }: AnnotatedDocument, { firstToken }: DateMention): number | null {
  if (tokens[firstToken - 1]?.text !== '(') return null
  for (let i = firstToken - 2; i > firstToken - 2 - EVENT; i--) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word') return null
    const away = DAY_ADJECTIVES.get(token.lower)
    if (away !== undefined) return away
  }
  return null
}

/** Whether the clause of a day tells, looking back, that somebody said something that day. */
function isSaid(document: AnnotatedDocument, { firstToken, lastToken }: DateMention): boolean {
  const { tokens } = document
  const sentence = document.sentences[tokens[firstToken]?.sentence ?? 0]
  if (sentence === undefined) return false
  const near = tokens.slice(Math.max(sentence.firstToken, firstToken - 12), Math.min(sentence.lastToken, lastToken + 6))
  // `teilt der Dezernent am Montag (17.06.13) mit`
  const told = tokens[lastToken]?.lower === 'mit' && near.some(({ lower }) => lower === 'teilt' || lower === 'teilen')
  if (!told && tenseAround(document, firstToken, lastToken) !== 'past') return false
  const quoted = document.quotationAt(tokens[firstToken]?.start ?? 0) !== null
  return !quoted && near.some(({ tags }) => (tags & Tag.Speech) !== 0)
}

/** Whether the first sentence of a text tells of a day and the next one takes it up. */
function isTakenUp(document: AnnotatedDocument, { firstToken, lastToken }: DateMention): boolean {
  const { tokens, sentences } = document
  const own = sentences[tokens[firstToken]?.sentence ?? 0]
  const next = own === undefined ? undefined : sentences[own.index + 1]
  if (own === undefined || next === undefined || next.paragraph !== own.paragraph) return false
  const paragraph = document.paragraphs[own.paragraph]
  if (paragraph?.firstSentence !== own.index || paragraph.zone === 'contact') return false
  if (tenseAround(document, firstToken, lastToken) !== 'past') return false
  return tokens.slice(next.firstToken, next.firstToken + 6).some(({ lower }) => DEMONSTRATIVES.has(lower))
}

/** `2013 war … ein erfolgreiches Jahr` beside `Seit dem 2. Dezember`: it speaks in that month of that year. */
function closeOfYear(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const summed = dates.find((mention) => sumsUp(document, mention))
  const year = summed?.times[0]?.year ?? null
  if (summed === undefined || year === null) return null
  if (dates.some(({ times }) => times.some((time) => time.year !== null && time.year > year))) return null
  const late = dates.find(
    ({ form, times }) => form === 'since' && times[0]?.year === null && (times[0].month ?? 0) >= 11,
  )
  const month = late?.times[0]?.month ?? null
  if (late === undefined || month === null) return null
  const proof = `${evidence(document, summed)} … ${evidence(document, late)}`
  return monthAnchor(`${monthText(year, month)}~`, year, month, 'text', proof)
}

/** Whether a sentence begins with a year, `war`, and calls it a year. */
function sumsUp(
  { tokens, sentences }: AnnotatedDocument,
  { firstToken, lastToken, times, form }: DateMention,
): boolean {
  const time = times[0]
  if (form !== 'one' || time?.unit !== 'year' || time.year === null || tokens[lastToken]?.lower !== 'war') return false
  const sentence = sentences[tokens[firstToken]?.sentence ?? 0]
  return sentence !== undefined && tokens.slice(lastToken, sentence.lastToken).some(({ text }) => text === 'Jahr')
}
