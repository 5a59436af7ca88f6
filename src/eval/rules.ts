import { EXTRACTED_TYPES, type RecordOf } from '../model/result.js'
import type { GoldItem, GoldOf } from '../read/gold.js'
import { fold, plainDate, sameDate, sameName, sameTitle } from './compare.js'

/** Types that are scored. */
export const SCORED = EXTRACTED_TYPES

export type Scored = (typeof SCORED)[number]

/** How one type is scored. */
export interface Rules<T extends Scored> {
  /** The values that an item asks for, one record each: a list of dates or a coalition asks for several. */
  readonly values: (item: GoldOf[T]) => readonly (string | null)[]
  /** Whether a record gives that value. */
  readonly same: (value: string | null, record: RecordOf[T], item: GoldOf[T]) => boolean
  /** Attributes scored apart where an item carries them: the record's side of each. */
  readonly attributes: Readonly<Record<string, (record: RecordOf[T]) => string | null>>
}

const one = () => [null]
const saidBy = { said_by: (record: { said_by: string | null }) => record.said_by }

/** The rules of each type. */
export const RULES: { readonly [T in Scored]: Rules<T> } = {
  dates: {
    values: ({ values }) => (values.length > 0 ? values : [null]),
    same: (value, { edtf, timex }, { alt = [], timex: wanted, approx = false }) =>
      value === null ||
      (wanted !== undefined && timex === wanted) ||
      [value, ...alt].some((gold) => edtf !== null && sameDate(gold, edtf, approx)),
    attributes: saidBy,
  },
  people: {
    values: ({ name }) => [name],
    same: (value, { name }) => value === null || sameName(value, name),
    attributes: saidBy,
  },
  offices: {
    values: one,
    same: (_, { title, holder }, item) => sameTitle(item.title, title) && sameName(item.holder, holder),
    attributes: { org: ({ organisation }) => organisation, status: ({ status }) => status, ...saidBy },
  },
  parties: {
    values: ({ party }) => party,
    same: (value, { party }) => fold(value) === fold(party),
    attributes: saidBy,
  },
  money: {
    values: one,
    same: (_, { amount, min, max, currency }, item) =>
      fold(item.currency) === fold(currency) &&
      (item.amount === null
        ? (item.min ?? null) === min && (item.max ?? null) === max
        : amount !== null && Math.abs(item.amount - amount) < 0.005),
    attributes: {
      modifier: ({ modifier }) => modifier,
      period: ({ period }) => period,
      as_of: ({ as_of }) => as_of,
      ...saidBy,
    },
  },
  counts: {
    values: one,
    same: (_, { value, total, kind }, item) =>
      item.value === value &&
      ((item.total ?? null) === total || (item.total_alt !== undefined && item.total_alt === total)) &&
      (item.kind !== 'ordinal' || kind === 'ordinal'),
    attributes: { as_of: ({ as_of }) => as_of, stage: ({ stage }) => stage, ...saidBy },
  },
}

/** Whether an attribute is as the gold wants it: bodies may be named more or less fully, times more or less finely. */
export function sameAttribute(name: string, want: string | null, got: string | null): boolean {
  if (name === 'org') return contains(fold(want), fold(got), (a, b) => a.includes(b))
  if (name === 'as_of') {
    return (want === null && got === null) || contains(plainDate(want), plainDate(got), (a, b) => a.startsWith(b))
  }
  if (name === 'said_by') return want === null ? got === null : got !== null && sameName(want, got)
  return want === got
}

function contains(a: string, b: string, has: (whole: string, part: string) => boolean): boolean {
  return a === b || (a !== '' && b !== '' && (has(a, b) || has(b, a)))
}

/** The value that a gold item wants for an attribute; undefined where it does not carry it. */
export function wanted(item: GoldItem, attribute: string): string | null | undefined {
  return (item as unknown as Readonly<Record<string, string | null | undefined>>)[attribute]
}
