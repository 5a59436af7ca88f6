import type { DocumentRecord, MoneyRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { recordId } from '../records/places.js'
import { spanOf } from './days.js'
import { evidenceOf } from './evidence.js'
import type { Claim } from './model.js'
import { listedPlace, placesIn } from './place.js'
import { statedReach, writtenUnit } from './precision.js'
import { nameKey, purposeKey } from './purpose.js'
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
  const purposes = new Map(money.map((record) => [record.id, record.purpose]))
  return [...groups].map(([key, group]) => claimOf(document, key, group, purposes))
}

function keyOf(record: MoneyRecord): string {
  const { amount, min, max, currency, modifier, role, per, period, status, payer, purpose, as_of } = record
  const parts = [amount, min, max, currency, modifier, role, per, period, status, payer, purpose, as_of]
  return parts.map((part) => String(part ?? '')).join('\u0000')
}

function claimOf(
  document: DocumentRecord,
  key: string,
  group: readonly MoneyRecord[],
  purposes: ReadonlyMap<string, string | null>,
): Claim {
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
    purpose: purposeKey(purpose ?? (main.part_of === null ? null : (purposes.get(main.part_of) ?? null))),
    payer: nameKey(payer),
    recipients: recipientsOf(main),
    partOf: [...new Set(group.flatMap(({ part_of }) => part_of ?? []))],
  }
}

/** `der Verein erhält vom Land`: money to somebody, be it unnamed. */
const RECEIVES = /(?<!\p{L})(?:erh[aä]lt|erhalten|bek[ao]mm[te]n?|entf[aä]ll(?:t|en))(?!\p{L})/iu

/** Who gets the money, as a key: the places that the sentence names, that of its entry in a list, or somebody. */
function recipientsOf({ sentence, quote, payer, part_of }: MoneyRecord): string {
  const at = sentence.indexOf(quote)
  const listed = part_of === null || at < 0 ? null : listedPlace(sentence.slice(0, at))
  if (listed !== null) return listed
  const places = placesIn(sentence, payer)
  return places.length === 0 && RECEIVES.test(sentence) ? '?' : places.join(' ')
}
