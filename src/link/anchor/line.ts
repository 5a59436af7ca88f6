import { DETERMINERS } from '../../lexicon/determiners.js'
import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { tenseAround } from '../days/tense.js'
import {
  BRACKETED_STAND,
  BYLINE,
  BYLINE_END,
  CLOCK,
  CLOSED,
  CLOSING,
  CREDIT,
  EVENT,
  EXACT_MINUTE,
  HEADLINE,
  LABEL,
  LEAD,
  LINE_END,
  MASTHEAD,
  MINUTE,
  MINUTE_END,
  NUMBERED,
  OF_OTHER,
  OF_THING,
  OPENED,
  PAPER,
  PIECE_AFTER,
  PIECE_BEFORE,
  PLACE,
  PLACE_AFTER,
  PLACED,
  PUBLISHED,
  RELEASE,
  SECTION,
  SIGN_OFF,
  SIGNED,
  SPEECH,
  STAMP,
  STAND,
  TOWN,
} from './shapes.js'

/**
 * How surely a date's line makes it the document's own: `label` where words say so, `placed` where a place stands before
 * it, `spoken` where a line calls the text a speech of that day, `bare` where it stands alone in its line, in its part of a line, or before the body.
 */
export type Proof = 'label' | 'placed' | 'spoken' | 'bare'

/** Paragraphs at either end of a document where its day may stand. */
const TOP = 12
const BOTTOM = 5
/** Paragraphs at the top where a line of day and minute is no stamp. */
const HEAD = 4
/** Longest stretch before the day, and longest line of pieces, in UTF-16 units. */
const BEFORE = 160
const LINE = 140
/** Longest label, in UTF-16 units. */
const NEAR = 48

/** What the line of a mention proves; null where the mention is one of the text's own dates. */
export function proofOf(document: AnnotatedDocument, mention: DateMention): Proof | null {
  const { text, paragraphs, sentences, tokens } = document
  const index = sentences[tokens[mention.firstToken]?.sentence ?? 0]?.paragraph ?? 0
  const paragraph = paragraphs[index]
  if (paragraph === undefined) return null
  const top = index < TOP
  const foot = index >= paragraphs.length - BOTTOM
  if (!top && !foot) return null
  if (mention.start - paragraph.start > BEFORE) return isSigned(document, mention, paragraph) ? 'placed' : null
  const before = text.slice(paragraph.start, mention.start)
  const after = text.slice(mention.end, Math.min(paragraph.end, mention.end + LINE))
  const near = before.slice(-NEAR)
  // `Ihr Vermögen beträgt 14 Mio. Euro (Stand: 31.12.2016)`: the day of a figure.
  if (index >= HEAD && BRACKETED_STAND.test(near) && !isSilent(document, mention)) return null
  if (LABEL.test(near) && !STAMP.test(before.replace(STAND, ''))) return 'label'
  if (CREDIT.test(before) && LINE_END.test(after)) return 'label'
  if (foot && CLOCK.test(after) && isSignedOff(document, mention)) return 'bare'
  const stamped = paragraph.zone === 'boilerplate' && !(index < HEAD && before === '' && MINUTE.test(after))
  if (stamped || STAMP.test(before) || NUMBERED.test(near) || isOthers(before)) return null
  if (index < HEAD && /[^\s:]\s*$/u.test(before) && EXACT_MINUTE.test(after) && isSilent(document, mention))
    return 'bare'
  const named = top ? namedBy(document, mention, before, after) : null
  if (named !== null) return named
  if (!top && CLOCK.test(after)) return null
  return isSigned(document, mention, paragraph) ? 'placed' : placeOf(document, mention, top, before, after)
}

/** Whether a place and a day begin a paragraph with its text behind them: `Hamm, 3. Februar 2014 – Der Kreistag …`. */
export function opensBody({ text, paragraphs, sentences, tokens }: AnnotatedDocument, mention: DateMention): boolean {
  const paragraph = paragraphs[sentences[tokens[mention.firstToken]?.sentence ?? 0]?.paragraph ?? 0]
  if (paragraph === undefined || mention.start - paragraph.start > 60) return false
  const before = text.slice(paragraph.start, mention.start)
  if (before === '' || !PLACE.test(before) || !PLACED.test(before) || before.endsWith('(') || isThings(before))
    return false
  return OPENING.test(text.slice(mention.end, mention.end + 40))
}

