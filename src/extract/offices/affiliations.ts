import { PARTY_IN_BRACKET } from '../../lexicon/parties.js'
import { isBody, titleAdjective } from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { hasBody, nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'

/** Most tokens of a body's name: `vom Ministerium für Arbeit, Integration und Soziales des Landes`. */
const LONGEST = 24
/** Most tokens of a bracket: longer ones say more than where somebody is from. */
const BRACKET = 6
const FROM = new Set(['vom', 'von', 'aus'])
/** Prepositions of a body in a bracket: `(im Ministerium für Arbeit)`, `(bei der Stadt Hamm)`. */
const AT = new Set(['in', 'bei', 'von', 'an'])
const AT_WITH_ARTICLE = new Set(['im', 'beim', 'vom', 'am'])
const ARTICLES = new Set(['der', 'dem', 'den'])

/** The body that each person is said to be from, in the order of the people. */
export function extractAffiliations(
  document: AnnotatedDocument,
  people: readonly PersonMention[],
): readonly (string | null)[] {
  const { tokens } = document
  let isName: ((token: number) => boolean) | null = null
  return people.map((person) => {
    const next = tokens[person.lastToken]
    if (next === undefined || (next.text !== '(' && !FROM.has(next.lower))) return null
    isName ??= namesOf(people)
    return affiliationOf(document, person, isName)
  })
}

/** Whether a token is part of a person's name. */
export function namesOf(people: readonly PersonMention[]): (token: number) => boolean {
  const names = new Set<number>()
  for (const { firstToken, lastToken } of people) for (let i = firstToken; i < lastToken; i++) names.add(i)
  return (token) => names.has(token)
}

/**
 * The body that the text says a person is from, right after the name: `vom Familienministerium`, `(SPD) von der Caritas`,
 * `(Landkreistag)`. Null for a place, a party or nothing.
 */
export function affiliationOf(
  document: AnnotatedDocument,
  { lastToken }: PersonMention,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences } = document
  const end = sentences[tokens[lastToken - 1]?.sentence ?? 0]?.lastToken ?? lastToken
  let at = lastToken
  if (tokens[at]?.text === '(' && at < end) {
    const placed = placedIn(document, at + 1, end, isName)
    if (placed !== null) return placed
    let close = at + 1
    while (close < Math.min(end, at + 1 + BRACKET) && tokens[close]?.text !== ')') close++
    if (tokens[close]?.text !== ')') return null
    const inside = bodyIn(document, at + 1, close)
    if (inside !== null) return inside
    at = close + 1
  }
  if (at >= end || !FROM.has(tokens[at]?.lower ?? '')) return null
  const article = tokens[at]?.lower !== 'vom' && ARTICLES.has(tokens[at + 1]?.lower ?? '')
  if (tokens[at]?.lower === 'aus' && !article) return null
  const first = at + (article ? 2 : 1)
  const last = nounPhrases(tokens, Math.min(end, first + LONGEST), isName)(first, { list: false, article: false })
  if (last === null || isName(last) || !isBodyName(document, first, last)) return null
  // With its article the name of the body is in the dative, which `nominative` takes back only from a genitive.
  return nominative(document, article ? first - 1 : first, last)
}

/** The body that ends a line or bracket after a comma: `Superintendentin A, Evangelischer Kirchenkreis Minden`. */
export function bodyInApposition(
  document: AnnotatedDocument,
  from: number,
  isName: (token: number) => boolean,
): string | null {
  const { tokens, sentences, text } = document
  const end = sentences[tokens[from - 1]?.sentence ?? 0]?.lastToken ?? from
  if (tokens[from]?.text !== ',' || from + 1 >= end) return null
  const last = nounPhrases(tokens, Math.min(end, from + 1 + LONGEST), isName)(from + 1, { list: false, article: false })
  const closes = last === end || (last !== null && /^[);]$/u.test(tokens[last]?.text ?? ''))
  if (last === null || !closes || tokens[from + 1]?.shape === 'lower') return null
  const words = tokens.slice(from + 1, last)
  const named = words.some(
    ({ lower, tags, shape }) => shape !== 'lower' && (isBody(lower) || (tags & (Tag.Organisation | Tag.Party)) !== 0),
  )
  return named && words.every(({ tags }) => (tags & Tag.Title) === 0)
    ? text.slice(tokens[from + 1]?.start, tokens[last - 1]?.end)
    : null
}

/** The body at which a bracket places somebody. */
function placedIn(
  document: AnnotatedDocument,
  from: number,
  end: number,
  isName: (token: number) => boolean,
): string | null {
  const { tokens } = document
  const [preposition, article] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? '']
  const contracted = AT_WITH_ARTICLE.has(preposition)
  if (!contracted && !(AT.has(preposition) && ARTICLES.has(article))) return null
  const first = contracted ? from + 1 : from + 2
  const last = nounPhrases(tokens, Math.min(end, first + LONGEST), isName)(first, { list: true, article: false })
  if (last === null || !isBodyName(document, first, last)) return null
  // `(im Ministerium für Arbeit des Landes Nordrhein-Westfalen)`: whose it is may follow.
  const rest = tokens.slice(last, Math.min(end, last + BRACKET)).map(({ text }) => text)
  if (rest[0] !== ')' && !(rest[0] === 'des' && rest.includes(')'))) return null
  return nominative(document, contracted ? first : first - 1, last)
}

/** What a bracket names where it is all one body. */
function bodyIn(document: AnnotatedDocument, first: number, last: number): string | null {
  const { tokens, text } = document
  const words = tokens.slice(first, last)
  // `(Lippstadt)` is where somebody is from, no body.
  const [alone] = words.length === 1 ? words : []
  if (alone !== undefined && (PARTY_IN_BRACKET.has(alone.lower) || (alone.tags & Tag.Place) !== 0)) return null
  const plain = words.every(({ kind, shape, text, spaced }) =>
    kind === 'word' ? shape !== 'lower' : text === '-' && !spaced,
  )
  if (!plain || words.length === 0 || !isBodyName(document, first, last)) return null
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end)
}

/** Whether tokens `[first, last)` name a body, and no party or title. */
export function isBodyName({ tokens }: AnnotatedDocument, first: number, last: number): boolean {
  const words = tokens.slice(first, last)
  // `vom zuständigen Amt`: the adjective says which, as no name does.
  const [opening] = words
  if (opening?.shape === 'lower' && titleAdjective(opening.lower)?.kept === false) return false
  if (words.some(({ tags, kind }) => (tags & (Tag.Party | Tag.Title)) !== 0 && kind === 'word')) return false
  const named = words.some(({ tags, lower, shape, text }) => {
    if (shape === 'lower') return false
    return (tags & Tag.Organisation) !== 0 || isBody(lower) || (shape === 'upper' && text.length > 2)
  })
  return named && hasBody(tokens, first, last)
}
