import { LEADING } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { isBodyName } from './affiliations.js'
import { nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import type { TitlePhrase } from './phrase.js'

/** Most tokens of the body, and from the title to its verb. */
const LONGEST = 12
const VERB = 6
const ARTICLES = new Set(['die', 'das', 'den'])

/** The body that somebody leads in an office: `hatte die Klinik als Leiterin geführt`; null where none stands before `als`. */
export function bodyLed(
  document: AnnotatedDocument,
  { first, last }: TitlePhrase,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  const als = tokens[first - 1]?.lower === 'als' ? first - 1 : -1
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  if (als < 0 || sentence === undefined) return null
  const reader = nounPhrases(tokens, als, isName)
  for (let i = als - 2; i >= Math.max(sentence.firstToken, als - LONGEST); i--) {
    if (!ARTICLES.has(tokens[i]?.lower ?? '') || reader(i + 1, { list: false, article: false }) !== als) continue
    const around = tokens.slice(Math.max(sentence.firstToken, i - VERB), Math.min(sentence.lastToken, last + VERB))
    const leads = around.some(({ lower }) => LEADING.has(lower))
    return leads && isBodyName(document, i + 1, als) ? nominative(document, i + 1, als) : null
  }
  return null
}
