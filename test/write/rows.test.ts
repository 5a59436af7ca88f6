import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordOf } from '../../src/model/result.js'
import { DIALECTS } from '../../src/write/cell.js'
import { csvRows } from '../../src/write/rows.js'

function written(records: readonly Partial<RecordOf['people']>[], dialect: keyof typeof DIALECTS): string {
  const pieces: string[] = []
  const rows = csvRows(
    { write: (piece) => void pieces.push(piece), close: () => undefined },
    'people',
    DIALECTS[dialect],
  )
  for (const record of records) rows.add(record as RecordOf['people'])
  rows.close()
  return pieces.join('')
}

// No first sign that a spreadsheet would run: cell.test.ts has those.
const cell = fc.array(fc.constantFrom('a', 'ö', '"', ',', ';', '\r', '\n', ' ')).map((signs) => `x${signs.join('')}`)
const row = fc.record({ quote: cell, sentence: cell, name: cell })

describe('rows of a CSV', () => {
  it.each(['rfc4180', 'excel-de'] as const)('are what csv-stringify makes of the whole table (%s)', (dialect) => {
    const { delimiter, mark } = DIALECTS[dialect]
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (records) => {
        const columns = written([], dialect).slice(mark.length).trimEnd().split(delimiter)
        // A line break within a cell is always quoted, which csv-stringify leaves out where rows end in CRLF.
        const options = { columns, delimiter, record_delimiter: '\r\n', header: true, quoted_match: [/[\r\n]/] }
        expect(written(records, dialect)).toBe(mark + stringify([...records], options))
      }),
      { numRuns: 200 },
    )
  })

  it('tell a cell from the same cell of the row above by its value, not by its place', () => {
    const [, first, second, third] = written([{ name: 'A' }, { name: 'B' }, {}], 'rfc4180').split('\r\n')
    expect([first, second, third].map((line) => line?.replaceAll(',', ''))).toEqual(['A', 'B', ''])
  })
})
