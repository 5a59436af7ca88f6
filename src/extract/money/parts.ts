import type Big from 'big.js'
import { PRONOUNS } from '../../lexicon/money/evidence.js'
import { isSplit, ON_TOP, OUT_OF_IT, SOLE_PARTS } from '../../lexicon/money/parts.js'
import { PER_WORDS } from '../../lexicon/money/periods.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import { hasBalance } from './balance.js'
import type { Figure } from './constructions.js'
import { contributedTo } from './contributions.js'
import { divisions, isTakenUp } from './divisions.js'
import { fractionOf } from './fractions.js'
import { grantedOf } from './granted.js'
import { listParts } from './lists.js'
import { times } from './multiples.js'
import { prizeParts } from './prizes.js'
import { isPlainlyOf, isRate, larger, saysPart, WINDOW } from './said_parts.js'
import { shareOf } from './shares.js'
import { sumRun } from './sums.js'

/** How far before an amount its `waren es noch` may stand, in tokens. */
const WAS = 2
/** Fewest digits that make an exact sum no chance (`15 = 10 + 5` among prices is one). */
const DIGITS = 3
/** So many parts that add up exactly are no chance either. */
const MANY = 4

/** For each amount the index of the whole that it is part of, null where there is none. */
export function wholes(document: AnnotatedDocument, figures: readonly Figure[]): (number | null)[] {
  const { tokens, sentences } = document
  const whole: (number | null)[] = figures.map(() => null)
  if (figures.length < 2) return whole
  const sentenceOf = (figure: Figure) => tokens[figure.first]?.sentence ?? 0
  const paragraphOf = (figure: Figure) => sentences[sentenceOf(figure)]?.paragraph ?? 0
  // `2,5` and `Millionen Euro` may stand in two lines.
  const paragraphBehind = ({ last }: Figure) => sentences[tokens[last - 1]?.sentence ?? 0]?.paragraph ?? 0
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
        sentenceOf(before) === sentenceOf(figure) ? null : (whole[i - 1] ?? compared(tokens, figures, i, sentenceOf))
      const near = above !== null && paragraphBehind(figures[above] ?? figure) === paragraphOf(figure)
      const target = near ? above : i - 1
      const candidate = figures[target]
      if (candidate === undefined) continue
      if (paragraphBehind(candidate) !== paragraphOf(figure) && !opensNext(document, candidate, figure)) continue
      if (!larger(candidate, figure) && !isPlainlyOf(document, candidate, figure)) continue
      whole[i] = target
      followParts(tokens, figures, whole, i, sentenceOf)
    }
    const share = whole[i] === null ? (fractionOf(document, figures, i) ?? shareOf(document, figures, i)) : null
    if (share !== null) {
      whole[i] = share
      followParts(tokens, figures, whole, i, sentenceOf)
    }
  }
  for (const [i, total] of figures.entries()) {
    const run = sumRun(figures, whole, i, (figure) => times(tokens, figure), sentenceOf)
    const near =
      run.length > 0 &&
      !isSaidAgain(figures, i, run) &&
      !hasBalance(tokens, figures, run) &&
      (isSpecific(total.value) ||
        run.length >= MANY ||
        run.some((part) => times(tokens, figures[part] ?? total) > 1) ||
        run.some((part) => whole[part] === i) ||
        isTakenUp(tokens, total) ||
        isDivided(
          document,
          [i, ...run].map((at) => figures[at]),
        ))
    if (near) for (const part of run) whole[part] ??= i
  }
  for (const [part, target] of listParts(document, figures)) whole[part] ??= target
  const divided = divisions(document, figures)
  const divides = new Set(whole)
  const parts = whole.map((own, i) => own ?? (divided[i] === null || divides.has(i) ? null : (divided[i] ?? null)))
  for (const [part, target] of prizeParts(document, figures)) parts[part] ??= target
  for (const i of parts.keys())
    parts[i] ??= grantedOf(document, figures, i) ?? contributedTo(document, figures, parts, i)
  return parts
}

/** `Davon …` as the opening of the next paragraph, `1,5 Millionen Euro daraus` in its first sentence. */
function opensNext({ tokens, sentences }: AnnotatedDocument, whole: Figure, part: Figure): boolean {
  const sentence = tokens[part.first]?.sentence ?? 0
  if (sentence - (tokens[whole.last - 1]?.sentence ?? 0) !== 1) return false
  const words = [tokens[sentences[sentence]?.firstToken ?? -1], tokens[part.last]]
  return words.some((word) => SOLE_PARTS.has(word?.lower ?? '') || OUT_OF_IT.has(word?.lower ?? ''))
}

/** `75 Millionen, dreimal so viel wie 2020 mit 25 Millionen. Davon …`: what an amount is compared with is divided no more. */
function compared(
  tokens: readonly Token[],
  figures: readonly Figure[],
  i: number,
  sentenceOf: (figure: Figure) => number,
): number | null {
  const [first, last] = [figures[i - 2], figures[i - 1]]
  const own = figures[i]
  if (first === undefined || last === undefined || own === undefined) return null
  if (sentenceOf(first) !== sentenceOf(last)) return null
  // `1.236.000 Euro, 2016 waren es 1.105.000 Euro. Davon …`.
  const was = hasWord(tokens, { first: last.modified.first - WAS, last: last.first }, (word) => PRONOUNS.has(word))
  if (larger(last, own) && !was) return null
  return larger(first, own) && larger(first, last) ? i - 2 : null
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
    // `130 Mio. Euro. Bei uns kommen davon 1,2 Mio. Euro an: 430.000 Euro für …`: parts of the part.
    if (opensList(tokens, before.last, next.modified.first)) return
    // `12,50 Euro pro Stunde`.
    if (isRecurring(tokens, next)) return
    whole[i] = whole[first] ?? null
    before = next
  }
}

/** Whether the last mark between two amounts is a colon, right before the second. */
const opensList = (tokens: readonly Token[], from: number, to: number) => to > from && tokens[to - 1]?.text === ':'

/** Whether an amount stands once more between a whole and its parts: the sum of the text rather than that of its headline. */
function isSaidAgain(figures: readonly Figure[], i: number, run: readonly number[]): boolean {
  const total = figures[i]
  const again = (other: Figure) =>
    other.value !== null && total?.value?.eq(other.value) === true && other.role === 'level'
  return figures
    .slice(i + 1, Math.max(i + 1, ...run))
    .some((other) => again(other) && other.currency === total?.currency)
}

const isRecurring = (tokens: readonly Token[], { last }: Figure) => PER_WORDS.has(tokens[last]?.lower ?? '')

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
