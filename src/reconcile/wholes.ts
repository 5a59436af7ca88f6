import { byAge } from './evidence.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'

/** An amount with the amounts that its document names as its parts. */
export interface Whole {
  readonly whole: Claim
  /** In order of place. */
  readonly parts: readonly Claim[]
}

/** The wholes among claims, with their parts. */
export function wholesOf(claims: readonly Claim[]): Whole[] {
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
  return [...wholes].map(([whole, parts]) => ({
    whole,
    parts: parts.sort((a, b) => byAge(a.evidence, b.evidence)),
  }))
}
