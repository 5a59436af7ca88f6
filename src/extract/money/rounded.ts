import type Big from 'big.js'
import { REST, SUMMING, SUMS } from '../../lexicon/money/parts.js'
import { isLeaving } from '../../lexicon/money/payers.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { clauseAround, hasWord, sentenceAround } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { type Group, groupsOf, isNext, sumOf } from './groups.js'

/** How far before an amount its `Rest` may stand, in tokens (`den Rest in Höhe von`). */
const LEAD = 5
/** How many amounts before those of a rest their sum is looked for. */
const BACK = 12
/** Fewest parts that come to a rounded sum, with their rest. */
const FEWEST = 3
/** Most amounts that are added up. */
const MOST = 20
/** How many sentences after a sum its parts may stand, one that compares it between. */
const NEXT = 2
/** How much of what is left the text may round it by. */
const LEFT_OFF = 0.1

/**
 * The parts that come to a sum only as far as it is rounded, with it, by their indexes: all amounts of a paragraph up to
 * its rest, the amounts behind `zusammen gut 1,9 Mrd. Euro`, and what is left (`Fast vier Millionen Euro liegen also auf
 * Halde` behind `von 10,6 Mio. Euro 6,9 abgeflossen`).
 */
export function roundedParts(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const i of figures.keys())
    if (whole[i] === null) for (const [part, target] of upToRest(document, figures, whole, i)) found.set(part, target)
  const groups = groupsOf(document, figures)
  for (const [i, group] of groups.entries()) {
    if (group.members.some((member) => whole[member] != null)) continue
    // `Das sind 240 Mio. Euro oder 14,5 Prozent mehr` may stand between.
    const target =
      group.members.length > 1
        ? (sumBefore(document, figures, groups[i - 1], group) ?? sumBefore(document, figures, groups[i - 2], group))
        : leftOf(document, figures, whole, group)
    if (target !== null) for (const part of group.members) found.set(part, target)
  }
  return found
}

/** `gut 1,3 Millionen Euro …: Das Land gab 412.300 Euro. … Den Rest, fast 190.000 Euro, steuerte der Kreis bei`. */
function upToRest(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
): readonly (readonly [part: number, target: number])[] {
  const last = figures[i]
  if (
    last?.value == null ||
    !hasWord(tokens, { first: last.modified.first - LEAD, last: last.first }, (word) => REST.has(word))
  )
    return []
  const paragraphOf = (figure: Figure) => sentences[tokens[figure.first]?.sentence ?? 0]?.paragraph
  const parts = [i]
  let sum = last.value
  for (let at = i - 1; at >= Math.max(0, i - MOST); at--) {
    const part = figures[at]
    if (part?.value == null || part.currency !== last.currency || paragraphOf(part) !== paragraphOf(last)) break
    if (whole[at] != null || (part.role !== 'level' && part.role !== 'to')) continue
    parts.push(at)
    sum = sum.plus(part.value)
    if (parts.length < FEWEST) continue
    for (let target = at - 1; target >= Math.max(0, at - BACK); target--)
      if (isRounded(figures[target], sum)) return parts.map((own) => [own, target])
  }
  return []
}

/** `stehen zusammen gut 1,9 Mrd. Euro bereit. Aus dem einen Fonds kommen 1.305,9 Mio. Euro, aus dem anderen 562,3`. */
function sumBefore(
  { tokens }: AnnotatedDocument,
  figures: readonly Figure[],
  before: Group | undefined,
  group: Group,
): number | null {
  const target = before?.members.at(-1) ?? -1
  const total = figures[target]
  if (
    before === undefined ||
    total === undefined ||
    !isNext(before, group, NEXT) ||
    !isRounded(total, sumOf(figures, group.members))
  )
    return null
  return hasWord(tokens, clauseAround(tokens, total), (word) => SUMS.has(word)) ? target : null
}

/** `Fast vier Millionen Euro liegen also auf Halde`: about what the parts before it leave of their whole. */
function leftOf(
  { tokens }: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  group: Group,
): number | null {
  const own = group.members[0] ?? -1
  const figure = figures[own]
  const target = whole[own - 1] ?? null
  const total = figures[target ?? -1]
  if (figure?.value == null || target === null || total?.value == null) return null
  if (group.sentence - (tokens[figures[own - 1]?.first ?? -1]?.sentence ?? 0) !== 1) return null
  if (!hasWord(tokens, sentenceAround(tokens, figure), (word) => isLeaving(word) || SUMMING.has(word))) return null
  let left = total.value
  for (let at = own - 1; at >= own - MOST && whole[at] === target; at--) left = left.minus(figures[at]?.value ?? 0)
  return left.minus(figure.value).abs().lte(figure.value.times(LEFT_OFF)) ? target : null
}

/** `zusammen 3,39 Mio. Euro` of 3.386.730 Euro: a sum as far as the text writes it out. */
export function isRounded(figure: Figure | undefined, sum: Big | null): boolean {
  if (figure?.value == null || sum === null) return false
  const places = figure.value.div(figure.scale).toFixed().split('.')[1]?.length ?? 0
  return places > 0 && sum.div(figure.scale).round(places).eq(figure.value.div(figure.scale))
}
