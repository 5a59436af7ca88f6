import { POSSIBLE } from '../lexicon/reconcile.js'
import type { Claim } from './model.js'

/** Whether a sentence speaks of how many there can be. */
export const isPossible = (sentence: string) => POSSIBLE.test(sentence)

/** Whether the whole that a count is out of is how many there can be. */
export const isOfPossible = ({ evidence }: Claim) => isPossible(evidence.sentence)
