import { distance } from 'fastest-levenshtein'

/** Shortest family name, in letters, in which one letter more, less or other may be a slip. */
const SHORTEST = 4

interface Name {
  readonly parts: readonly string[]
  readonly family: string
}

/** Whether the second name is the first with a slip of one letter in the family name: same first letter, same given name. */
export function isSlip(a: Name, b: Name): boolean {
  const [first = '', second = ''] = [a.parts[0], b.parts[0]]
  const given = first === second || (second.endsWith('.') && first.startsWith(second.slice(0, -1)))
  const near = a.family[0] === b.family[0] && Math.abs(a.family.length - b.family.length) <= 1
  return given && near && Math.min(a.family.length, b.family.length) >= SHORTEST && distance(a.family, b.family) === 1
}
