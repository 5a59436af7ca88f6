import { GRANTS, LACKING, TIME_NOUNS, TOWARD } from '../../lexicon/counts.js'
import type { Token } from '../../model/document.js'
import type { Stretch } from '../../text/clauses.js'
import { isOfMeasure } from './names.js'

/** `Neun Kommunen wollen eine gemeinsame Stelle einrichten`: what they have or get is another thing. */
export function takesOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let other = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token !== undefined && isOfMeasure(token)) return false
    if (other || !OBJECT_LEADS.has(token?.lower ?? '') || isSuch(tokens[at + 1])) continue
    let noun = at + 1
    while (tokens[noun]?.shape === 'lower' && noun < at + PHRASE) noun++
    const thing = tokens[noun]
    other = thing?.shape === 'capital' && !isPaper(tokens, noun) && !TIME_NOUNS.has(thing.lower)
  }
  return other
}

/** `war eine Förderung bewilligt`: what leads to one of the measure; money only where no word says for what else. */
function isPaper(tokens: readonly Token[], noun: number): boolean {
  const word = tokens[noun]?.lower ?? ''
  if (!GRANTS.has(word)) return LACKING.has(word)
  const next = tokens[noun + 1]
  return next?.shape === 'lower' && PARTICIPLE.test(next.lower)
}

const PARTICIPLE = /^(?:be|er|zu|ge)\p{L}+(?:t|en)$/u

const OBJECT_LEADS = new Set(['eine', 'einen'])
const isSuch = (token: Token | undefined) => token?.lower.startsWith('solch') === true

/** `haben keinen Antrag auf Fluthilfe gestellt`: what is asked for or decided is something else. */
export function isOnOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (LACKING.has(tokens[at]?.lower ?? '') && isForOther(tokens, at + 1)) return true
  return false
}

/** Whether a preposition leads on to something else that is asked for or decided. */
export function isForOther(tokens: readonly Token[], at: number): boolean {
  if (!TOWARD.has(tokens[at]?.lower ?? '')) return false
  let noun = at + 1
  while (tokens[noun]?.shape === 'lower' && noun < at + PHRASE) noun++
  const thing = tokens[noun]
  return thing?.shape === 'capital' && !isOfMeasure(thing) && !TIME_NOUNS.has(thing.lower)
}

/** How many words of its phrase may stand before such a noun (`für ein eigenes`). */
const PHRASE = 4
