import { COPULAS, ELECTIONS } from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { Term } from '../patterns/matcher.js'
import type { TitlePhrase } from './phrase.js'
import type { Scene } from './scenes.js'

/** A stretch of a sentence as the patterns see it: names and titles are one term each, other words are folded together. */
export interface Window {
  readonly terms: readonly Term[]
  /** Index of the title behind each term, null where it is none. */
  readonly titles: readonly (number | null)[]
  /** Indexes of the persons behind each term: several where it is a list of names. */
  readonly people: readonly (readonly number[])[]
}

/** How many terms from a title a pattern reaches. */
const REACH = 8
/** Longest window in terms: a sentence of thousands of names is no sentence. */
const LONGEST = 120
/** How many names a list has at most. */
const MOST_NAMES = 60
const MARKS: Readonly<Record<string, string>> = {
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  ',': 'comma',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  ':': 'colon',
  ';': 'semicolon',
  '/': 'slash',
  '|': 'semicolon',
  '•': 'semicolon',
  '…': 'semicolon',
  '„': 'quote',
  '“': 'quote',
  '"': 'quote',
  '”': 'quote',
}
const HONORIFIC = Tag.Honorific | Tag.Salutation
const RELATIVES = new Set(['der', 'die', 'das'])
/** Words that stand for the person of the sentence before. */
export const PRONOUNS: ReadonlySet<string> = new Set(['er', 'sie'])
/** Words that begin a stretch of time before a title: `seit 2015 Leiterin`, `von 1975 bis 1989 als`. */
const SINCE = new Set(['seit', 'ab', 'von', 'bis', 'zwischen', 'vom'])
const IN_TIME = new Set([
  'dem',
  'bis',
  'zum',
  'jahr',
  'jahre',
  'und',
  'anfang',
  'mitte',
  'ende',
  '.',
  'jahren',
  'herbst',
  'sommer',
  'frühjahr',
  'winter',
])
/** Longest bracket after a name that is passed over: party, place, age, place in a picture. */
const BRACKET = 10

const WORD = ['word', ['Word']] as const
const PERSON = ['Person']
const PRONOUN = ['Pronoun']
const NOBODY: readonly number[] = []

/** A term while it is being made. */
interface Piece {
  readonly normal: string
  readonly tags: readonly string[]
  readonly title: number | null
  readonly people: readonly number[]
}

/** Turns the sentence of a scene into windows. Titles and people are in order of place; `title` is its first title. */
export function windowsOf(
  document: AnnotatedDocument,
  scene: Scene,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
  title: number,
): readonly Window[] {
  const pieces = foldLists(withoutAsides(piecesOf(document, scene, titles, people, title)))
  return nearTitles(pieces).map((part) => ({
    terms: part.map(({ normal, tags }) => ({ normal, tags })),
    titles: part.map((piece) => piece.title),
    people: part.map((piece) => piece.people),
  }))
}

/** The stretches around titles: what is farther from any title is out of reach of every pattern. */
function nearTitles(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: (readonly Piece[])[] = []
  const places = pieces.flatMap(({ title }, i) => (title === null ? [] : [i]))
  for (let n = 0; n < places.length; ) {
    const first = Math.max(0, (places[n] ?? 0) - REACH)
    let last = places[n] ?? 0
    while (n < places.length && (places[n] ?? 0) <= last + REACH && last - first < LONGEST) last = places[n++] ?? 0
    parts.push(pieces.slice(first, last + REACH + 1))
  }
  return parts
}

function piecesOf(
  { tokens, sentences }: AnnotatedDocument,
  { sentence, person: firstPerson, antecedent }: Scene,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
  firstTitle: number,
): Piece[] {
  const pieces: Piece[] = []
  const last = sentences[sentence]?.lastToken ?? 0
  let title = firstTitle
  let person = firstPerson
  const put = (normal: string, tags: readonly string[], person: number | null = null, title: number | null = null) => {
    if (normal === 'word' && pieces.at(-1)?.normal === 'word') return
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
      put('title', tagsOf(phrase), null, title)
      i = phrase.last
    } else if (name !== undefined && name.firstToken <= i) {
      put('person', PERSON, person)
      const nextTitle = titles[title]?.first ?? Number.POSITIVE_INFINITY
      const nextName = people[person + 1]?.firstToken ?? Number.POSITIVE_INFINITY
      i = afterName(tokens, name.lastToken, Math.min(last, nextTitle, nextName))
    } else if (name !== undefined && honorificEnd(tokens, i, name.firstToken) === name.firstToken) i = name.firstToken
    else if (antecedent !== null && PRONOUNS.has(token.lower)) {
      put(token.lower, PRONOUN, antecedent)
      i++
    } else if (SINCE.has(token.lower) && /^\d/u.test(tokens[timeEnd(tokens, i + 1, last) - 1]?.text ?? '')) {
      const end = timeEnd(tokens, i + 1, last)
      const until = tokens.slice(i, end).some(({ lower }) => lower === 'bis')
      put('since', until ? ['Since', 'Until'] : ['Since'])
      i = end
    } else {
      const between = token.text === '/' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number'
      const [normal, tags] = between ? WORD : termOf(token, pieces.at(-1)?.normal === 'comma')
      put(normal, tags)
      i++
    }
  }
  return pieces
}

