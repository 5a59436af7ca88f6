import { anyOf, EVENTS, NOT_EVENTS } from '../../lexicon/dates.js'
import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { civil, dayText, monthText, weekdayOf } from '../days/calendar.js'
import { tenseAround } from '../days/tense.js'
import { dayAnchor, monthAnchor } from './given.js'
import { dayOf, evidence } from './stated.js'

/** Paragraphs at the top in which the line of an event may stand, and sentences of the body that tell of it. */
const HEAD = 5
const TOLD = 3
/** Year from which releases are files: an older event is looked back on. */
const EARLIEST = 1990
/** Days of the longest event. */
const LONGEST = 10

/** The days of an event, as day numbers. */
interface Held {
  readonly mention: DateMention
  readonly first: number
  readonly last: number
}

/**
 * When a release speaks whose head names an event with its day (`Landesparteitag in Husby, 20./21. April 2013`) and whose
 * text looks back on it: that day where it tells of its weekday or of today, else about that month.
 */
export function fromEvent(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const held = heldOf(document, dates)
  if (held === null || !looksBack(document)) return null
  const { mention, first, last } = held
  const proof = evidence(document, mention)
  if (dates.some((other) => other !== mention && tellsOf(document, other, held)))
    return dayAnchor(dayText(last), 'text', proof)
  const { year, month } = civil(first)
  return monthAnchor(`${monthText(year, month)}~`, year, month, 'text', proof)
}

function heldOf(document: AnnotatedDocument, dates: readonly DateMention[]): Held | null {
  for (const mention of dates) {
    const sentence = document.sentences[document.tokens[mention.firstToken]?.sentence ?? 0]
    if (sentence === undefined || sentence.paragraph >= HEAD) return null
    const zone = document.paragraphs[sentence.paragraph]?.zone
    if (zone !== 'headline' && zone !== 'dateline') continue
    const days = mention.times.map((_, i) => dayOf({ ...mention, form: 'one', times: mention.times.slice(i, i + 1) }))
    const [first, last] = [days[0] ?? null, days.at(-1) ?? null]
    if (first === null || last === null || last < first || last - first > LONGEST) continue
    if (civil(first).year < EARLIEST || !isEvents(document, mention, sentence.firstToken)) continue
    if (tenseAround(document, mention.firstToken, mention.lastToken) === null) return { mention, first, last }
  }
  return null
}

const EVENT = new RegExp(`${anyOf(EVENTS)}s?$`, 'u')

/** Whether an event stands before a day in its line; `vom` makes it the day of what is looked back on. */
function isEvents({ tokens }: AnnotatedDocument, { firstToken }: DateMention, from: number): boolean {
  if (tokens[firstToken - 1]?.lower === 'vom') return false
  return tokens
    .slice(from, firstToken)
    .some(({ lower, shape }) => shape !== 'lower' && EVENT.test(lower) && !NOT_EVENTS.has(lower))
}

/** Whether the first sentences of the body tell of what was, and none of what is to come. */
function looksBack(document: AnnotatedDocument): boolean {
  const body = document.paragraphs.find(({ zone }) => zone === 'body')
  if (body === undefined) return false
  const told = document.sentences.slice(body.firstSentence, body.firstSentence + TOLD)
  const tenses = told.map(({ firstToken, lastToken }) => tenseAround(document, firstToken, lastToken))
  return tenses.includes('past') && !tenses.includes('ahead')
}

/** Whether a clause of the body tells, looking back, of a weekday of the event or of today. */
function tellsOf(
  document: AnnotatedDocument,
  { times, form, firstToken, lastToken }: DateMention,
  held: Held,
): boolean {
  const [time] = times
  if (form !== 'one' || time?.unit !== 'day' || time.year !== null || time.day !== null || time.holiday !== null)
    return false
  const today = time.shift === 0 && time.weekday === null && held.first === held.last
  const own =
    time.shift === null &&
    time.weekday !== null &&
    (time.weekday - weekdayOf(held.first) + 7) % 7 <= held.last - held.first
  return (today || own) && tenseAround(document, firstToken, lastToken) === 'past'
}
