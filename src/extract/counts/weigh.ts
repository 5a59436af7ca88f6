import { ALL, DEFINITE } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { sumsUp } from './context.js'
import { wholeNumber } from './figures.js'
import { fitOf } from './fits.js'
import { countsAnother, type Told } from './focus.js'
import { linedUp } from './lines.js'
import { isPossible, mentionOf } from './mention.js'
import type { Reading } from './reading.js'
import { leanAt } from './rivals.js'
import { POINTS, type Spoken, spokenAt } from './spoken.js'
import { take } from './turns.js'

/** From this sum of points on a number is one of the measure. */
const ENOUGH = 3

/**
 * The numbers without noun that no rule has read, told by all that the document says: how near the measure was counted or
 * named, what else the number may be of, how it fits the numbers that were told, and the words of its clause. No single
 * one decides.
 */
export function weighed(document: AnnotatedDocument, measure: Measure, told: Told, sure: number): CountMention[] {
  const found: CountMention[] = []
  const add = (reading: Reading) => {
    const count = mentionOf(document, measure, { ...reading, counted: measure.counted })
    found.push(count)
    take(told, count)
  }
  for (const reading of linedUp(document, measure, told)) add(reading)
  const known = sure + found.length
  // A text that counts none for certain may be of anything: only as many as there can be, known to the reader, are told.
  let others: ReadonlySet<number> | undefined
  const countedElse = () => {
    others ??= numbersOfOthers(document, told)
    return others
  }
  const certain = ({ value }: Reading, at: number) =>
    known > 0 || (measure.totals.has(value) && isDefinite(document.tokens, at) && !countedElse().has(value))
  const least = known > 1 ? ABOUT : 0
  for (const { index } of document.sentences)
    for (const at of told.marks(index).numerals) {
      if (told.taken.has(at) || told.others.has(at)) continue
      const said = spokenAt(document, measure, told, at)
      if (said === null || !isPossible(measure, said.reading) || !certain(said.reading, at)) continue
      if (sumOf(document.tokens, measure, told, at, said, least) < ENOUGH) continue
      add(said.reading)
    }
  return found
}

/** `jedes vierte der 54`, `für alle 54`. */
const isDefinite = (tokens: readonly Token[], at: number) =>
  DEFINITE.has(tokens[at - 1]?.lower ?? '') || ALL.has(tokens[at - 1]?.lower ?? '')

/** The numbers by which something else is counted, which an article may then take up. */
function numbersOfOthers({ tokens, sentences }: AnnotatedDocument, told: Told): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const { index } of sentences)
    for (const at of told.marks(index).numerals) {
      const value = countsAnother(tokens, at) ? wholeNumber(tokens[at]) : null
      if (value !== null) numbers.add(value)
    }
  return numbers
}

/** All that speaks for the number at `at` and against it, in points. */
function sumOf(
  tokens: readonly Token[],
  measure: Measure,
  told: Told,
  at: number,
  { points, reading }: Spoken,
  least: number,
): number {
  const { topic, rival } = leanAt(tokens, told, at, least)
  const fit = fitOf(measure, told.values, reading)
  // Near what is counted much is: without a word or a fit that says so, none is of it.
  if (points === POINTS.none && fit < FITTING) return 0
  return points + topic + fit - rival + (sumsUp(tokens, at) ? WHOLE : 0)
}

/** Points that a number has at least, wherever it stands, in a text that counts the measure more than once. */
const ABOUT = 1.5
/** Points where the clause speaks of the whole region or sums up. */
const WHOLE = 1
/** Points of a number that fits what was told. */
const FITTING = 1
