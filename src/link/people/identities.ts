import { distance } from 'fastest-levenshtein'
import { foldName } from '../../lexicon/fold.js'
import type { PersonMention } from '../../model/mentions.js'
import { nominative, titleCase } from './spelling.js'

/** One person of a document under the best name that it gives. */
export interface Identity {
  readonly given: readonly string[]
  readonly family: string
  /** Indexes of the mentions with a given name or initial that mean this person. */
  readonly mentions: readonly number[]
}

/** Shortest family name in which one letter more or less may be a slip. */
const SLIP_LENGTH = 4

interface Group {
  readonly mentions: number[]
}

/** The persons of a document, by full names and initials, in order of their first mention; spelling variants are one. */
export function identities(people: readonly PersonMention[]): readonly Identity[] {
  const families = new Set(people.map(({ family }) => family))
  const groups: Group[] = []
  const byFamily = new Map<string, Group[]>()
  const named = people.flatMap((person, index) => (person.given.length > 0 ? [index] : []))
  // Full given names before initials, so that `U. Preuss` finds `Uli Preuss` wherever it stands.
  const ordered = [...named.filter((i) => !onlyInitials(people[i])), ...named.filter((i) => onlyInitials(people[i]))]
  for (const index of ordered) {
    const person = people[index]
    if (person === undefined) continue
    const key = foldName(nominative(person.family, families))
    const group =
      byFamily.get(key)?.find((other) => sameGiven(people, other, person)) ?? slip(people, groups, person, key)
    if (group !== undefined) group.mentions.push(index)
    const own = group ?? { mentions: [index] }
    if (group === undefined) groups.push(own)
    const list = byFamily.get(key)
    if (list === undefined) byFamily.set(key, [own])
    else if (!list.includes(own)) list.push(own)
  }
  return groups.map((group) => identity(people, group, families))
}

function onlyInitials(person: PersonMention | undefined): boolean {
  return person?.given.every((name) => name.endsWith('.')) ?? false
}

/** Whether the given names are those of the group: equal, an initial of one, or one with a middle name more. */
function sameGiven(people: readonly PersonMention[], group: Group, person: PersonMention): boolean {
  return group.mentions.some((index) => {
    const other = people[index]
    return other !== undefined && fits(parts(other.given), parts(person.given))
  })
}

function parts(given: readonly string[]): string[] {
  return given.flatMap((name) => foldName(name).split(/[ -]/u))
}

function fits(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', second = ''] = [a[0], b[0]]
  if (first === second) return true
  if (first.endsWith('.')) return second.startsWith(first.slice(0, -1))
  return second.endsWith('.') && first.startsWith(second.slice(0, -1))
}

/** The group of a person whose family name is one letter off and whose given name is the same: a slip of the pen. */
function slip(people: readonly PersonMention[], groups: readonly Group[], person: PersonMention, key: string) {
  if (key.length < SLIP_LENGTH) return undefined
  return groups.find((group) => {
    const other = people[group.mentions[0] ?? -1]
    if (other === undefined || !sameGiven(people, group, person)) return false
    const family = foldName(other.family)
    return Math.abs(family.length - key.length) <= 1 && family[0] === key[0] && distance(family, key) <= 1
  })
}

/** The longest name of the group, then the most frequent, then the first. */
function identity(people: readonly PersonMention[], group: Group, families: ReadonlySet<string>): Identity {
  const counts = new Map<string, { given: readonly string[]; family: string; count: number; index: number }>()
  for (const index of [...group.mentions].sort((a, b) => a - b)) {
    const person = people[index]
    if (person === undefined) continue
    const given = person.given.map(titleCase)
    const family = titleCase(nominative(person.family, families))
    const name = [...given, family].join(' ')
    const known = counts.get(name)
    if (known === undefined) counts.set(name, { given, family, count: 1, index })
    else known.count++
  }
  const initials = (given: readonly string[]) => (given.every((name) => name.endsWith('.')) ? 1 : 0)
  const length = ({ given, family }: { given: readonly string[]; family: string }) =>
    [...given, family].join(' ').length
  const [best] = [...counts.values()].sort(
    (a, b) => initials(a.given) - initials(b.given) || length(b) - length(a) || b.count - a.count || a.index - b.index,
  )
  return { given: best?.given ?? [], family: best?.family ?? '', mentions: group.mentions }
}
