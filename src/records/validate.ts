import type { ErrorObject } from 'ajv'
import { type Fault, faultWords } from '../faults.js'
import type { RecordOf, RecordType } from '../model/result.js'
import * as compiled from './validators.js'

/** A record that its schema refuses: a bug where the program made it, bad input where it was read from a file. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord'
  /** The message in German. */
  readonly messageDe: string

  constructor({ de, en }: Fault) {
    super(en)
    this.messageDe = de
  }
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
  const reasons = (validate.errors ?? []).map((error) => {
    const { de, en } = faultWords(error)
    const field = error.instancePath.slice(1)
    return { de: `${field || 'er'} ${de}`, en: `${field || 'it'} ${en}` }
  })
  throw new InvalidRecord(inWords(describe(type, record), reasons))
}

function inWords({ de, en }: Fault, reasons: readonly Fault[]): Fault {
  return {
    de: `${de}: ${reasons.map((one) => one.de).join('; ')}`,
    en: `${en}: ${reasons.map((one) => one.en).join('; ')}`,
  }
}

/** Why the schema of a record type refuses a value of one of its fields; null where it does not. */
export function fieldFault(type: RecordType, field: string, value: unknown): Fault | null {
  const validate = VALIDATORS[type]
  // Whatever is wrong with the rest of a record that has this one field, is not asked.
  validate({ [field]: value })
  const at = `/${field}`
  const faults = (validate.errors ?? [])
    .filter(({ instancePath }) => `${instancePath}/`.startsWith(`${at}/`))
    .map(faultWords)
  if (faults.length === 0) return null
  return { de: faults.map(({ de }) => de).join('; '), en: faults.map(({ en }) => en).join('; ') }
}

function describe(type: RecordType, record: unknown): Fault {
  const field = (name: string): unknown =>
    typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined
  const id = field('id') ?? field('person_id') ?? field('document') ?? JSON.stringify(record)?.slice(0, 80)
  const line = field('line')
  const place = line ? `${field('document')}:${line}:${field('column')}` : field('document')
  const [from, within] = place && place !== id ? [` aus ${place}`, ` in ${place}`] : ['', '']
  const quote = field('quote') ? ` «${String(field('quote')).replace(/\s+/g, ' ')}»` : ''
  return { de: `Datensatz ${id}${from}${quote}`, en: `${type} record ${id}${within}${quote}` }
}
