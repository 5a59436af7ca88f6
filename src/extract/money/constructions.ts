import type { Token } from '../../model/document.js'
import { against, laterEllipsis, listedBefore, withEllipsis } from './ellipses.js'
import type { Stated } from './evidence.js'
import { type Figure, figureOf, sameSentence } from './figure.js'
import { meant } from './meant.js'
import { rangeWith } from './ranges.js'
import { roles } from './roles.js'

export type { Figure } from './figure.js'

/** Reads ranges, changes, lists and ellipses around the amounts of a document, in order of place. */
export function constructions(tokens: readonly Token[], amounts: readonly Stated[]): Figure[] {
  const figures: Figure[] = []
  for (const [i, amount] of amounts.entries()) {
    const own = figureOf(tokens, amount)
    const before = figures.at(-1)
    const previous = before !== undefined && sameSentence(tokens, before, own) ? before : undefined
    const range = rangeWith(tokens, own, previous)
    if (range !== null) {
      if (range.first <= (previous?.first ?? -1)) figures.pop()
      figures.push(range)
      continue
    }
    const listed = listedBefore(tokens, own, previous)
    figures.push(...listed, ...(listed.length > 0 ? [own] : withEllipsis(tokens, own, previous)))
    const after = laterEllipsis(tokens, amount, amounts[i + 1]) ?? against(tokens, own, amounts[i + 1])
    if (after !== null) figures.push(after)
  }
  const all = figures.flatMap((figure, i) => [figure, ...meant(tokens, figure, figures[i + 1])])
  return roles(tokens, all)
}
