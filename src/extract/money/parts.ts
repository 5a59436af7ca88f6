import type Big from 'big.js'
import { isSplit, SUMMING } from '../../lexicon/money/parts.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import { allottedOf } from './allotted.js'
import { hasBalance } from './balance.js'
import type { Figure } from './constructions.js'
import type { Context } from './context.js'
import { contributedTo, paidOfTotal } from './contributions.js'
import { divisions, isTakenUp } from './divisions.js'
import { furtherOf } from './further.js'
import { grantedOf } from './granted.js'
import { listParts } from './lists.js'
import { times } from './multiples.js'
import { prizeParts } from './prizes.js'
import { roundedParts } from './rounded.js'
import { WINDOW } from './said_parts.js'
import { saidWholes } from './said_wholes.js'
import { sumRun } from './sums.js'

/** Fewest digits that make an exact sum no chance (`15 = 10 + 5` among prices is one). */
const DIGITS = 3
/** How far before a sum its `also` may stand, in tokens. */
const ADDING = 2
/** Sums of less are prices. */
const LEAST = 1000
/** So many parts that add up exactly are no chance either. */
const MANY = 4

/** For each amount the index of the whole that it is part of, null where there is none. */
export function wholes(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
): (number | null)[] {
  const { tokens } = document
  if (figures.length < 2) return figures.map(() => null)
  const sentenceOf = (figure: Figure) => tokens[figure.first]?.sentence ?? 0
  const whole = saidWholes(document, figures)
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
        isAddedUp(tokens, figures, i, run) ||
        isAllOfNext(tokens, figures, contexts, i, run) ||
        isDivided(
          document,
          [i, ...run].map((at) => figures[at]),
        ))
    if (near) for (const part of run) whole[part] ??= i
  }
  for (const [part, target] of listParts(document, figures, whole)) whole[part] ??= target
  const divided = divisions(document, figures, contexts)
  const divides = new Set(whole)
  const parts = whole.map((own, i) => own ?? (divided[i] === null || divides.has(i) ? null : (divided[i] ?? null)))
  for (const [part, target] of roundedParts(document, figures, parts)) parts[part] ??= target
  for (const [part, target] of prizeParts(document, figures)) parts[part] ??= target
  for (const i of parts.keys())
    parts[i] ??=
      furtherOf(document, figures, contexts, parts, i) ??
      grantedOf(document, figures, i) ??
      contributedTo(document, figures, contexts, parts, i) ??
      allottedOf(document, figures, contexts, parts, i)
  for (const [part, target] of paidOfTotal(document, figures, contexts, parts)) parts[part] ??= target
  return parts
}

/** Whether an amount stands once more between a whole and its parts: the sum of the text rather than that of its headline. */
function isSaidAgain(figures: readonly Figure[], i: number, run: readonly number[]): boolean {
  const total = figures[i]
  const again = (other: Figure) =>
    other.value !== null && total?.value?.eq(other.value) === true && other.role === 'level'
  return figures
    .slice(i + 1, Math.max(i + 1, ...run))
    .some((other) => again(other) && other.currency === total?.currency)
}

/** `300.000 Euro, 2019 400.000 Euro, in beiden Jahren also 700.000 Euro`: a word of adding up right before the sum. */
function isAddedUp(tokens: readonly Token[], figures: readonly Figure[], i: number, run: readonly number[]): boolean {
  const total = figures[i]
  if (total === undefined || !run.every((part) => part < i)) return false
  const near = { first: total.modified.first - ADDING, last: total.modified.first }
  return hasWord(tokens, near, (word) => SUMMING.has(word))
}

/**
 * Whether parts are all the amounts of the sentence behind their whole: `Die Stadt erhält 640.000 Euro. 400.000 Euro sind
 * für Personal bestimmt, 240.000 Euro für Miete`. What others pay beside it may come to it by chance.
 */
function isAllOfNext(
  tokens: readonly Token[],
  figures: readonly Figure[],
  contexts: readonly Context[],
  i: number,
  run: readonly number[],
): boolean {
  const sentenceOf = (at: number) => tokens[figures[at]?.first ?? -1]?.sentence ?? -1
  const next = sentenceOf(i) + 1
  const first = Math.min(...run)
  // They are neighbours, so that those around them tell whether they are all.
  if (sentenceOf(first - 1) === next || sentenceOf(first + run.length) === next) return false
  if (run.some((part) => sentenceOf(part) !== next || part >= first + run.length)) return false
  const payer = contexts[i]?.payer ?? null
  const others = run.some((part) => payer !== null && (contexts[part]?.payer ?? payer) !== payer)
  return !others && (figures[i]?.value?.gte(LEAST) ?? false)
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
