import { LEADING, MOVED, MOVING } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { isBodyName } from './affiliations.js'
import { nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import type { TitlePhrase } from './phrase.js'
import { sinceEnd } from './skips.js'

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

/** The body to which somebody goes in an office: `wechselt als Leiterin zur Kammer`; null where none follows. */
export function bodyJoined(
  document: AnnotatedDocument,
  phrase: TitlePhrase,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  if (!goesTo(document, phrase, MOVING) && !goesTo(document, phrase, MOVED)) return null
  const limit = sentences[tokens[phrase.first]?.sentence ?? 0]?.lastToken ?? phrase.last
  // `zum 1. Mai zur Kammer`
  const article = sinceEnd(tokens, phrase.last, limit)
  if (!TO.has(tokens[article]?.lower ?? '')) return null
  const end = nounPhrases(tokens, limit, isName)(article + 1, { list: false, article: false })
  return end !== null && isBodyName(document, article + 1, end) ? nominative(document, article + 1, end) : null
}

const TO = new Set(['ins', 'zur', 'zum'])
const TOWARDS = new Set([...TO, 'an', 'in', 'nach', 'zu'])

/** Whether the sentence says that somebody is going elsewhere in an office. */
export const isMoving = (document: AnnotatedDocument, phrase: TitlePhrase): boolean => goesTo(document, phrase, MOVING)

/** Whether one of some verbs of going stands near a title before a body that is said with a direction; `als Leiter der Schule` leaves it. */
function goesTo(
  { tokens, sentences }: AnnotatedDocument,
  { first, last, quoteLast }: TitlePhrase,
  verbs: ReadonlySet<string>,
): boolean {
  if (!TOWARDS.has(tokens[quoteLast]?.lower ?? '')) return false
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  const from = Math.max(sentence?.firstToken ?? first, first - NEAR)
  return tokens.slice(from, Math.min(sentence?.lastToken ?? last, last + NEAR)).some(({ lower }) => verbs.has(lower))
}

/** Most tokens between a title and the verb of who goes there. */
const NEAR = 20
