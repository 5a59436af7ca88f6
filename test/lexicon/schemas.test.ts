import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

const ROOT = path.join(import.meta.dirname, '../..')
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
const readdir = (folder: string) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
const stemOf = (file: string) => path.basename(file).replace(/(?:\.schema)?\.json$/u, '')

const DATA = readdir('src/lexicon/de').concat(readdir('src/lexicon/nrw'))
const SCHEMAS = readdir('schemas/lexicon')

describe.each(DATA)('%s', (file) => {
  const schema = `schemas/lexicon/${stemOf(file)}.schema.json`

  test('fits its schema', () => {
    expect(SCHEMAS).toContain(schema)
    const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
      Object(read(schema)),
    )
    validate(read(file))
    expect(validate.errors ?? []).toEqual([])
  })
})

test.each(SCHEMAS)('%s is named, closed and described', (file) => {
  expect(read(file)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kiz-extract:lexicon:${stemOf(file)}:1`,
    additionalProperties: false,
    title: expect.any(String),
    description: expect.any(String),
  })
  expect(DATA.map(stemOf)).toContain(stemOf(file))
})
