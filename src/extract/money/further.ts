import { isDistributed, isDividing, OTHERS_TOO } from '../../lexicon/money/parts.js'
import { isStatus } from '../../lexicon/money/status.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import type { Context } from './context.js'

/** How many parts before it are added up. */
const MOST = 20

/**
 * The whole of the amount before, as one more part of it: `Davon gehen 500.000 Euro an Vereine. Weitere 300.000 Euro sind
 * für Kurse vorgesehen`. Null where no more than that is left of it, where nobody gets it, or somebody else pays it.
 */
export function furtherOf(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const [before, figure] = [figures[i - 1], figures[i]]
  const target = whole[i - 1] ?? null
  const total = figures[target ?? -1]
  if (before === undefined || figure?.value == null || target === null || total?.value == null) return null
  if (!OTHERS_TOO.has(tokens[figure.modified.first - 1]?.lower ?? '')) return null
  const [there, here] = [tokens[before.first]?.sentence ?? 0, tokens[figure.first]?.sentence ?? 0]
  if (here - there > 1 || sentences[there]?.paragraph !== sentences[here]?.paragraph) return null
  if (contexts[i]?.purpose == null && !hasWord(tokens, clauseAround(tokens, figure), isGoingOut)) return null
  if ((contexts[i]?.payer ?? null) !== null && (contexts[i - 1]?.payer ?? null) === null) return null
  let left = total.value.minus(figure.value)
  for (let at = i - 1; at >= i - MOST && whole[at] === target; at--) left = left.minus(figures[at]?.value ?? 0)
  return left.gte(0) ? target : null
}

/** `fließen an die Kreise`, `sind noch nicht bewilligt`. */
const isGoingOut = (word: string) => isDistributed(word) || isDividing(word) || isStatus(word)
