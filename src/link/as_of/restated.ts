import type { AsOf, MoneyMention } from '../../model/mentions.js'

/** An amount with the one time that it is said to be for anywhere in the document; null where several are said. */
interface Said {
  readonly amount: MoneyMention
  asOf: AsOf | null
}

/** The amounts with a time, by their value. */
export function saidTimes(
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
): ReadonlyMap<number, Said[]> {
  const said = new Map<number, Said[]>()
  for (const [i, amount] of amounts.entries()) {
    const asOf = settled[i]
    if (!asOf || amount.amount === null) continue
    const own = said.get(amount.amount)
    const known = own?.find((one) => isSame(one.amount, amount))
    if (known !== undefined) {
      if (known.asOf?.edtf !== asOf.edtf) known.asOf = null
    } else if (own === undefined) said.set(amount.amount, [{ amount, asOf: { ...asOf, basis: 'document' } }])
    else own.push({ amount, asOf: { ...asOf, basis: 'document' } })
  }
  return said
}

const isSame = (a: MoneyMention, b: MoneyMention) => a.currency === b.currency && a.period === b.period

/** The same amount elsewhere in the document (a headline and its text) is for the same time, where only one is said. */
export function restated(amount: MoneyMention, said: ReadonlyMap<number, readonly Said[]>): AsOf | null {
  if (amount.amount === null || (amount.role !== 'level' && amount.role !== 'to')) return null
  return said.get(amount.amount)?.find((one) => isSame(one.amount, amount))?.asOf ?? null
}
