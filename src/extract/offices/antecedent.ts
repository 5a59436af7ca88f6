import { bodyEnding, isBody } from '../../lexicon/title_context.js'
import { type AnnotatedDocument, type Sentence, Tag, type Token } from '../../model/document.js'
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
/** Offices that bodies have and people have none of: `Ihr Vorsitzender`, yet not `Ihr Stellvertreter`. */
const OF_BODIES = new Set(['chair', 'chair_group', 'spokesperson', 'managing_director', 'president'])
const ADJECTIVE = /e[nrs]?$/u

/**
 * The body that `deren` or `dessen` before a title means: the nearest one before it of that gender, in its sentence or the
 * one before (`Der Förderverein lädt ein. Dessen Vorsitzende …`). `ihr` and `sein` mean one only in their own sentence,
 * with nobody named between. Null where there is none.
 */
export function antecedent(
  document: AnnotatedDocument,
  { determiner, first }: Before,
  role: string,
  isName: (token: number) => boolean,
): string | null {
  const pronoun = determiner === null ? undefined : PRONOUNS.get(determiner)
  if (pronoun === undefined) return null
  const { tokens, sentences } = document
  const own = sentences[tokens[first]?.sentence ?? 0]
  const before = sentences[(own?.index ?? 0) - 1]
  // `Die Fraktion enthielt sich. Ihr Vorsitzender A …`
  const opens = own !== undefined && first === own.firstToken && OF_BODIES.has(role)
  const named = pronoun.possessive && opens && before !== undefined && hasName(before, isName)
  const start =
    (pronoun.possessive && (!opens || named)) || before?.paragraph !== own?.paragraph
      ? own?.firstToken
      : before?.firstToken
  for (let i = first - 1; i >= Math.max(start ?? first, first - REACH); i--) {
    const token = tokens[i]
    // `wählte A zur Vorsitzenden und B zu deren Stellvertreterin`: a person may be meant.
    if (token === undefined || (isName(i) && (pronoun.possessive || token.sentence === own?.index))) return null
    if (token.text === ')') while (i > first - REACH && tokens[i]?.text !== '(') i--
    else if (isMeant(tokens, i, pronoun.feminine) && !isName(i)) {
      const owner = ownerOf(tokens, i)
      if (owner === null) return nameOf(document, i)
      if (isMeant(tokens, owner, pronoun.feminine)) return nameOf(document, owner, i)
      i = owner
    }
  }
  return null
}

function hasName({ firstToken, lastToken }: Sentence, isName: (token: number) => boolean): boolean {
  for (let i = firstToken; i < lastToken; i++) if (isName(i)) return true
  return false
}

/** The body of which the one at `noun` says what it is for: `der Caritasverband für das Bistum`; null where there is none. */
function ownerOf(tokens: readonly Token[], noun: number): number | null {
  let at = noun - 1
  while (at > noun - 4 && (tokens[at]?.shape === 'lower' || isAdjective(tokens[at])) && tokens[at]?.lower !== 'für')
    at--
  const owner = tokens[at - 1]
  return tokens[at]?.lower === 'für' && owner?.shape === 'capital' && isBody(owner.lower) ? at - 1 : null
}

/** Nouns for kinds of places, which are bodies too. */
const KINDS = new Set(['stadt', 'kreis', 'kreises', 'land', 'landes', 'gemeinde', 'bezirk', 'region', 'städteregion'])

/** `sein Amt`: what somebody holds, not where. */
const HELD = new Set(['amt', 'amtes', 'ämter', 'posten'])

function isMeant(tokens: readonly Token[], i: number, feminine: boolean): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  const { kind, shape, lower, tags, text } = token
  if (HELD.has(lower)) return false
  // `Halle-Neustadt`: places that are written like a body
  if ((tags & Tag.Place) !== 0 && !KINDS.has(lower)) return false
  if (kind !== 'word' || shape === 'lower' || (tags & Tag.Title) !== 0) return false
  if ((tags & Tag.Party) !== 0) return feminine
  // `der BDZ`, `für die GFL`
  if (shape === 'upper') return text.length > 2 && (tokens[i - 1]?.lower === 'die') === feminine
  if (!isBody(lower) && (tags & Tag.Organisation) === 0) return false
  const isFeminine = bodyEnding(lower, 'der') !== null || lower.endsWith('en')
  return isFeminine === feminine
}

/** The body's name with the adjectives before it, in the nominative. */
function nameOf(document: AnnotatedDocument, noun: number, to = noun): string {
  const { tokens } = document
  let first = hyphenedStart(tokens, noun)
  while (tokens[first - 1]?.shape === 'capital' && isAdjective(tokens[first - 1])) first--
  const article = tokens[first - 1]?.lower
  const hasArticle =
    article === 'des' || article === 'der' || article === 'dem' || article === 'im' || article === 'vom'
  return nominative(document, hasArticle ? first - 1 : first, placeEnd(tokens, to))
}

/** The token after the name of a place behind token `noun`: `die Stadt Bad Iburg`, `der Kreis Minden-Lübbecke`, `die Gemeinde Obermuster`. */
function placeEnd(tokens: readonly Token[], noun: number): number {
  const bath = tokens[noun + 1]?.lower === 'bad' && tokens[noun + 2]?.shape === 'capital'
  let last = noun + (bath ? 3 : 1)
  while (((tokens[last]?.tags ?? 0) & Tag.Place) !== 0) {
    last++
    if (tokens[last]?.text === '-' && tokens[last]?.spaced === false && tokens[last + 1]?.spaced === false) last += 2
  }
  const next = tokens[last]
  const unknown = next?.shape === 'capital' && next.tags === 0 && next.spaced
  return last === noun + 1 && unknown && KINDS.has(tokens[noun]?.lower ?? '') ? last + 1 : last
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && ADJECTIVE.test(token.lower) && (token.tags & (Tag.Title | Tag.Common)) === 0
}
