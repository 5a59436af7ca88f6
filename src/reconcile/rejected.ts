import { MEASURES, measureTable } from '../lexicon/measure_facts.js'
import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import { compared } from './compared.js'
import { corpusOf, type Kept, keep } from './corpus.js'
import { figureText } from './figures.js'
import type { Claim, Text } from './model.js'
import { MONEY } from './money.js'
import { placeText } from './pairs.js'
import { figureOf } from './points.js'
import { nearPurpose, partsOf } from './purpose.js'
import { digitsOf } from './slips.js'
import { whyNot } from './why_not.js'

/** A figure that was looked at beside others and not held against them, and why. */
export interface Rejected {
  readonly what: Text
  readonly why: Text
}

/** How many of them are told; the nearest first. */
const MOST = 10

/** The figures near those that rest on some records which were not held against them, with the reason; for `explain`. */
export async function rejectedBeside(
  records: ReadonlySet<string>,
  results: AsyncIterable<DocumentResult>,
): Promise<Rejected[]> {
  const kept: Kept[] = []
  for await (const result of results) kept.push(keep(result))
  const { corpus, counts, money } = compared(corpusOf(kept), measureTable(MEASURES))
  const all = new Map(kept.flatMap(({ claims }) => claims.map((claim) => [claim.row.id, claim] as const)))
  // What was filled in from other documents counts for the comparison.
  for (const claim of corpus.claims) all.set(claim.row.id, claim)
  const claims = [...all.values()]
  const own = claims.filter(({ row }) => row.records.some((id) => records.has(id)))
  const listed = new Set([...counts, ...money].flatMap(({ points }) => points.flatMap((point) => point.claims)))
  const found = claims
    .filter((claim) => !own.includes(claim))
    .flatMap((claim) => {
      const beside = own.filter((one) => isNear(one, claim)).sort((a, b) => gap(a, claim) - gap(b, claim))[0]
      if (beside === undefined) return []
      const why = whyNot(beside, claim, listed)
      return why === null ? [] : [{ claim, beside, why }]
    })
  return found
    .sort((a, b) => gap(a.beside, a.claim) - gap(b.beside, b.claim) || compare(a.claim.row.id, b.claim.row.id))
    .slice(0, MOST)
    .map(({ claim, why }) => {
      const [figure, place] = [figureText(claim), placeText(claim)]
      return { what: { de: `${figure.de} (${place.de})`, en: `${figure.en} (${place.en})` }, why }
    })
}

/** Whether a reader may ask why two figures were not compared: one measure, or money for like purposes, or like digits. */
function isNear(a: Claim, b: Claim): boolean {
  if (a.row.measure !== b.row.measure) return false
  if (a.row.measure !== MONEY) return true
  if (nearPurpose(a.purpose, b.purpose)) return true
  if (digitsOf(figureOf(a)).length > 1 && digitsOf(figureOf(a)) === digitsOf(figureOf(b))) return true
  const [mine, theirs] = [a, b].map(({ purpose }) => partsOf(purpose).core.split(' '))
  return (mine ?? []).some((stem) => stem !== '' && theirs?.includes(stem))
}

/** Days between two figures; those of unknown time come last. */
function gap(a: Claim, b: Claim): number {
  if (a.span === null || b.span === null) return Number.MAX_SAFE_INTEGER
  return Math.max(0, a.span.first - b.span.last, b.span.first - a.span.last)
}
