import { describe, expect, test } from 'vitest'
import { processDocument } from '../../src/pipeline.js'
import { raw } from '../raw.js'

const dates = (text: string) => processDocument(raw(text)).dates

describe('the sentence of a record', () => {
  test('is the whole sentence, with its own words', () => {
    expect(dates('Der Rat tagt.\nAm 3. Mai 2018 tagt er wieder.')[0]?.sentence).toBe('Am 3. Mai 2018 tagt er wieder.')
  })

  test('is what stands around the quote where a text has no full stops', () => {
    const rows = Array.from({ length: 400 }, (_, i) => `Liste ${i} | 12.05.2018 | Anna Muster |`).join(' ')
    const shown = dates(rows).map(({ sentence }) => sentence)
    expect(shown).toHaveLength(400)
    for (const sentence of shown) {
      expect(sentence).toContain('12.05.2018')
      expect(sentence.length).toBeLessThan(1010)
    }
    expect(shown[0]).toMatch(/^Liste 0 .* …$/u)
    expect(shown[200]).toMatch(/^… \S.* …$/u)
    expect(shown[399]).toMatch(/^… .*\|$/u)
  })
})
