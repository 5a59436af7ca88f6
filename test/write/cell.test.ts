import { describe, expect, test } from 'vitest'
import { cellOf, DIALECTS } from '../../src/write/cell.js'

const text = { type: ['string', 'null'] }

describe('what a spreadsheet would run is made inert', () => {
  test.each(['=1+1', '+49 211', '-5,3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('%j', (value) => {
    expect(cellOf(text, DIALECTS.rfc4180)(value)).toBe(`'${value}`)
  })

  test('a number column is a number, a list is a text', () => {
    expect(cellOf({ type: 'number' }, DIALECTS.rfc4180)(-5.3)).toBe('-5.3')
    expect(cellOf({ type: 'array' }, DIALECTS.rfc4180)(['=a', 'b'])).toBe("'=a|b")
  })

  test('ordinary text stays as it is', () => {
    expect(cellOf(text, DIALECTS.rfc4180)('a = b')).toBe('a = b')
    expect(cellOf(text, DIALECTS.rfc4180)(null)).toBe('')
  })
})

describe('numbers', () => {
  test.each([
    [9830000, '9830000', '9830000'],
    [0.1, '0.1', '0,1'],
    [1e21, '1000000000000000000000', '1000000000000000000000'],
    [5e-7, '0.0000005', '0,0000005'],
    [null, '', ''],
  ])('%d', (value, plain, german) => {
    const property = { type: ['number', 'null'] }
    expect(cellOf(property, DIALECTS.rfc4180)(value)).toBe(plain)
    expect(cellOf(property, DIALECTS['excel-de'])(value)).toBe(german)
  })
})

test('days are German in the German dialect, other texts are not touched', () => {
  const day = { type: ['string', 'null'], format: 'date' }
  expect(cellOf(day, DIALECTS['excel-de'])('2018-02-23')).toBe('23.02.2018')
  expect(cellOf(day, DIALECTS.rfc4180)('2018-02-23')).toBe('2018-02-23')
  expect(cellOf(text, DIALECTS['excel-de'])('2018-02-23')).toBe('2018-02-23')
})

test('the source of a finding has its time in words in the German dialect', () => {
  const source = { type: ['string', 'null'], 'x-source': true }
  expect(cellOf(source, DIALECTS['excel-de'])('a.txt:9, 2013-12~, Anna Muster')).toBe(
    'a.txt:9, etwa Dezember 2013, Anna Muster',
  )
  expect(cellOf(source, DIALECTS['excel-de'])(null)).toBe('')
  expect(cellOf(source, DIALECTS.rfc4180)('a.txt:9, 2013-12~')).toBe('a.txt:9, 2013-12~')
})
