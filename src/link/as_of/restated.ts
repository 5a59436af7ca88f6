import type { AsOf, MoneyMention } from '../../model/mentions.js'

/** The one time that each amount is said to be for anywhere in the document; null where several are said. */
export function saidTimes(
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
): Map<string, AsOf | null> {
  const said = new Map<string, AsOf | null>()
  for (const [i, amount] of amounts.entries()) {
    const asOf = settled[i]
    if (!asOf) continue
    const known = said.get(keyOf(amount))
    said.set(keyOf(amount), known === undefined || known?.edtf === asOf.edtf ? { ...asOf, basis: 'document' } : null)
  }
  return said
}

const keyOf = ({ amount, currency, period }: MoneyMention) => `${amount} ${currency} ${period}`

/** The same amount elsewhere in the document (a headline and its text) is for the same time, where only one is said. */
export const restated = (amount: MoneyMention, said: ReadonlyMap<string, AsOf | null>) =>
  amount.amount === null || (amount.role !== 'level' && amount.role !== 'to') ? null : (said.get(keyOf(amount)) ?? null)
