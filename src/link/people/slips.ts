import { distance } from 'fastest-levenshtein'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'

/** Shortest family name, in letters, in which one letter more, less or other may be a slip. */
const SHORTEST = 4

interface Name {
  readonly parts: readonly string[]
  readonly family: string
}

/**
 * Whether the second name is the first with a slip of one letter in the family name: same first letter, same given names. A
 * second difference (`Jan Meier`, `Jan-Peter Maier`) is one too many for a slip; an initial is none.
 */
export function isSlip(a: Name, b: Name): boolean {
  const [first = '', second = ''] = [a.parts[0], b.parts[0]]
  const short = second.endsWith('.') && first.startsWith(second.slice(0, -1))
  const given = short || (first === second && a.parts.length === b.parts.length && a.parts[1] === b.parts[1])
  const near = a.family[0] === b.family[0] && Math.abs(a.family.length - b.family.length) <= 1
  return given && near && Math.min(a.family.length, b.family.length) >= SHORTEST && distance(a.family, b.family) === 1
}

/** Whether nothing around two mentions keeps them apart: one sentence names both, or each has a title of its own. */
export function mayBeSame({ tokens }: AnnotatedDocument, a: PersonMention, b: PersonMention): boolean {
  if (tokens[a.firstToken]?.sentence === tokens[b.firstToken]?.sentence) return false
  const [one, other] = [tokens[a.firstToken - 1], tokens[b.firstToken - 1]]
  if (one === undefined || other === undefined || (one.tags & other.tags & Tag.Title) === 0) return true
  return isSameTitle(one.lower, other.lower)
}

/** Whether one title is the other, alone, as the end of a compound or in the other gender. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [a.replace(FEMININE, ''), b.replace(FEMININE, '')]
  return one.endsWith(other) || other.endsWith(one)
}

const FEMININE = /in$/u
