import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { budgetYears, fromBudget } from './budgets.js'
import { fromClause } from './clause.js'
import { continued } from './continued.js'
import { fromParts, fromWhole, ofList, partsOf } from './divided.js'
import { restated, saidTimes } from './restated.js'
import { type Times, UNSETTLED } from './times.js'

/**
 * The time that each amount is for. A day is when a grant is handed over or announced, not what it is for: only years
 * and their parts count. Its clause is asked first, then the budget that is spoken of, its whole, its parts, the
 * account that it goes on with, last the same amount elsewhere. What nothing settles stays null.
 */
export function moneyAsOf(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  times: Times,
  anchor: Anchor,
): AsOf[] {
  if (amounts.length === 0 || times.size === 0) return amounts.map(() => UNSETTLED)
  const budgets = budgetYears(document, times)
  const parts = partsOf(amounts)
  const settled: (AsOf | null)[] = amounts.map(
    (amount, i) =>
      ofList(document, amounts, i, times) ??
      fromClause(document, amounts, i, times, anchor) ??
      fromBudget(document, amount, budgets),
  )
  for (const i of amounts.keys()) {
    settled[i] ??=
      fromWhole(document, amounts, settled, i) ??
      fromParts(amounts, settled, parts, i) ??
      continued(document, amounts, settled, i, times, anchor)
  }
  // A whole may stand after its parts.
  for (const i of amounts.keys()) settled[i] ??= fromWhole(document, amounts, settled, i)
  const said = saidTimes(amounts, settled)
  return amounts.map((amount, i) => settled[i] ?? restated(amount, said) ?? UNSETTLED)
}
