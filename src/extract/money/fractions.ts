import { isDecrease, isFall, isIncrease, isRise } from '../../lexicon/money/changes.js'
import { PHRASE_LEADS } from '../../lexicon/money/grammar.js'
import { FRACTIONS, PERCENT } from '../../lexicon/money/parts.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { type Modified, modifierOf } from '../../text/modifiers.js'
import { numeralEndingAt } from '../../text/numerals.js'
import type { Figure } from './figure.js'
import { larger } from './said_parts.js'

/** How far before and behind an amount its fraction may stand, in tokens. */
const BEFORE = 10
const BEHIND = 5
/** How far behind a percentage the word stands that makes it a change (`14,5 Prozent mehr`, `zehn Prozent zu viel`). */
const CHANGE = 2
/** How many amounts back the whole is looked for. */
const BACK = 6
/** How much more `mehr als die Hälfte` may be. */
const LOOSE = 0.15
/** How much of a fraction the amounts may differ from it: `fast vier Fünftel` is 78 percent, `gut 41 Prozent` is 41.3. */
const ROUNDED = { fraction: 0.1, percent: 0.03 } as const

/**
 * Index of the whole that an amount is so much of as the text says beside it: `Fast vier Fünftel sind Personalkosten
 * (über 570.000 Euro)`, `Das Land gibt 170.000 Euro, also gut 41 Prozent`. Of the amounts before, and the next in its
 * sentence, the one that fits best; null where none does.
 */
export function fractionOf({ tokens }: AnnotatedDocument, figures: readonly Figure[], i: number): number | null {
  const figure = figures[i]
  if (figure?.value == null || figure.role !== 'level') return null
  const share = besideIt(tokens, figures, i)
  if (share === null) return null
  let found: number | null = null
  let least = 1
  for (let at = i + 1; at >= Math.max(0, i - BACK); at--) {
    const whole = figures[at]
    if (whole?.value == null || !larger(whole, figure) || whole.role === 'increase' || whole.role === 'decrease')
      continue
    if (at > i && tokens[whole.first]?.sentence !== tokens[figure.first]?.sentence) continue
    const ratio = figure.value.div(whole.value).toNumber()
    const off = Math.abs(ratio - share.value)
    if (off >= least || !isOf(share, ratio)) continue
    found = at
    least = off
  }
  return found
}

/** Whether amounts are so much of each other: `mehr als die Hälfte` may be a little more. */
function isOf({ value, most, modifier }: Share, ratio: number): boolean {
  if (modifier === 'over' && ratio > value) return ratio <= value + LOOSE
  if (modifier === 'under' && ratio < value) return ratio >= value - LOOSE
  return Math.abs(ratio - value) <= most
}

interface Share {
  readonly value: number
  readonly modifier: Modified['modifier']
  /** How far the amounts may be off. */
  readonly most: number
}

/** The nearest fraction in the sentence of an amount, with no other amount between. */
function besideIt(tokens: readonly Token[], figures: readonly Figure[], i: number): Share | null {
  const { first, last } = figures[i] ?? { first: 0, last: 0 }
  const sentence = tokens[first]?.sentence
  const lowest = Math.max(figures[i - 1]?.last ?? 0, first - BEFORE)
  for (let at = first - 1; at >= lowest && isWithin(tokens[at], sentence); at--) {
    const share = shareAt(tokens, at)
    if (share !== null) return share
  }
  const highest = Math.min(figures[i + 1]?.first ?? tokens.length, last + BEHIND)
  for (let at = last; at < highest && isWithin(tokens[at], sentence); at++) {
    const share = shareAt(tokens, at)
    if (share !== null) return share
  }
  return null
}

const isWithin = (token: Token | undefined, sentence: number | undefined) =>
  token?.sentence === sentence && token?.text !== ';' && token?.text !== ':'

/** The share whose noun or sign is at `at`: `zwei Drittel`, `57 Prozent`; null for what a change is measured in. */
function shareAt(tokens: readonly Token[], at: number): Share | null {
  const lower = tokens[at]?.lower ?? ''
  const parts = FRACTIONS.get(lower)
  const percent = PERCENT.has(tokens[at]?.text ?? '') || PERCENT.has(lower)
  if (parts === undefined && !percent) return null
  for (let by = 1; by <= CHANGE; by++) if (isChange(tokens[at + by]?.lower ?? '')) return null
  const numeral = numeralEndingAt(tokens, at - 1)
  if (percent && numeral === null) return null
  const number = numeral === null ? 1 : Number(numeral.value)
  const value = number / (parts ?? 100)
  // `mehr als die Hälfte`: the article stands between.
  const first = numeral?.first ?? (isArticle(tokens[at - 1]) ? at - 1 : at)
  const { modifier } = modifierOf(tokens, first, at + 1)
  return value > 0 && value < 1
    ? { value, modifier, most: value * (percent ? ROUNDED.percent : ROUNDED.fraction) }
    : null
}

const isArticle = (token: Token | undefined) => PHRASE_LEADS.has(token?.lower ?? '')

const isChange = (word: string) => word === TOO || isRise(word) || isFall(word) || isIncrease(word) || isDecrease(word)

/** `zehn Prozent zu viel`. */
const TOO = 'zu'
