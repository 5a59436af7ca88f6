import { BODY_PREFIXES } from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { nominative } from './bodies.js'
import { hyphenedStart } from './joined.js'
import type { TitlePhrase } from './phrase.js'

/** How many tokens before a title its body may be named. */
const REACH = 300
const ARTICLES = new Set(['der', 'die', 'das', 'des', 'dem', 'den', 'im', 'vom', 'zur', 'zum', 'beim'])

/**
 * The body whose kind the title's own word names, where one such body alone is named before: `Kammerpräsident` after
 * `Handwerkskammer Südwestfalen`; null where none or several are, or where a bracket behind the name says more.
 */
export function bodyOfKind(
  document: AnnotatedDocument,
  { title, first }: TitlePhrase,
  { lastToken }: PersonMention,
): string | null {
  const word = title.slice(title.lastIndexOf(' ') + 1).toLowerCase()
  const kind = BODY_PREFIXES.find(([prefix]) => word.startsWith(prefix))?.[1]
  const { tokens } = document
  if (kind === undefined || tokens[lastToken]?.text === '(') return null
  let found: number | null = null
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = tokens[i]
    if (token === undefined || token.shape === 'lower' || !/[^s]s?$/u.test(token.lower)) continue
    const lower = token.lower.replace(/s$/u, '')
    if (!lower.endsWith(kind) || (token.tags & Tag.Title) !== 0) continue
    const named = lower.length > kind.length || tokens[i - 1]?.text === '-' || isPlace(document, i + 1)
    if (!named) continue
    if (found !== null && nameOf(document, found) !== nameOf(document, i)) return null
    found ??= i
  }
  return found === null ? null : nameOf(document, found)
}

const isPlace = ({ tokens }: AnnotatedDocument, i: number) => ((tokens[i]?.tags ?? 0) & Tag.Place) !== 0

/** The body's name: its noun with what a hyphen joins to it and the place behind it. */
function nameOf(document: AnnotatedDocument, noun: number): string {
  const { tokens } = document
  const first = hyphenedStart(tokens, noun)
  let last = noun + 1
  while (isPlace(document, last) || (tokens[last]?.text === '-' && isPlace(document, last + 1))) last++
  const hasArticle = ARTICLES.has(tokens[first - 1]?.lower ?? '')
  return nominative(document, hasArticle ? first - 1 : first, last)
}
