import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import examples from '../docs/figures.json' with { type: 'json' }
import { figuresOf } from './extract/figures.js'

test('docs/figures.md is what the lexicon says (else: npm run docs)', async () => {
  const script = new URL('../scripts/figures-doc.mjs', import.meta.url).href
  const { generate } = (await import(script)) as { generate: () => string }
  expect(readFileSync(path.join(import.meta.dirname, '../docs/figures.md'), 'utf8')).toBe(generate())
})

describe('the sentences of docs/figures.md', () => {
  test.each(examples.money)('$text', ({ text, amounts }) => {
    const found = figuresOf(text).money.map(({ amount, min, max, currency, role, modifier, period }) =>
      [amount ?? `${min}..${max}`, currency, role === 'level' ? null : role, modifier, period]
        .filter((word) => word !== null)
        .join(' '),
    )
    expect(found).toEqual(amounts)
  })

  test.each(examples.counts)('$text', ({ text, counts }) => {
    const found = figuresOf(text).counts.map(
      ({ value, total, kind }) => `${value}${total === null ? '' : `/${total}`} ${kind}`,
    )
    expect(found).toEqual(counts)
  })

  test.each(examples.as_of)('$text', ({ text, as_of }) => {
    const { money, counts } = figuresOf(text)
    expect([...money, ...counts].map(({ asOf }) => asOf.edtf)).toEqual(as_of)
  })
})
