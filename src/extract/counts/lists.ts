import { isLying } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Region } from '../../lexicon/regions.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround } from '../../text/clauses.js'
import { followsNoun } from './bare.js'
import { ofTotal } from './beside.js'
import { wholeNumber } from './figures.js'
import { countsAnother, type Focus, type Told } from './focus.js'
import { districtOf, regionBefore as ownRegion } from './parts.js'

/** A number beside the Regierungsbezirk that it is for. */
export interface Listed {
  readonly at: number
  /** Index after the number and the total that it may have. */
  readonly last: number
  readonly value: number
  readonly total: number | null
  readonly region: Region
}

/** Fewer than these are no list. */
const LEAST = 2
/** So many of the five Regierungsbezirke are a list of all, whose numbers are of what the text is about from this sum on. */
const MOST_OF_ALL = 4
const MANY = 20
/** Marks and words between a region and its number. */
const BETWEEN = new Set(['(', ':', '–', '-', 'mit', '=', 'zählt', 'hat'])
const ADVERBS = new Set(['ebenfalls', 'auch', 'nur', 'noch'])

/**
 * `Arnsberg (12), Detmold (7) und Köln (11)`: the numbers of a sentence that stand right behind a Regierungsbezirk, where
 * the measure was counted last, or where they sum up to a number that was.
 */
export function listedByDistrict(
  tokens: readonly Token[],
  { values, near }: Told,
  numerals: readonly number[],
  focus: (at: number) => Focus | null,
): readonly Listed[] {
  if (numerals.length < LEAST) return []
  const list: Listed[] = []
  for (const at of numerals) {
    const value = wholeNumber(tokens[at])
    const region = value === null ? null : regionBefore(tokens, at)
    if (value === null || region === null) continue
    const of = totalAfter(tokens, at)
    if (of !== null && of.total >= value) list.push({ at, value, region, ...of })
    else if (!countsNoun(tokens, at)) list.push({ at, last: at + 1, value, total: null, region })
  }
  const [first] = list
  if (first === undefined || list.length < LEAST) return []
  const sum = list.reduce((all, { value }) => all + value, 0)
  const of = focus(first.at)
  const sentence = tokens[first.at]?.sentence ?? 0
  return values.has(sum) ||
    of === 'counted' ||
    (of === 'several' && list.length > LEAST) ||
    (list.length >= MOST_OF_ALL && sum >= MANY && near(sentence))
    ? list
    : []
}

function regionBefore(tokens: readonly Token[], at: number): Region | null {
  const before = tokens[at - 1]?.lower ?? ''
  // `auf den Regierungsbezirk Arnsberg entfallen neun`.
  const place = BETWEEN.has(before) || isLying(before) || ADVERBS.has(before) ? tokens[at - 2] : tokens[at - 1]
  return place?.sentence === tokens[at]?.sentence ? districtOf(place) : null
}

/** `neun (von zwölf)`, `neun von zwölf`: the total right behind a number; null where none stands there. */
function totalAfter(tokens: readonly Token[], at: number): { readonly total: number; readonly last: number } | null {
  const read = ofTotal(tokens, at)
  return read?.total == null ? null : { total: read.total, last: read.last }
}

const countsNoun = (tokens: readonly Token[], at: number) => tokens[at + 1]?.text !== ')' && followsNoun(tokens, at + 1)

/** `am 31.12.2012 sieben, am 30.06.2013 31 und am 31.12.2013 47 KI`: numbers with times of their own before the count. */
export function isListedAhead(
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  own: readonly CountMention[],
): boolean {
  const ahead = own.find(({ firstToken }) => firstToken > at)
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  if (ahead === undefined) return false
  for (let i = at + 1; i < ahead.firstToken; i++) if (countsAnother(tokens, i)) return false
  // `In Westfalen-Lippe arbeiten 26, im Rheinland 27 KI`.
  if (ownRegion(tokens, measure, at) !== null) return true
  for (let i = clause.first; i < clause.last; i++) {
    const token = tokens[i]
    if (i !== at && token !== undefined && ((token.tags & TIME) !== 0 || isDay(token))) return true
  }
  return false
}

const TIME = Tag.Month | Tag.DateWord
const isDay = ({ kind, text }: Token) => kind === 'number' && /(?:^|\.)(?:19|20)\d\d$/u.test(text)
