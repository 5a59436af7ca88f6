import { bodyEnding, isBody } from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { Before } from './before.js'
import { nominative } from './bodies.js'
import { hyphenedStart } from './joined.js'

/** How many tokens back a body is looked for. */
const REACH = 40
interface Pronoun {
  readonly feminine: boolean
  readonly possessive: boolean
}

/** Pronouns before a title that mean a body, and whether that is feminine or several (`deren`) or not (`dessen`). */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['deren', { feminine: true, possessive: false }],
  ['dessen', { feminine: false, possessive: false }],
  ...['ihr', 'ihre', 'ihrem', 'ihren', 'ihrer'].map((word) => [word, { feminine: true, possessive: true }] as const),
  ...['sein', 'seine', 'seinem', 'seinen', 'seiner'].map(
    (word) => [word, { feminine: false, possessive: true }] as const,
  ),
])
const ADJECTIVE = /e[nrs]?$/u

/**
 * The body that `deren` or `dessen` before a title means: the nearest one before it of that gender, in its sentence or the
 * one before (`Der Förderverein lädt ein. Dessen Vorsitzende …`). `ihr` and `sein` mean one only in their own sentence,
 * with nobody named between. Null where there is none.
 */
export function antecedent(
  document: AnnotatedDocument,
  { determiner, first }: Before,
  isName: (token: number) => boolean,
): string | null {
  const pronoun = determiner === null ? undefined : PRONOUNS.get(determiner)
  if (pronoun === undefined) return null
  const { tokens, sentences } = document
  const own = sentences[tokens[first]?.sentence ?? 0]
  const before = sentences[(own?.index ?? 0) - 1]
  const start = pronoun.possessive || before?.paragraph !== own?.paragraph ? own?.firstToken : before?.firstToken
  for (let i = first - 1; i >= Math.max(start ?? first, first - REACH); i--) {
    const token = tokens[i]
    if (token === undefined || (pronoun.possessive && isName(i))) return null
    if (token.text === ')') while (i > first - REACH && tokens[i]?.text !== '(') i--
    else if (isMeant(token, pronoun.feminine) && !isName(i)) return nameOf(document, i)
  }
  return null
}

/** `sein Amt`: what somebody holds, not where. */
const HELD = new Set(['amt', 'amtes', 'ämter', 'posten'])

function isMeant({ kind, shape, lower, tags, text }: Token, feminine: boolean): boolean {
  if (HELD.has(lower)) return false
  if (kind !== 'word' || shape === 'lower' || (tags & Tag.Title) !== 0) return false
  if ((tags & Tag.Party) !== 0) return feminine
  if (shape === 'upper') return !feminine && text.length > 2
  if (!isBody(lower) && (tags & Tag.Organisation) === 0) return false
  const isFeminine = bodyEnding(lower, 'der') !== null || lower.endsWith('en')
  return isFeminine === feminine
}

/** The body's name with the adjectives before it, in the nominative. */
function nameOf(document: AnnotatedDocument, noun: number): string {
  const { tokens } = document
  let first = hyphenedStart(tokens, noun)
  while (tokens[first - 1]?.shape === 'capital' && isAdjective(tokens[first - 1])) first--
  const article = tokens[first - 1]?.lower
  const hasArticle =
    article === 'des' || article === 'der' || article === 'dem' || article === 'im' || article === 'vom'
  // `die Stadt Hamm`
  const last = ((tokens[noun + 1]?.tags ?? 0) & Tag.Place) !== 0 ? noun + 2 : noun + 1
  return nominative(document, hasArticle ? first - 1 : first, last)
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && ADJECTIVE.test(token.lower) && (token.tags & (Tag.Title | Tag.Common)) === 0
}
