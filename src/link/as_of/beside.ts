import {
  BEYOND,
  COMPARED_WITH,
  COMPARED_WORDS,
  COMPARING,
  FINITE,
  GENITIVE,
  isComparative,
  isEvent,
  TIME_WORDS,
} from '../../lexicon/as_of.js'
import { AND } from '../../lexicon/money/grammar.js'
import type { Token } from '../../model/document.js'
import type { PlacedTime } from './times.js'

/** Most words between `als` and the time that it compares with (`mehr als in den Jahren 2014 bis 2020`). */
const WORDS = 4

/** Whether a time is what a figure is compared with: `mehr als 2014`, `doppelt so viel wie im Jahr 2018`. */
export function isCompared(tokens: readonly Token[], { first }: PlacedTime): boolean {
  let at = first - 1
  while (at >= first - WORDS && TIME_WORDS.has(tokens[at]?.lower ?? '')) at--
  // `im Vergleich zu 2005`, `verglichen mit dem Vorjahr`.
  if (COMPARED_WITH.has(tokens[at]?.lower ?? '') && COMPARED_WORDS.has(tokens[at - 1]?.lower ?? '')) return true
  const word = tokens[at]?.lower ?? ''
  if (COMPARED_WORDS.has(word)) return true
  // `eine Million Euro über dem des Vorjahres`.
  if ((tokens[first]?.lower === GENITIVE || tokens[first - 1]?.lower === GENITIVE) && BEYOND.has(word)) return true
  return COMPARING.has(word) && isComparative(tokens[at - 1]?.lower ?? '')
}

/** Whether a time is when something began, ended or was decided: `die 2020 ausgelaufene Periode`. */
export const isOfEvent = (tokens: readonly Token[], { last }: PlacedTime) => isEvent(tokens[last]?.lower ?? '')

/** `ist mit 13.000 Euro dotiert und wird 2020 wieder vergeben`: a time behind a figure that another verb has for itself. */
export function isOfNextVerb(tokens: readonly Token[], { first }: PlacedTime, lastToken: number): boolean {
  for (let at = lastToken; at < first - 1; at++)
    if (AND.has(tokens[at]?.lower ?? '') && FINITE.has(tokens[at + 1]?.lower ?? '')) return true
  return false
}
