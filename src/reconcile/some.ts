import {
  CITIES,
  ELSEWHERE,
  FIRST,
  HAS,
  IN_ONE_KIND,
  KREISE,
  OF_ALL,
  OF_SOME,
  OF_THESE,
  OTHERS,
  QUOTED_OF_THEM,
  RECKONED,
  SUPPOSED,
  THE,
  THE_LAND,
  THERE_ARE,
  THERE_IS,
  THERE_IS_BEFORE,
  THEY_ARE,
  WHERE,
  WHICH,
} from '../lexicon/reconcile.js'
import type { CountRecord } from '../model/records.js'
import { around } from './around.js'
import { isPossible } from './possible.js'

/** Letters of the key of a Land (`05`); those of what lies within it are longer. */
export const LAND = 2

/** `Davon gibt es 52.`, and `dass Nordrhein-Westfalen zurzeit 50 davon habe`: as many as the Land has. */
function isAllOfThem(before: string, behind: string): boolean {
  if (THERE_IS.test(before) && /^[.!?]/u.test(behind)) return true
  return THE_LAND.test(before) && HAS.test(behind)
}

/**
 * Whether a count is of some of those that there are, though no whole is told: it says how many of them are or do
 * something, and not how many there are. One of a region of the Land is how many there are in it.
 */
export function isOfSome(record: CountRecord): boolean {
  const { quote, sentence, total, region_ags, kind } = record
  if (kind !== 'count' || total !== null || (region_ags ?? '').length > LAND) return false
  const words = around(record)
  if (QUOTED_OF_THEM.test(quote)) return !(words !== null && isAllOfThem(words.before, words.behind))
  if (words === null) return false
  const { before, behind } = words
  if (OTHERS.test(quote) || OTHERS.test(behind.slice(0, 12))) return true
  if (FIRST.test(before.slice(-12))) return true
  if (RECKONED.test(before.slice(-12)) && !isPossible(sentence)) return true
  if (THERE_IS_BEFORE.test(before) && OF_THESE.test(behind)) return false
  if (OF_ALL.test(behind) && THERE_IS.test(before)) return false
  return OF_SOME.test(behind) || SUPPOSED.test(behind)
}

/** `zwölf der 31 Kreise`, `alle 23 kreisfreien Städte`: of the districts, or of the cities, and not of both. */
export function isOfOneKind({ counted, sentence, total }: CountRecord): boolean {
  if (counted !== 'districts' || total === null) return false
  const at = sentence.indexOf(String(total))
  const behind = at < 0 ? '' : (NOUNS.exec(sentence.slice(at + String(total).length))?.[0] ?? '')
  return KREISE.test(behind) !== CITIES.test(behind)
}

/** `In den kreisfreien Städten gibt es 22 Zentren`: those of the cities, told before the number in its clause. */
export function isInOneKind(record: CountRecord): boolean {
  const { kind, counted, total } = record
  if (kind !== 'count' || counted !== 'centres' || total !== null) return false
  const clause = around(record)
    ?.before.split(/[,;:–]/u)
    .at(-1)
  return clause !== undefined && IN_ONE_KIND.test(clause)
}

/** `von den 46 Zentren, die sich beworben haben`: those that a clause tells apart, unless it says that there are so many. */
export function isToldApartByClause(record: CountRecord): boolean {
  const { total, kind, counted } = record
  if (kind !== 'count' || total !== null || counted !== 'centres') return false
  const words = around(record)
  if (words === null || !THE.test(words.before.slice(-8))) return false
  const clause = WHICH.exec(words.behind)?.[1]
  return clause !== undefined && !THERE_ARE.test(clause)
}

/**
 * Whether districts that are missing are missing somewhere else than in how many have a centre: `drei der 54 Kreise fehlten
 * beim Treffen`, `in der Broschüre fehlen fünf der 54`.
 */
export function isAbsent({ kind, counted, sentence, quote }: CountRecord): boolean {
  if (kind !== 'remainder' || counted !== 'districts') return false
  const clause = sentence.split(/[,;:–]/u).find((part) => part.includes(quote))
  return clause !== undefined && ELSEWHERE.test(clause)
}

/** The words of a number that tell what it counts: `54 nordrhein-westfälische Kreise und kreisfreie Städte`. */
const NOUNS = /^(?: [\p{L}-]+){1,6}/u
/** `14 der 54 boten sie an, Ende 2020 waren es 43`: a number alone that goes on with some of those before it. */
export function goesOn(record: CountRecord): boolean {
  return !/\s/u.test(record.quote) && THEY_ARE.test(around(record)?.before.slice(-30) ?? '')
}

/** Whether a count stands where something is so: of some, where its text counts more. */
export function isWhere(record: CountRecord): boolean {
  const { total, counted, kind } = record
  if (kind !== 'count' || total !== null || counted !== 'centres') return false
  return WHERE.test(around(record)?.before.slice(-8) ?? '')
}
