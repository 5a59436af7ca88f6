import { UsageError, type Words } from '../errors.js'
import { typeInGerman } from '../faults.js'
import type { Decision } from '../model/given.js'
import { type DocumentResult, EXTRACTED_TYPES, type RecordOf } from '../model/result.js'
import { edtfDays, isEdtf } from './edtf_days.js'
import { type Property, properties } from './schemas.js'
import { assertValid, fieldFault, InvalidRecord } from './validate.js'

/** Record types that are extracted from a place in a document, whose records a decision may change or reject. */

type ExtractedType = (typeof EXTRACTED_TYPES)[number]
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

/** How a time is written, by examples. */
const TIME_FORMS = '2019-04-02, 2019-04, 2019, 201X, 2010/2017, 2015/.., ../2015'

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
  return EXTRACTED_TYPES.find((type) => id.startsWith(`${type}-`)) ?? null
}

/** Why a row of decisions can't be meant, whatever the documents; null where it can. */
export function faultOf({ id, action, field, value }: Decision): Words | null {
  if (action === 'same_person' || action === 'different_person') {
    if (value !== null && value !== id) return null
    return {
      de: `${action} braucht die id der anderen Person in der Spalte value`,
      en: `${action} needs the id of the other person in the column value`,
    }
  }
  if (action === 'accept' && extractedTypeOf(id) !== null) {
    return {
      de: `accept ist für Befunde; ${id} ist ein Datensatz, der sich mit set ändern oder mit reject herausnehmen lässt`,
      en: `accept is for findings; ${id} is a record, which set can change and reject take out`,
    }
  }
  if (action !== 'set') return null
  const type = extractedTypeOf(id)
  if (type === null) {
    const types = EXTRACTED_TYPES.join(', ')
    return {
      de: `set braucht die id eines Datensatzes von ${types}; ${id} ist keine`,
      en: `set needs the id of a record of ${types}; ${id} is none`,
    }
  }
  if (field === null) {
    return {
      de: 'set braucht den Namen eines Feldes in der Spalte field',
      en: 'set needs the name of a field in the column field',
    }
  }
  const property = properties(type).find(([name]) => name === field)?.[1]
  if (property === undefined || FIXED.has(field)) {
    const free = properties(type).flatMap(([name]) => (FIXED.has(name) ? [] : [name]))
    return {
      de: `${field} lässt sich in ${type} nicht setzen; es gehen ${free.join(', ')}`,
      en: `${field} cannot be set in ${type}; ${free.join(', ')} can`,
    }
  }
  const why = valueFault(type, field, property, value)
  return why === null
    ? null
    : {
        de: `${value ?? 'nichts'} ist kein Wert von ${field}: ${why.de}`,
        en: `${value ?? 'nothing'} is no value of ${field}: ${why.en}`,
      }
}

/** Why a cell can't be the value of a field; null where it can. */
function valueFault(type: ExtractedType, field: string, property: Property, cell: string | null): Words | null {
  const value = cellValue(property, cell)
  if (value === undefined) {
    const types = [property.type].flat()
    return { de: `erlaubt ist ${types.map(typeInGerman).join(' oder ')}`, en: `it is a ${types.join(' or ')}` }
  }
  if (TIMES.has(field) && typeof value === 'string' && !isEdtf(value)) {
    return { de: `eine Zeit schreibt sich ${TIME_FORMS}`, en: `write a time as ${TIME_FORMS}` }
  }
  const fault = fieldFault(type, field, value)
  return fault === null ? null : { de: `er ${fault.de}`, en: `it ${fault.en}` }
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
  const rejection = decisions.find(({ action }) => action === 'reject')
  if (rejection !== undefined) {
    changes.push({ decision: rejection, type, record: row, set: null })
    return []
  }
  let changed = row
  for (const [field, decision] of lastByField(decisions)) {
    const before = fieldOf(row, field)
    changed = withField(type, changed, decision, field)
    // The same value once more: results of a run that knew the decision already.
    if (before !== fieldOf(changed, field)) changes.push({ decision, type, record: row, set: { field, before } })
  }
  return [changed]
}

/** Of several decisions on one field the last row counts: what is told is what the document had and what it came to. */
function lastByField(decisions: readonly Decision[]): Map<string, Decision> {
  return new Map(
    decisions.flatMap((one) => (one.action === 'set' && one.field !== null ? [[one.field, one] as const] : [])),
  )
}

function fieldOf(row: Extracted, field: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(field)
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
    const { value: asked } = decision
    throw new UsageError(
      `the decision to set ${field} of ${row.id} to ${asked ?? 'nothing'}: ${error.message}`,
      `die Entscheidung, ${field} von ${row.id} auf ${asked ?? 'nichts'} zu setzen: ${error.messageDe}`,
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
    counts: first(counts).map((row) => ({ ...row, part_of: known(row.part_of) })),
  }
}
