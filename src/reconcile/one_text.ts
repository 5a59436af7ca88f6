import { equalSpans } from './days.js'
import type { Claim } from './model.js'

/** Whether a claim's own words say when it holds. */
const isTimed = ({ row }: Claim) => row.as_of_basis === 'clause' || row.as_of_basis === 'sentence'

/**
 * Whether two counts of one text are told apart by it: nobody contradicts himself a few lines on, but means another thing
 * or time by another number, be it unsaid. So he does in one sentence, or by a number alone (`Zu Jahresbeginn waren es 43`);
 * but not where both are for one day in words, nor where the headline has one figure and the text the other.
 */
export function isToldApart(a: Claim, b: Claim): boolean {
  if (a.evidence.document !== b.evidence.document) return false
  if (a.bare || b.bare || a.evidence.sentence === b.evidence.sentence) return true
  if (a.headline !== b.headline) return false
  return !(isTimed(a) && isTimed(b) && a.span !== null && b.span !== null && equalSpans(a.span, b.span))
}
