import { SUMS_UP } from '../lexicon/reconcile_money.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { figureOf } from './points.js'
import { slipOf } from './slips.js'
import type { Whole } from './wholes.js'

/** How many lines apart two amounts and their difference may stand. */
const CLOSE = 2

/**
 * `2024 waren es 35 Millionen Euro, 2025 sind es 12,9; das sind 22,1 Millionen weniger`: the lesser of two amounts and
 * by how much they differ come to the greater. Of two that do not, only a slip away from each other, one is wrong. Takes the
 * claims of one document.
 */
export function differences(claims: readonly Claim[]): Whole[] {
  if (!claims.some(({ row }) => row.kind === 'decrease' || row.kind === 'increase')) return []
  const money = claims.filter(({ row }) => row.measure === MONEY)
  return money.flatMap((by, i) => {
    const [first, second] = money.slice(Math.max(0, i - 2), i)
    if ((by.row.kind !== 'decrease' && by.row.kind !== 'increase') || first === undefined || second === undefined)
      return []
    if (!SUMS_UP.test(by.evidence.sentence) || first.row.kind !== 'level' || second.row.kind !== 'level') return []
    const near = [first, second].every(
      ({ row, evidence }) =>
        by.evidence.line - evidence.line < CLOSE && row.unit === by.row.unit && row.period === by.row.period,
    )
    const [most, least] = figureOf(first) > figureOf(second) ? [first, second] : [second, first]
    const rest = Math.round((figureOf(most) - figureOf(least)) * 100) / 100
    const fits = rest === figureOf(by) || slipOf(rest, figureOf(by)) !== null
    return near && fits && first.row.as_of !== second.row.as_of ? [{ whole: most, parts: [least, by] }] : []
  })
}
