import { slug } from '../records/slug.js'
import type { AmountContext } from './amount_context.js'
import type { Claim } from './model.js'
import { figureOf } from './points.js'
import { digitsOf, slipOf } from './slips.js'

/** Whether two amounts are for one time, as far as both name one. */
export function sameTime({ row: a }: Claim, { row: b }: Claim): boolean {
  return a.as_of === b.as_of || a.as_of === null || b.as_of === null
}

/** Whether two amounts are told in two towns. */
const inTwoTowns = (a: Claim, b: Claim) => a.home !== '' && b.home !== '' && a.home !== b.home

/** Whether they may be two amounts since two towns tell them, which no thousandfold is. */
export const mayBeTwoTowns = (a: Claim, b: Claim) =>
  inTwoTowns(a, b) && slipOf(figureOf(a), figureOf(b)) !== 'magnitude'

/**
 * Whether both are told of a thing with one name in quotation marks, by their sentences or else by their headlines; in two
 * towns each may get an amount of its own for it.
 */
export function areUnderOneName(a: Claim, b: Claim, { names }: AmountContext): boolean {
  if (mayBeTwoTowns(a, b)) return false
  const namesOf = (claim: Claim) => {
    const own = names(claim)
    if (own.length > 0) return own
    // A name may have lost its quotation marks on its way into the purpose.
    return claim.row.purpose === null ? [claim.theme ?? ''] : [slug(claim.row.purpose), claim.theme ?? '']
  }
  const theirs = namesOf(b)
  return namesOf(a).some((name) => name !== '' && theirs.includes(name))
}

/** Amounts from here on are the Land's, which many texts give that have nothing else in common. */
const OF_LAND = 1_000_000

/** What the other figures that both documents give say for one matter: most for those of three digits, which chance hardly repeats. */
export function tie(a: Claim, b: Claim, { figures }: AmountContext): number {
  if (inTwoTowns(a, b)) return 0
  const theirs = figures.get(b.evidence.document)
  if (theirs === undefined) return 0
  let points = 0
  for (const figure of figures.get(a.evidence.document) ?? []) {
    if (!theirs.has(figure)) continue
    const telling = digitsOf(figure).length > 2
    points += figure < OF_LAND ? (telling ? 1.25 : 0.75) : telling ? 0.8 : 0.4
  }
  return Math.min(points, 1.5)
}

/** Whether the amounts have a part or a whole in common: `412.000 Euro, davon 198.000 Euro von der Stadt`. */
export function shareAmounts(a: Claim, b: Claim, context: AmountContext): boolean {
  const beside = (claim: Claim) => {
    const linked = [...partsOf(claim, context), ...wholesOf(claim, context), ...context.beside(claim)]
    return new Set(linked.filter((other) => other !== claim).map(figureOf))
  }
  const theirs = beside(b)
  if ([...beside(a)].some((figure) => theirs.has(figure))) return true
  return nearAmounts(a, b, context) || nearAmounts(b, a, context)
}

/**
 * Whether a part of one, or its whole, stands in the paragraph of the other, which may be such a whole or part as well, in
 * one town: `230.000 Euro, davon 45.000 von Remscheid` and `Auf Remscheid entfallen 45.000. Die Gesamtkosten …`.
 */
function nearAmounts(a: Claim, b: Claim, context: AmountContext): boolean {
  if (mayBeTwoTowns(a, b)) return false
  const parts = b.partOf.length === 0 ? partsOf(a, context) : []
  const wholes = context.parts.has(b) ? [] : wholesOf(a, context)
  const telling = [...parts, ...wholes].filter((one) => digitsOf(figureOf(one)).length > 1)
  return (
    telling.length > 0 &&
    context.near(b).some((other) => {
      return other !== b && telling.some((one) => figureOf(one) === figureOf(other) && sameTime(one, other))
    })
  )
}

const partsOf = (claim: Claim, { parts }: AmountContext) => parts.get(claim) ?? []
const wholesOf = ({ partOf }: Claim, { wholes }: AmountContext) => partOf.flatMap((id) => wholes.get(id) ?? [])
