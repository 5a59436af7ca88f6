import type { Claim } from './model.js'

/**
 * Whether two counts of one text are told apart by it: they stand in one sentence, or one of them is a number alone
 * (`Zu Jahresbeginn waren es 43`), which the words around it make another than the first. Nobody contradicts himself so.
 */
export function isToldApart(a: Claim, b: Claim): boolean {
  if (a.evidence.document !== b.evidence.document) return false
  return a.bare || b.bare || a.evidence.sentence === b.evidence.sentence
}
