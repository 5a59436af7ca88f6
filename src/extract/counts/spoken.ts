import {
  DEFINITE,
  FIRSTS,
  isRising,
  NUMBER_NOUNS,
  PARTS,
  POINTING,
  RANKING,
  RANKS,
  TOTALLING,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { beforeFillers, followsNoun, isBare, numberedBy } from './bare.js'
import { inClause, isVerbless } from './clause.js'
import { isPartial } from './context.js'
import { wholeNumber } from './figures.js'
import { isStill } from './fits.js'
import type { Told } from './focus.js'
import { endOfName } from './names.js'
import { ordinalReading } from './ordinals.js'
import { districtOf } from './parts.js'
import { alone, type Reading } from './reading.js'
import { besideAt, strictAt } from './readings.js'
import { isEligible } from './rests.js'
import { leanAt } from './rivals.js'

/** What the words of its clause make of a number, and how much they say that it is of what the text is about. */
export interface Spoken {
  readonly points: number
  readonly reading: Reading
}

/** What its clause says without a doubt, what it says, that it has no verb or only points back, that others took part. */
export const POINTS = { strict: 3, said: 2, weak: 1, none: 0, partial: -3 } as const

/** Reads the number at `at` by all the words of its clause; null where it is of something else by those beside it. */
export function spokenAt(document: AnnotatedDocument, measure: Measure, told: Told, at: number): Spoken | null {
  const { tokens } = document
  if (document.zoneAt(tokens[at]?.start ?? 0) === 'contact') return null
  const value = wholeNumber(tokens[at])
  if (value === null || value < LEAST || !isBare(document, at)) {
    const which = ordinalReading(tokens, at, []) ?? rankedAt(tokens, at, value) ?? risenBy(tokens, at, value)
    return which === null ? null : { points: POINTS.said, reading: which }
  }
  const plain: Reading = { ...alone(at, value, 'count'), rule: 'counts/weighed' }
  const place = { first: at, last: at + 1 }
  if (isPartial(tokens, place) || isPartialBefore(tokens, place)) return { points: POINTS.partial, reading: plain }
  const strict = strictAt(tokens, at, value)
  if (strict !== null) return { points: POINTS.strict, reading: strict }
  const { topic, rival } = leanAt(tokens, told, at)
  // `412 Beratungen, 54 davon telefonisch`.
  if (PARTS.has(tokens[at + 1]?.lower ?? '') && (topic < 2 || rival > 0)) return null
  const beside = besideAt(tokens, at, value)
  if (beside !== null) return isOfOthers(measure, beside, topic) ? null : { points: POINTS.said, reading: beside }
  if (isOfNoun(tokens, measure, at)) return null
  const said = inClause(tokens, measure, told, at, value, topic > 1)
  if (said !== null)
    return {
      points: POINTS.said,
      reading: isStill(tokens, measure, told.values, said) ? { ...said, kind: 'remainder' } : said,
    }
  const clause = clauseAround(tokens, place)
  if (hasWord(tokens, clause, isOfNumbers) || isOfLabel(tokens, at)) return { points: POINTS.said, reading: plain }
  const weak = isVerbless(tokens, clause, at) || pointsBack(tokens, at)
  return { points: weak ? POINTS.weak : POINTS.none, reading: plain }
}

/** `Viele haben sich angemeldet, das Ministerium rechnet mit 45`. */
function isPartialBefore(tokens: readonly Token[], place: Stretch): boolean {
  const before = clauseAround(tokens, place).first - 2
  return (
    tokens[before + 1]?.text === ',' &&
    tokens[before]?.sentence === tokens[place.first]?.sentence &&
    isPartial(tokens, { first: before, last: before + 1 })
  )
}

/** `Der zehnte Treffpunkt ist eröffnet. Für alle zehn …`: all of something else, where the measure was not counted last. */
const isOfOthers = ({ totals }: Measure, { rule, value }: Reading, topic: number) =>
  rule === 'counts/all' && topic < 3 && !totals.has(value)

/** `34 der 54 Kreise`, `22 der untersuchten Kommunen`: of what it is stands behind it. */
function isOfNoun(tokens: readonly Token[], measure: Measure, at: number): boolean {
  const of = tokens[at + 1]?.lower ?? ''
  if (isEligible(tokens, at + 1) || numberedBy(tokens, at) !== null || isOfWords(tokens, at)) return true
  return OF.has(of) && endOfName(tokens, measure, at + 2, 'generic') === null
}

/** `Regierungsbezirk Köln: 10`, `eine erfreuliche Zahl: 29`: the words before the colon say of what, or name a number. */
function isOfLabel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ':') return false
  const label = clauseAround(tokens, { first: at - 1, last: at - 1 })
  return (
    districtOf(tokens[at - 2]) !== null ||
    TOTALLING.has(tokens[at - 2]?.lower ?? '') ||
    hasWord(tokens, label, isOfNumbers)
  )
}

/** `Bis zum Jahresende stieg ihre Zahl um 31`: so many came to what was counted. */
function risenBy(tokens: readonly Token[], at: number, value: number | null): Reading | null {
  if (value === null || tokens[at - 1]?.lower !== 'um' || followsNoun(tokens, at + 1)) return null
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return hasWord(tokens, clause, isRising) ? { ...alone(at, value, 'increment'), rule: 'counts/further' } : null
}

/** `kamen auf die Plätze 36 und 37`, `die Ordnungsnummern 51 und 52`. */
function rankedAt(tokens: readonly Token[], at: number, value: number | null): Reading | null {
  if (value === null || value < MANY || followsNoun(tokens, at + 1)) return null
  const first = tokens[at - 1]?.lower === 'und' && wholeNumber(tokens[at - 2]) !== null ? at - 2 : at
  // Not `Rathausplatz 16`, `Heuss-Platz 16`.
  if (!RANKING.has(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.shape !== 'lower') return null
  return { ...alone(at, value, 'ordinal'), rule: 'counts/numbered' }
}

/** Lower ranks are those of other things too. */
const MANY = 10

/** `für die letzten sieben`, `damals kam man auf 49`: an article or a preposition before a number that ends its phrase. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  // `als letzte von 30`: of what is told beside it.
  if (
    tokens[at - 1]?.lower === 'von' &&
    (RANKS.has(tokens[at - 2]?.lower ?? '') || tokens[at - 2]?.shape === 'capital')
  )
    return false
  if (POINTING.has(tokens[at - 1]?.lower ?? '')) return true
  let lead = beforeFillers(tokens, at)
  while (FIRSTS.has(tokens[lead]?.lower ?? '')) lead--
  return DEFINITE.has(tokens[lead]?.lower ?? '') || POINTING.has(tokens[lead]?.lower ?? '')
}

/** `Fünf vor zwölf`, `50 plus eins`, `20 an der Zahl`: what the words behind the number make of it. */
function isOfWords(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.lower ?? ''
  if (behind === 'an') return tokens[at + 3]?.lower === 'zahl'
  return (behind === 'vor' || behind === 'plus' || behind === 'minus') && wholeNumber(tokens[at + 2]) !== null
}

const OF = new Set(['von', 'der', 'dieser'])
/** One may be anything. */
const LEAST = 2

/** `wächst die Zahl … von 19 auf 28`. */
const isOfNumbers = (word: string) => NUMBER_NOUNS.has(word) || isRising(word)
