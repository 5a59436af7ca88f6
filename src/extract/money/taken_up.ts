import { BEING } from '../../lexicon/money/changes.js'
import { isNoMoneyWord, PRONOUNS } from '../../lexicon/money/evidence.js'
import { TIMES } from '../../lexicon/money/grammar.js'
import { BECOMES } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'
import { modifierOf } from '../../text/modifiers.js'
import { isYear, type Numeral } from '../../text/numerals.js'
import { isBelow } from './exact.js'
import type { Figure } from './figure.js'

/** How many times as much or as little a short number may be as the amount that its pronoun takes up. */
const FACTOR = 4
/** Least number without a decimal comma, and how far back other numbers are looked for, in tokens. */
const LEAST = 100
const REACH = 40
const THOUSANDS = 3

/**
 * Whether a short number ends a clause right behind the pronoun of the amount before: `68,4 Mio. Euro, im laufenden Jahr
 * sind es 64,1`, `verdienen 1.267 Euro, vor zehn Jahren waren es 938`. Whole numbers count too many other things: they must
 * be hundreds of plain Euro, and the sentence may hold no other number.
 */
export function isTakenUpShort(tokens: readonly Token[], amount: Figure, numeral: Numeral): boolean {
  const { first, last } = numeral
  const end = tokens[last]
  if (amount.value === null || tokens[first]?.sentence !== tokens[amount.first]?.sentence) return false
  if (end !== undefined && end.sentence === tokens[first]?.sentence && end.kind !== 'mark') return false
  let at = modifierOf(tokens, first, first).first - 1
  while (TIMES.has(tokens[at]?.lower ?? '')) at--
  if (!PRONOUNS.has(tokens[at]?.lower ?? '') || !BEING.has(tokens[at - 1]?.lower ?? '')) return false
  if (countsOthers(tokens, amount.last, at)) return false
  const number = Number(numeral.value)
  const own = number * amount.scale.toNumber()
  const whole = amount.value.toNumber()
  if (own * FACTOR < whole || own > whole * FACTOR) return false
  if (!isBelow(amount.scale, THOUSANDS)) return numeral.value.includes('.')
  return isBelow(amount.scale, 1) && number >= LEAST && isOnly(tokens, amount, first)
}

/** Whether a sentence holds no number but an amount and years before the token `to`. */
export function isOnly(tokens: readonly Token[], amount: Figure, to: number): boolean {
  const { sentence } = tokens[to] ?? {}
  for (let at = to - 1; at > to - REACH && tokens[at]?.sentence === sentence; at--) {
    if (at >= amount.first && at < amount.last) continue
    if (tokens[at]?.kind === 'number' && !isYear(tokens[at])) return false
  }
  return true
}

/** `Mit 1.200 Euro werden Familien unterstützt, derzeit sind es 400`: a bare noun behind a verb or noun is counted rather. */
function countsOthers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (token?.kind !== 'word' || token.shape !== 'capital') continue
    if (isNoMoneyWord(token.lower) || BECOMES.has(before?.lower ?? '')) return true
    if (at > from && before?.kind === 'word' && before.shape === 'capital' && token.lower.endsWith('n')) return true
  }
  return false
}
