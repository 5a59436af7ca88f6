import { describe, expect, test } from 'vitest'
import { standing } from '../../src/eval/board.js'
import { formatDeviation, formatScores } from '../../src/eval/report.js'
import { rates, score } from '../../src/eval/score.js'
import type { GoldDocument } from '../../src/read/gold.js'
import { noRecords } from '../../src/write/dataset.js'
import { sample } from '../sample.js'

// The first letter is one code point and two UTF-16 units.
const TEXT = '𝔄m 1. Mai 2014 und 2. Mai 2014 gab die SPD 5 Euro, die SPD.'

const DOCUMENT: GoldDocument = {
  text: TEXT,
  gold: {
    id: 'a',
    dates: [
      { quote: '1. Mai 2014 und 2. Mai 2014', values: ['2014-05-01', '2014-05-02'], said_by: null },
      { quote: 'heute', values: ['2014-05-01'] },
    ],
    parties: [
      { quote: 'SPD', party: ['SPD'] },
      { quote: 'SPD', n: 2, party: ['SPD'], optional: true },
    ],
    money: [{ quote: '5 Euro', amount: 5, currency: 'EUR', as_of: '2014', modifier: null }],
  },
}

function place(quote: string, from = 0) {
  const start = [...TEXT.slice(0, TEXT.indexOf(quote, from))].length
  return { document: 'folder/a.txt', quote, start, end: start + [...quote].length }
}

function predictions() {
  const dates = [sample('dates', { ...place('1. Mai 2014'), edtf: '2014-05-01' })]
  const parties = [
    sample('parties', { ...place('SPD'), party: 'SPD' }),
    sample('parties', { ...place('SPD', 45), party: 'SPD' }),
    sample('parties', { ...place('die'), party: 'SPD' }),
  ]
  const money = [sample('money', { ...place('5 Euro'), amount: 5, as_of: '2015' })]
  return { ...noRecords(), dates, parties, money }
}

describe('scores', () => {
  const scores = score([DOCUMENT], predictions())

  test('a list asks for a record each; what stands nowhere in the text is the gold’s fault', () => {
    expect(scores.types.dates).toEqual({ right: 1, extra: 0, missing: 1, wrongValue: 0 })
    expect(scores.deviations.map(formatDeviation)).toContain('GOLD a dates «heute» is not in the text')
  })

  test('optional items count neither way, extra records do', () => {
    expect(scores.types.parties).toEqual({ right: 1, extra: 1, missing: 0, wrongValue: 0 })
    expect(rates(scores.types.parties)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
  })

  test('attributes are scored over what matched, where the gold carries them', () => {
    expect(Object.fromEntries(scores.attributes)).toEqual({
      'dates.said_by': { right: 1, all: 1 },
      'money.modifier': { right: 1, all: 1 },
      'money.as_of': { right: 0, all: 1 },
    })
  })

  test('strict asks for the very span', () => {
    expect(score([DOCUMENT], predictions(), true).types.dates).toMatchObject({ right: 0, missing: 2, extra: 1 })
  })

  test('quotes are held against their offsets', () => {
    const wrong = { ...predictions(), money: [sample('money', { ...place('5 Euro'), quote: '6 Euro' })] }
    expect(score([DOCUMENT], wrong).quotes).toEqual({ all: 5, wrong: 1 })
    expect(scores.quotes.wrong).toBe(0)
  })

  test('the report', () => {
    expect(formatScores(scores)).toMatchSnapshot()
  })
})

test('floors: F1 by type, shares by attribute', () => {
  const floors = { parties: 2 / 3, all: 0.9, 'money.as_of': 0.5, 'counts.stage': 0.5 }
  expect(standing({ floors }, [DOCUMENT], predictions()).shortfalls).toEqual([
    { name: 'all', floor: 0.9, score: 0.75 },
    { name: 'money.as_of', floor: 0.5, score: 0 },
    { name: 'counts.stage', floor: 0.5, score: null },
  ])
})
