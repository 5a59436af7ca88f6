import type { PersonMention } from '../../model/mentions.js'
import type { Identity } from './identities.js'
import { type Families, nominative, titleCase } from './spelling.js'

interface Variant extends Identity {
  readonly initials: boolean
  count: number
}

/** The best of a person's names: one with full given names, then the longest, the most frequent, the first. */
export function bestName(mentions: readonly PersonMention[], families: Families): Identity {
  const [only] = mentions
  if (mentions.length === 1 && only !== undefined) return nameOf(only, families)
  const variants = new Map<string, Variant>()
  for (const person of [...mentions].sort((a, b) => a.start - b.start)) {
    const { name, given, family } = nameOf(person, families)
    const known = variants.get(name)
    const initials = person.given.every((part) => part.endsWith('.'))
    if (known === undefined) variants.set(name, { name, given, family, initials, count: 1 })
    else known.count++
  }
  const [best] = [...variants.values()].sort(
    (a, b) => Number(a.initials) - Number(b.initials) || b.name.length - a.name.length || b.count - a.count,
  )
  return best ?? { name: '', given: '', family: '' }
}

function nameOf(person: PersonMention, families: Families): Identity {
  const [first = ''] = person.given
  const given = person.given.length === 1 ? titleCase(first) : person.given.map(titleCase).join(' ')
  const family = titleCase(nominative(person.family, families))
  return { name: `${given} ${family}`, given, family }
}
