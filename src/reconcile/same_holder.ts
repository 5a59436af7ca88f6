import { isNear } from '../records/same_person.js'
import { slug } from '../records/slug.js'
import type { Holding } from './model.js'

interface Name {
  readonly givenName: string
  readonly familyName: string
}

/** Whether two names of holders may mean one person: a family name alone, a slip, one part of a double name. */
export function mayBeOne(a: string, b: string): boolean {
  const [one, two] = [nameOf(a), nameOf(b)]
  const [families, others] = [partsOf(one.familyName), partsOf(two.familyName)]
  const family = families.some((part) => others.includes(part))
  if (one.givenName === '' || two.givenName === '')
    return family || isNear({ ...one, givenName: '' }, { ...two, givenName: '' })
  const given = partsOf(one.givenName).some((part) => partsOf(two.givenName).includes(part))
  return (family && given) || isNear(one, two)
}

/** Whether two holdings are one person's. */
export function isSameHolder(a: Holding, b: Holding): boolean {
  return a.person === b.person || mayBeOne(a.holder, b.holder)
}

/** The parts of a family name by which its bearers are looked up. */
export function familyParts(name: string): string[] {
  return partsOf(nameOf(name).familyName)
}

function nameOf(name: string): Name {
  const parts = name.split(' ')
  // `von der Leyen` begins with its first small word.
  const particle = parts.findIndex((part, i) => i > 0 && /^\p{Ll}/u.test(part))
  const at = particle > 0 ? particle : parts.length - 1
  return { givenName: parts.slice(0, at).join(' '), familyName: parts.slice(at).join(' ') }
}

function partsOf(name: string): string[] {
  return name
    .split(/[ -]/u)
    .map(slug)
    .filter((part) => part.length > 2)
}
