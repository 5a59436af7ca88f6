// Generates src/model/records.ts from schemas/*.schema.json: `npm run types`. The schema is the one source;
// test/schemas.test.ts fails when the committed file is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
/** Record types in their order. */
export const TYPES =
  'documents dates people persons offices memberships parties money counts claims timeline findings'.split(' ')

/** Puts the shared definitions in place of their references, since the generator would name each of them. */
function inline(schema, defs) {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, defs))
  if (schema === null || typeof schema !== 'object') return schema
  if (typeof schema.$ref === 'string') return inline(defs[schema.$ref.split('/').at(-1)], defs)
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'title' || typeof value !== 'string')
  return Object.fromEntries(kept.map(([key, value]) => [key, inline(value, defs)]))
}

/** The text of src/model/records.ts. */
export async function generate() {
  const read = (name) => JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8'))
  const defs = read('common').$defs
  const parts = ['// Generated from schemas/ by `npm run types`. Do not edit.\n']
  for (const type of TYPES) {
    const schema = read(type)
    const body = { ...inline(schema, defs), title: schema.title }
    parts.push(await compile(body, schema.title, { bannerComment: '', additionalProperties: false, format: false }))
  }
  return `${parts.join('\n').trimEnd()}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(root, 'src/model/records.ts'), await generate())
}
