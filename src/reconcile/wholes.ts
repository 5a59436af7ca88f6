import { dividedCounts } from './divided_counts.js'
import { byAge } from './evidence.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { nearReach } from './precision.js'

/** An amount with the amounts that its document names as its parts. */
export interface Whole {
  readonly whole: Claim
  /** In order of place. */
  readonly parts: readonly Claim[]
}

/** The wholes among claims, with their parts. */
export function wholesOf(claims: readonly Claim[]): Whole[] {
  return [...amounts(claims), ...dividedCounts(claims)]
}

function amounts(claims: readonly Claim[]): Whole[] {
  const byRecord = new Map(
    claims.flatMap((claim) =>
      claim.row.measure === MONEY ? claim.row.records.map((record) => [record, claim] as const) : [],
    ),
  )
  const wholes = new Map<Claim, Claim[]>()
  for (const claim of claims) {
    for (const record of claim.partOf) {
      const whole = byRecord.get(record)
      if (whole === undefined || whole === claim || whole.row.unit !== claim.row.unit) continue
      const parts = wholes.get(whole)
      if (parts === undefined) wholes.set(whole, [claim])
      else parts.push(claim)
    }
  }
  return [...wholes].flatMap(([whole, parts]) =>
    partitionsOf(
      whole,
      parts.sort((a, b) => byAge(a.evidence, b.evidence)),
    ).map((partition) => ({ whole, parts: partition })),
  )
}

/** Parts that come to this much of the whole divide it more than once: by payer in one sentence, by town in the next. */
const TWICE = 1.5

/** The ways in which a document divides a whole: one, unless the parts come to far more; then one a sentence. */
function partitionsOf(whole: Claim, parts: readonly Claim[]): (readonly Claim[])[] {
  const all = nearReach(whole).high * TWICE
  if (parts.reduce((sum, part) => sum + nearReach(part).low, 0) < all) return [parts]
  const sentences = new Map<string, Claim[]>()
  for (const part of parts) {
    const own = sentences.get(part.evidence.sentence)
    if (own === undefined) sentences.set(part.evidence.sentence, [part])
    else own.push(part)
  }
  return [...sentences.values()]
}
