import { byDocument } from './evidence.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { figureOf } from './points.js'
import { nameKey } from './purpose.js'
import { early } from './reference.js'

/** What two counts must have in common to be compared: how many there are, of one measure, region and step. */
export function countSeriesKey({ row, part }: Claim): string | null {
  if (row.measure === MONEY || row.kind !== 'count') return null
  if (part === 'of_kind' || part === 'of_those' || part === 'possible') return null
  return `${row.measure}\u0000${row.region ?? ''}\u0000${early(row.stage) ?? ''}`
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
  const to = recipients === '?' ? '' : recipients
  return `${row.unit}\u0000${row.period ?? ''}\u0000${nameKey(per)}\u0000${purpose}\u0000${to}`
}

/**
 * Leaves out amounts that a document lists side by side: two of one purpose in one sentence, more than two in one
 * document, a part beside its whole. They are for different things that the purpose does not tell apart.
 */
export function withoutLists(claims: readonly Claim[]): Claim[] {
  return byDocument(claims.filter(isComparable)).flatMap(withoutOwnLists)
}

function withoutOwnLists(own: readonly Claim[]): readonly Claim[] {
  if (own.length === 1) return own
  const listed = groupBy(own, (claim) => `${claim.row.as_of ?? ''}\u0000${moneySeriesKey(claim) ?? ''}`)
  if (listed.size === own.length) return own
  return [...listed.values()].filter(isOneFigure).flat()
}

/** Whether amounts of one document are one figure, or two that it gives in two places and says who pays. */
function isOneFigure(group: readonly Claim[]): boolean {
  if (group.length > 1 && group.some(({ partOf }) => partOf.length > 0)) return false
  const figures = new Set(group.map(figureOf))
  const sentences = new Set(group.map(({ evidence }) => evidence.sentence))
  const payer = group.every((claim) => claim.payer !== '')
  return figures.size === 1 || (figures.size === 2 && sentences.size === group.length && payer)
}

/** A count of less than this part of another of its text and time is of something else, whatever it is out of. */
const FEWER = 3

/** Leaves out counts that a much greater one of their series in their own document shows to be of something else. */
export function withoutFewer(claims: readonly Claim[]): readonly Claim[] {
  const some = new Set(
    byDocument(claims).flatMap((own) => {
      if (own.length < 2) return []
      const most = greatestOf(own)
      return own.filter((claim) => figureOf(claim) * FEWER < (most.get(timedKey(claim)) ?? 0))
    }),
  )
  return some.size === 0 ? claims : claims.filter((claim) => !some.has(claim))
}

const timedKey = (claim: Claim) => `${claim.row.as_of} ${countSeriesKey(claim)}`

function greatestOf(own: readonly Claim[]): Map<string, number> {
  const greatest = new Map<string, number>()
  for (const claim of own) {
    if (countSeriesKey(claim) === null) continue
    greatest.set(timedKey(claim), Math.max(greatest.get(timedKey(claim)) ?? 0, figureOf(claim)))
  }
  return greatest
}

/** A count this far below another of the same text and time is one of a part: `die 30 in den Kreisen` beside `53 der 54`. */
const PART = 0.8

/** Leaves out counts with no total of their own that a much greater one in the same document shows to be of a part. */
export function withoutSubsets(claims: readonly Claim[]): Claim[] {
  return byDocument(claims).flatMap((own) => {
    const counts = own.filter((claim) => claim.row.measure !== MONEY)
    if (counts.length < 2) return own
    const keys = new Map(counts.map((claim) => [claim, `${claim.row.as_of} ${countSeriesKey(claim)}`]))
    const greatest = new Map<string, number>()
    for (const [claim, key] of keys) {
      if (countSeriesKey(claim) !== null) greatest.set(key, Math.max(greatest.get(key) ?? 0, figureOf(claim)))
    }
    return own.filter((claim) => {
      const most = greatest.get(keys.get(claim) ?? '')
      return most === undefined || claim.row.total !== null || figureOf(claim) >= PART * most
    })
  })
}
