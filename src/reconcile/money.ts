import { FURTHER } from '../lexicon/reconcile_money.js'
import type { DocumentRecord, MoneyRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { recordId } from '../records/places.js'
import { dayNumber, type Span, spanOf } from './days.js'
import { evidenceOf } from './evidence.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { townOf } from './place.js'
import { statedReach, writtenUnit } from './precision.js'
import { nameKey, purposeKey } from './purpose.js'
import { recipientsOf } from './recipients.js'
import { scopeText } from './scope.js'
import { isStated } from './stated.js'
import { namesIn, stemsIn } from './stems.js'

/** Measure of all amounts of money. */
export const MONEY = 'money'

/** The amounts that a document claims; the same amount for the same purpose at the same time is one claim. */
export function moneyClaims({ document, money }: DocumentResult, places: ReadonlySet<string>): Claim[] {
  const groups = groupBy(money, keyOf)
  if (groups.size === 0) return []
  const purposes = new Map(money.map((record) => [record.id, record.purpose]))
  const home = townOf(places)
  const topic = stemsIn(document.title ?? '')
  const names = namesIn(document.title ?? '')
  const theme = names.length === 1 ? names[0] : undefined
  return [...groups].map(([key, group]) => ({ ...claimOf(document, key, group, purposes, home, topic), theme }))
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
  home: string,
  topic: readonly string[],
): Claim {
  const main = group.find(({ repeats, zone }) => repeats === null && zone !== 'headline') ?? group[0]
  if (main === undefined) throw new Error('a claim without a record')
  const { amount, currency, modifier, role, per, period, status, payer, purpose } = main
  const { low, high } = statedReach({ row: { value: amount, min: main.min, max: main.max, modifier }, unit: 0 })
  const of = purposeKey(purpose ?? (main.part_of === null ? null : (purposes.get(main.part_of) ?? null)))
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
    span: timeOf(main, document, of),
    stated: isStated(document, main.as_of_basis),
    unit: amount === null ? 0 : writtenUnit(main.quote, amount),
    modifierText: main.modifier_text,
    per,
    status,
    part: null,
    bare: false,
    doing: null,
    headline: group.every(({ zone }) => zone === 'headline'),
    purpose: of,
    payer: nameKey(payer),
    recipients: recipientsOf(main, of, home),
    home,
    topic,
    further: isFurther(main),
    partOf: [...new Set(group.flatMap(({ part_of }) => part_of ?? []))],
  }
}

/** Days around a document within which an amount with no time of its own is held against another such. */
const AROUND = 15
/** A purpose of so many letters is of something in particular: `personal` is not. */
const TELLING = 10

/**
 * The time of an amount. One that names none (`Der Umbau kostet …`) is told for the weeks around its document, where it
 * says what it is for and not only `Personal`.
 */
function timeOf(record: MoneyRecord, document: DocumentRecord, purpose: string): Span | null {
  if (record.as_of !== null) return spanOf(record.as_of_first_day, record.as_of_last_day)
  const day = document.published ?? document.anchor_first_day
  const spoken =
    day === null || (document.published === null && day !== document.anchor_last_day) ? null : dayNumber(day)
  if (spoken === null || (record.payer === null && purpose.length < TELLING)) return null
  return { first: spoken - AROUND, last: spoken + AROUND }
}

/** Whether it is more money than was told before, and not another figure for it. */
function isFurther({ sentence, quote }: MoneyRecord): boolean {
  const at = sentence.indexOf(quote)
  return at > 0 && FURTHER.test(sentence.slice(Math.max(0, at - 40), at))
}
