import { fullYear } from '../../lexicon/years.js'
import type { DateMention, StatedTime } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { civil, dayNumber, dayText, monthText, yearText } from '../days/calendar.js'
import { dayAnchor, monthAnchor, yearAnchor } from './given.js'
import { type Proof, proofOf } from './line.js'
import { NUMBER } from './shapes.js'

/** Days around the other dates of the text beyond which a bare day is another's: a page stamp. */
const FAR = 800
const STRENGTH: Readonly<Record<Proof, number>> = { label: 3, placed: 2, spoken: 2, bare: 1 }

/** The day that the document states as its own: label, mail header, date line, beginning of the body; the surest, then the first. */
export function statedDay(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  let best: { readonly mention: DateMention; readonly day: number; readonly strength: number } | null = null
  for (const mention of dates) {
    const day = dayOf(mention) ?? dayOfYear(document, mention)
    if (day === null) continue
    const proof = proofOf(document, mention)
    if (proof === null || isDoubtful(document, mention, day, proof, dates)) continue
    const strength = STRENGTH[proof]
    if (best === null || strength > best.strength) best = { mention, day, strength }
  }
  return best === null ? null : dayAnchor(dayText(best.day), 'stated', evidence(document, best.mention))
}

/** Whether the rest of the text makes a proof too weak: a page stamp, an entry of a chronicle, a speech about another day. */
function isDoubtful(
  document: AnnotatedDocument,
  mention: DateMention,
  day: number,
  proof: Proof,
  dates: readonly DateMention[],
): boolean {
  if (proof === 'spoken') {
    return dates.some((other) => (yearMiddle(other) ?? day) > day + FAR) && !hasNear(dates, mention, day)
  }
  return proof === 'bare' && ((!isWritten(mention) && isFar(mention, day, dates)) || isEntry(document, mention, dates))
}

/** Whether a day names its weekday or month, as no stamp does. */
const isWritten = ({ rule, times }: DateMention) => rule === 'dates/day' || times[0]?.weekday !== null

/** Whether another mention is of the same two years or so. */
function hasNear(dates: readonly DateMention[], mention: DateMention, day: number): boolean {
  return dates.some((other) => other !== mention && Math.abs((yearMiddle(other) ?? 0) - day) <= FAR)
}

/** Lines that begin with a date and a mark behind it from which on a text is a chronicle. */
const ENTRIES = 3

/** Whether a date is one of several that begin their lines with something behind them: `7. Januar 1975: Der Unterricht beginnt.` */
function isEntry({ text }: AnnotatedDocument, mention: DateMention, dates: readonly DateMention[]): boolean {
  const opens = ({ start, end }: DateMention) =>
    (start === 0 || text.charAt(start - 1) === '\n') && /^(?::| [–-]) /u.test(text.slice(end, end + 3))
  return opens(mention) && dates.filter(opens).length >= ENTRIES
}

/** The month that the document's head or foot states as its own (`Pfarrbrief | Juni 2018`), where it states no day. */
export function statedMonth(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const body = document.paragraphs.find(({ zone }) => zone === 'body')?.start ?? 0
  for (const mention of dates) {
    const ends = document.text.length - mention.end < 5 && isEnd(document, mention)
    const issue = issueOf(mention)
    if (issue === null) continue
    const proof = proofOf(document, mention)
    // `Gladbeck, im Oktober 2006` above who signs.
    if (mention.start >= body && !ends && proof !== 'placed') continue
    if (proof !== null && !isEntry(document, mention, dates)) {
      return monthAnchor(issue.edtf, issue.year, issue.month, 'stated', evidence(document, mention))
    }
  }
  return null
}

