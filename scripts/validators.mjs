// Compiles schemas to validators, part of the build: compiled ahead, validation costs a run 20 ms at its start; compiled
// then, 300. The files are not committed; test/schemas.test.ts fails when one is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { TYPES } from './types.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The compiled files: one for the records, one for the files that a user gives. */
export const COMPILED = {
  'src/records/validators.ts': { schemas: TYPES.map((type) => [type, type]), shared: ['common'] },
  'src/read/validators.ts': {
    schemas: ['measures', 'timeline'].map((name) => [name, `lexicon/${name}`]),
    shared: [],
  },
}

/** The text of a compiled file. */
export function generate(file) {
  const read = (name) => JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8'))
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, code: { source: true, esm: true } })
  addFormats.default(ajv, ['date'])
  ajv.addVocabulary(['x-label-de', 'x-csv', 'x-source'])
  for (const name of COMPILED[file].shared) ajv.addSchema(read(name))
  const schemas = COMPILED[file].schemas.map(([name, schema]) => [name, read(schema)])
  for (const [, schema] of schemas) ajv.addSchema(schema)
  const code = standalone.default(ajv, Object.fromEntries(schemas.map(([name, schema]) => [name, schema.$id])))
  return [
    '// Generated from schemas/ by scripts/validators.mjs. Do not edit.',
    '// @ts-nocheck',
    // What ajv writes is a module, except that it still calls require.
    "import { createRequire } from 'node:module'",
    'const require = createRequire(import.meta.url)',
    emptiness(code.replace(/^"use strict";/, '')),
    '',
  ].join('\n')
}

/** The least length that a schema asks is 1: whether a text is empty needs no count of its code points. */
function emptiness(code) {
  return code.replace(/func\d+\((?<value>data\d*)\) < 1\b/g, '$<value>.length < 1')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of Object.keys(COMPILED)) writeFileSync(path.join(root, file), generate(file))
}
