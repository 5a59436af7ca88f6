import { DAY_ADJECTIVES, DAYS } from '../../lexicon/dates.js'
import words from '../../lexicon/de/anchor.json' with { type: 'json' }
import type { DateMention } from '../../model/dates.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { dayText, monthText } from '../days/calendar.js'
import { tenseAround } from '../days/tense.js'
import { dayAnchor, monthAnchor } from './given.js'
import { dayOf, evidence } from './stated.js'

const DEMONSTRATIVES = new Set(words.demonstratives)

/** When the text itself proves that it speaks: the day of a speech or visit that it reports, or the close of a year. */
export function fromText(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  return reportedDay(document, dates) ?? closeOfYear(document, dates)
}

/** `betonte sie am 24. November 2011`, `am heutigen Mittwoch, dem 18. März 2015`, `Am 23.2.2018 besuchte …` + `dieses Besuchs`. */
function reportedDay(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const days = dates.map((mention) => ({ mention, day: dayOf(mention) }))
  const latest = days.reduce((most, { day }) => Math.max(most, day ?? most), Number.NEGATIVE_INFINITY)
  for (const { mention, day } of days) {
    if (day === null) continue
    const told = day === latest && (isSaid(document, mention) || isTakenUp(document, mention))
    const away = told ? 0 : (daysAway(document.text.slice(mention.start, mention.end)) ?? apposed(document, mention))
    if (away !== null) return dayAnchor(dayText(day - away), 'text', evidence(document, mention))
  }
  return null
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

/** Whether the clause of a day tells, looking back, that somebody said something that day. */
function isSaid(document: AnnotatedDocument, { firstToken, lastToken }: DateMention): boolean {
  const { tokens } = document
  const sentence = document.sentences[tokens[firstToken]?.sentence ?? 0]
  if (sentence === undefined || tenseAround(document, firstToken, lastToken) !== 'past') return false
  const near = tokens.slice(Math.max(sentence.firstToken, firstToken - 12), Math.min(sentence.lastToken, lastToken + 6))
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
