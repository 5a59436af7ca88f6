import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { RecordOf, RecordType } from '../model/result.js'
import { COMMON, SCHEMAS } from './schemas.js'

/** A record that its schema refuses: a bug where the program made it, bad input where it was read from a file. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord'
}

type Guard = <T extends RecordType>(type: T, record: unknown) => asserts record is RecordOf[T]

/** Throws `InvalidRecord`, which names the record, its document and place, unless the record fits its schema. */
export const assertValid: Guard = (type, record) => {
  const validate = validatorOf(type)
  if (validate(record)) return
  const reasons = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params['additionalProperty']})` : ''
    return `${instancePath.slice(1) || 'record'} ${message}${extra}`
  })
  throw new InvalidRecord(`${describe(type, record)}: ${reasons.join('; ')}`)
}

const compiled = new Map<RecordType, ValidateFunction>()
let compiler: Ajv2020 | null = null

// Compiled on first use: a run meets few of the types, and a start-up that pays for all of them is felt.
function validatorOf(type: RecordType): ValidateFunction {
  const known = compiled.get(type)
  if (known) return known
  compiler ??= createCompiler()
  const validate = compiler.compile(SCHEMAS[type])
  compiled.set(type, validate)
  return validate
}

function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  // ajv-formats is CommonJS: its function is the default export's default.
  addFormats.default(ajv, ['date'])
  ajv.addVocabulary(['x-label-de', 'x-csv'])
  ajv.addSchema(COMMON)
  return ajv
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
