import { isDistributed, isStock, isWholeNoun, STILL_WORDS } from '../../lexicon/money/parts.js'
import { isStatus, STATUS_TESTS } from '../../lexicon/money/status.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { clauseAround, hasWord, sentenceAround } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { larger } from './said_parts.js'

/** How many amounts back the whole is looked for. */
const BACK = 8
/** How far behind an amount the noun of what it is for may stand, in tokens. */
const FOR_WHOM = 30

/** What is known of a share before its whole is looked for. */
export interface Sought {
  /** Whether somebody gets it, so that an amount that goes to several is its whole rather than a nearer one. */
  readonly given: boolean
  /** Whether it may be of nothing else. */
  readonly only: boolean
  /** Nouns of the words that make it a share, by which one of several amounts of a sentence is meant. */
  readonly nouns: ReadonlySet<string>
}

/** A share of which nothing is known but that it is one. */
export const ANY: Sought = { given: false, only: false, nouns: new Set() }

/** Index of the amount before the one at `i` that it is a share of; null where there is none. */
export function wholeBefore(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
  sought: Sought,
): number | null {
  const near = nearest(document, figures, i, sought, () => true)
  if (!sought.given) return near
  const given = nearest(document, figures, i, sought, (at) => whole[at] != null || isGiven(document, figures[at]))
  return given ?? (sought.only ? null : near)
}

/** The first greater amount of the nearest sentence that has any that passes, or the one that shares a noun. */
function nearest(
  { tokens }: AnnotatedDocument,
  figures: readonly Figure[],
  i: number,
  { nouns }: Sought,
  passes: (at: number) => boolean,
): number | null {
  const figure = figures[i]
  const own = tokens[figure?.first ?? -1]?.sentence
  let found: number | null = null
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const whole = figures[at]
    const sentence = tokens[whole?.first ?? -1]?.sentence
    // `94 Projekte mit 1.236.000 Euro, 2016 waren es 1.105.000 Euro`: a sentence tells first of what it is about.
    if (found !== null && sentence !== tokens[figures[found]?.first ?? -1]?.sentence) break
    if (figure === undefined || whole === undefined || !larger(whole, figure) || sentence === own) continue
    if (hasWord(tokens, clauseAround(tokens, whole), isStock) || isBefore(tokens, whole)) continue
    if ((whole.role !== 'level' && whole.role !== 'to') || !passes(at)) continue
    if (nouns.size > 0 && isFor(tokens, figures, at, nouns)) return at
    found = at
  }
  return found
}

/** `5,1 Mio. Euro auf Vorhaben von Vereinen`: a noun behind an amount, before the next. */
function isFor(tokens: readonly Token[], figures: readonly Figure[], at: number, nouns: ReadonlySet<string>): boolean {
  const { sentence } = tokens[figures[at]?.first ?? -1] ?? {}
  const end = Math.min(figures[at + 1]?.first ?? tokens.length, (figures[at]?.last ?? 0) + FOR_WHOM)
  for (let to = figures[at]?.last ?? end; to < end && tokens[to]?.sentence === sentence; to++)
    if (nouns.has(tokens[to]?.lower ?? '')) return true
  return false
}

/** `gegenüber 2007 (6,9 Mio. Euro)`, `waren es noch 51 Mio. Euro`: what it was before is divided no more. */
const isBefore = (tokens: readonly Token[], { modified }: Figure) =>
  tokens[modified.first - 1]?.text === '(' ||
  [1, 2].some((by) => STILL_WORDS.has(tokens[modified.first - by]?.lower ?? ''))

/** `125.000 Euro gehen an 23 Vereine`, `bewilligt`: a sentence that tells of money for several. */
function isGiven({ tokens }: AnnotatedDocument, figure: Figure | undefined): boolean {
  const given = (word: string) =>
    isDistributed(word) || isWholeNoun(word) || (isStatus(word) && !STATUS_TESTS.planned(word))
  return figure !== undefined && hasWord(tokens, sentenceAround(tokens, figure), given)
}
