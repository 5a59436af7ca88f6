import { FROM } from '../../lexicon/money/changes.js'
import {
  ALONE,
  DRAWN_FROM,
  HEIGHT,
  INCLUDED,
  INCLUDING,
  isDrawing,
  isWholeNoun,
  OF_WHICH,
  OUT_OF_IT,
  RATES,
  SOLE_PARTS,
  WITHIN,
} from '../../lexicon/money/parts.js'
import { isPaying, SOURCES } from '../../lexicon/money/payers.js'
import { PER_WORDS, PERIOD_ADVERBS, PERIOD_NOUNS } from '../../lexicon/money/periods.js'
import { isFunding, RECEIVING } from '../../lexicon/money/purposes.js'
import { STATUS_TESTS } from '../../lexicon/money/status.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'

/** How far before an amount its `davon` may stand, in tokens. */
export const WINDOW = 12
/** Most words before the noun that an amount is drawn from (`aus dem neuen Topf`). */
const ADJECTIVES = 3

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
  if (isIncluding(tokens, figure)) return true
  const around = { first: between.first, last: figure.last + WINDOW }
  if (hasWord(tokens, between, (word) => WITHIN.has(word))) return hasWord(tokens, around, (word) => INCLUDED.has(word))
  return isDrawn(tokens, before, figure)
}

/** `12 Mio. Euro, einschließlich 3 Mio. Euro für Schulen`, `inklusive der 3 Mio. Euro`, `, allein 3 Mio. Euro für Schulen`. */
function isIncluding(tokens: readonly Token[], { modified }: Figure): boolean {
  if ([1, 2].some((by) => INCLUDING.has(tokens[modified.first - by]?.lower ?? ''))) return true
  const [alone, opening] = [tokens[modified.first - 1], tokens[modified.first - 2]]
  const opens = opening?.kind === 'mark' || opening?.sentence !== alone?.sentence
  return opens && ALONE.has(alone?.lower ?? '')
}

/** `Daraus werden zwei Stellen mit je 50.000 Euro bezahlt`, `aus dem Topf von 25 Mrd. Euro sind 7,8 Mrd. Euro bewilligt`. */
function isDrawn(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  const sentence = tokens[figure.first]?.sentence
  const first = Math.max(before.last, figure.first - WINDOW)
  let out = tokens[before.first]?.sentence === sentence && isSource(tokens, before)
  for (let at = first; at < figure.first && !out; at++)
    out = tokens[at]?.sentence === sentence && OUT_OF_IT.has(tokens[at]?.lower ?? '')
  for (let at = first; out && at < figure.last + WINDOW; at++) {
    const word = tokens[at]?.lower ?? ''
    if (tokens[at]?.sentence !== sentence || tokens[at]?.shape !== 'lower') continue
    if (isDrawing(word) || isSpending(word)) return true
  }
  return false
}

/** Money that is paid, granted or received; not `daraus ergibt sich ein Minus`. */
const isSpending = (word: string) =>
  isPaying(word) || RECEIVING.has(word) || STATUS_TESTS.granted(word) || STATUS_TESTS.spent(word)

/** `aus dem Rettungsschirm von bis zu 25 Milliarden Euro`, `vom Budget in Höhe von 6 Mio. Euro`: one noun phrase. */
function isSource(tokens: readonly Token[], { modified }: Figure): boolean {
  let at = modified.first - 1
  if (!FROM.has(tokens[at]?.lower ?? '')) return false
  at -= tokens[at - 1]?.lower === HEIGHT ? 3 : 1
  const opens = (word: string) => DRAWN_FROM.has(word) || SOURCES.has(word)
  const isNoun = (token: Token | undefined) => token?.shape !== 'lower' && !opens(token?.lower ?? '')
  while (tokens[at]?.kind === 'word' && isNoun(tokens[at])) at -= tokens[at - 1]?.text === '-' ? 2 : 1
  const noun = tokens[at + 1]?.lower ?? ''
  for (let words = 0; words < ADJECTIVES; words++, at--) {
    if (DRAWN_FROM.has(tokens[at]?.lower ?? '')) return true
    if (SOURCES.has(tokens[at]?.lower ?? '')) return isFunding(noun) || isWholeNoun(noun)
    if (tokens[at]?.shape !== 'lower') return false
  }
  return false
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

/** `640.000 Euro für 2014 bis 2017, das sind 160.000 Euro pro Jahr`, `186.000 Euro, pro Jahr also 62.000 Euro`. */
export function isRate(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (!larger(before, figure) || figure.value === null || figure.value.eq(0)) return false
  if (tokens[before.first]?.sentence !== tokens[figure.first]?.sentence) return false
  const recurs = (word: string) => PERIOD_ADVERBS.has(word) || PERIOD_NOUNS.has(word)
  let at = figure.modified.first - 1
  while (recurs(tokens[at]?.lower ?? '') || PER_WORDS.has(tokens[at]?.lower ?? '')) at--
  if (at < before.last || !RATES.has(tokens[at]?.lower ?? '')) return false
  const near = { first: Math.max(before.last, at - 2), last: figure.modified.first }
  if (!hasWord(tokens, near, recurs) && !hasWord(tokens, { first: figure.last, last: figure.last + 2 }, recurs))
    return false
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
