import words from '../../lexicon/de/anchor.json' with { type: 'json' }
import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { tenseAround } from '../days/tense.js'

/**
 * How surely a date's line makes it the document's own: `label` where words say so, `placed` where a place stands before
 * it, `spoken` where a line calls the text a speech of that day, `bare` where it stands alone in its line, in its part of a line, or before the body.
 */
export type Proof = 'label' | 'placed' | 'spoken' | 'bare'

const LABEL = new RegExp(`(?:^|[\\s|(])(?:${words.labels.join('|')}) ?(?::|am|vom)? ?$`, 'iu')
const RELEASE = new RegExp(`^[^.!?]{0,60}(?:${words.releases.join('|')})`, 'iu')
const STAMP = new RegExp(`(?:${words.stamps.join('|')})`, 'iu')
/** `Artikel vom` at the beginning of a line; in a sentence it may be about another's. */
const PUBLISHED = new RegExp(`^(?:${words.articles.join('|')})(?: vom|:)? ?$`, 'iu')
/** `Rede von …, Präsidentin des Landtags, zur Eröffnung am`: a line that calls the text a speech. */
const SPEECH = new RegExp(`^(?:${words.speeches.join('|')})(?= ).* (?:am|,) ?$`, 'iu')
const STAND = /\bStand\b/u
/** `Münster, `, `Münster, den `, `(`, `Bonn/Köln – `, `48143 Münster, `: a place or sender and nothing else before the day. */
const PLACE = /^\(?(?:(?:\d{5} )?\p{Lu}[\p{L}./ ()-]{1,50}(?:,| [-–|]|\.)? ?)?(?:den |am |vom |im )?\(?$/u
const PLACED = /[,–|.-] ?(?:den |im )?\(?$/u
/** What parts a line of several pieces of news about a release: `Stadt Hagen – Pressestelle – 11.04.2019`. */
const PIECE_BEFORE = /(?:^|[|•·;–—>] ?|\s[-/] |[+*]{2,3} ?|\t)(?:den |vom |am |im )?\(?$/u
const PIECE_AFTER =
  /^\)?\.?(?:$|,? (?:um )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: Uhr)?(?:$| ?[|•·;–—])| ?(?:[|•·;–—]|[+*]{2,3})|\s[-/] |\t)/u
const MASTHEAD = /\s[|•·–—/-]\s[^.!?]{2,60}?(?:,|\s(?:vom|den)) ?$/u
/** Nothing but who wrote it: `Bonn, 8.2.2002 (abc)`. */
const LINE_END = /^\)?(?: ?\([\p{L}./-]{1,10}\))?[.:]?\s*$/u
/** The minute of publication; an event begins at `19 Uhr` or names its weekday. */
const MINUTE_END = /^,? (?:um )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: Uhr)?\s*$/u
const CLOCK = /^,? (?:um )?\d{1,2}[:.]\d{2}/u
/** The body begins right after the day, glued or behind a mark: `(KL). Die`, ` – Die`, `Neues Haus`. */
const LEAD = /^\)?(?: \([^()]{1,30}\))?(?:\s?[-–—:.|/]|\p{Lu})/u

/** Paragraphs at either end of a document where its day may stand. */
const TOP = 12
const BOTTOM = 4
/** Longest stretch before the day, and longest line of pieces, in UTF-16 units. */
const BEFORE = 160
const LINE = 140

/** What the line of a mention proves; null where the mention is one of the text's own dates. */
export function proofOf(document: AnnotatedDocument, mention: DateMention): Proof | null {
  const { text, paragraphs, sentences, tokens } = document
  const index = sentences[tokens[mention.firstToken]?.sentence ?? 0]?.paragraph ?? 0
  const paragraph = paragraphs[index]
  const foot = index >= paragraphs.length - BOTTOM
  if (paragraph === undefined || (index >= TOP && !foot) || mention.start - paragraph.start > BEFORE) return null
  const before = text.slice(paragraph.start, mention.start)
  const after = text.slice(mention.end, paragraph.end)
  if (LABEL.test(before) && !STAMP.test(before.replace(STAND, ''))) return 'label'
  if (paragraph.zone === 'boilerplate' || STAMP.test(before)) return null
  if (index < TOP && RELEASE.test(before) && after.length < 60 && isSilent(document, mention)) return 'label'
  if (index < TOP && PUBLISHED.test(before) && PIECE_AFTER.test(after)) return 'label'
  if (index < TOP && SPEECH.test(before) && after.length < 60 && isSilent(document, mention)) return 'spoken'
  if (index >= TOP && CLOCK.test(after)) return null
  const place = before.length > 0 && before.length < 60 && PLACE.test(before)
  const placed = place && PLACED.test(before)
  const timed = placed && index < TOP && mention.times[0]?.weekday === null && MINUTE_END.test(after)
  if ((LINE_END.test(after) || timed) && (place || before === ''))
    return placed && paragraph.zone !== 'contact' ? 'placed' : 'bare'
  if (index < TOP && LEAD.test(after)) {
    if (placed && !before.includes('(')) return 'placed'
    if (before === '') return 'bare'
  }
  if (index === 0 && isMasthead(before, after) && isSilent(document, mention)) return 'bare'
  // A label that is not known announces something: `Termin: Rathaus – 3. Mai 2016`.
  return isPiece(before, after) && !before.includes(':') && isSilent(document, mention) ? 'bare' : null
}

/** `Bund der Eltern – aktuell, 3. Mai 2016`: a first line of pieces that ends with the day. */
const isMasthead = (before: string, after: string) =>
  before.length < LINE && LINE_END.test(after) && MASTHEAD.test(before) && !before.includes(':')

/** Whether the day is a piece by itself of a line of pieces. */
const isPiece = (before: string, after: string) =>
  before.length + after.length < LINE && PIECE_BEFORE.test(before) && PIECE_AFTER.test(after)

/** Whether the line says nothing in a sentence. */
const isSilent = (document: AnnotatedDocument, { firstToken, lastToken }: DateMention) =>
  tenseAround(document, firstToken, lastToken) === null
