import {
  ARTICLES,
  bodyEnding,
  GENITIVES,
  isBody,
  isComplete,
  isDepartment,
  PREPOSITIONS,
  STATUS_AFTER,
} from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'

/** What follows a title: what it is for, whose it is, whether it is past. Token ranges end at `end` (exclusive). */
export interface Complement {
  readonly end: number
  readonly portfolio: string | null
  readonly portfolioEnd: number | null
  readonly organisation: string | null
  readonly status: OfficeRecord['status'] | null
  /** End of words such as `a. D.`, null where there are none. */
  readonly wordsEnd: number | null
}

/** How many tokens a complement takes at most, and how many parts: longer ones are running text. */
const LONGEST = 40
const MOST_PARTS = 4
const JOINS = new Set(['und', 'sowie', '&'])
const OPENING = new Set(['„', '"', '‚', '»'])
const CLOSING = new Set(['“', '"', '‘', '«', '”', '’'])
/** Ending of a genitive; what ends in -us, -is or -as has none to lose. */
const GENITIVE = /(?:es|(?<![uia])s)$/u
const DATES = Tag.Month | Tag.Weekday

const NOTHING: Complement = {
  end: 0,
  portfolio: null,
  portfolioEnd: null,
  organisation: null,
  status: null,
  wordsEnd: null,
}
const FIRST_WORDS = new Set([
  'für',
  ...GENITIVES,
  ...PREPOSITIONS,
  ...STATUS_AFTER.map(({ tokens }) => tokens[0] ?? ''),
])

/** Whether a complement can begin with a token: with a noun, or with a word that leads to one. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  return token.shape !== 'lower' || FIRST_WORDS.has(token.lower)
}

/** Reads what follows a title from token `from` on. */
export function complementAfter(
  document: AnnotatedDocument,
  from: number,
  isName: (token: number) => boolean,
): Complement {
  const { tokens, sentences, text } = document
  if (isName(from) || !mayBegin(tokens[from])) return { ...NOTHING, end: from }
  const sentence = sentences[tokens[from - 1]?.sentence ?? 0]
  const limit = Math.min(sentence?.lastToken ?? from, from + LONGEST)
  const reader = nounPhrases(tokens, limit, isName)
  const slice = (first: number, last: number) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  let at = from
  let status: OfficeRecord['status'] | null = null
  let wordsEnd: number | null = null
  for (const { tokens: words, status: said } of STATUS_AFTER) {
    if (!words.every((own, i) => tokens[at + i]?.lower === own)) continue
    at += words.length
    status = said
    wordsEnd = at
    break
  }
  let portfolio: [number, number] | null = null
  let organisation: [number, number] | null = null
  for (let part = 0; part < MOST_PARTS && at < limit; part++) {
    const word = tokens[at]
    if (word === undefined) break
    if (word.lower === 'für' && (portfolio === null || organisation !== null)) {
      const end = reader(at + 1, { list: true, article: true })
      if (end === null) break
      if (organisation === null || (portfolio === null && isComplete(headOf(tokens, ...organisation))))
        portfolio = [at, end]
      else organisation = [organisation[0], end]
      at = end
      continue
    }
    const genitive = GENITIVES.has(word.lower)
    const preposition = PREPOSITIONS.has(word.lower)
    const apposed = part === 0 && word.kind === 'word' && word.shape !== 'lower'
    if (!genitive && !preposition && !apposed) break
    const start = apposed ? at : at + 1
    const end = reader(start, { list: apposed, article: preposition })
    if (end === null || (apposed && isName(end))) break
    const body = hasBody(tokens, start, end)
    if (preposition && !body) break
    if (apposed && !body && ((tokens[at]?.tags ?? 0) & Tag.Party) === 0) portfolio = [start, end]
    else if (portfolio !== null && organisation === null && genitive && !body) portfolio = [portfolio[0], end]
    else organisation = organisation === null ? [start, end] : [organisation[0], end]
    at = end
  }
  if (organisation !== null && isShortForm(tokens, at)) at += 3
  return {
    end: at,
    status: status ?? (isPastTerm(tokens, at) ? 'former' : null),
    wordsEnd,
    portfolio: portfolio === null ? null : slice(...portfolio),
    portfolioEnd: portfolio?.[1] ?? null,
    organisation: organisation === null ? null : nominative(document, ...organisation),
  }
}

interface Phrase {
  /** Whether nouns may be listed with commas and `und`. */
  readonly list: boolean
  /** Whether an article may come first. */
  readonly article: boolean
}

