import { FRONTS, GENITIVES, SHORT_BODIES } from '../../lexicon/title_context.js'
import { COPULAS } from '../../lexicon/title_verbs.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { isBodyName } from './affiliations.js'
import { nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import type { TitlePhrase } from './phrase.js'

/** Most tokens of the body: `Im Kommunalen Integrationszentrum des Kreises Unna`. */
const LONGEST = 16
/** Articles of a body for which somebody speaks. */
const SPOKEN_FOR = new Set(['den', 'die', 'das'])

/** The body with which a sentence begins that says who holds an office there: `Im Jugendamt ist A neue Leiterin`; else null. */
export function bodyInFront(
  document: AnnotatedDocument,
  { first: title }: TitlePhrase,
  { firstToken }: PersonMention,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  const start = sentences[tokens[title]?.sentence ?? 0]?.firstToken ?? title
  if (!FRONTS.has(tokens[start]?.lower ?? '')) return null
  const reader = nounPhrases(tokens, Math.min(title, firstToken, start + LONGEST), isName)
  const head = reader(start + 1, { list: false, article: true })
  let end = head
  while (end !== null && GENITIVES.has(tokens[end]?.lower ?? '')) end = reader(end + 1, { list: false, article: false })
  if (head === null || end === null || !COPULAS.has(tokens[end]?.lower ?? '')) return null
  const article = tokens[start]?.lower.endsWith('m') === true ? start : start + 1
  const first = tokens[article + 1]?.kind === 'word' ? article + 1 : article
  const isBody = SHORT_BODIES.has(tokens[first]?.text ?? '') || isBodyName(document, first, head)
  return isBody ? nominative(document, first, end) : null
}

/** The body for which somebody speaks: `Für den Landessportbund sprach Vizepräsidentin A`; null where the sentence begins otherwise. */
export function bodySpokenFor(
  document: AnnotatedDocument,
  { first: title, determiner, title: named }: TitlePhrase,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  const start = sentences[tokens[title]?.sentence ?? 0]?.firstToken ?? title
  if (determiner !== null || tokens[start]?.lower !== 'für' || !SPOKEN_FOR.has(tokens[start + 1]?.lower ?? ''))
    return null
  const end = nounPhrases(tokens, title, isName)(start + 2, { list: false, article: false })
  const verb = tokens[title - 1]
  if (end === null || end !== title - 1 || verb === undefined || !speaks(verb)) return null
  // `Für die SPD sprach Fraktionschefin A`, yet not `Bürgermeisterin A`
  const party = tokens[start + 2]
  if (end === start + 3 && party !== undefined && (party.tags & Tag.Party) !== 0)
    return OF_PARTY.test(named) ? document.text.slice(party.start, party.end) : null
  return isBodyName(document, start + 2, end) ? nominative(document, start + 2, end) : null
}

/** Titles that a party or its group gives. */
const OF_PARTY = /^(?:fraktion|partei|landesparteivor)/iu

/** The body for which somebody stands: `der Sportbund, vertreten durch Präsident A`; null where none stands before the comma. */
export function bodyRepresented(
  document: AnnotatedDocument,
  { first: title }: TitlePhrase,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  const comma = title - 3
  if (tokens[title - 1]?.lower !== 'durch' || tokens[title - 2]?.lower !== 'vertreten') return null
  if (tokens[comma]?.text !== ',') return null
  const start = sentences[tokens[title]?.sentence ?? 0]?.firstToken ?? comma
  const reader = nounPhrases(tokens, comma, isName)
  for (let i = comma - 1; i >= Math.max(start, comma - LONGEST); i--) {
    if (!SUBJECT.has(tokens[i]?.lower ?? '')) continue
    const end = reader(i + 1, { list: false, article: false })
    if (end === null || !isBodyName(document, i + 1, end)) return null
    const genitive = GENITIVES.has(tokens[end]?.lower ?? '') ? reader(end + 1, { list: false, article: false }) : null
    if ((genitive ?? end) === comma) return nominative(document, i + 1, comma)
  }
  return null
}

/** Articles of a subject. */
const SUBJECT = new Set(['der', 'die', 'das'])

/** Whether a word is a verb of saying, or `sprach`, which alone says nothing. */
const speaks = ({ tags, lower }: Token) => (tags & Tag.Speech) !== 0 || lower === 'sprach' || lower === 'spricht'