function tagsOf({ kind, determiner, number, gender }: TitlePhrase): string[] {
  const tags = ['Title', number === 'singular' ? 'One' : 'Several']
  if (gender !== 'feminine') tags.push('He')
  if (gender !== 'masculine') tags.push('She')
  if (kind === 'mandate') tags.push('Mandate')
  if (determiner === null) tags.push('Bare')
  else if (determiner === 'zum' || determiner === 'zur' || determiner === 'zu') tags.push('Appointed')
  else if (determiner !== 'ein' && determiner !== 'eine') tags.push('Definite')
  if (determiner === 'dem' || determiner === 'den' || determiner === 'des') tags.push('Oblique')
  return tags
}

/** The token after what may stand between a name and what says more of it: `(SPD)`, `vom Familienministerium`, `aus Hamm`. */
function afterName(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token === undefined || at >= limit) return at
    if (token.text === '(' || token.text === '[') {
      let close = at + 1
      while (close < Math.min(limit, at + BRACKET) && tokens[close]?.text !== ')' && tokens[close]?.text !== ']')
        close++
      if (close >= limit || close >= at + BRACKET) return at
      at = close + 1
    } else if (token.lower === 'vom' || token.lower === 'von' || token.lower === 'aus') {
      const article =
        tokens[at + 1]?.lower === 'der' || tokens[at + 1]?.lower === 'den' || tokens[at + 1]?.lower === 'dem'
      let end = at + (article ? 2 : 1)
      const start = end
      while (end < limit && tokens[end]?.kind === 'word' && tokens[end]?.shape !== 'lower') end++
      if (end === start) return at
      at = end
    } else return at
  }
}

/** The token after academic titles and forms of address that begin at `from`: `Prof. Dr.-Ing. h. c.` before a name. */
function honorificEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  if (((tokens[at]?.tags ?? 0) & HONORIFIC) === 0) return from
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    const mark = (token.text === '.' || token.text === '-') && !token.spaced
    if (!mark && (token.tags & HONORIFIC) === 0 && !/^(?:[hc]|des)$/u.test(token.lower)) break
    at++
  }
  return at
}

function timeEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 9) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'number' || IN_TIME.has(token.lower) || (token.tags & Tag.Month) !== 0) at++
    else break
  }
  return at
}

/** What a word or mark is to the patterns. */
const WORDS = new Map<string, readonly [normal: string, tags: readonly string[]]>([
  ...Object.entries(MARKS).map(([text, normal]) => [text, [normal, ['Mark']]] as const),
  ...[...ELECTIONS].map((word) => [word, ['election', ['Election']]] as const),
  ...[...COPULAS].map((word) => [word, ['copula', ['Copula']]] as const),
  ...['und', 'sowie', '&'].map((word) => [word, ['und', ['Join']]] as const),
  ['als', ['als', []]] as const,
])
const RELATIVE = ['rel', ['Rel']] as const

function termOf(token: Token, afterComma: boolean): readonly [normal: string, tags: readonly string[]] {
  if (afterComma && RELATIVES.has(token.lower)) return RELATIVE
  if (token.text === '-' && !token.spaced) return WORD
  return WORDS.get(token.lower) ?? WORD
}

/** Drops what stands between commas after a name and before its verb: `A, 1961 in Muster geboren, ist …`. */
function withoutAsides(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    kept.push(piece)
    const [open, words, close, verb] = [pieces[i + 1], pieces[i + 2], pieces[i + 3], pieces[i + 4]]
    if (piece.normal !== 'person' || open?.normal !== 'comma' || close?.normal !== 'comma') continue
    if ((words?.normal === 'word' || words?.normal === 'since') && verb?.normal === 'copula') i += 3
  }
  return kept
}

/** Makes one term of names in a row: `A, B und C`, or `A, B` up to the end of the sentence. */
function foldLists(pieces: readonly Piece[]): Piece[] {
  const folded: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const end = piece.normal !== 'person' ? i : listEnd(pieces, i)
    if (end === i) {
      folded.push(piece)
      continue
    }
    const list = pieces.slice(i, end + 1).flatMap(({ people }) => people)
    folded.push({ normal: 'person', tags: ['Person', 'List'], title: null, people: list })
    i = end
  }
  return folded
}

/** Index of the last name of the list that begins at `from`; `from` where it is no list. */
function listEnd(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at - from < 2 * MOST_NAMES) {
    const join = pieces[at + 1]?.normal
    const next = pieces[at + 2]
    const isName = next !== undefined && next.normal === 'person'
    if ((join === 'und' || join === 'slash') && isName) {
      if (join === 'und') return at + 2
      at += 2
    } else if (join === 'comma' && isName) at += 2
    else if (join === 'comma' && pieces[at + 2]?.normal === 'und' && (pieces[at + 3]?.people.length ?? 0) > 0)
      return at + 3
    else break
  }
  if (at === from) return from
  const next = pieces.slice(at + 1, at + 1 + REACH)
  return next.some(({ normal }) => normal === 'person' || normal === 'title' || normal === 'comma') ? from : at
}
