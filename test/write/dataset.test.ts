import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { RECORD_TYPES } from '../../src/model/result.js'
import { InvalidRecord } from '../../src/records/validate.js'
import { fileDataset } from '../../src/write/dataset.js'
import { openStaging } from '../../src/write/staging.js'
import { folderWith } from '../folder.js'
import { sample } from '../sample.js'

const MONEY = sample('money', {
  amount: 9830000.5,
  quote: '9,83\nMillionen "Euro"',
  sentence: '=Zentrum; 5,3',
  as_of_first_day: '2013-01-01',
})

function write(dialect: 'rfc4180' | 'excel-de', records = [MONEY]): string {
  const out = folderWith()
  const staging = openStaging(out)
  const dataset = fileDataset(staging, { formats: ['json', 'csv'], types: ['money'], dialect })
  for (const record of records) dataset.add('money', record)
  staging.commit(dataset.close())
  staging.remove()
  return out
}

describe('files', () => {
  test('JSON is exact, one record a line', () => {
    const text = readFileSync(`${write('rfc4180', [MONEY, MONEY])}/money.json`, 'utf8')
    expect(JSON.parse(text)).toEqual([MONEY, MONEY])
    expect(text.split('\n')).toHaveLength(5)
    expect(readFileSync(`${write('rfc4180', [])}/money.json`, 'utf8')).toBe('[\n]\n')
  })

  test('CSV reads back by the rules of RFC 4180', () => {
    const text = readFileSync(`${write('rfc4180')}/money.csv`, 'utf8')
    expect(text).toMatch(/^amount,currency,[a-z_,]+,id\r\n/)
    const [row] = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
    expect(row).toMatchObject({ amount: '9830000.5', quote: MONEY.quote, sentence: `'${MONEY.sentence}`, min: '' })
  })

  test('CSV for a German Excel', () => {
    const text = readFileSync(`${write('excel-de')}/money.csv`, 'utf8')
    expect(text.startsWith('\ufeffamount;currency;')).toBe(true)
    const [row] = parse(text, { columns: true, bom: true, delimiter: ';' }) as Record<string, string>[]
    expect(row).toMatchObject({ amount: '9830000,5', as_of_first_day: '01.01.2013' })
  })

  test('every type has its columns in the order of its schema', () => {
    const out = folderWith()
    const staging = openStaging(out)
    const dataset = fileDataset(staging, { formats: ['csv'], types: RECORD_TYPES, dialect: 'rfc4180' })
    staging.commit(dataset.close())
    const headers = RECORD_TYPES.map((type) => `${type}: ${readFileSync(`${out}/${type}.csv`, 'utf8').trim()}`)
    expect(headers.join('\n')).toMatchSnapshot()
  })
})

test('nothing is written that does not fit its schema, and it is said what and where', () => {
  const out = folderWith({ 'money.json': 'old' })
  const staging = openStaging(out)
  const dataset = fileDataset(staging, { formats: ['json'], types: ['money'], dialect: 'rfc4180' })
  const broken = { ...MONEY, document: 'a.txt', line: 3, column: 7, quote: '5 Euro', currency: 5, extra: 1 }
  const add = () => dataset.add('money', broken as never)
  expect(add).toThrow(InvalidRecord)
  expect(add).toThrow('money record sample-0123456789ab in a.txt:3:7 «5 Euro»: ')
  expect(add).toThrow('currency must be string')
  expect(add).toThrow('must NOT have additional properties: extra')
  staging.remove()
  expect(readFileSync(`${out}/money.json`, 'utf8')).toBe('old')
  expect(readdirSync(out)).toEqual(['money.json'])
})

describe('staging', () => {
  test('all files take their places or none', () => {
    const out = folderWith({ 'a.csv': 'old', 'c.csv/x': '' })
    const staging = openStaging(out)
    for (const name of ['a.csv', 'b.csv', 'c.csv']) writeFileSync(staging.fileFor(name), 'new')
    expect(() => staging.commit(['a.csv', 'b.csv', 'c.csv'])).toThrow(UsageError)
    staging.remove()
    expect(readFileSync(`${out}/a.csv`, 'utf8')).toBe('old')
    expect(readdirSync(out)).toEqual(['a.csv', 'c.csv'])
    expect(readdirSync(`${out}/c.csv`)).toEqual(['x'])
  })

  test('files take their places on commit only', () => {
    const out = `${folderWith()}/new/folder`
    const staging = openStaging(out)
    writeFileSync(staging.fileFor('a'), 'x')
    expect(existsSync(`${out}/a`)).toBe(false)
    staging.commit(['a'])
    staging.remove()
    expect(readdirSync(out)).toEqual(['a'])
  })

  test('a place that cannot be written to is a wrong call', () => {
    const folder = folderWith({ file: 'x' })
    expect(() => openStaging(`${folder}/file`)).toThrow(UsageError)
    expect(() => openStaging(`${folder}/file/sub`)).toThrow(/Choose another folder with --out/)
  })
})
