import { DEFINITE, isArising, isExisting, PRESENT } from '../../lexicon/counts.js'
import type { Token } from '../../model/document.js'
import type { Stretch } from '../../text/clauses.js'

/** `die aktuell 52 Zentren`, `die 52 bestehenden Zentren`: so many there are now, whatever shall become of them. */
export function isPresent(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const lead = tokens[first - 1]?.lower ?? ''
  if (PRESENT.has(lead) && DEFINITE.has(tokens[first - 2]?.lower ?? '')) return true
  if (!DEFINITE.has(lead)) return false
  for (let at = first + 1; at < last; at++) if (PRESENT.has(tokens[at]?.lower ?? '')) return true
  return false
}

/**
 * `die 52 Zentren sollen gestärkt werden`: with the article it is of those that there are, where the verb is the passive
 * of no word of making or paying.
 */
export function isTreated(tokens: readonly Token[], clause: Stretch, { first }: Stretch): boolean {
  if (!DEFINITE.has(tokens[first - 1]?.lower ?? '')) return false
  let treated = false
  for (let at = clause.first; at < clause.last; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (lower === 'werden' && isPassiveOfOthers(tokens[at - 1])) treated = true
    else if (isArising(lower)) return false
  }
  return treated
}

const isPassiveOfOthers = (participle: Token | undefined) =>
  participle?.shape === 'lower' &&
  PARTICIPLE.test(participle.lower) &&
  !isArising(participle.lower) &&
  !isExisting(participle.lower)

const PARTICIPLE = /(?:t|en)$/u
