import type { DocumentRecord, MoneyRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { recordId } from '../records/places.js'
import { spanOf } from './days.js'
import { evidenceOf } from './evidence.js'
import type { Claim } from './model.js'
import { statedReach, writtenUnit } from './precision.js'
import { scopeText } from './scope.js'
import { isStated } from './stated.js'

/** Measure of all amounts of money. */
export const MONEY = 'money'

/** The amounts that a document claims; the same amount for the same purpose at the same time is one claim. */
export function moneyClaims({ document, money }: DocumentResult): Claim[] {
  const groups = new Map<string, MoneyRecord[]>()
  for (const record of money) {
    const key = keyOf(record)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return [...groups].map(([key, group]) => claimOf(document, key, group))
}

function keyOf(record: MoneyRecord): string {
  const { amount, min, max, currency, modifier, role, per, period, status, payer, purpose, as_of } = record
  const parts = [amount, min, max, currency, modifier, role, per, period, status, payer, purpose, as_of]
  return parts.map((part) => String(part ?? '')).join('\u0000')
}

function claimOf(document: DocumentRecord, key: string, group: readonly MoneyRecord[]): Claim {
  const main = group.find(({ repeats, zone }) => repeats === null && zone !== 'headline') ?? group[0]
  if (main === undefined) throw new Error('a claim without a record')
  const { amount, currency, modifier, role, per, period, status, payer, purpose } = main
  const { low, high } = statedReach({ row: { value: amount, min: main.min, max: main.max, modifier }, unit: 0 })
  return {
    row: {
      measure: MONEY,
      value: amount,
      min: Number.isFinite(low) ? low : null,
      max: Number.isFinite(high) ? high : null,
      total: null,
      unit: currency,
      modifier,
      kind: role,
      scope: scopeText({ payer, purpose, per, period, status }),
      region: null,
      payer,
      purpose,
      stage: null,
      period,
      as_of: main.as_of,
      as_of_first_day: main.as_of_first_day,
      as_of_last_day: main.as_of_last_day,
      as_of_basis: main.as_of_basis,
      said_by: main.said_by,
      documents: [main.document],
      records: group.map((record) => record.id),
      id: recordId('claims', [main.document, MONEY, key]),
    },
    evidence: evidenceOf(main, document, main.as_of),
    span: spanOf(main.as_of_first_day, main.as_of_last_day),
    stated: isStated(document, main.as_of_basis),
    unit: amount === null ? 0 : writtenUnit(main.quote, amount),
    modifierText: main.modifier_text,
    per,
    status,
    part: null,
    partOf: [...new Set(group.flatMap(({ part_of }) => part_of ?? []))],
  }
}
