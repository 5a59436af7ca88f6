import { COUNTING } from '../../lexicon/title_context.js'
import { ADVERBS, PLURAL_COPULAS, SEPARABLE } from '../../lexicon/title_verbs.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { TitlePhrase } from './phrase.js'
import type { Scene } from './scenes.js'
import { afterName, honorificEnd, sinceEnd } from './skips.js'
import { termOf, WORD } from './terms.js'

/** Words that stand for the person of the sentence before. */
export const PRONOUNS: ReadonlySet<string> = new Set(['er', 'sie'])
const NUMBERS = { singular: 'One', plural: 'Several', either: 'Either' } as const
const POSSESSIVES = new Set(['sein', 'seine', 'seinem', 'seinen', 'seiner', 'ihr', 'ihre', 'ihrem', 'ihren', 'ihrer'])
const PERSON = ['Person']
const PERSON_OF = ['Person', 'Of']
/** Most tokens of the academic titles between `von` and a name. */
const ADDRESS = 8
const PRONOUN = ['Pronoun']
const SINCE = ['Since']
const UNTIL = ['Since', 'Until']
const PARTICLE = ['Word', 'Particle']
const NOBODY: readonly number[] = []

/** A term while it is being made. */
export interface Piece {
  readonly normal: string
  readonly tags: readonly string[]
  readonly title: number | null
  readonly people: readonly number[]
}

/** The terms of the sentence of a scene. Titles and people are in order of place; `firstTitle` is its first title. */
export function piecesOf(
  { tokens, sentences }: AnnotatedDocument,
  { sentence, person: firstPerson, antecedent }: Scene,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
  firstTitle: number,
): Piece[] {
  const pieces: Piece[] = []
  const end = sentences[sentence]?.lastToken ?? 0
  const last = /^[.!?]$/u.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
  // Only beside an office by name does it matter who it was taken from: fewer tags, fewer windows that differ.
  const posted = titles.slice(firstTitle).some(({ post }) => post)
  let title = firstTitle
  let person = firstPerson
  const put = (normal: string, tags: readonly string[], person: number | null = null, title: number | null = null) => {
    if (normal === 'word' && pieces.at(-1)?.normal === 'word' && !tags.includes('Relieves')) return
    pieces.push({ normal, tags, title, people: person === null ? NOBODY : [person] })
  }
  let i = sentences[sentence]?.firstToken ?? 0
  while (i < last) {
    while ((people[person]?.lastToken ?? Number.POSITIVE_INFINITY) <= i) person++
    while ((titles[title]?.last ?? Number.POSITIVE_INFINITY) <= i) title++
    const name = people[person]
    const phrase = titles[title]
    const token = tokens[i]
    if (token === undefined) break
    if (phrase !== undefined && phrase.first <= i) {
      const tags = tagsOf(phrase)
      if (/^neue[nrs]?$/u.test(tokens[phrase.quoteFirst]?.lower ?? '')) tags.push('New')
      if (isBeside(tokens, phrase)) tags.push('Oblique')
      put(phrase.post ? 'post' : 'title', tags, null, title)
      i = phrase.last
    } else if (name !== undefined && name.firstToken <= i) {
      put('person', posted && isOf(tokens, name.firstToken) ? PERSON_OF : PERSON, person)
      const nextTitle = titles[title]?.first ?? Number.POSITIVE_INFINITY
      const nextName = people[person + 1]?.firstToken ?? Number.POSITIVE_INFINITY
      i = afterName(tokens, name.lastToken, Math.min(last, nextTitle, nextName))
    } else if (name !== undefined && honorificEnd(tokens, i, name.firstToken) === name.firstToken) i = name.firstToken
    else if (antecedent !== null && PRONOUNS.has(token.lower)) {
      put(token.lower, PRONOUN, antecedent)
      i++
    } else if (antecedent !== null && agedPronoun(tokens, i) !== null) {
      put(agedPronoun(tokens, i) ?? 'er', PRONOUN, antecedent)
      i += 3
    } else if (sinceEnd(tokens, i, last) > i) {
      const end = sinceEnd(tokens, i, last)
      // `von 2004 bis 2010`, not `bis heute`
      const until = tokens.slice(i, end).some(({ lower }, n) => lower === 'bis' && tokens[i + n + 1]?.lower !== 'heute')
      put('since', until ? UNTIL : SINCE)
      i = end
    } else if (pieces.at(-1)?.normal === 'copula' && adverbEnd(tokens, i) > i) i = adverbEnd(tokens, i)
    else if (isFurther(tokens, i, name) && pieces.at(-1)?.normal === 'und' && pieces.at(-2)?.normal === 'person') i++
    else if (tokens[i + 1]?.text === ',' && pieces.at(-1)?.normal === 'person' && SEPARABLE.has(token.lower)) {
      put('particle', PARTICLE)
      i++
    } else {
      const between = token.text === '/' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number'
      const [normal, tags] = between ? WORD : termOf(token, pieces.at(-1)?.normal === 'comma')
      put(normal, tags)
      i++
    }
  }
  return pieces
}

