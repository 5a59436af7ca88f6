import path from 'node:path'
import { expect, test } from 'vitest'
import { readBoard } from '../../src/read/board.js'
import { readCorpus } from '../../src/read/gold.js'
import { folderWith } from '../folder.js'

test.each([
  ['{', /cannot read the gold annotation .*a\.json: /],
  ['[]', /a\.json is no gold annotation: there is no id/],
  ['null', /there is no id/],
  [{ id: 'a', dates: {} }, /a\.json is no gold annotation: dates is no list/],
  [{ id: 'a', dates: [{ quote: '2012' }] }, /a\.json is no gold annotation: dates\[0\]: values is missing/],
  [{ id: 'a', dates: [{ quote: '2012', values: '2012' }] }, /dates\[0\]: values/],
  [
    {
      id: 'a',
      parties: [
        { quote: 'SPD', party: ['SPD'] },
        { quote: 'SPD', party: 'SPD' },
      ],
    },
    /parties\[1\]: party/,
  ],
  [{ id: 'a', people: [{ name: 'x' }] }, /people\[0\]: quote/],
  [{ id: 'a', people: [{ quote: 'x', name: null, n: 0 }] }, /people\[0\]: n/],
  [{ id: 'a', money: [{ quote: 'x', currency: 'EUR' }] }, /money\[0\]: amount/],
  [{ id: 'a', counts: [null] }, /counts\[0\]: quote/],
])('a gold annotation that is none is a usage error: %j', (content, message) => {
  const folder = folderWith({ 'a.json': typeof content === 'string' ? content : JSON.stringify(content) })
  expect(() => readCorpus(folder, [folder])).toThrow(message)
})

test('a file is no folder of annotations', () => {
  const folder = folderWith({ 'a.json': '{}' })
  const message = /cannot read the folder of gold annotations .*: /
  expect(() => readCorpus(`${folder}/a.json`, [folder])).toThrow(message)
  expect(() => readCorpus(`${folder}/nowhere`, [folder])).toThrow(message)
})

test('an annotation with no more than it needs, and its text', () => {
  const gold = { id: 'a', dates: [{ quote: '2012', values: ['2012'] }] }
  const folder = folderWith({ 'gold/a.json': JSON.stringify(gold), 'texts/a.txt': 'Im Jahr 2012.' })
  expect(readCorpus(`${folder}/gold`, [`${folder}/texts`])).toEqual([{ gold, text: 'Im Jahr 2012.' }])
})

test('paths in a board are from where it stands, or absolute', () => {
  const corpus = { gold: 'gold', texts: '/texts', metadata: '../m.csv', floors: { all: 0.5 } }
  const folder = folderWith({ 'board.json': JSON.stringify({ corpora: { one: corpus } }) })
  expect(readBoard(`${folder}/board.json`).corpora['one']).toEqual({
    gold: `${folder}/gold`,
    texts: path.resolve('/texts'),
    metadata: path.resolve(folder, '../m.csv'),
    floors: { all: 0.5 },
  })
})

test.each([
  ['{', ': '],
  ['{}', 'there are no corpora'],
  ['{"corpora":{"one":{"gold":"g","texts":"t"}}}', 'one.floors is missing'],
  ['{"corpora":{"one":{"gold":"g","texts":"t","floors":{"all":"1"}}}}', 'one.floors is missing or does not fit'],
  ['{"corpora":{"one":{"texts":"t","floors":{}}}}', 'one.gold is missing'],
  ['{"corpora":{"one":null}}', 'one.gold is missing'],
])('a board that is none is a usage error: %s', (content, message) => {
  const folder = folderWith({ 'board.json': content })
  expect(() => readBoard(`${folder}/board.json`)).toThrow(`cannot read the board ${folder}/board.json: `)
  expect(() => readBoard(`${folder}/board.json`)).toThrow(message)
})
