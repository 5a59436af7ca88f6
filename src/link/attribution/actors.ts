import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { LinkedPerson, OfficeMention } from '../../model/mentions.js'
import { firstNotBefore } from '../../order.js'

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

/** A word of a title that the text ties to a person. */
interface Held {
  readonly token: number
  readonly lower: string
  readonly holder: number
}

const ARTICLES = new Set(['der', 'die', 'dem', 'den', 'des'])
/** Most tokens between an article and its title: `die neue integrationspolitische Sprecherin`. */
const ADJECTIVES = 3

/** The actors of a document in order of place. A bare title means its last holder before it, else its first after it. */
export function actorsOf(
  document: AnnotatedDocument,
  people: readonly LinkedPerson[],
  offices: readonly OfficeMention[],
): Actor[] {
  const { tokens, tagged } = document
  const actors: Actor[] = people.map(({ firstToken, lastToken }, person) => {
    return { first: firstToken, last: lastToken, person, bare: false }
  })
  if (offices.length === 0) return actors
  const held = heldTitles(document, offices)
  const taken = new Map<number, number>()
  for (const { token, holder } of held) if (!taken.has(token)) taken.set(token, holder)
  const holderOf = holders(held)
  let name = 0
  for (const index of tagged(Tag.Title)) {
    const token = tokens[index]
    while ((people[name]?.lastToken ?? Number.POSITIVE_INFINITY) <= index) name++
    if (token === undefined || token.shape === 'lower' || (people[name]?.firstToken ?? index + 1) <= index) continue
    const known = taken.get(index)
    const person = known ?? (hasArticle(tokens, index) ? holderOf(token) : null)
    if (person !== null) actors.push({ first: index, last: index + 1, person, bare: known === undefined })
  }
  return actors.sort((a, b) => a.first - b.first)
}

function heldTitles({ tokens, tokenAt }: AnnotatedDocument, offices: readonly OfficeMention[]): Held[] {
  const held: Held[] = []
  for (const { start, end, holder } of offices) {
    for (let i = tokenAt(start); i <= tokenAt(end - 1); i++) {
      const token = tokens[i]
      if (token !== undefined && (token.tags & Tag.Title) !== 0) held.push({ token: i, lower: token.lower, holder })
    }
  }
  return held.sort((a, b) => a.token - b.token)
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

/** Finds whose title ends like a bare one: `die Staatssekretärin` after `Integrationsstaatssekretärin A B`. */
function holders(held: readonly Held[]): (title: Token) => number | null {
  const byWord = new Map<string, readonly Held[]>()
  return ({ index, lower }) => {
    let same = byWord.get(lower)
    if (same === undefined) {
      same = held.filter((other) => other.lower.endsWith(lower) || lower.endsWith(other.lower))
      byWord.set(lower, same)
    }
    return (same[lastBefore(same, index)] ?? same[0])?.holder ?? null
  }
}

/** Place in the list of the last title before token `index`, -1 where none is. */
function lastBefore(held: readonly Held[], index: number): number {
  return firstNotBefore(held, ({ token }) => token < index) - 1
}

/** The actors that lie within the tokens `[from, to)`; `actors` are in order. */
export function actorsBetween(actors: readonly Actor[], from: number, to: number): readonly Actor[] {
  const start = firstNotBefore(actors, ({ first }) => first < from)
  let end = start
  while ((actors[end]?.first ?? Number.POSITIVE_INFINITY) < to) end++
  return actors.slice(start, end)
}
