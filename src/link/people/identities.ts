import { foldName } from '../../lexicon/fold.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { bestName } from './best.js'
import { isSlip, mayBeSame } from './slips.js'
import { type Families, familiesOf, familyKey, nominative } from './spelling.js'

/** One person of a document under the best name that it gives. */
export interface Identity {
  readonly name: string
  readonly given: string
  readonly family: string
}

/** The persons of a document: whom each mention with a given name means, and who bears each family name (folded). */
export interface Identities {
  readonly ofMention: ReadonlyMap<number, Identity>
  readonly byFamily: ReadonlyMap<string, readonly Identity[]>
  /** Index of the first mention with a given name. */
  readonly firstOf: (identity: Identity) => number
}

/** A mention with its names folded for comparison. */
interface Folded {
  readonly index: number
  /** As written, in lower case. */
  readonly written: string
  readonly parts: readonly string[]
  readonly family: string
}

interface Group {
  readonly members: Folded[]
}

/** How many persons of one family name and one first given name are compared. */
const MOST_COMPARED = 20

/** Gathers the mentions with given names or initials by person; spelling variants within a document are one. */
export function identities(document: AnnotatedDocument, people: readonly PersonMention[]): Identities {
  const families = familiesOf(document, people)
  const full: Folded[] = []
  const initials: Folded[] = []
  for (const [index, person] of people.entries()) {
    if (person.given.length === 0) continue
    const one = folded(person, index, families)
    const list = isInitials(one) ? initials : full
    list.push(one)
  }
  const groups: Group[] = []
  const index = new Map<string, Group[]>()
  // Full given names before initials, so that `U. Preuss` finds `Uli Preuss` wherever it stands.
  for (const one of full.concat(initials)) {
    const keys = keysOf(one)
    const group = groupOf(index, one, keys, (other) => mayBeOne(document, people, one, other))
    if (group !== null) group.members.push(one)
    else groups.push({ members: [one] })
    const own = group ?? groups.at(-1)
    if (own === undefined) continue
    for (const key of keys) register(index, key, own)
  }
  return resolved(people, groups, families)
}

function folded({ given, family }: PersonMention, index: number, families: Families): Folded {
  const [first = ''] = given
  const parts =
    given.length === 1 && !first.includes('-')
      ? [foldName(first)]
      : given.flatMap((name) => foldName(name).split(/[ -]/u))
  return { index, parts, written: family.toLowerCase(), family: familyKey(nominative(family, families)) }
}

function isInitials({ parts }: Folded): boolean {
  return parts.every((part) => part.endsWith('.'))
}

/**
 * Keys under which a person is looked for and found: the family name with the first given name or its letter, and the
 * first given name or its letter alone, where a slip in the family name is looked for.
 */
function keysOf({ parts, family }: Folded): readonly string[] {
  const first = parts[0] ?? ''
  const letter = `${first[0] ?? ''}.`
  return first.endsWith('.')
    ? [`${family} ${letter}`, letter]
    : [`${family} ${first}`, first, `${family} ${letter}`, letter]
}

function register(index: Map<string, Group[]>, key: string, group: Group): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [group])
  else if (known.length < MOST_COMPARED && !known.includes(group)) known.push(group)
}

function groupOf(
  index: ReadonlyMap<string, readonly Group[]>,
  one: Folded,
  keys: readonly string[],
  mayBe: (other: Folded) => boolean,
): Group | null {
  const [same = '', near = ''] = keys
  const apart = ({ members }: Group) => !members.slice(0, MOST_COMPARED).every(mayBe)
  const found = index.get(same)?.find((group) => {
    const [first] = group.members
    if (!fits(first?.parts ?? [], one.parts)) return false
    return first === undefined || isSpelt(first, one) || !apart(group)
  })
  if (found !== undefined) return found
  const slips = (group: Group) => {
    const [first] = group.members
    return first !== undefined && isSlip(first, one) && !apart(group)
  }
  return index.get(near)?.find(slips) ?? null
}

/** Whether two family names are not told apart by an umlaut: `Hofer`, `Höfer`. */
function isSpelt({ written: a }: Folded, { written: b }: Folded): boolean {
  return a === b || a.length !== b.length || UMLAUT.test(a) === UMLAUT.test(b)
}

const UMLAUT = /[äöü]/u

/** Whether what stands around two mentions lets them be one person's. */
function mayBeOne(document: AnnotatedDocument, people: readonly PersonMention[], a: Folded, b: Folded): boolean {
  const [one, other] = [people[a.index], people[b.index]]
  return one !== undefined && other !== undefined && mayBeSame(document, one, other)
}

/** Whether the given names can be one person's: no second name of the one speaks against the other's. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  return sameName(a[0], b[0]) && (a[1] === undefined || b[1] === undefined || sameName(a[1], b[1]))
}

function sameName(a = '', b = ''): boolean {
  if (a === b) return true
  if (a.endsWith('.')) return b.startsWith(a.slice(0, -1))
  return b.endsWith('.') && a.startsWith(b.slice(0, -1))
}

function resolved(people: readonly PersonMention[], groups: readonly Group[], families: Families): Identities {
  const ofMention = new Map<number, Identity>()
  const byFamily = new Map<string, Identity[]>()
  const firsts = new Map<Identity, number>()
  for (const { members } of groups) {
    const mentions = members.flatMap(({ index }) => people[index] ?? [])
    const identity = bestName(mentions, families)
    firsts.set(
      identity,
      members.reduce((first, { index }) => Math.min(first, index), Number.POSITIVE_INFINITY),
    )
    for (const { index } of members) ofMention.set(index, identity)
    for (const family of new Set(members.map((member) => member.family))) {
      const known = byFamily.get(family)
      if (known === undefined) byFamily.set(family, [identity])
      else known.push(identity)
    }
  }
  return { ofMention, byFamily, firstOf: (identity) => firsts.get(identity) ?? Number.POSITIVE_INFINITY }
}
