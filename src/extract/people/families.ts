import { foldLower } from '../../lexicon/fold.js'
import { NOBILITY } from '../../lexicon/people.js'
import type { Name } from './name.js'

/** The folded words of a family name before its last: `von der` of `von der Heide`. */
export type Heads = readonly string[]

/** Family names that the document introduces, by the folded last word of each, also in the genitive. */
export type Families = ReadonlyMap<string, readonly Heads[]>

const NONE: Heads = []

/** `Thanh Forschung` where the document introduces `Phan Quoc Thanh`: the noun is no part of the name. */
export function withoutNouns(names: readonly Name[]): readonly Name[] {
  if (!names.some(endsInNoun)) return names
  const known = familiesOf(names.filter((name) => !endsInNoun(name)))
  return names.map((name) => {
    const [given] = name.given
    if (given === undefined || !endsInNoun(name) || !known.has(foldLower(given.lower))) return name
    return { ...name, given: [], family: [given], last: given.last }
  })
}

/** Whether the name is one given name and a noun that is no known family name. */
function endsInNoun({ given, family }: Name): boolean {
  const [noun] = family
  return given.length === 1 && family.length === 1 && noun?.kind === 'noun' && !noun.surname
}

/** The family names that the names of a document introduce. */
export function familiesOf(names: readonly Name[]): Families {
  const families = new Map<string, Heads[]>()
  for (const { family } of names) {
    const last = foldLower(family.at(-1)?.lower ?? '')
    const heads = family.length < 2 ? NONE : family.slice(0, -1).map(({ lower }) => foldLower(lower))
    add(families, last, heads)
    add(families, `${last}s`, heads)
    // `Joachim Freiherr von Rautenberg` is `von Rautenberg`, too.
    if (heads.length > 1 && NOBILITY.has(heads[0] ?? '')) add(families, last, heads.slice(1))
  }
  return families
}

function add(families: Map<string, Heads[]>, form: string, heads: Heads): void {
  const known = families.get(form)
  if (known === undefined) families.set(form, [heads])
  else if (!known.some((other) => isSame(other, heads))) known.push(heads)
}

function isSame(a: Heads, b: Heads): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

/** `Herr Ben Amor` where the document introduces `Mehdi Ben Amor`: the whole is the family name. */
export function asFamily(name: Name, families: Families): Name {
  const [given] = name.given
  if (given === undefined || name.given.length > 1) return name
  const introduced = families.get(foldLower(name.family.at(-1)?.lower ?? ''))
  if (introduced === undefined || introduced.every((heads) => heads.length !== name.family.length)) return name
  const own = [given, ...name.family.slice(0, -1)].map(({ lower }) => foldLower(lower))
  const isWhole = introduced.some((heads) => isSame(heads, own))
  return isWhole ? { ...name, given: [], family: [given, ...name.family] } : name
}