/** ` – Der`, `: Die`, ` (abc). Die` */
const OPENING = /^\)?(?: \([^()]{1,30}\))?(?:\s?[-–—]{1,2}|[:.]) ?[\p{Lu}„"]/u

/** What words at the beginning of the line say that the text is: a release, an article, a speech. */
function namedBy(document: AnnotatedDocument, mention: DateMention, before: string, after: string): Proof | null {
  const release = RELEASE.test(before) && after.length < 60
  const article = (PUBLISHED.test(before) && PIECE_AFTER.test(after)) || (PAPER.test(before) && SECTION.test(after))
  const speech = SPEECH.test(before) && after.length < 60
  if (!(release || article || speech) || !isSilent(document, mention)) return null
  return release || article ? 'label' : 'spoken'
}

/** What the shape of the line says: place and day, a day alone, a day that the body begins with. */
function placeOf(
  document: AnnotatedDocument,
  mention: DateMention,
  top: boolean,
  before: string,
  after: string,
): Proof | null {
  const { zone } =
    document.paragraphs[document.sentences[document.tokens[mention.firstToken]?.sentence ?? 0]?.paragraph ?? 0] ?? {}
  const place = before.length > 0 && before.length < 60 && PLACE.test(before) && !isThings(before)
  const placed = place && PLACED.test(before)
  const timed = placed && top && mention.times[0]?.weekday === null && MINUTE_END.test(after)
  if ((LINE_END.test(after) || timed) && (place || before === ''))
    return placed && zone !== 'contact' ? 'placed' : 'bare'
  if (top && before === '' && (MINUTE.test(after) || PLACE_AFTER.test(after))) return 'bare'
  if (top && BYLINE.test(before) && BYLINE_END.test(after)) return 'bare'
  if (top && LEAD.test(after)) {
    if (placed && !before.endsWith('(')) return 'placed'
    if (before === '') return 'bare'
  }
  if (mention.firstToken === 0 && HEADLINE.test(after) && isSilent(document, mention) && isFigures(mention))
    return 'bare'
  const opened = top && CLOSED.test(after) ? OPENED.exec(before) : null
  if (opened !== null) return opened.groups?.['place'] === undefined && !/^\p{Lu}/u.test(before) ? 'bare' : 'placed'
  if (zone === 'body' && CLOSED.test(after) && isTown(before)) return 'placed'
  if (before.length === mention.start && isMasthead(before, after) && isSilent(document, mention)) return 'bare'
  // A label that is not known announces something: `Termin: Rathaus – 3. Mai 2016`.
  return isPiece(before, after) && !before.includes(':') && isSilent(document, mention) ? 'bare' : null
}

/** `Sommerfest am `, `Konzert, `: the day is that of what stands before it. */
const isThings = (before: string) => (OF_THING.test(before) && !BYLINE.test(before)) || EVENT.test(before)

/** `Musterstadt (`, not `Ratssitzung (`. */
function isTown(before: string): boolean {
  const town = TOWN.exec(before)?.groups?.['town']
  return town !== undefined && !EVENT.test(`${town}, `) && !DETERMINERS.has(town.toLowerCase())
}

const isFigures = ({ rule }: DateMention) => rule === 'dates/figures' || rule === 'dates/iso'

/** `Antwort auf die Anfrage vom `: the day of what a text is about, which only a speech or minutes share. */
const isOthers = (before: string) => before.endsWith('vom ') && OF_OTHER.test(before) && !SPEECH.test(before)

/** Whether a day ends its paragraph after a place of its own, or in brackets behind the last sentence. */
function isSigned(
  { text }: AnnotatedDocument,
  { start, end }: DateMention,
  paragraph: { readonly end: number },
): boolean {
  const after = text.slice(end, Math.min(end + 3, paragraph.end)).trim()
  const before = text.slice(Math.max(0, start - 60), start)
  if (/^\)\.?$/u.test(after) && CLOSING.test(before)) return text.length - paragraph.end < 3
  return after.length < 2 && (before.endsWith('den ') || text.startsWith('den ', start)) && SIGNED.test(before)
}

/** `abc xy/kl` above the last line, `03.05.2016 14:12`: an agency signs off with its day and minute. */
const isSignedOff = ({ text }: AnnotatedDocument, { start, end }: DateMention) =>
  SIGN_OFF.test(text.slice(Math.max(0, start - SIGNS), start)) && text.length - end < SIGNS

/** Most UTF-16 units of the signs of an agency, and of what stands behind its day. */
const SIGNS = 30

/** `Bund der Eltern – aktuell, 3. Mai 2016`: a first line of pieces that ends with the day. */
const isMasthead = (before: string, after: string) =>
  before.length < LINE && LINE_END.test(after) && MASTHEAD.test(before) && !before.includes(':')

/** Whether the day is a piece by itself of a line of pieces. */
const isPiece = (before: string, after: string) =>
  before.length + after.length < LINE && PIECE_BEFORE.test(before) && PIECE_AFTER.test(after)

/** Whether the line says nothing in a sentence. */
const isSilent = (document: AnnotatedDocument, { firstToken, lastToken }: DateMention) =>
  tenseAround(document, firstToken, lastToken) === null
