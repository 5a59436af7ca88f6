import type { ErrorObject } from 'ajv'
import type { RecordOf, RecordType } from '../model/result.js'
import * as compiled from './validators.js'

/** A record that its schema refuses: a bug where the program made it, bad input where it was read from a file. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord'
}

/** What the build makes of a schema. */
interface Validator {
  (record: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}

const VALIDATORS: Readonly<Record<RecordType, Validator>> = compiled

type Guard = <T extends RecordType>(type: T, record: unknown) => asserts record is RecordOf[T]

/** Throws `InvalidRecord`, which names the record, its document and place, unless the record fits its schema. */
export const assertValid: Guard = (type, record) => {
  const validate = VALIDATORS[type]
  if (validate(record)) return
  const reasons = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params['additionalProperty']})` : ''
    return `${instancePath.slice(1) || 'record'} ${message}${extra}`
  })
  throw new InvalidRecord(`${describe(type, record)}: ${reasons.join('; ')}`)
}

/** Why the schema of a record type refuses a value of one of its fields; null where it does not. */
export function fieldFault(type: RecordType, field: string, value: unknown): string | null {
  const validate = VALIDATORS[type]
  // Whatever is wrong with the rest of a record that has this one field, is not asked.
  validate({ [field]: value })
  const at = `/${field}`
  const faults = (validate.errors ?? []).filter(({ instancePath }) => `${instancePath}/`.startsWith(`${at}/`))
  return faults.length === 0 ? null : faults.map(wordsOf).join('; ')
}

function wordsOf({ message = 'does not fit', keyword, params }: ErrorObject): string {
  return keyword === 'enum' ? `${message}: ${[params['allowedValues']].flat().join(', ')}` : message
}

function describe(type: RecordType, record: unknown): string {
  const field = (name: string): unknown =>
    typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined
  const id = field('id') ?? field('person_id') ?? field('document') ?? JSON.stringify(record)?.slice(0, 80)
  const line = field('line')
  const place = field('document') ? ` in ${field('document')}${line ? `:${line}:${field('column')}` : ''}` : ''
  const quote = field('quote') ? ` «${String(field('quote')).replace(/\s+/g, ' ')}»` : ''
  return `${type} record ${id}${place}${quote}`
}
