import type Big from 'big.js'
import { EACH_OF, isSplit, ON_TOP, PERIOD_NOUNS, RATES, SOLE_PARTS } from '../../lexicon/money.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import { numeralEndingAt } from '../../text/numerals.js'
import type { Figure } from './constructions.js'
import { divisions, isTakenUp } from './divisions.js'
import { sumRun } from './sums.js'

/** How far before an amount its `davon` may stand, in tokens. */
const WINDOW = 12
/** How far back the number of `für zwei … je 50.000` is looked for, in tokens. */
const EACH = 10
/** Fewest digits that make an exact sum no chance (`15 = 10 + 5` among prices is one). */
const DIGITS = 3

/** For each amount the index of the whole that it is part of, null where there is none. */
export function wholes(document: AnnotatedDocument, figures: readonly Figure[]): (number | null)[] {
  const { tokens, sentences } = document
  const whole: (number | null)[] = figures.map(() => null)
  const sentenceOf = (figure: Figure) => tokens[figure.first]?.sentence ?? 0
  const paragraphOf = (figure: Figure) => sentences[sentenceOf(figure)]?.paragraph ?? 0
  // `4.000 Euro davon für die Gruppe und 2.000 Euro für das Fest`.
  const isFurther = (before: Figure, figure: Figure) =>
    SOLE_PARTS.has(tokens[before.last]?.lower ?? '') && sentenceOf(before) === sentenceOf(figure)
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1]
    if (before === undefined || whole[i] !== null) continue
    if (isRate(tokens, before, figure)) whole[i] = i - 1
    else if (isFurther(before, figure) && whole[i - 1] !== null) whole[i] = whole[i - 1] ?? null
    else if (saysPart(tokens, before, figure)) {
      const above =
        sentenceOf(before) === sentenceOf(figure) ? null : (whole[i - 1] ?? compared(figures, i, sentenceOf))
      const target = above ?? i - 1
      const candidate = figures[target]
      if (candidate === undefined || paragraphOf(candidate) !== paragraphOf(figure)) continue
      if (!larger(candidate, figure) && !isPlainlyOf(document, candidate, figure)) continue
      whole[i] = target
      followParts(tokens, figures, whole, i, sentenceOf)
    }
  }
  for (const [i, total] of figures.entries()) {
    const run = sumRun(figures, whole, i, (figure) => times(tokens, figure), sentenceOf)
    const near =
      run.length > 0 &&
      (isSpecific(total.value) ||
        isTakenUp(tokens, total) ||
        isDivided(
          document,
          [i, ...run].map((at) => figures[at]),
        ))
    if (near) for (const part of run) whole[part] ??= i
  }
  const divided = divisions(document, figures)
  const divides = new Set(whole)
  return whole.map((own, i) => own ?? (divided[i] === null || divides.has(i) ? null : (divided[i] ?? null)))
}

/** `75 Millionen, dreimal so viel wie 2020 mit 25 Millionen. Davon …`: what an amount is compared with is divided no more. */
function compared(figures: readonly Figure[], i: number, sentenceOf: (figure: Figure) => number): number | null {
  const [first, last] = [figures[i - 2], figures[i - 1]]
  const own = figures[i]
  if (first === undefined || last === undefined || own === undefined) return null
  if (sentenceOf(first) !== sentenceOf(last) || larger(last, own)) return null
  return larger(first, own) && larger(first, last) ? i - 2 : null
}

const larger = (whole: Figure, part: Figure) =>
  whole.currency === part.currency && whole.value !== null && part.value !== null && whole.value.gt(part.value)

/** `davon`, `darunter` between the whole and the amount, or right after it (`220 Millionen davon`). */
function saysPart(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (SOLE_PARTS.has(tokens[figure.last]?.lower ?? '')) return true
  return hasWord(tokens, { first: Math.max(before.last, figure.first - WINDOW), last: figure.first }, (word) =>
    SOLE_PARTS.has(word),
  )
}

/** `640.000 Euro für 2014 bis 2017, das sind 160.000 Euro pro Jahr`. */
function isRate(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  if (
    !larger(before, figure) ||
    figure.value === null ||
    tokens[before.first]?.sentence !== tokens[figure.first]?.sentence
  )
    return false
  const lead = tokens[figure.modified.first - 1]?.lower ?? ''
  const recurring =
    PERIOD_NOUNS.has(tokens[figure.last + 1]?.lower ?? '') || PERIOD_NOUNS.has(tokens[figure.last]?.lower ?? '')
  const whole = before.value?.mod(figure.value).eq(0) ?? false
  return RATES.has(lead) && recurring && whole
}

/**
 * Whether `davon` can mean no other amount or number than the one before, so that a part that is more than it is a slip
 * of the text: no other number stands between them.
 */
function isPlainlyOf({ tokens }: AnnotatedDocument, whole: Figure, part: Figure): boolean {
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

/** The amounts after the first part in its sentence are parts as well, until one is said to come on top or to be for one thing each. */
function followParts(
  tokens: readonly Token[],
  figures: readonly Figure[],
  whole: (number | null)[],
  first: number,
  sentenceOf: (figure: Figure) => number,
): void {
  const part = figures[first]
  let before = part
  for (let i = first + 1; i < figures.length; i++) {
    const next = figures[i]
    if (part === undefined || before === undefined || next?.value == null) return
    if (next.role !== 'level' || next.currency !== part.currency || sentenceOf(next) !== sentenceOf(part)) return
    if (hasWord(tokens, { first: before.last, last: next.first }, (word) => ON_TOP.has(word))) return
    whole[i] = whole[first] ?? null
    before = next
  }
}

/** How often an amount counts in a sum: `für zwei Fachkräfte je 50.000 Euro` twice. */
function times(tokens: readonly Token[], figure: Figure): number {
  if (
    !EACH_OF.has(tokens[figure.modified.first - 1]?.lower ?? '') &&
    !EACH_OF.has(tokens[figure.first - 1]?.lower ?? '')
  )
    return 1
  const sentence = tokens[figure.first]?.sentence
  for (let at = figure.first - 1; at > figure.first - EACH && tokens[at]?.sentence === sentence; at--) {
    const numeral = numeralEndingAt(tokens, at)
    if (numeral !== null && /^\d{1,3}$/u.test(numeral.value) && numeral.value !== '1') return Number(numeral.value)
  }
  return 1
}

const isSpecific = (value: Big | null) => value !== null && value.c.length >= DIGITS

/** Whether a word around the amounts adds up or divides. */
function isDivided({ tokens, sentences }: AnnotatedDocument, figures: readonly (Figure | undefined)[]): boolean {
  return figures.some((figure) => {
    const sentence = sentences[tokens[figure?.first ?? 0]?.sentence ?? 0]
    if (figure === undefined || sentence === undefined) return false
    const first = Math.max(sentence.firstToken, figure.first - WINDOW)
    return hasWord(tokens, { first, last: Math.min(sentence.lastToken, figure.last + WINDOW) }, isSplit)
  })
}
