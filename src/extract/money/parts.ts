import Big from 'big.js'
import { SOLE_PARTS } from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Figure } from './constructions.js'

/** Most amounts that are tried as the parts of one whole. */
const MOST_PARTS = 40
/** How far before an amount its `davon` may stand, in tokens. */
const WINDOW = 12
/** How many sentences may lie between a whole and the parts that add up to it. */
const SENTENCES = 4

/** For each amount the index of the whole that it is part of, null where there is none. */
export function wholes({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[]): (number | null)[] {
  const whole: (number | null)[] = figures.map(() => null)
  for (const [i, figure] of figures.entries()) {
    if (whole[i] !== null) continue
    const paragraph = paragraphOf(tokens, sentences, figure)
    const earlier = i - 1
    if (earlier >= 0 && saysPart(tokens, figure, figures[earlier])) {
      const near = figures[earlier]
      const target =
        near && whole[earlier] != null && sentenceOf(tokens, near) !== sentenceOf(tokens, figure)
          ? whole[earlier]
          : earlier
      const candidate = target === null || target === undefined ? undefined : figures[target]
      if (candidate && paragraphOf(tokens, sentences, candidate) === paragraph && larger(candidate, figure)) {
        whole[i] = target ?? null
        followParts(tokens, figures, whole, i)
      }
    }
  }
  bySum(figures, whole, (figure) => sentenceOf(tokens, figure))
  return whole
}

const sentenceOf = (tokens: readonly Token[], figure: Figure) => tokens[figure.first]?.sentence ?? 0

function paragraphOf(tokens: readonly Token[], sentences: AnnotatedDocument['sentences'], figure: Figure): number {
  return sentences[sentenceOf(tokens, figure)]?.paragraph ?? 0
}

const larger = (whole: Figure, part: Figure) =>
  whole.currency === part.currency && whole.value !== null && part.value !== null && whole.value.gt(part.value)

/** `davon`, `darunter` between the whole and the amount, or right after it (`220 Millionen davon`). */
function saysPart(tokens: readonly Token[], figure: Figure, before: Figure | undefined): boolean {
  if (tokens[figure.last]?.lower === 'davon') return true
  const from = Math.max(before?.last ?? 0, figure.first - WINDOW)
  for (let at = from; at < figure.first; at++) if (SOLE_PARTS.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** The amounts after the first part in its sentence are parts as well, as long as they fit into the whole. */
function followParts(
  tokens: readonly Token[],
  figures: readonly Figure[],
  whole: (number | null)[],
  first: number,
): void {
  const target = whole[first]
  const sum = target === null || target === undefined ? undefined : figures[target]?.value
  let rest = sum?.minus(figures[first]?.value ?? 0)
  const sentence = sentenceOf(tokens, figures[first] as Figure)
  for (let i = first + 1; i < figures.length && rest !== undefined; i++) {
    const next = figures[i]
    if (next === undefined || sentenceOf(tokens, next) !== sentence || next.value === null || next.role !== 'level')
      return
    rest = rest.minus(next.value)
    if (rest.lt(0) || next.currency !== figures[first]?.currency) return
    whole[i] = target ?? null
  }
}

/** Neighbours that add up exactly to an amount near them are its parts, though no word says so. */
function bySum(
  figures: readonly Figure[],
  whole: (number | null)[],
  sentenceOfFigure: (figure: Figure) => number,
): void {
  for (const [i, total] of figures.entries()) {
    if (total.value === null || total.role !== 'level') continue
    for (const step of [1, -1]) {
      const parts = run(figures, i, step, total.value, (figure) =>
        Math.abs(sentenceOfFigure(figure) - sentenceOfFigure(total)),
      )
      for (const part of parts) whole[part] ??= i
    }
  }
}

/** Indexes of the two or more amounts next to `i` in one direction whose sum is `sum`; empty where there are none. */
function run(
  figures: readonly Figure[],
  i: number,
  step: number,
  sum: Big,
  distance: (figure: Figure) => number,
): number[] {
  const parts: number[] = []
  let rest = new Big(sum)
  for (let at = i + step; parts.length < MOST_PARTS; at += step) {
    const part = figures[at]
    if (part?.value == null || part.currency !== figures[i]?.currency || part.role !== 'level') return []
    if (distance(part) > SENTENCES + parts.length) return []
    parts.push(at)
    rest = rest.minus(part.value)
    if (rest.eq(0)) return parts.length > 1 ? parts : []
    if (rest.lt(0)) return []
  }
  return []
}