/** The token after an adverb at `i`: `weiterhin`, `wie bisher`, `nach wie vor`; `i` where there is none. */
function adverbEnd(tokens: readonly Token[], i: number): number {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '']
  if (ADVERBS.has(word)) return i + 1
  if (word === 'wie' && (ADVERBS.has(next) || next === 'gehabt')) return i + 2
  return word === 'nach' && next === 'wie' && tokens[i + 2]?.lower === 'vor' ? i + 3 : i
}

/** Whether a word before the next name says that it is new in a list: `A, B und erstmals C`. */
const isFurther = (tokens: readonly Token[], i: number, name: PersonMention | undefined) =>
  name !== undefined &&
  ADVERBS.has(tokens[i]?.lower ?? '') &&
  honorificEnd(tokens, i + 1, name.firstToken) === name.firstToken

/** `er` for `der 44-Jährige` whose number is token `i`, `sie` for `die 44-Jährige`; null for anything else. */
export function agedPronoun(tokens: readonly Token[], i: number): 'er' | 'sie' | null {
  const [age, hyphen, word] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (age?.kind !== 'number' || hyphen?.text !== '-' || word?.lower !== 'jährige' || word.shape === 'lower') return null
  const article = tokens[i - 1]?.lower
  return article === 'der' ? 'er' : article === 'die' ? 'sie' : null
}

/** Whether `von` stands right before the name, academic titles between: `übernimmt das Amt von A`. */
function isOf(tokens: readonly Token[], name: number): boolean {
  let at = name - 1
  while (at > name - ADDRESS && (tokens[at]?.text === '.' || ((tokens[at]?.tags ?? 0) & Tag.Honorific) !== 0)) at--
  return tokens[at]?.lower === 'von'
}

function tagsOf({ kind, determiner, number, gender, organisation, portfolio, appointed, post }: TitlePhrase): string[] {
  const tags = [post ? 'Post' : 'Title', NUMBERS[number]]
  if (gender !== 'feminine') tags.push('He')
  if (gender !== 'masculine') tags.push('She')
  if (kind === 'mandate') tags.push('Mandate')
  const possessive = determiner !== null && POSSESSIVES.has(determiner)
  if (possessive || (determiner !== null && (organisation !== null || portfolio !== null))) tags.push('Owned')
  if (determiner === null) tags.push('Bare')
  else if (appointed) tags.push('Appointed')
  else if (determiner !== 'ein' && determiner !== 'eine') tags.push('Definite')
  if (determiner === 'dem' || determiner === 'den' || determiner === 'des') tags.push('Oblique')
  return tags
}

/** `neben 11 Beisitzern`, `mit drei Stellvertretern`: how many there are, not who. */
function isBeside(tokens: readonly Token[], { first, last, number }: TitlePhrase): boolean {
  const before = tokens[first - 1]
  if (number === 'singular' || before === undefined) return false
  // `Weitere Stellvertreter sind A und B`
  if (before.lower === 'weitere' && PLURAL_COPULAS.has(tokens[last]?.lower ?? '')) return false
  return COUNTING.has(before.lower) || (before.kind === 'number' && before.text.length < 4)
}
