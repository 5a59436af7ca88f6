import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { LinkedPerson, OfficeMention } from '../../model/mentions.js'

/** A place in the text that means a person who may speak: a name, or a bare title that somebody in the document holds. */
export interface Actor {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Index in the list of people. */
  readonly person: number
  /** Whether it is a title without a name. */
  readonly bare: boolean
}

const ARTICLES = new Set(['der', 'die', 'dem', 'den', 'des'])
/** Most tokens between an article and its title: `die neue integrationspolitische Sprecherin`. */
const ADJECTIVES = 3

/** The actors of a document in order of place. A bare title means its last holder before it, else its first after it. */
export function actorsOf(
  { tokens, tagged, tokenAt }: AnnotatedDocument,
  people: readonly LinkedPerson[],
  offices: readonly OfficeMention[],
): Actor[] {
  const names = people.map((person, index) => ({
    first: person.firstToken,
    last: person.lastToken,
    person: index,
    bare: false,
  }))
  const held = offices.map(({ start, end, holder }) => ({ first: tokenAt(start), last: tokenAt(end - 1) + 1, holder }))
  const taken = new Map<number, number>()
  for (const { first, last, holder } of held) {
    for (let i = first; i < last; i++) if (!taken.has(i)) taken.set(i, holder)
  }
  const inName = new Set(people.flatMap(({ firstToken, lastToken }) => range(firstToken, lastToken)))
  const titles = tagged(Tag.Title).flatMap((index) => {
    const token = tokens[index]
    if (token === undefined || token.shape === 'lower' || inName.has(index)) return []
    const holder = taken.get(index) ?? (hasArticle(tokens, index) ? holderOf(tokens, held, token) : null)
    return holder === null ? [] : [{ first: index, last: index + 1, person: holder, bare: !taken.has(index) }]
  })
  return [...names, ...titles].sort((a, b) => a.first - b.first)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function hasArticle(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= index - 1 - ADJECTIVES; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[index]?.sentence) return false
    if (ARTICLES.has(token.lower)) return true
    if (token.shape !== 'lower') return false
  }
  return false
}

/** The person whose title ends like this one: `die Staatssekretärin` after `Integrationsstaatssekretärin A B`. */
function holderOf(
  tokens: readonly Token[],
  held: readonly { readonly first: number; readonly last: number; readonly holder: number }[],
  { index, lower }: Token,
): number | null {
  let found: number | null = null
  for (const { first, last, holder } of held) {
    if (first > index && found !== null) break
    for (let i = first; i < last; i++) {
      const title = tokens[i]
      if (title === undefined || (title.tags & Tag.Title) === 0) continue
      if (title.lower.endsWith(lower) || lower.endsWith(title.lower)) {
        found = holder
        break
      }
    }
    if (first > index && found !== null) break
  }
  return found
}

/** The actors that lie within the tokens `[from, to)`; `actors` are in order. */
export function actorsBetween(actors: readonly Actor[], from: number, to: number): readonly Actor[] {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((actors[middle]?.first ?? 0) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((actors[end]?.first ?? Number.POSITIVE_INFINITY) < to) end++
  return actors.slice(low, end)
}
