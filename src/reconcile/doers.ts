import { isOtherVerb, standsBetween, tellsDoing } from '../lexicon/doings.js'
import { ALL_OR_WITH } from '../lexicon/reconcile.js'
import type { CountRecord } from '../model/records.js'
import { firstNotBefore } from '../order.js'
import { around } from './around.js'
import { countSeriesKey } from './comparable.js'
import { overlap } from './days.js'
import type { Claim } from './model.js'
import { figureOf } from './points.js'
import { seriesOf } from './series.js'
import { isWhere } from './some.js'

/** How much of a clause tells what is done. */
const CLAUSE = 120

/**
 * Whether a count says how many do something: `31 Zentren suchen Personal`, `über einen Pool verfügen 47 Zentren`, `in 45
 * Einrichtungen klaffen Lücken`. Those may be all that there are, or some of them.
 */
export function doingOf(record: CountRecord): Claim['doing'] {
  const { kind, total, counted } = record
  if (kind !== 'count' || total !== null || counted !== 'centres') return null
  return isWhere(record) ? 'place' : isSubject(record) ? 'verb' : null
}

function isSubject(record: CountRecord): boolean {
  const words = around(record)
  if (words === null || ALL_OR_WITH.test(words.before.slice(-40))) return false
  // A headline is short for what its text tells.
  const headline = record.zone === 'headline'
  const behind = words.behind.slice(0, CLAUSE)
  const after = firstWord(behind.split(' ').slice(1))
  if (
    after !== undefined &&
    (tellsDoing(after, behind) || (!headline && behind.startsWith(` ${after}`) && isOtherVerb(after)))
  )
    return true
  const before = firstWord(words.before.trimEnd().split(' ').slice(-3).reverse())
  return before !== undefined && tellsDoing(before, behind)
}

function firstWord(words: readonly string[]): string | undefined {
  return words.slice(0, 3).find((word) => !standsBetween(word.toLowerCase()))
}

/**
 * Leaves out the counts of doers that are fewer than are known to be there by then; those of where something is so only
 * where they are later, since of one day they may be a slip.
 */
export function withoutDoers(claims: readonly Claim[]): readonly Claim[] {
  const doers = claims.filter(({ doing }) => doing !== null)
  if (doers.length === 0) return claims
  const known = seriesOf(
    claims.filter(({ doing }) => doing === null),
    { key: countSeriesKey, long: false },
  )
  const points = new Map(known.map((series) => [series.key, series.points]))
  const some = new Set(
    doers.filter((claim) => {
      const { span } = claim
      const own = points.get(countSeriesKey(claim) ?? '')
      if (own === undefined || span === null) return false
      const there = own[firstNotBefore(own, (point) => point.span.first <= span.last) - 1]
      if (there === undefined || (claim.doing === 'place' && overlap(there.span, span))) return false
      return figureOf(claim) < figureOf(there.claim)
    }),
  )
  return claims.filter((claim) => !some.has(claim))
}
