import { FRONTS, GENITIVES, SHORT_BODIES } from '../../lexicon/title_context.js'
import { COPULAS } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { isBodyName } from './affiliations.js'
import { nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import type { TitlePhrase } from './phrase.js'

/** Most tokens of the body: `Im Kommunalen Integrationszentrum des Kreises Unna`. */
const LONGEST = 16

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
  let end = reader(start + 1, { list: false, article: true })
  while (end !== null && GENITIVES.has(tokens[end]?.lower ?? '')) end = reader(end + 1, { list: false, article: false })
  if (end === null || !COPULAS.has(tokens[end]?.lower ?? '')) return null
  const article = tokens[start]?.lower.endsWith('m') === true ? start : start + 1
  const first = tokens[article + 1]?.kind === 'word' ? article + 1 : article
  const isBody = SHORT_BODIES.has(tokens[first]?.text ?? '') || isBodyName(document, first, end)
  return isBody ? nominative(document, first, end) : null
}
