import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/read/day.js'
import { readLines } from '../../src/read/lines.js'
import { readRows } from '../../src/read/rows.js'
import { formatSize, parseSize } from '../../src/read/size.js'
import { folderWith } from '../folder.js'

test.each([
  ['2018-02-23', '2018-02-23'],
  ['23.02.2018', '2018-02-23'],
  ['1.2.2018', '2018-02-01'],
  ['29.02.2016', '2016-02-29'],
  ['2017-02-29', null],
  ['2018-13-01', null],
  ['2018', null],
  ['02/23/2018', null],
])('day %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})

test.each([
  ['20MB', 20_000_000],
  ['1.5 gb', 1_500_000_000],
  ['500', 500],
  ['0', null],
  ['-1MB', null],
  ['viel', null],
])('size %s', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

test('sizes for people', () => {
  expect([999, 10_000, 12_345_678].map(formatSize)).toEqual(['999 B', '10 KB', '12.3 MB'])
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('lines', () => {
  test('end at line feeds only, over the edges of chunks', async () => {
    const long = 'ü\u2028'.repeat(300_000)
    const folder = folderWith({ 'a.txt': `eins\r\n\n${long}\nletzte` })
    expect(await collect(readLines(`${folder}/a.txt`))).toEqual(['eins', '', long, 'letzte'])
  })
})

describe('rows', () => {
  const rows = async (text: string) => {
    const folder = folderWith({ 'a.json': text })
    return (await collect(readRows(`${folder}/a.json`))).map(({ value }) => value)
  }

  test('one a line, or laid out otherwise', async () => {
    expect(await rows('[\n{"a":1},\n{"a":2}\n]\n')).toEqual([{ a: 1 }, { a: 2 }])
    expect(await rows('[\n]\n')).toEqual([])
    expect(await rows('[]')).toEqual([])
    expect(await rows('[{"a":1},\n {"a":2}]')).toEqual([{ a: 1 }, { a: 2 }])
  })

  test('what is no array of records is told with its line', async () => {
    await expect(rows('[\n{"a":1},\n{"a":\n]\n')).rejects.toThrow(/line 3 is not JSON/)
    await expect(rows('')).rejects.toThrow(/ends before its closing ]/)
    await expect(rows('[\n{"a":1},\n')).rejects.toThrow(/ends before its closing ]/)
    await expect(rows('{"a":1}')).rejects.toThrow(/not an array/)
  })
})
