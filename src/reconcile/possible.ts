import type { Claim } from './model.js'

/** `53 der 54 möglichen Zentren`, `47 der 53 vorgesehenen`, `54 könnten es sein`: the whole is how many there can be, not how many there are. */
const POSSIBLE =
  /(?<!\p{L})(?:(?:möglich|geplant|vorgesehen|angestrebt|denkbar)\p{L}{0,2}|(?:könnten|wären) es)(?!\p{L})/iu

/** Whether a sentence speaks of how many there can be. */
export const isPossible = (sentence: string) => POSSIBLE.test(sentence)

/** Whether the whole that a count is out of is how many there can be. */
export const isOfPossible = ({ evidence }: Claim) => isPossible(evidence.sentence)
