import { INCLUDED, OF_WHICH, OUT_OF_IT, RATES, SOLE_PARTS, WITHIN } from '../../lexicon/money/parts.js'
import { PERIOD_NOUNS } from '../../lexicon/money/periods.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'

/** How far before an amount its `davon` may stand, in tokens. */
export const WINDOW = 12

/** Whether the first amount is of the currency of the second and greater. */
export const larger = (whole: Figure, part: Figure) =>
  whole.currency === part.currency && whole.value !== null && part.value !== null && whole.value.gt(part.value)

/** `davon`, `darunter` between the whole and the amount, or right after it (`220 Millionen davon`). */
export function saysPart(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  const behindIt = tokens[figure.last]?.lower ?? ''
  if (SOLE_PARTS.has(behindIt) || OUT_OF_IT.has(behindIt)) return true
  const between = { first: Math.max(before.last, figure.first - WINDOW), last: figure.first }
  if (saysOfIt(tokens, between)) return true
  for (let at = between.first + 1; at < between.last; at++)
    if (OF_WHICH.has(`${tokens[at - 1]?.lower} ${tokens[at]?.lower}`)) return true
  const behind = { first: figure.last, last: figure.last + WINDOW }
  return hasWord(tokens, between, (word) => WITHIN.has(word)) && hasWord(tokens, behind, (word) => INCLUDED.has(word))
}

/** A `davon` in the sentence of the part, or before a colon; in that of the whole it tells of another part: `88.000 Euro davon. …`. */
function saysOfIt(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { sentence } = tokens[last] ?? {}
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (SOLE_PARTS.has(token?.lower ?? '') && (token?.sentence === sentence || tokens[at + 1]?.text === ':'))
      return true
  }
  return false
}

/** `640.000 Euro für 2014 bis 2017, das sind 160.000 Euro pro Jahr`. */
export function isRate(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (
    !larger(before, figure) ||
    figure.value === null ||
    tokens[before.first]?.sentence !== tokens[figure.first]?.sentence
  )
    return false
  const lead = tokens[figure.modified.first - 1]?.lower ?? ''
  const recurring =
    PERIOD_NOUNS.has(tokens[figure.last + 1]?.lower ?? '') || PERIOD_NOUNS.has(tokens[figure.last]?.lower ?? '')
  if (!RATES.has(lead) || !recurring || figure.value.eq(0)) return false
  return before.value?.mod(figure.value).eq(0) ?? false
}

/**
 * Whether `davon` can mean no other amount or number than the one before, so that a part that is more than it is a slip
 * of the text: no other number stands between them.
 */
export function isPlainlyOf({ tokens }: AnnotatedDocument, whole: Figure, part: Figure): boolean {
  if (whole.currency !== part.currency || whole.value === null || part.value === null) return false
  const between = tokens.slice(whole.last, part.modified.first)
  const said = SOLE_PARTS.has(tokens[part.last]?.lower ?? '') || between.some(({ lower }) => SOLE_PARTS.has(lower))
  return said && !between.some(isNumber)
}

/** Numbers of things: a year or a day of a month is none. */
function isNumber({ kind, tags }: Token, i: number, between: readonly Token[]): boolean {
  if (kind !== 'number') return (tags & Tag.NumberWord) !== 0
  const day = between[i + 1]?.text === '.' && ((between[i + 2]?.tags ?? 0) & Tag.Month) !== 0
  return !day && !/^(?:19|20)\d\d$/u.test(between[i]?.text ?? '')
}
