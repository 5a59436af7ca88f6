import type { DateMention, StatedTime } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Reference } from './reference.js'
import type { Surroundings } from './resolve.js'
import type { Tense } from './tense.js'

/** A time that the document has told of, which a later one may count from. */
export interface Told {
  readonly reference: Reference
  readonly sentence: number
  readonly paragraph: number
  readonly explicit: boolean
  /** Whether the clause happens in it (`Im Jahr 2014 wurden …`); other years are those of a thing (`der Haushalt 2014`). */
  readonly within: boolean
  /** Whether it heads the entry of a list. */
  readonly entry: boolean
  /** Whether it follows the label of an entry (`Prüfungen: 16.01. bis 04.02.`). */
  readonly labelled: boolean
  readonly lastToken: number
  /** Offset in the working text. */
  readonly start: number
}

/** `am 25.9. ein Film und ein Fest am Samstag`, `ist ab Sonntag (29.9.) zu sehen. Eröffnet wird sie bereits am Samstag`. */
export function weekdayBeside(
  { tokens }: AnnotatedDocument,
  { times, form, firstToken }: DateMention,
  sentence: number,
  told: Told | null,
  anchor: Reference | null,
  tense: Tense,
): Surroundings | null {
  const [time] = times
  if (time === undefined || told === null || anchor === null || form !== 'one' || tense === 'past') return null
  if (time.weekday === null || time.day !== null || time.month !== null || time.shift !== null) return null
  if (!told.explicit && told.reference.first <= anchor.last) return null
  if (told.reference.first <= anchor.last || sentence - told.sentence > 1) return null
  const sooner = SOONER.has(tokens[firstToken - 1]?.lower ?? '') || SOONER.has(tokens[firstToken - 2]?.lower ?? '')
  if (sooner) return { reference: told.reference, tense: 'past' }
  return sentence === told.sentence ? { reference: told.reference, tense: 'ahead' } : null
}

const SOONER = new Set(['bereits', 'schon'])

/** `Im vorigen Jahr war der Topf im August leer`, `im Februar 2013 waren es 16, zum Jahresende bereits 47`. */
export function isWithin(document: AnnotatedDocument, mention: DateMention, told: Told, tense: Tense): boolean {
  const { reference, within, explicit } = told
  if (mention.form === 'one' && isPart(mention)) return explicit && tense !== 'ahead' && tense !== 'present'
  const days = reference.last - reference.first + 1
  if (!within || tense !== 'past' || days < 365 || days > 366 || !isYearless(mention.times[0])) return false
  if (mention.firstToken - told.lastToken > CLAUSE) return false
  const between = document.tokens.slice(told.lastToken, mention.firstToken)
  return between.every(({ kind, text }) => kind !== 'mark' || text === '-')
}

/** Tokens of the longest clause in which a year says when a month is. */
const CLAUSE = 40

/** `zum Jahresende`, `zu Jahresbeginn`. */
export const isPart = ({ times, rule }: DateMention) =>
  rule === 'dates/relative' && times[0]?.unit === 'year' && times[0].shift === 0 && times[0].part !== null

/** Whether a time says when the clause happens: `Im Jahr 2014 …`, `2014 wurden …`. */
export function isAdverbial(
  { tokens, sentences }: AnnotatedDocument,
  { firstToken, form, times }: DateMention,
): boolean {
  if (form !== 'one' || times.length !== 1) return false
  const first = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken
  const before = tokens[firstToken - 1]
  return first === firstToken || before?.lower === 'im' || (before !== undefined && OPENS.has(before.text))
}

/** Whether a time counts years back (`im Vorjahr`), which only its own sentence may say from when. */
export const isBackward = (time: StatedTime | undefined) =>
  time !== undefined && (time.yearShift !== null || (time.unit === 'year' && (time.shift ?? 0) <= 0))

/** `Im Jahr 2015 …. Im Vorjahr waren es 30`, said in 2016: compared with the year told before, it is not that year. */
export function isBeforeTold(time: StatedTime | undefined, told: Reference, anchor: Reference | null): boolean {
  if (time?.anaphoric !== true || time.unit !== 'year' || time.shift !== -1 || anchor === null) return false
  return told.year === anchor.year - 1 && told.last - told.first >= 364
}

const OPENS = new Set([';', ':', '–'])

/** `im Vorjahr`, `im Vorjahresquartal`: it counts from a time of its own kind that the same sentence tells of. */
export function countsFrom({ times }: DateMention, { reference: { last, first, month }, explicit }: Told): boolean {
  const [time] = times
  if (time?.anaphoric !== true || (time.unit === 'year' && !explicit)) return false
  // `im Mai des Vorjahres`
  if (time.yearShift !== null) return explicit
  if (isOfToldYear(time)) return true
  const days = last - first + 1
  if (time.unit === 'period') return days > 27 && days < 367
  if (time.unit === 'quarter') return days > 88 && days < 93
  return time.unit === 'year' ? month === null : time.unit === 'month' && days > 27 && days < 32
}

