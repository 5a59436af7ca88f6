import { WHOLE_COST } from '../lexicon/reconcile_money.js'
import { purposeSeriesKey } from './comparable.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { agree } from './precision.js'

/**
 * Fills in the payers that amounts leave open or name in part: `die Stadt` is `die Stadt Herne` where that is the only one
 * that pays for the purpose at the time, and so is nobody, unless a text has an amount of all payers beside one payer's.
 */
export function withPayers(claims: readonly Claim[]): Claim[] {
  const wholes = new Set(claims.flatMap(({ partOf }) => partOf))
  const divided = new Map<string, Claim[]>()
  for (const claim of wholes.size === 0 ? [] : claims) {
    if (!claim.row.records.some((id) => wholes.has(id))) continue
    const key = timeKey(claim)
    const known = divided.get(key)
    if (known === undefined) divided.set(key, [claim])
    else if (known.length < MOST) known.push(claim)
  }
  const groups = groupBy(claims, (claim) => {
    const own = purposeSeriesKey(claim)
    return own === null ? null : `${own}\u0000${claim.row.as_of ?? ''}`
  })
  const payers = new Map<Claim, string>()
  for (const group of groups.values()) {
    const full = fullNames(group.map(({ payer }) => payer).filter((payer) => payer !== ''))
    const only = full.all.length === 1 ? full.all[0] : undefined
    const nobody = only === undefined || speaksOfAll(group, wholes) ? undefined : only
    for (const claim of group) {
      const payer =
        claim.payer !== ''
          ? full.of(claim.payer)
          : isWholeCost(claim) || restatesWhole(claim, divided)
            ? undefined
            : nobody
      if (payer !== undefined) payers.set(claim, payer)
    }
  }
  return claims.map((claim) => {
    const payer = payers.get(claim)
    return payer === undefined ? claim : { ...claim, payer }
  })
}

/** `Das Fest kostet 80.000 Euro`: what something costs is paid by all together. */
export const isWholeCost = ({ evidence }: Claim) => WHOLE_COST.test(evidence.sentence)

/** Whether another text divides the same amount of the same time among those who pay it. */
function restatesWhole(claim: Claim, divided: ReadonlyMap<string, readonly Claim[]>): boolean {
  return divided.get(timeKey(claim))?.some((whole) => agree(whole, claim)) === true
}

const timeKey = ({ row }: Claim) => `${row.unit} ${row.as_of}`

/** How many wholes of one time are looked at. */
const MOST = 40

/** The names that no other continues, and the one of them that a shorter name can only mean. */
function fullNames(names: readonly string[]) {
  const longer = new Map<string, Set<string>>()
  const distinct = new Set(names)
  for (const name of distinct) {
    for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
      const prefix = name.slice(0, at)
      if (distinct.has(prefix)) longer.set(prefix, (longer.get(prefix) ?? new Set()).add(name))
    }
  }
  const all = [...distinct].filter((name) => !longer.has(name))
  return {
    all,
    of(name: string): string | undefined {
      const full = [...(longer.get(name) ?? [])].filter((one) => !longer.has(one))
      return full.length === 1 ? full[0] : undefined
    },
  }
}

/** Whether an amount with no payer is of all payers: it is a whole, or its document gives another of one payer beside it. */
function speaksOfAll(group: readonly Claim[], wholes: ReadonlySet<string>): boolean {
  const paid = new Map<string, Claim>()
  for (const claim of group) if (claim.payer !== '') paid.set(claim.evidence.document, claim)
  return group.some((claim) => {
    if (claim.payer !== '') return false
    const beside = paid.get(claim.evidence.document)
    return claim.row.records.some((id) => wholes.has(id)) || (beside !== undefined && !agree(beside, claim))
  })
}
