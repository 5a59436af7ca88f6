import type { ErrorObject } from 'ajv'

/** Why a schema refuses a value: what follows its name, in both languages. */
export interface Fault {
  readonly de: string
  readonly en: string
}

/** What the types of JSON Schema are called. */
const TYPES: Readonly<Partial<Record<string, string>>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Objekt',
  null: 'leer (null)',
}

/** What a type of JSON Schema is called in German. */
export const typeInGerman = (type: string): string => TYPES[type] ?? type

type Params = Readonly<Record<string, unknown>>

/** What ajv says by keyword, in German. */
const GERMAN: Readonly<Partial<Record<string, (params: Params) => string>>> = {
  type: ({ type }) => `muss ${alternatives(type).map(typeInGerman).join(' oder ')} sein`,
  enum: ({ allowedValues }) => `muss eins davon sein: ${alternatives(allowedValues).join(', ')}`,
  const: ({ allowedValue }) => `muss ${String(allowedValue)} sein`,
  required: ({ missingProperty }) => `braucht ${String(missingProperty)}`,
  additionalProperties: ({ additionalProperty }) => `kennt kein ${String(additionalProperty)}`,
  pattern: ({ pattern }) => `passt nicht zum Muster ${String(pattern)}`,
  format: ({ format }) =>
    format === 'date' ? 'muss ein Tag wie 2018-02-23 sein' : `passt nicht zum Format ${String(format)}`,
  minimum: ({ limit }) => `muss mindestens ${String(limit)} sein`,
  maximum: ({ limit }) => `darf höchstens ${String(limit)} sein`,
  minLength: ({ limit }) => `braucht mindestens ${String(limit)} Zeichen`,
  minItems: ({ limit }) => `braucht mindestens ${String(limit)} Einträge`,
  uniqueItems: () => 'enthält etwas doppelt',
}

/** Why a schema refuses a value. */
export function faultWords({ message = 'does not fit', keyword, params }: ErrorObject): Fault {
  const given = params as Params
  const en =
    keyword === 'type'
      ? `must be ${alternatives(given['type']).join(' or ')}`
      : `${message}${named(given['allowedValues'])}${named(given['additionalProperty'])}`
  return { de: GERMAN[keyword]?.(given) ?? en, en }
}

const alternatives = (values: unknown): string[] => [values].flat().flatMap((one) => String(one).split(','))

const named = (values: unknown): string => (values === undefined ? '' : `: ${alternatives(values).join(', ')}`)
