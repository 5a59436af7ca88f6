import { overlap } from './days.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { placeKey, placesAt } from './place.js'
import { figureOf } from './points.js'

const NAMES = /\p{Lu}[\p{L}-]+/gu

/**
 * Pairs of ordinals that two documents give the centre of one place: `als 44. gegründet` and `2013 ging es als 34. an den
 * Start`. A place has one, so only one of the two can be right.
 */
export function ownOrdinals(claims: readonly Claim[]): (readonly [Claim, Claim])[] {
  const places = groupBy(claims, (claim) => {
    const place = claim.row.kind === 'ordinal' && claim.span !== null ? placeOf(claim) : ''
    return place === '' ? null : `${claim.row.measure} ${claim.row.region} ${place}`
  })
  return [...places.values()].flatMap((own) =>
    own.slice(1).flatMap((newer, i) => {
      const older = own[i]
      if (older === undefined || figureOf(older) === figureOf(newer)) return []
      const atOnce = older.span !== null && newer.span !== null && overlap(older.span, newer.span)
      return atOnce && older.evidence.document !== newer.evidence.document ? [[older, newer] as const] : []
    }),
  )
}

/** The place whose centre a sentence numbers: the only one that it names, else that of its document. */
function placeOf({ evidence, home, row }: Claim): string {
  const region = row.region === null ? null : placeKey(row.region)
  const keys = [...evidence.sentence.matchAll(NAMES)].flatMap(([name]) => placeKey(name) ?? [])
  const names = keys.filter((key) => key !== region)
  const named = placesAt(new Set(names))
  return named.length === 0 ? home : named.length === 1 ? (named[0] ?? '') : ''
}
