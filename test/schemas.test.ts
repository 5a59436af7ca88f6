import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { RECORD_TYPES } from '../src/model/result.js'
import { COMMON, properties, SCHEMAS } from '../src/records/schemas.js'
import { assertValid } from '../src/records/validate.js'
import { SCHEMA_VERSION, VERSION } from '../src/version.js'
import { sample } from './sample.js'

const ROOT = path.join(import.meta.dirname, '..')

test.each([
  ['types.mjs', 'src/model/records.ts'],
  ['validators.mjs', 'src/records/validators.ts'],
  ['validators.mjs', 'src/read/validators.ts'],
])('what %s made of the schemas is fresh (else: npm run types)', async (name, file) => {
  const script = new URL(`../scripts/${name}`, import.meta.url).href
  const { generate } = (await import(script)) as { generate: (file: string) => string | Promise<string> }
  // Compared outside of `expect`, which would print the whole file.
  expect(readFileSync(path.join(ROOT, file), 'utf8') === (await generate(file))).toBe(true)
})

test.each(RECORD_TYPES)('%s: closed, flat, every property required and described', (type) => {
  const schema: Record<string, unknown> = { ...SCHEMAS[type] }
  expect(schema).toMatchObject({ additionalProperties: false, 'x-label-de': expect.any(String) })
  expect(schema['required']).toEqual(properties(type).map(([name]) => name))
  for (const [name, property] of properties(type)) {
    const told = { title: expect.any(String), 'x-label-de': expect.any(String), description: expect.any(String) }
    expect(property, name).toMatchObject(told)
  }
})

test.each(RECORD_TYPES)('%s: compiles in strict mode and takes a sample', (type) => {
  expect(() => assertValid(type, sample(type))).not.toThrow()
  expect(() => assertValid(type, { ...sample(type), surprise: 1 })).toThrow(/surprise/)
  expect(() => assertValid(type, {})).toThrow(/must have required property/)
})

test('every shared definition is used', () => {
  const text = JSON.stringify(SCHEMAS)
  for (const name of Object.keys(COMMON.$defs)) expect(text).toContain(`#/$defs/${name}"`)
})

test('versions: the package and the $id of the schemas', () => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }
  expect(VERSION).toBe(manifest.version)
  for (const { $id } of [COMMON, ...Object.values(SCHEMAS)]) expect($id).toContain(`/schema/${SCHEMA_VERSION}/`)
})
