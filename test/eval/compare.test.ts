import { describe, expect, test } from 'vitest'
import { sameDate, sameName, sameTitle } from '../../src/eval/compare.js'

describe('dates', () => {
  test.each([
    ['2013', '2013', true],
    ['2017~', '2017', true],
    ['2015/..', '2015', true],
    ['2015/..', '2015/..', true],
    ['../2022', '2022', true],
    ['2015', '2015/..', true],
    ['2010/2017', '2010', false],
    ['2013-07', '2013', false],
  ])('%s and %s: %s', (gold, found, same) => {
    expect(sameDate(gold, found, false)).toBe(same)
  })

  test('coarser and finer will do where the gold says so', () => {
    expect(sameDate('2013-07', '2013', true)).toBe(true)
  })
})

test.each([
  ['Staatssekretärin', 'NRW-Staatssekretärin', true],
  ['Landtagsabgeordneter', 'Landtagsabgesordneter', true],
  ['Leiterin', 'stellvertretende Leiterin', true],
  ['Bürgermeister', 'Oberbürgermeister', false],
  ['Minister', '', false],
])('titles %s and %s: %s', (gold, found, same) => {
  expect(sameTitle(gold, found)).toBe(same)
})

test('names are the same without titles, not without given names', () => {
  expect(sameName('Dr. Anna  Muster', 'anna Muster')).toBe(true)
  expect(sameName('Anna Muster', 'Muster')).toBe(false)
})
