import { DRAINED, isGranted, SO_FAR } from '../../lexicon/as_of.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { holdsBeyond } from './topic.js'

/** How many amounts back the one may stand of which so much has been used, rates and limits not counted. */
const BACK = 6

/**
 * `2025 stehen 2,6 Mio. Euro bereit. Bewilligt sind bislang 1,9 Mio. Euro`: what has been used so far of an amount of the
 * same paragraph is for its time, where the text speaks within it. Null for anything else.
 */
export function usedSoFar(
  { tokens, sentences }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
  anchor: Anchor,
): AsOf | null {
  const amount = amounts[i]
  if (amount === undefined || amount.role !== 'level' || holdsBeyond(amount)) return null
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  if (!hasWord(tokens, clause, (word) => SO_FAR.has(word))) return null
  if (!hasWord(tokens, clause, (word) => DRAINED.has(word) || isGranted(word))) return null
  const paragraphOf = ({ firstToken }: MoneyMention) => sentences[tokens[firstToken]?.sentence ?? -1]?.paragraph
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const whole = amounts[at]
    if (whole === undefined || paragraphOf(whole) !== paragraphOf(amount)) return null
    if (holdsBeyond(whole)) continue
    // What another pays is nothing used of it.
    if (whole.payer !== null && amount.payer !== null && whole.payer !== amount.payer) return null
    const asOf = settled[at]
    if (!asOf || (whole.amount ?? 0) < (amount.amount ?? 0) || !holds(asOf, anchor)) return null
    return { ...asOf, basis: 'paragraph' }
  }
  return null
}

/** Whether the text speaks within a time. */
const holds = ({ firstDay, lastDay }: AsOf, anchor: Anchor) =>
  firstDay !== null &&
  lastDay !== null &&
  anchor.firstDay !== null &&
  anchor.lastDay !== null &&
  firstDay <= anchor.firstDay &&
  lastDay >= anchor.lastDay
