import { ASSEMBLIES, GENITIVES } from '../../lexicon/title_context.js'
import { COPULAS, ELECTIONS } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { isBodyName } from './affiliations.js'
import { headOf, nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import type { TitlePhrase } from './phrase.js'

/** Most tokens of the body: `Die Vollversammlung der Industrie- und Handelskammer zu Köln`. */
const LONGEST = 20
const ARTICLES = new Set(['der', 'die', 'das'])
/** Offices that a body has for itself: the council chooses its chair, yet the town's alderman. */
const OWN = new Set([
  'chair',
  'chair_group',
  'chair_honorary',
  'deputy',
  'president',
  'spokesperson',
  'treasurer',
  'secretary_minutes',
  'assessor',
  'master_guild',
  'chair_committee',
])

/**
 * The body that chooses somebody, with which the sentence begins: `Die Vollversammlung der Handwerkskammer hat A zum
 * Präsidenten gewählt` is the Kammer; `Der Rat der Stadt Marl hat A zur Beigeordneten gewählt` the Stadt; else null.
 */
export function bodyChoosing(
  document: AnnotatedDocument,
  { first: title, role }: TitlePhrase,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  const opening = sentences[tokens[title]?.sentence ?? 0]?.firstToken ?? title
  // `Am Mittwoch wählte der Rat der Stadt Marl A zum Beigeordneten`
  const verb = tokens.slice(opening, Math.min(title, opening + LONGEST)).findIndex(({ lower }) => ELECTIONS.has(lower))
  const inverted = verb > 0 && ARTICLES.has(tokens[opening + verb + 1]?.lower ?? '')
  const start = inverted ? opening + verb + 1 : opening
  if (!ARTICLES.has(tokens[start]?.lower ?? '')) return null
  const reader = nounPhrases(tokens, Math.min(title, start + LONGEST), isName)
  const end = reader(start + 1, { list: false, article: false })
  if (end === null) return null
  const genitive = GENITIVES.has(tokens[end]?.lower ?? '') ? reader(end + 1, { list: false, article: false }) : null
  if (!inverted && !isVerb(tokens[genitive ?? end]?.lower)) return null
  const head = headOf(tokens, start + 1, end)
  const isAssembly = ASSEMBLIES.some((word) => head.endsWith(word))
  if (isAssembly || !OWN.has(role)) {
    const chooses = isAssembly || head === 'rat'
    return chooses && genitive !== null && isBodyName(document, end + 1, genitive)
      ? nominative(document, end, genitive)
      : null
  }
  return isBodyName(document, start + 1, end) ? nominative(document, start + 1, genitive ?? end) : null
}

const isVerb = (lower = '') => lower === 'hat' || lower === 'haben' || ELECTIONS.has(lower) || COPULAS.has(lower)
