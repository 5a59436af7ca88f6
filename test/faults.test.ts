import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { faultWords } from '../src/faults.js'

const ajv = new Ajv2020({ strict: false, validateFormats: false })

test.each<[object, unknown, string, string]>([
  [{ type: ['number', 'null'] }, 'x', 'muss eine Zahl oder leer (null) sein', 'must be number or null'],
  [{ type: 'string' }, 1, 'muss ein Text sein', 'must be string'],
  [{ enum: ['a', 'b'] }, 'c', 'muss eins davon sein: a, b', 'must be equal to one of the allowed values: a, b'],
  [{ required: ['a'] }, {}, 'braucht a', "must have required property 'a'"],
  [{ additionalProperties: false }, { a: 1 }, 'kennt kein a', 'must NOT have additional properties: a'],
  [{ pattern: '^a' }, 'b', 'passt nicht zum Muster ^a', 'must match pattern "^a"'],
  [{ minimum: 1 }, 0, 'muss mindestens 1 sein', 'must be >= 1'],
  [{ maximum: 1 }, 2, 'darf höchstens 1 sein', 'must be <= 1'],
  [{ minLength: 2 }, 'a', 'braucht mindestens 2 Zeichen', 'must NOT have fewer than 2 characters'],
  [{ minItems: 1 }, [], 'braucht mindestens 1 Einträge', 'must NOT have fewer than 1 items'],
  [{ not: {} }, 1, 'must NOT be valid', 'must NOT be valid'],
])('%j refuses %j', (schema, value, de, en) => {
  const validate = ajv.compile(schema)
  expect(validate(value)).toBe(false)
  expect(validate.errors?.map(faultWords)).toEqual([{ de, en }])
})
