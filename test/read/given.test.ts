import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { readDecisions } from '../../src/read/decisions.js'
import { readMeasures, readTimeline } from '../../src/read/given.js'
import { folderWith } from '../folder.js'

const ROOT = path.join(import.meta.dirname, '../..')

interface Kitas {
  entries: [Record<string, unknown> & { names: [Record<string, unknown>] }]
}

/** What is said of a file of measures in which one thing is spoilt. */
function complaint(spoil: (kitas: Kitas) => void): string {
  const kitas = JSON.parse(readFileSync(`${ROOT}/examples/kitas.json`, 'utf8')) as Kitas
  spoil(kitas)
  const file = `${folderWith({ 'my.json': JSON.stringify(kitas) })}/my.json`
  try {
    readMeasures(file)
    return ''
  } catch (error) {
    return String(error).replaceAll(file, 'my.json')
  }
}

describe('measures', () => {
  test('the built-in file and the example are valid', () => {
    for (const file of ['src/lexicon/nrw/measures.json', 'examples/kitas.json']) {
      expect(readMeasures(path.join(ROOT, file)).content.length).toBeGreaterThan(0)
    }
  })

  test.each<[string, (kitas: Kitas) => void]>([
    ["my.json, entries[0] (kitas): must have required property 'region'", ({ entries }) => delete entries[0]['region']],
    [
      'my.json, entries[0] (kitas).names[0].kind: must be equal to one of the allowed values: full, abbreviation, generic, host',
      ({ entries }) => (entries[0].names[0]['kind'] = 'short'),
    ],
    [
      'my.json, entries[0] (kitas): must NOT have additional properties: colour',
      ({ entries }) => (entries[0]['colour'] = 'red'),
    ],
    [
      'my.json, entries[0] (kitas): places is none of the things counted (kitas)',
      ({ entries }) => (entries[0]['unit'] = 'places'),
    ],
    ['my.json, entries[1] (kitas): the id is there twice', ({ entries }) => entries.push(entries[0])],
    [
      'my.json, entries[0] (kitas): plausible.min is greater than plausible.max',
      ({ entries }) => (entries[0]['plausible'] = { min: 9, max: 8 }),
    ],
  ])('%s', (message, spoil) => {
    expect(complaint(spoil)).toBe(`UsageError: ${message}`)
  })

  test('what is no JSON, no object or no file', () => {
    const folder = folderWith({ 'a.json': '{', 'b.json': '[]' })
    expect(() => readMeasures(`${folder}/a.json`)).toThrow('a.json is not JSON')
    expect(() => readMeasures(`${folder}/b.json`)).toThrow('b.json, the file: must be object')
    expect(() => readMeasures(`${folder}/c.json`)).toThrow('cannot read the measures')
  })
})

test('faults are told in German, too', () => {
  const file = `${folderWith({ 'my.json': '{"entries":[{"id":"kitas"}]}' })}/my.json`
  const told = () => {
    try {
      return String(readMeasures(file))
    } catch (error) {
      return error instanceof UsageError ? error.messageDe : String(error)
    }
  }
  expect(told()).toContain('my.json, entries[0] (kitas): braucht label_de\n')
  expect(told()).toMatch(/\nund \d+ weitere$/u)
})

describe('timelines', () => {
  test('the built-in file is valid, and so is one with the least that there must be', () => {
    expect(readTimeline(`${ROOT}/src/lexicon/nrw/timeline.json`).content.length).toBeGreaterThan(0)
    const entry = { measure: 'kitas', date: '2020-08', count: 10, statedBy: 'Amt', source: ['https://example.org'] }
    const folder = folderWith({ 'least.json': JSON.stringify({ entries: [entry] }) })
    expect(readTimeline(`${folder}/least.json`).content).toEqual([entry])
  })

  test.each(['2020-13-45', '2019-02-29', '2020-13', '2020-00'])('a day that the calendar does not have: %s', (date) => {
    const entry = { measure: 'kitas', date, count: 10, statedBy: 'Amt', source: ['x'] }
    const folder = folderWith({ 'a.json': JSON.stringify({ entries: [entry] }) })
    expect(() => readTimeline(`${folder}/a.json`)).toThrow(`entries[0].date: ${date} is not in the calendar`)
  })

  test.each(['2020-12-31', '2020-12', '2020', null])('one that it has: %s', (date) => {
    const entry = { measure: 'kitas', date, count: 10, statedBy: 'Amt', source: ['x'] }
    const folder = folderWith({ 'a.json': JSON.stringify({ entries: [entry] }) })
    expect(readTimeline(`${folder}/a.json`).content).toEqual([entry])
  })

  test('a date that is none', () => {
    const folder = folderWith({ 'a.json': JSON.stringify({ entries: [{ measure: 'kitas', date: 'August' }] }) })
    expect(() => readTimeline(`${folder}/a.json`)).toThrow('entries[0].date: must match pattern')
  })
})

describe('decisions', () => {
  const read = (text: string) => readDecisions(`${folderWith({ 'd.csv': text })}/d.csv`).content

  test('semicolons or commas, cells left out are null', () => {
    const decision = { id: 'a', action: 'reject', field: null, value: null, reason: 'so', by: null }
    expect(read('id;action;reason\na;reject;so\n')).toEqual([{ decision, line: 2 }])
    expect(read('\ufeffid,action,field,value,reason,by\r\na,Reject,,,so,\r\n')).toEqual([{ decision, line: 2 }])
  })

  test.each([
    ['id;action\na;erase\n', 'd.csv, line 2: erase is no action; write accept, reject'],
    ['id;action\n\n;accept\n', 'd.csv, line 3: the column id is empty'],
    ['id\na\n', 'd.csv, line 1: there is no column action'],
    ['id;action;colour\n', 'd.csv, line 1: unknown column colour'],
  ])('%j is a wrong call', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
