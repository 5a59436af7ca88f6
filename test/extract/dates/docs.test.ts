import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const file = (name: string) => new URL(`../../../${name}`, import.meta.url)

test('docs/dates.md is what lexicon and tests say (else: npm run docs)', async () => {
  const { generate } = (await import(file('scripts/dates-doc.mjs').href)) as { generate: () => string }
  expect(readFileSync(file('docs/dates.md'), 'utf8')).toBe(generate())
})
