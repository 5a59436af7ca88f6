import { compare } from '../order.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { figureOf } from './points.js'
import { nameKey } from './purpose.js'
import { early } from './reference.js'

/** What two counts must have in common to be compared: how many there are, of one measure, region and step. */
export function countSeriesKey({ row, part }: Claim): string | null {
  if (row.measure === MONEY || row.kind !== 'count' || part === 'of_kind') return null
  return [row.measure, row.region, early(row.stage)].map((part) => part ?? '').join('\u0000')
}

/**
 * What two amounts must have in common to be compared: currency, period, purpose, recipients and payer. An amount with no
 * purpose is comparable with nothing, nor is a part whose payer and recipient are not named.
 */
export function moneySeriesKey(claim: Claim): string | null {
  const purpose = purposeSeriesKey(claim)
  return purpose === null ? null : `${purpose}\u0000${claim.payer}`
}

/** Whether an amount may be held against another at all: it is one, and no part of which neither giver nor taker is named. */
export function isComparable({ row, payer, recipients, partOf }: Claim): boolean {
  if (row.measure !== MONEY || (row.kind !== 'level' && row.kind !== 'from')) return false
  return partOf.length === 0 || payer !== '' || recipients !== ''
}

/** As `moneySeriesKey`, whoever pays. */
export function purposeSeriesKey(claim: Claim): string | null {
  const { row, per, purpose, recipients } = claim
  if (!isComparable(claim) || purpose === '') return null
  return [row.unit, row.period ?? '', nameKey(per), purpose, recipients === '?' ? '' : recipients].join('\u0000')
}

/**
 * Leaves out amounts that a document lists side by side: two of one purpose in one sentence, more than two in one
 * document, a part beside its whole. They are for different things that the purpose does not tell apart.
 */
export function withoutLists(claims: readonly Claim[]): Claim[] {
  const listed = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = moneySeriesKey(claim)
    if (key === null) continue
    const own = `${claim.evidence.document}\u0000${claim.row.as_of ?? ''}\u0000${key}`
    const group = listed.get(own)
    if (group === undefined) listed.set(own, [claim])
    else group.push(claim)
  }
  const kept = [...listed.values()].filter((group) => {
    if (group.length > 1 && group.some(({ partOf }) => partOf.length > 0)) return false
    const figures = new Set(group.map(figureOf))
    const sentences = new Set(group.map(({ evidence }) => evidence.sentence))
    const payer = group.every((claim) => claim.payer !== '')
    return figures.size === 1 || (figures.size === 2 && sentences.size === group.length && payer)
  })
  return kept.flat().sort((a, b) => compare(a.row.id, b.row.id))
}

/** A count this far below another of the same text and time is one of a part: `die 30 in den Kreisen` beside `53 der 54`. */
const PART = 0.8

/** Leaves out counts with no total of their own that a much greater one in the same document shows to be of a part. */
export function withoutSubsets(claims: readonly Claim[]): Claim[] {
  const greatest = new Map<string, number>()
  const keyOf = (claim: Claim): string | null => {
    const series = countSeriesKey(claim)
    return series === null ? null : [claim.evidence.document, claim.row.as_of, series].join('\u0000')
  }
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key !== null) greatest.set(key, Math.max(greatest.get(key) ?? 0, figureOf(claim)))
  }
  return claims.filter((claim) => {
    const key = keyOf(claim)
    return key === null || claim.row.total !== null || figureOf(claim) >= PART * (greatest.get(key) ?? 0)
  })
}
