import { SOURCE_NOUNS } from '../../lexicon/speech.js'
import { Tag, type Token } from '../../model/document.js'
import { actorsBetween } from './actors.js'
import { antecedent, type Telling } from './subjects.js'

/** Who is named as a source, and the token after the words that name it. */
export interface Source {
  readonly person: number
  readonly end: number
}

/** How many tokens after a preposition its person is looked for: `nach Angaben des Ersten Beigeordneten der Stadt, …`. */
const REACH = 10
/** What may stand between `laut` or `nach Angaben` and the name, besides titles, nouns of saying and adjectives. */
const BETWEEN = new Set(['von', 'der', 'des', 'dem', 'den', 'vom', '.', '-'])
/** The pronoun of the person whose `seine Angaben` are told of. */
const OWNERS: ReadonlyMap<string, 'er' | 'sie'> = new Map([
  ['seinen', 'er'],
  ['seiner', 'er'],
  ['seine', 'er'],
  ['ihm', 'er'],
  ['ihren', 'sie'],
  ['ihrer', 'sie'],
  ['ihre', 'sie'],
  ['ihr', 'sie'],
])

/** `laut X`, `X zufolge`; the others only with a noun of saying: `nach Angaben von X`, `aus Sicht von X`, `nach seinen Worten`. */
export function isSource(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower
  if (lower === 'laut' || lower === 'zufolge') return true
  return SOURCE_NOUNS.has(tokens[i + 1]?.lower ?? '') || SOURCE_NOUNS.has(tokens[i + 2]?.lower ?? '')
}

/** The person whom the preposition `at` names as the source; null where it names a body or nobody. */
export function sourceAt(telling: Telling, at: number, first: number): Source | null {
  const { tokens } = telling.document
  if (tokens[at]?.lower === 'zufolge') return sourceBefore(telling, at, first)
  const actors = actorsBetween(telling.actors, at + 1, at + REACH)
  for (let i = at + 1; i < at + REACH; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    const owner = OWNERS.get(token.lower)
    if (owner !== undefined) return pronoun(telling, at, owner, i + 2)
    if (token.lower === 'eigenen') {
      const own = actorsBetween(telling.actors, first, at).at(-1) ?? actors[0]
      return own === undefined ? null : { person: own.person, end: i + 2 }
    }
    const actor = actors.find((one) => one.first === i)
    // A title before its name is the same person: the name ends what is named.
    const named = actors.find((one) => one.person === actor?.person && !one.bare && one.first > i) ?? actor
    if (actor !== undefined && named !== undefined) return { person: actor.person, end: named.last }
    if (!mayStandBetween(token)) return null
  }
  return null
}

function sourceBefore(telling: Telling, at: number, first: number): Source | null {
  const named = actorsBetween(telling.actors, first, at).findLast(({ last }) => last === at)
  if (named !== undefined) return { person: named.person, end: at + 1 }
  const owner = OWNERS.get(telling.document.tokens[at - 1]?.lower ?? '')
  return owner === undefined ? null : pronoun(telling, at, owner, at + 1)
}

function pronoun(telling: Telling, at: number, owner: 'er' | 'sie', end: number): Source | null {
  const person = antecedent(telling, at, owner)
  return person === null ? null : { person, end }
}

function mayStandBetween({ lower, shape, tags }: Token): boolean {
  if (BETWEEN.has(lower) || SOURCE_NOUNS.has(lower)) return true
  if ((tags & (Tag.Title | Tag.Honorific | Tag.Salutation | Tag.Party)) !== 0) return true
  return shape === 'lower' && /.{3}e[nrs]$/u.test(lower)
}