/** The month of an issue: the first of `Juni/Juli 2017` and of `Sommer 2017`, which are only about it; that of Advent. */
function issueOf({ times, form }: DateMention): Issue | null {
  const [time] = times
  if (time === undefined || time.year === null || time.part !== null || !(form === 'one' || times.every(isMonth)))
    return null
  const { unit, year, ordinal } = time
  const month =
    time.holiday === 'advent' && ordinal === null
      ? ADVENT
      : unit === 'season' && ordinal !== null
        ? (ordinal - 20) * 3
        : time.month
  if (month === null || (unit !== 'month' && unit !== 'season' && month !== ADVENT)) return null
  if (time.day !== null) return null
  return { edtf: `${monthText(year, month)}${unit === 'season' || times.length > 1 ? '~' : ''}`, year, month }
}

interface Issue {
  readonly edtf: string
  readonly year: number
  readonly month: number
}

const ADVENT = 12
const isMonth = ({ unit }: StatedTime) => unit === 'month'

/** Whether only a bracket or period follows. */
const isEnd = ({ text }: AnnotatedDocument, { end }: DateMention) => /^[).]*\s*$/u.test(text.slice(end))

/** The year that the number of a release bears (`Pressemitteilung 123/2016`), where the head states no day or month. */
export function statedYear(document: AnnotatedDocument): Anchor | null {
  const found = numberedYear(document)
  return found === null ? null : yearAnchor(yearText(found.year), 'stated', found.words)
}

/** Paragraphs at the top in which a release may bear its number, and the longest line of it, in UTF-16 units. */
const HEAD = 6
const LINE = 140

function numberedYear({
  paragraphs,
  text,
}: AnnotatedDocument): { readonly year: number; readonly words: string } | null {
  for (const { start, end } of paragraphs.slice(0, HEAD)) {
    const line = end - start > LINE ? '' : text.slice(start, end)
    const found = line.includes('/') || line.includes('-') ? NUMBER.exec(line) : null
    const year = found?.groups?.['first'] ?? found?.groups?.['year']
    if (found !== null && year !== undefined) return { year: fullYear(year), words: found[0].trim() }
  }
  return null
}

/** Day number of a mention at the top that is one day without its year, in the year that the head states. */
function dayOfYear(document: AnnotatedDocument, mention: DateMention): number | null {
  const time = mention.start < TOP ? singleTime(mention) : null
  if (time === null || time.unit !== 'day' || time.year !== null || time.yearShift !== null) return null
  const { month, day } = time
  const year = month === null || day === null ? null : (numberedYear(document)?.year ?? null)
  return month === null || day === null || year === null ? null : dayNumber(year, month, day)
}

/** UTF-16 units at the top of a document in which its own day may stand without year. */
const TOP = 1_000

/** Day number of a mention that is one day with its year, null for others. */
export function dayOf(mention: DateMention): number | null {
  const time = singleTime(mention)
  if (time === null) return null
  const { unit, year, month, day } = time
  if (unit !== 'day' || year === null || month === null || day === null) return null
  const number = dayNumber(year, month, day)
  return civil(number).day === day ? number : null
}

const singleTime = ({ times, form }: DateMention): StatedTime | null =>
  times.length === 1 && form === 'one' ? (times[0] ?? null) : null

/**
 * Whether the text's other dates are all years away. At the top they must be of one time, as those of an old text with a
 * stamp are: a release may well look back on several.
 */
function isFar({ start }: DateMention, day: number, dates: readonly DateMention[]): boolean {
  const others = dates
    .map((mention) => dayOf(mention) ?? yearMiddle(mention))
    .filter((own) => own !== null)
    .filter((own) => own !== day)
  if (others.length < 2 || others.some((own) => Math.abs(own - day) <= FAR)) return false
  return start >= TOP || (others.length > 2 && Math.max(...others) - Math.min(...others) <= FAR)
}

function yearMiddle({ times }: DateMention): number | null {
  const year = times.at(-1)?.year ?? null
  return year === null ? null : dayNumber(year, 7, 1)
}

/** The words of a mention with what stands before it in its line, at most 60 characters. */
export function evidence(document: AnnotatedDocument, mention: DateMention): string {
  const sentence = document.sentences[document.tokens[mention.firstToken]?.sentence ?? 0]
  const from = Math.max(sentence?.start ?? mention.start, mention.start - 60)
  return document.text.slice(from, mention.end).trim()
}
