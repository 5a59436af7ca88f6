import { WEEKDAYS_SHORT } from '../../lexicon/dates.js'
import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Surroundings } from './resolve.js'
import { isYearless, type Told } from './told.js'

/** Most sentences of the entry of a list between the dates that head two of them. */
const ENTRY = 3

/** Whether a date heads the entry of a list or chronicle: `Dienstag: Erzählcafé`, `Freitag, 19 Uhr: Filmabend`. */
export function headsEntry({ tokens, sentences }: AnnotatedDocument, { firstToken, lastToken }: DateMention): boolean {
  const next = tokens[lastToken]?.text
  if (next !== ':' && next !== ',') return false
  let first = firstToken
  const own = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken ?? firstToken
  if (firstToken - own > BEFORE) return false
  while (first > own && opensEntry(tokens[first - 1])) first--
  return first === own
}

/** Whether a date follows the label of an entry: `Prüfungen: 16.01. bis 04.02.` */
export const isLabelled = ({ tokens }: AnnotatedDocument, { firstToken }: DateMention): boolean =>
  tokens[firstToken - 1]?.text === ':'

/** Most tokens of what opens an entry before its date: the weekdays of `Mi./Do., 28./29.9.`, the sign of a list. */
const BEFORE = 6
const opensEntry = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'mark' || (token.kind === 'word' && WEEKDAYS_SHORT.has(token.text)))

/** `Mo., 24.8.: Eröffnung` and in the next line `Dienstag: Lesung`: the weekdays of a list go on from its last day. */
export function entryAfter(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: number,
  told: Told | null,
): Surroundings | null {
  const bare = mention.times.every((time) => time.weekday !== null && time.day === null && time.shift === null)
  if (!bare || told?.entry !== true || sentence === told.sentence || sentence - told.sentence > ENTRY) return null
  return headsEntry(document, mention) ? { reference: told.reference, tense: 'ahead' } : null
}

/** `Das war 2017`: a line that says so heads a review, whose entries (`Januar: …`) are of that year. */
export function headsReview({ tokens }: AnnotatedDocument, { firstToken, form, times }: DateMention): boolean {
  if (form !== 'one' || times[0]?.unit !== 'year' || times[0].year === null) return false
  return tokens[firstToken - 1]?.lower === 'war' && tokens[firstToken - 2]?.lower === 'das'
}

/** Whether a date heads the entry of a review without naming its year. */
export const isReviewed = (document: AnnotatedDocument, mention: DateMention) =>
  mention.form === 'one' && isYearless(mention.times[0]) && headsEntry(document, mention)