/** Gives a reader of noun phrases: the token after the one that begins at `from`, or null where none does. */
function nounPhrases(tokens: readonly Token[], limit: number, isName: (token: number) => boolean) {
  const noun = (i: number): boolean => {
    const token = tokens[i]
    if (token === undefined || i >= limit || token.kind !== 'word' || token.shape === 'lower' || isName(i)) return false
    if ((token.tags & (DATES | Tag.Honorific)) !== 0) return false
    return (token.tags & Tag.Title) === 0 || (tokens[i + 1]?.text === '-' && !tokens[i + 1]?.spaced)
  }
  const adjectives = (i: number): number => {
    let at = i
    while (
      at < i + 3 &&
      at < limit &&
      tokens[at]?.shape === 'lower' &&
      /.{3}(?:e|en|er|em|es)$/u.test(tokens[at]?.lower ?? '')
    )
      at++
    return at
  }
  /** After one noun with what is joined to it: `SPD-Kreistagsfraktion`, `Kinder- und Jugendhilfe`, `BÜNDNIS 90/DIE GRÜNEN`. */
  const one = (from: number): number | null => {
    let at = adjectives(from)
    if (!noun(at)) return null
    at++
    while (at < limit) {
      const [mark, next] = [tokens[at], tokens[at + 1]]
      if (mark === undefined) break
      const glued = (mark.text === '-' || mark.text === '/' || mark.text === '–') && !mark.spaced
      if (glued && next !== undefined && next.kind !== 'mark' && (!next.spaced || mark.text === '/') && !isName(at + 1))
        at += 2
      else if (glued && JOINS.has(next?.lower ?? '') && noun(adjectives(at + 2))) at = adjectives(at + 2) + 1
      else if (mark.kind === 'number' && mark.text.length <= 3 && mark.spaced) at++
      else if (OPENING.has(mark.text)) {
        const close = closingQuote(tokens, at + 1, limit)
        if (close === null) break
        at = close + 1
      } else if (isAbbreviated(tokens, at) && (next?.text === '-' || noun(at + 1))) at++
      else if (mark.text === 'e' && next?.text === '.' && tokens[at + 2]?.text === 'V')
        at += tokens[at + 3]?.text === '.' ? 4 : 3
      else if (noun(at)) at++
      else break
    }
    return at
  }
  /** After `, Familie, Flüchtlinge und Integration`: a list of nouns that `und` closes; `from` where there is none. */
  const listed = (from: number): number => {
    let at = from
    while (at < limit) {
      const join = tokens[at]
      const closes = JOINS.has(join?.lower ?? '')
      if (join?.text !== ',' && !closes) return from
      const next = at + 1
      const end = one(tokens[next]?.lower === 'die' || tokens[next]?.lower === 'das' ? next + 1 : next)
      if (end === null || isName(end)) return from
      if (closes) return end
      at = end
    }
    return from
  }
  return (from: number, { list, article }: Phrase): number | null => {
    const start = article && ARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from
    const end = one(start)
    if (end === null) return null
    const department = tokens.slice(start, end).some(({ lower, shape }) => shape !== 'lower' && isDepartment(lower))
    const inner = department && tokens[end]?.lower === 'für' ? one(end + 1) : null
    if (inner !== null) return listed(inner)
    return list || department ? listed(end) : end
  }
}

/** Noun (lower case) of the body named in `[first, last)`: the first that names one, else the first. */
function headOf(tokens: readonly Token[], first: number, last: number): string {
  const nouns = tokens.slice(first, last).filter(({ kind, shape }) => kind === 'word' && shape !== 'lower')
  return (nouns.find(({ lower }) => isBody(lower)) ?? nouns[0])?.lower ?? ''
}

/** Whether the short form of a body follows in brackets: `(BSBD)`. */
function isShortForm(tokens: readonly Token[], i: number): boolean {
  const [open, name, close] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  const short = name?.kind === 'word' && (name.shape === 'upper' || name.shape === 'mixed')
  return open?.text === '(' && close?.text === ')' && short && (name.tags & Tag.Party) === 0
}

/** Whether a term that has ended follows: `von 1999 bis 2011`. */
function isPastTerm(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'von' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.lower === 'bis'
}

/** Whether token `i` is the period of a short word: `St.-Anna-Stiftung`, `Ev. Kirche`. */
function isAbbreviated(tokens: readonly Token[], i: number): boolean {
  const [word, period] = [tokens[i - 1], tokens[i]]
  return period?.text === '.' && !period.spaced && (word?.text.length ?? 0) <= 4 && word?.kind === 'word'
}

function closingQuote(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let i = from; i < Math.min(limit, from + 10); i++) if (CLOSING.has(tokens[i]?.text ?? '')) return i
  return null
}

function hasBody(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ lower, shape, tags, text }) =>
        shape !== 'lower' &&
        ((tags & (Tag.Place | Tag.Organisation)) !== 0 || isBody(lower) || (shape === 'upper' && text.length > 1)),
    )
}

/** The name of a body without its article, its first words in the nominative: `des Kreises Borken` gives `Kreis Borken`. */
function nominative({ tokens, text }: AnnotatedDocument, first: number, last: number): string {
  const start = ARTICLES.has(tokens[first]?.lower ?? '') ? first + 1 : first
  const article = tokens[start - 1]?.lower ?? ''
  const whole = text.slice(tokens[start]?.start, tokens[last - 1]?.end)
  if (article !== 'des' && article !== 'der') return whole
  let noun = start
  while (noun + 1 < last && (tokens[noun + 1]?.text === '-' || tokens[noun + 1]?.spaced === false)) noun++
  const adjective =
    noun === start && noun + 1 < last && /en$/u.test(tokens[start]?.lower ?? '') ? tokens[start] : undefined
  if (adjective !== undefined) noun++
  while (adjective !== undefined && noun + 1 < last && tokens[noun + 1]?.spaced === false) noun++
  const own = tokens[noun]
  if (own === undefined || own.kind !== 'word') return whole
  const ending = adjective === undefined ? null : bodyEnding(own.lower, article)
  if (adjective !== undefined && ending === null) return whole
  const head = article === 'des' ? own.text.replace(GENITIVE, '') : own.text
  const before = adjective === undefined ? '' : adjective.text.replace(/en$/u, ending ?? '')
  const from = adjective === undefined ? tokens[start]?.start : adjective.end
  return before + text.slice(from, own.start) + head + text.slice(own.end, tokens[last - 1]?.end)
}
