import { UsageError } from '../errors.js'
import type { Decision } from '../model/given.js'
import type { DocumentResult, RecordOf } from '../model/result.js'
import { edtfDays, isEdtf } from './edtf_days.js'
import { type Property, properties } from './schemas.js'
import { assertValid, fieldFault, InvalidRecord } from './validate.js'

/** Record types that are extracted from a place in a document, whose records a decision may change or reject. */
const EXTRACTED = ['dates', 'people', 'offices', 'parties', 'money', 'counts'] as const

type ExtractedType = (typeof EXTRACTED)[number]
type Extracted = RecordOf[ExtractedType]

/** Fields that say where a record stands or follow from others: no decision changes these. */
const FIXED: ReadonlySet<string> = new Set(
  [
    'id document start end line column quote sentence zone rule repeats person_id said_by_id',
    'first_day last_day as_of_first_day as_of_last_day',
  ].flatMap((names) => names.split(' ')),
)

/** Fields that hold a time in EDTF. */
const TIMES: ReadonlySet<string> = new Set(['edtf', 'as_of', 'reference'])

/** The days that follow from a time in EDTF. */
const DAYS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  edtf: ['first_day', 'last_day'],
  as_of: ['as_of_first_day', 'as_of_last_day'],
}

/** What a decision has done to a record. */
export interface Change {
  readonly decision: Decision
  readonly type: ExtractedType
  /** The record as it was. */
  readonly record: Extracted
  /** The field that was set and its value before, null where the record was rejected. */
  readonly set: { readonly field: string; readonly before: unknown } | null
}

/** The record type that an id belongs to; null for findings, persons and what is no id. */
export function extractedTypeOf(id: string): ExtractedType | null {
  return EXTRACTED.find((type) => id.startsWith(`${type}-`)) ?? null
}

/** Why a row of decisions can't be meant, whatever the documents; null where it can. */
export function faultOf({ id, action, field, value }: Decision): string | null {
  if (action === 'same_person' || action === 'different_person') {
    return value === null || value === id ? `${action} needs the id of the other person in the column value` : null
  }
  if (action !== 'set') return null
  const type = extractedTypeOf(id)
  if (type === null) return `set needs the id of a record of ${EXTRACTED.join(', ')}; ${id} is none`
  if (field === null) return 'set needs the name of a field in the column field'
  const property = properties(type).find(([name]) => name === field)?.[1]
  if (property === undefined || FIXED.has(field)) {
    const free = properties(type).flatMap(([name]) => (FIXED.has(name) ? [] : [name]))
    return `${field} cannot be set in ${type}; ${free.join(', ')} can`
  }
  const meant = cellValue(property, value)
  if (meant === undefined) return `${value ?? 'nothing'} is no value of ${field}, which is a ${typesOf(property)}`
  if (TIMES.has(field) && typeof meant === 'string' && !isEdtf(meant)) {
    return `${meant} is no value of ${field}; write a time as 2019-04-02, 2019-04, 2019, 201X, 2010/2017, 2015/.. or ../2015`
  }
  const fault = fieldFault(type, field, meant)
  return fault === null ? null : `${value ?? 'nothing'} is no value of ${field}: it ${fault}`
}

/** Applies decisions to the records of documents, and remembers which of them met one. */
export interface Decided {
  /** The result with its records as decided, and what that changed. */
  apply(result: DocumentResult): { readonly result: DocumentResult; readonly changes: readonly Change[] }
  /** The decisions whose record none of the documents had. */
  lost(): Decision[]
}

