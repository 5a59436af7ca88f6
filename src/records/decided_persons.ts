import type { Decision } from '../model/given.js'
import type { Acquaintance } from './acquaintance.js'
import { slug } from './slug.js'

/** A person of the run: the id, the canonical name, and what the documents show of the person. */
export interface Identity {
  readonly id: string
  readonly name: string
  readonly met: readonly Acquaintance[]
}

/** What people have decided on who is who. */
export interface PersonDecisions {
  /** Whether a decision keeps what the spelling would merge apart. */
  readonly parts: (a: readonly Acquaintance[], b: readonly Acquaintance[]) => boolean
  /** The persons as decided; the one named in `value` keeps id and name. */
  readonly merge: (persons: readonly Identity[]) => Identity[]
  /** The decisions of which one person was not among these, by id or by the id that a name would have alone. */
  readonly lost: (persons: readonly Identity[]) => Decision[]
  /** The other decisions, which these persons follow. */
  readonly followed: (persons: readonly Identity[]) => PersonChange[]
}

/** A decision on who is who that was followed, and the documents of the two. */
export interface PersonChange {
  readonly decision: Decision
  readonly documents: readonly string[]
}

/** Takes the decisions on persons out of all decisions. */
export function personDecisions(decisions: readonly Decision[]): PersonDecisions {
  const same = decisions.filter(({ action }) => action === 'same_person')
  const different = decisions.filter(({ action }) => action === 'different_person')
  return {
    parts(a, b) {
      if (different.length === 0) return false
      const [first, second] = [namesOf(a), namesOf(b)]
      return different.some(
        ({ id, value }) =>
          value !== null && ((first.has(id) && second.has(value)) || (first.has(value) && second.has(id))),
      )
    },
    merge: (persons) => (same.length === 0 ? [...persons] : merged(persons, same)),
    lost(persons) {
      if (same.length + different.length === 0) return []
      const find = finder(persons)
      return [...same, ...different].filter(({ id, value }) => find(id) === null || find(value ?? '') === null)
    },
    followed(persons) {
      if (same.length + different.length === 0) return []
      const find = finder(persons)
      return [...same, ...different].flatMap((decision) => {
        const two = [find(decision.id), find(decision.value ?? '')]
        if (two.includes(null)) return []
        const met = persons.filter(({ id }) => two.includes(id)).flatMap((person) => person.met)
        return { decision, documents: met.map(({ document }) => document) }
      })
    },
  }
}

/** The ids that the names of a person would have alone. */
function namesOf(met: readonly Acquaintance[]): Set<string> {
  return new Set(met.map(({ name }) => slug(name)))
}

/** Finds a person by id or, where two were merged by their spelling, by the id of a name that went under. */
function finder(persons: readonly Identity[]): (id: string) => string | null {
  const byName = new Map(persons.flatMap(({ id, met }) => [...namesOf(met)].map((name) => [name, id] as const)))
  const ids = new Set(persons.map(({ id }) => id))
  return (id) => (ids.has(id) ? id : (byName.get(id) ?? null))
}

function merged(persons: readonly Identity[], same: readonly Decision[]): Identity[] {
  const find = finder(persons)
  const into = new Map<string, string>()
  const last = (id: string): string => {
    let at = id
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next
    return at
  }
  for (const { id, value } of same) {
    const [from, to] = [find(id), find(value ?? '')]
    if (from !== null && to !== null && last(from) !== last(to)) into.set(last(from), last(to))
  }
  const met = new Map<string, Acquaintance[]>()
  for (const person of persons) met.set(last(person.id), [...(met.get(last(person.id)) ?? []), ...person.met])
  return persons.flatMap((person) => (into.has(person.id) ? [] : [{ ...person, met: met.get(person.id) ?? [] }]))
}
