import Big from 'big.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Figure } from './constructions.js'

/** Amounts of one sentence, by their indexes, in order of place. */
export interface Group {
  readonly sentence: number
  readonly paragraph: number
  readonly members: readonly number[]
}

/** How many sentences before its list a whole may stand. */
export const BACK = 2
/** Groups the amounts that say how much it is, sentence by sentence. */
export function groupsOf({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[]): Group[] {
  const groups: { sentence: number; paragraph: number; members: number[] }[] = []
  for (const [i, figure] of figures.entries()) {
    if (figure.role !== 'level' || figure.value === null) continue
    const sentence = tokens[figure.first]?.sentence ?? 0
    const last = groups.at(-1)
    if (last?.sentence === sentence) last.members.push(i)
    else groups.push({ sentence, paragraph: sentences[sentence]?.paragraph ?? 0, members: [i] })
  }
  return groups
}

/** Whether a group follows another in its paragraph, at most so many sentences later. */
export const isNext = (before: Group, group: Group, most: number) =>
  before.paragraph === group.paragraph && group.sentence - before.sentence <= most

/** The last amount of the group before, as the whole of a list. */
export const lastOf = (before: Group | undefined, group: Group) =>
  before !== undefined && isNext(before, group, BACK) ? before.members.at(-1) : undefined

/** Makes amounts the parts of a whole, as far as they are of its currency. */
export function assign(
  figures: readonly Figure[],
  whole: (number | null)[],
  target: number,
  parts: readonly number[],
): void {
  for (const part of parts) if (figures[part]?.currency === figures[target]?.currency) whole[part] = target
}

/** The sum of amounts of one currency; null where one is a range or of another. */
export function sumOf(figures: readonly Figure[], parts: readonly number[]): Big | null {
  let sum = new Big(0)
  for (const part of parts) {
    const value = figures[part]?.value
    if (value == null || figures[part]?.currency !== figures[parts[0] ?? -1]?.currency) return null
    sum = sum.plus(value)
  }
  return sum
}