/** Takes the decisions on records out of all decisions. */
export function createDecided(decisions: readonly Decision[]): Decided {
  const byRecord = new Map<string, Decision[]>()
  for (const one of decisions) {
    if (extractedTypeOf(one.id) !== null) byRecord.set(one.id, [...(byRecord.get(one.id) ?? []), one])
  }
  const met = new Set<string>()
  const decide = <T extends ExtractedType>(type: T, rows: readonly RecordOf[T][], changes: Change[]): RecordOf[T][] =>
    rows.flatMap((row) => {
      const own = byRecord.get(row.id)
      if (own === undefined) return [row]
      met.add(row.id)
      return decidedRow(type, row, own, changes)
    })
  return {
    apply(result) {
      const changes: Change[] = []
      if (byRecord.size === 0) return { result, changes }
      const changed = {
        document: result.document,
        dates: decide('dates', result.dates, changes),
        people: decide('people', result.people, changes),
        offices: decide('offices', result.offices, changes),
        parties: decide('parties', result.parties, changes),
        money: decide('money', result.money, changes),
        counts: decide('counts', result.counts, changes),
      }
      return { result: changes.some(({ set }) => set === null) ? withoutPointers(changed) : changed, changes }
    },
    lost: () => [...byRecord].flatMap(([id, rows]) => (met.has(id) ? [] : rows)),
  }
}

function decidedRow<T extends ExtractedType>(
  type: T,
  row: RecordOf[T],
  decisions: readonly Decision[],
  changes: Change[],
): RecordOf[T][] {
  let changed = row
  for (const decision of decisions) {
    if (decision.action === 'reject') {
      changes.push({ decision, type, record: row, set: null })
      return []
    }
    if (decision.action !== 'set' || decision.field === null) continue
    const before = new Map<string, unknown>(Object.entries(changed)).get(decision.field)
    const next = withField(type, changed, decision, decision.field)
    const after = new Map<string, unknown>(Object.entries(next)).get(decision.field)
    // The same value once more: results of a run that knew the decision already.
    if (before !== after) changes.push({ decision, type, record: row, set: { field: decision.field, before } })
    changed = next
  }
  return [changed]
}

function withField<T extends ExtractedType>(type: T, row: RecordOf[T], decision: Decision, field: string): RecordOf[T] {
  const property = properties(type).find(([name]) => name === field)?.[1]
  const value = property === undefined ? undefined : cellValue(property, decision.value)
  const record: unknown = { ...row, [field]: value, ...daysFor(field, value) }
  try {
    assertValid(type, record)
    return record
  } catch (error) {
    if (!(error instanceof InvalidRecord)) throw error
    throw new UsageError(
      `the decision to set ${field} of ${row.id} to ${decision.value ?? 'nothing'}: ${error.message}`,
    )
  }
}

function daysFor(field: string, value: unknown): Readonly<Record<string, string | null>> {
  const days = DAYS[field]
  if (days === undefined) return {}
  const [first, last] = typeof value === 'string' ? edtfDays(value) : [null, null]
  return { [days[0]]: first, [days[1]]: last }
}

/** The value that a cell means for a property; undefined where it means none. An empty cell is null. */
function cellValue(property: Property, cell: string | null): unknown {
  const types = [property.type].flat()
  if (cell === null) return types.includes('null') ? null : undefined
  if (types.includes('boolean')) return cell === 'true' ? true : cell === 'false' ? false : undefined
  if (types.includes('number') || types.includes('integer'))
    return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined
  return cell
}

const typesOf = ({ type }: Property): string => [type].flat().join(' or ')

/** Nothing may point at a record that was rejected. */
function withoutPointers(result: DocumentResult): DocumentResult {
  const { dates, people, offices, parties, money, counts } = result
  const present = new Set([dates, people, offices, parties, money, counts].flatMap((rows) => rows.map(({ id }) => id)))
  const known = (id: string | null) => (id !== null && present.has(id) ? id : null)
  const first = <T extends { readonly repeats: string | null }>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, repeats: known(row.repeats) }))
  return {
    document: result.document,
    dates: first(dates),
    people: first(people),
    offices: first(offices),
    parties: first(parties),
    money: first(money).map((row) => ({ ...row, part_of: known(row.part_of) })),
    counts: first(counts),
  }
}