/** `Ende desselben Jahres`, `im Mai des folgenden Jahres`: counted from the year of what was told last, be it a day. */
export const isOfToldYear = (time: StatedTime | undefined) =>
  time?.anaphoric === true && ((time.unit === 'year' && time.shift === 0) || (time.yearShift ?? -1) >= 0)

/** `Wer im Januar 2019 anfängt, spricht im Juni …`: after a time that lies ahead, the same sentence goes on from there. */
export function isStillToCome(
  { times, form }: DateMention,
  { reference: told, within }: Told,
  anchor: Reference | null,
  tense: Tense,
): boolean {
  if (anchor === null || tense === 'past' || form !== 'one' || told.last - told.first > HALF_YEAR) return false
  return isYearless(times[0]) && told.first > anchor.last && (told.month !== null || within)
}

/** `Eröffnet wird am 16. September. … Anfang Februar kommt „Woyzeck“ heraus`: what is told of after a time ahead lies ahead too. */
export function isListedAhead(
  { times, form }: DateMention,
  { reference: told }: Told,
  anchor: Reference | null,
  tense: Tense,
): boolean {
  if (anchor === null || tense === 'past' || tense === 'ahead' || (form !== 'one' && form !== 'interval')) return false
  return times.every(isYearless) && told.first > anchor.last && told.last - told.first <= HALF_YEAR
}

/** Days of the longest half-year: a whole year is often that of a thing (`vom Haushalt 2017 hängt es ab`). */
const HALF_YEAR = 184

/** Whether a time names a month, quarter or season and nothing of its year. */
export const isYearless = (time: StatedTime | undefined) =>
  time !== undefined &&
  time.year === null &&
  time.shift === null &&
  time.yearShift === null &&
  (time.month !== null || time.ordinal !== null)

/** `Das abgelaufene Jahr begann mit einem Knall`, `2018 war …`: what follows in the paragraph is told of that year. */
export function isTheme(
  { tokens, sentences }: AnnotatedDocument,
  { firstToken, lastToken, form, times, rule }: DateMention,
): boolean {
  const first = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken
  if (form !== 'one' || times[0]?.unit !== 'year' || first !== firstToken || rule === 'dates/ago') return false
  return times[0].shift === -1 || (times[0].year !== null && tokens[lastToken]?.lower === 'war')
}

/** `Damals fehlten im Februar viele`: of the time told before. */
export function isBackThen({ tokens, sentences }: AnnotatedDocument, { firstToken }: DateMention): boolean {
  const from = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken ?? firstToken
  return tokens.slice(Math.max(from, firstToken - CLAUSE), firstToken).some(({ lower }) => lower === 'damals')
}

/** `geb. 3.6.1957`, `(* 1962)`: the day of a birth, from which no story goes on. */
export const isBirth = ({ tokens }: AnnotatedDocument, { firstToken }: DateMention): boolean =>
  [1, 2, 3].some((away) => BORN.test(tokens[firstToken - away]?.lower ?? ''))

/** `(1889–1961)`: the years of a life or programme behind its name, from which no story goes on. */
export const isSpan = ({ tokens }: AnnotatedDocument, { firstToken, lastToken, form }: DateMention): boolean =>
  form === 'interval' && tokens[firstToken - 1]?.text === '(' && tokens[lastToken]?.text === ')'

const BORN = /^(?:geb|geboren|geborene[nrsm]?|\*)$/u

/** Whether a date is all that its paragraph says: a year heads the entries of a chronicle, another heading ends its reach. */
export function isAlone(document: AnnotatedDocument, { firstToken, lastToken, form }: DateMention): boolean {
  const sentence = document.sentences[document.tokens[firstToken]?.sentence ?? 0]
  const paragraph = document.paragraphs[sentence?.paragraph ?? 0]
  if (form !== 'one' || paragraph === undefined) return false
  const start = document.tokens[firstToken]?.start ?? 0
  const end = document.tokens[lastToken - 1]?.end ?? 0
  return (
    document.text.slice(paragraph.start, start).trim() === '' &&
    /^:?\s*$/u.test(document.text.slice(end, paragraph.end))
  )
}

/** `Noch im Juni hieß es`: of the time in which the document speaks, whatever it told of before. */
export function isRecent({ tokens }: AnnotatedDocument, { firstToken }: DateMention): boolean {
  const [adverb, lead] = [tokens[firstToken - 2]?.lower, tokens[firstToken - 1]?.lower]
  return adverb === 'noch' && (lead === 'im' || lead === 'am')
}
