import { AMONG, EACH_OF, SOLE_PARTS } from '../../lexicon/money/parts.js'
import { PER_WORDS } from '../../lexicon/money/periods.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { sumOf } from './groups.js'
import { times } from './multiples.js'
import { isRounded } from './rounded.js'
import { larger } from './said_parts.js'
import { wholeBefore } from './share_wholes.js'
import { namesLargest } from './shares.js'

/** Fewest lines of a list that come to the rounded amount of its head. */
const FEWEST = 3

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * The parts in the lines of a list whose head says that they are some, with their whole, by their indexes: lines that
 * need not come to it. None where the head says no such thing.
 */
export function headedParts(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  run: readonly number[],
): ReadonlyMap<number, number> {
  const lines = run.filter((part) => !isRate(document.tokens, figures[part]))
  const target = ofLargest(document, figures, whole, lines)
  return target === null ? ofDivided(document, figures, lines) : new Map(lines.map((part) => [part, target]))
}

/** `Investiert werden 54 Mio. Euro, unter anderem:`: the lines below are of the one amount of a head that divides it. */
function ofDivided(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  run: readonly number[],
): ReadonlyMap<number, number> {
  const sentenceOf = (at: number) => tokens[figures[at]?.first ?? -1]?.sentence ?? -1
  const first = run[0] ?? 0
  const isHead = (at: number) => tokens[(sentences[sentenceOf(at)]?.lastToken ?? 0) - 1]?.text === ':'
  const target = isHead(first) ? first : first - 1
  const head = figures[target]
  const parts = run.filter((part) => part !== target)
  if (head === undefined || !isHead(target) || sentenceOf(parts[0] ?? -1) !== sentenceOf(target) + 1) return NONE
  if (head.role !== 'level' || sentenceOf(target - 1) === sentenceOf(target)) return NONE
  const among = saysAmong(tokens, head.last, sentences[sentenceOf(target)]?.lastToken ?? 0)
  if (!among && !(parts.length >= FEWEST && isRounded(head, sumOf(figures, parts)))) return NONE
  const fit = parts.every((part) => larger(head, figures[part] ?? head))
  return fit ? new Map(parts.map((part) => [part, target])) : NONE
}

/** `Die größten Posten im Überblick:`, `Am meisten Geld für Vorhaben erhalten:`: a head without an amount, of one above. */
function ofLargest(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  run: readonly number[],
): number | null {
  const { tokens, sentences } = document
  const first = run[0] ?? -1
  const head = sentences[(tokens[figures[first]?.first ?? -1]?.sentence ?? 0) - 1]
  if (head === undefined || tokens[head.lastToken - 1]?.text !== ':') return null
  if ((figures[first - 1]?.last ?? 0) > head.firstToken || !namesLargest(tokens, head.firstToken, head.lastToken))
    return null
  const nouns = new Set<string>()
  for (let at = head.firstToken; at < head.lastToken; at++)
    if (tokens[at]?.shape === 'capital') nouns.add(tokens[at]?.lower ?? '')
  const target = wholeBefore(document, figures, whole, first, { given: false, only: false, nouns })
  const total = figures[target ?? -1]
  return total !== undefined && run.every((part) => larger(total, figures[part] ?? total)) ? target : null
}

/** `60.000 Euro je Kommune`, `je 1.200 Euro`: what each gets is no part, unless it is said how many get it. */
function isRate(tokens: readonly Token[], figure: Figure | undefined): boolean {
  const behind = tokens[figure?.last ?? -1]?.lower ?? ''
  if (figure === undefined || EACH_OF.has(behind) || PER_WORDS.has(behind)) return true
  return EACH_OF.has(tokens[figure.modified.first - 1]?.lower ?? '') && times(tokens, figure) === 1
}

/** `unter anderem`, `davon`. */
function saysAmong(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (SOLE_PARTS.has(tokens[at]?.lower ?? '') || AMONG.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`))
      return true
  return false
}
