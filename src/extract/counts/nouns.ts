import { NUMBER_NOUNS, TIME_LEADS, TIME_NOUNS, TOPIC_NOUNS } from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import type { Stretch } from '../../text/clauses.js'

/** Tags of words that name a time, a place or the measure. */
export const FREE = Tag.Month | Tag.Weekday | Tag.DateWord | Tag.Place | Tag.Measure

/** Whether a word names something else, as the label of a line: `Zimmer: 12`. */
export function isNamed(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.shape === 'lower' || token.shape === 'none') return false
  return (
    (token.tags & FREE) === 0 &&
    !TIME_NOUNS.has(token.lower) &&
    !TIME_LEADS.has(token.lower) &&
    !NUMBER_NOUNS.has(token.lower) &&
    !TOPIC_NOUNS.has(token.lower)
  )
}

/** Whether a stretch names something else. */
export function namesOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (isNamed(tokens[at])) return true
  return false
}
