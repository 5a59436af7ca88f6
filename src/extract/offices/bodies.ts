import { PLACE_WORDS } from '../../lexicon/places.js'
import { ARTICLES, bodyEnding, isBody } from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'

const JOINS = new Set(['und', 'u', '&'])
/** Articles of a dative, after which an adjective ends in -en and the noun stays as it is. */
const DATIVES = new Set(['dem', 'vom', 'beim', 'im', 'am', 'zum'])
/** `Bündnisses` is of a Bündnis. */
const DOUBLED = /(?<=ni)sses$/u
/** Ending of a genitive; what ends in -us, -is or -as has none to lose. */
const GENITIVE = /(?:es|(?<![uia])s)$/u

/** Noun (lower case) of the body named in `[first, last)`: the first that names one, else the first. */
export function headOf(tokens: readonly Token[], first: number, last: number): string {
  const nouns = tokens.slice(first, last).filter(({ kind, shape }) => kind === 'word' && shape !== 'lower')
  return (nouns.find(({ lower }) => isBody(lower)) ?? nouns[0])?.lower ?? ''
}

/** Whether the short form of a body follows in brackets: `(BSBD)`. */
export function isShortForm(tokens: readonly Token[], i: number): boolean {
  const [open, name, close] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  const short = name?.kind === 'word' && (name.shape === 'upper' || name.shape === 'mixed')
  return open?.text === '(' && close?.text === ')' && short && (name.tags & Tag.Party) === 0
}

/** Whether tokens `[first, last)` name a body or a place. */
export function hasBody(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ lower, shape, tags, text }) =>
        shape !== 'lower' &&
        ((tags & (Tag.Place | Tag.Organisation)) !== 0 || isBody(lower) || (shape === 'upper' && text.length > 1)),
    )
}

/** The name of a body without its article, its first words in the nominative: `des Kreises Borken` gives `Kreis Borken`. */
export function nominative({ tokens, text }: AnnotatedDocument, first: number, last: number): string {
  const start = ARTICLES.has(tokens[first]?.lower ?? '') ? first + 1 : first
  const article = tokens[start - 1]?.lower ?? ''
  const whole = text.slice(tokens[start]?.start, tokens[last - 1]?.end)
  if (article !== 'des' && article !== 'der' && !DATIVES.has(article)) return ofPlace(whole)
  let noun = joinedEnd(tokens, start, last)
  // `des Schleswig-Holsteinischen Landkreistags`
  const joined = noun > start && /ischen$/u.test(tokens[noun]?.lower ?? '')
  const adjective =
    (noun === start || joined) && noun + 1 < last && /en$/u.test(tokens[noun]?.lower ?? '') ? tokens[noun] : undefined
  if (adjective !== undefined) noun++
  if (adjective !== undefined) noun = joinedEnd(tokens, noun, last)
  const own = tokens[noun]
  if (own === undefined || own.kind !== 'word') return whole
  const ending = adjective === undefined ? null : bodyEnding(own.lower, article)
  if (adjective !== undefined && ending === null) return whole
  const head = article === 'des' ? withoutGenitive(own.text) : own.text
  const before =
    adjective === undefined
      ? ''
      : text.slice(tokens[start]?.start, adjective.start) + adjective.text.replace(/en$/u, ending ?? '')
  const from = adjective === undefined ? tokens[start]?.start : adjective.end
  return before + text.slice(from, own.start) + head + text.slice(own.end, tokens[last - 1]?.end)
}

/** `Botschafter Israels`: a place in the genitive by its own name; the words of places hold both forms. */
function ofPlace(name: string): string {
  const lower = name.toLowerCase()
  return lower.endsWith('s') && PLACE_WORDS.has(lower) && PLACE_WORDS.has(lower.slice(0, -1)) ? name.slice(0, -1) : name
}

/** The last token of the hyphened word that begins at `from`: of `Städte- und Gemeindebund` its second part. */
function joinedEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at + 1 < last) {
    const open = tokens[at]?.text === '-' && JOINS.has(tokens[at + 1]?.lower ?? '') && at + 2 < last
    if (open) at += 2
    else if (tokens[at + 1]?.spaced === false) at++
    else break
  }
  return at
}

/** A noun in the genitive without its ending. */
function withoutGenitive(noun: string): string {
  return DOUBLED.test(noun) ? noun.replace(DOUBLED, 's') : noun.replace(GENITIVE, '')
}
