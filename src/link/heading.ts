import { anyOf, MONTHS, WEEKDAYS, WEEKDAYS_SHORT } from '../lexicon/dates.js'
import { LABEL, MAIL_HEADER, SUBJECT } from '../lexicon/heading.js'
import type { AnnotatedDocument } from '../model/document.js'
import { bodyOf, type HeadLine, isLetterhead } from './letterhead.js'

const PUBLISHER =
  /^(?:(?:Das|Die|Der) )?(?<name>(?:\p{L}|[ ,.&/'’-])+?)(?: \([^()]{2,40}\))? (?:teilt mit|informiert|gibt bekannt|teilen mit)\s?:?(?: \d{1,2}\.\d{1,2}\.\d{4})?$/u
/** Longest title, in UTF-16 units: a longer first paragraph is running text. */
const TITLE = 220
/** How many lines a head may have before the text begins. */
const HEAD = 15
/** A day before the headline, glued to it or set off by a dash: `12.05.2009Neue Fahrzeuge`, `Münster, 02.03.2016 – Caritas`. */
const GLUED_DAY = /^(?:\p{Lu}[\p{L} -]{2,30}, )?\d{1,2}\.\d{1,2}\.\d{4}(?: ?[–—-] )?(?=\p{Lu})/u

/**
 * The headline and the publisher of a release, from its metadata or its words; null where neither says. The headline is
 * the first line above the text that is no label (`Pressemitteilung 312/2014`), no mail header, no letterhead and no line
 * of when something is, unless there is nothing else; the publisher is who `teilt mit`, else whose letterhead it is.
 */
export function heading(document: AnnotatedDocument): { title: string | null; publisher: string | null } {
  const { metadata } = document.raw
  const head = linesOf(document)
  const above = head.filter(({ index }) => index < HEAD)
  const letterheads = above.filter((line) => isLetterhead(document, line))
  const title = headline(above, letterheads)
  const sender = head.find(({ text }) => PUBLISHER.test(text))
  const bodies = letterheads.filter(({ text }) => text !== title).map((line) => bodyOf(document, line))
  return {
    title: metadata.title ?? title,
    publisher:
      metadata.publisher ??
      PUBLISHER.exec(sender?.text ?? '')?.groups?.['name'] ??
      bodies.find((body) => body !== null) ??
      null,
  }
}

/** The short lines that are no running text. */
function linesOf({ paragraphs, text }: AnnotatedDocument): HeadLine[] {
  return paragraphs
    .filter(({ start, end, zone }) => zone !== 'body' && end - start <= TITLE && end > start)
    .map((paragraph) => ({ ...paragraph, text: text.slice(paragraph.start, paragraph.end).trim() }))
}

function headline(lines: readonly HeadLine[], letterheads: readonly HeadLine[]): string | null {
  const subject = lines.find(({ text }) => SUBJECT.test(text))
  if (subject) return subject.text.replace(SUBJECT, '')
  const candidates = lines.filter(
    (line) => mayBeTitle(line) && /\p{L}{3}/u.test(line.text) && !isNoTitle(undated(line.text)),
  )
  const own =
    candidates.find((line) => !letterheads.includes(line) && !isDated(line.text)) ??
    candidates.find((line) => !letterheads.includes(line)) ??
    candidates[0]
  return own === undefined ? null : undated(own.text)
}

/** A line of the headline's zone, or one that a day opens and no full stop ends. */
function mayBeTitle({ zone, text }: HeadLine): boolean {
  if (GLUED_DAY.test(text)) return (zone === 'headline' || zone === 'dateline') && !text.endsWith('.')
  return zone === 'headline'
}

/** `Fr, 1.11., 19.30 Uhr`, `Parteitag in Husby, 20./21. April 2013`: when something is, above what is said of it. */
const isDated = (text: string): boolean => (ENDS_IN_DAY.test(text) && !OF_DAY.test(text)) || OPENS_HOUR.test(text)
/** `Bericht über die Sitzung vom 14. Dezember 2015` */
const OF_DAY = /\p{L} vom \d/u
const ENDS_IN_DAY = new RegExp(
  `[ –/-]\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|${anyOf(MONTHS.keys())} )\\d{4}(?:, \\d{1,2}[:.]\\d{2}(?: Uhr)?)?$`,
  'u',
)
const OPENS_HOUR = new RegExp(
  `^${anyOf([...WEEKDAYS.keys(), ...WEEKDAYS_SHORT.keys()])}\\.?,? (?:den )?\\d{1,2}\\..*\\d(?: Uhr)?$`,
  'u',
)

const undated = (text: string): string => text.replace(GLUED_DAY, '')

function isNoTitle(text: string): boolean {
  return LABEL.test(text) || MAIL_HEADER.test(text) || PUBLISHER.test(text)
}
