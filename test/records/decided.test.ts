import { expect, test } from 'vitest'
import type { Decision } from '../../src/model/given.js'
import { processDocument } from '../../src/pipeline.js'
import { createDecided, faultOf } from '../../src/records/decided.js'
import { edtfDays, isEdtf } from '../../src/records/edtf_days.js'
import { raw } from '../raw.js'

const decision = (more: Partial<Decision>): Decision => {
  return { id: '', action: 'set', field: null, value: null, reason: null, by: null, ...more }
}

const result = processDocument(raw('Düsseldorf, 23. Februar 2018\n\nDas Land gab im Juli 2013 5,3 Millionen Euro.\n'))
const [money] = result.money
const id = money?.id ?? ''

test('a field gets another value; days follow from a time', () => {
  const decided = createDecided([
    decision({ id, field: 'amount', value: '5200000' }),
    decision({ id, field: 'as_of', value: '2014-02' }),
  ])
  const { result: changed, changes } = decided.apply(result)
  expect(changed.money[0]).toEqual({
    ...money,
    amount: 5200000,
    as_of: '2014-02',
    as_of_first_day: '2014-02-01',
    as_of_last_day: '2014-02-28',
  })
  expect(changes.map(({ set }) => set)).toEqual([
    { field: 'amount', before: 5300000 },
    { field: 'as_of', before: money?.as_of },
  ])
  expect(decided.apply(changed).changes).toEqual([])
  expect(decided.lost()).toEqual([])
})

test('of two values for one field the last counts, and the finding tells what the document had', () => {
  const decided = createDecided([
    decision({ id, field: 'amount', value: '5200000' }),
    decision({ id, field: 'amount', value: '5100000' }),
  ])
  const { result: changed, changes } = decided.apply(result)
  expect(changed.money[0]?.amount).toBe(5100000)
  expect(changes).toMatchObject([{ decision: { value: '5100000' }, set: { field: 'amount', before: 5300000 } }])
})

test('of a record that is rejected nothing else is told, wherever the row stands', () => {
  const [set, reject] = [decision({ id, field: 'amount', value: '1' }), decision({ id, action: 'reject' })]
  for (const rows of [
    [set, reject],
    [reject, set],
  ]) {
    const { result: changed, changes } = createDecided(rows).apply(result)
    expect(changed.money).toEqual([])
    expect(changes.map((change) => change.set)).toEqual([null])
  }
})

test('a record is rejected, and nothing points at it any more', () => {
  const [first] = result.money
  const [party] = result.dates
  if (first === undefined || party === undefined) throw new Error('the sentence has both')
  const pointing = { ...result, money: [first, { ...first, id: 'money-2', part_of: id, repeats: id }] }
  const { result: changed, changes } = createDecided([decision({ id, action: 'reject' })]).apply(pointing)
  expect(changed.money).toEqual([{ ...first, id: 'money-2', part_of: null, repeats: null }])
  expect(changes).toMatchObject([{ type: 'money', set: null }])
})

test('what no document has is lost, what is no record is left to others', () => {
  const decided = createDecided([
    decision({ id: 'money-000000000000', field: 'amount', value: '1' }),
    decision({ id: 'findings-000000000000', action: 'reject' }),
  ])
  decided.apply(result)
  expect(decided.lost().map((one) => one.id)).toEqual(['money-000000000000'])
})

test('a value that the schema refuses is a wrong call', () => {
  const odd = createDecided([decision({ id, field: 'role', value: 'sum' })])
  expect(() => odd.apply(result)).toThrow(/set role of money-.* to sum: .*role must be equal to one of/)
})

test.each([
  [{ field: 'amount', value: '5,2' }, '5,2 is no value of amount: it is a number'],
  [{ field: 'role' }, 'nothing is no value of role'],
  [
    { field: 'role', value: 'sum' },
    'sum is no value of role: it must be equal to one of the allowed values: level, from',
  ],
  [{ field: 'currency', value: 'Euro' }, 'Euro is no value of currency: it must match pattern'],
  [{ field: 'as_of', value: '2. April 2019' }, '2. April 2019 is no value of as_of: write a time as 2019-04-02,'],
  [{ field: 'as_of_first_day', value: '2019-04-02' }, 'as_of_first_day cannot be set in money'],
  [{ id: 'counts-000000000000', field: 'value', value: '5.5' }, '5.5 is no value of value: it must be integer'],
  [{ id: 'counts-000000000000', field: 'total', value: '-1' }, '-1 is no value of total: it must be >= 0'],
  [{ field: 'quote', value: 'x' }, 'quote cannot be set in money; amount,'],
  [{ field: 'colour', value: 'x' }, 'colour cannot be set in money'],
  [{ id: 'dates-000000000000', field: 'edtf', value: '31.02.2019' }, '31.02.2019 is no value of edtf'],
  [{}, 'set needs the name of a field'],
  [{ id: 'anna-muster', field: 'name', value: 'x' }, 'anna-muster is none'],
  [{ action: 'accept' }, 'accept is for findings; money-000000000000 is a record, which set can change'],
  [{ action: 'same_person' }, 'same_person needs the id of the other person'],
] as const)('%j: %s', (more, fault) => {
  expect(faultOf(decision({ id: 'money-000000000000', ...more }))?.en).toContain(fault)
})

test.each([
  { field: 'as_of', value: '2019-04-02' },
  { field: 'as_of' },
  { field: 'role', value: 'increase' },
  { field: 'status' },
])('%j can be meant', (more) => {
  expect(faultOf(decision({ id: 'money-000000000000', ...more }))).toBeNull()
})

test.each([
  ['2018-02-23', '2018-02-23', '2018-02-23'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2012~', '2012-01-01', '2012-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2018-02-31', null, null],
  ['2010/2017', '2010-01-01', '2017-12-31'],
  ['2015/..', '2015-01-01', null],
  ['../2022-03', null, '2022-03-31'],
  ['2016-21', '2016-03-01', '2016-05-31'],
  ['2016-24', '2016-12-01', '2017-02-28'],
  ['2016-13', null, null],
  ['bald', null, null],
])('%s lasts from %s to %s', (edtf, first, last) => {
  expect(edtfDays(edtf)).toEqual([first, last])
})

test.each<[text: string, is: boolean]>([
  ['2019-04-02', true],
  ['2019-04~', true],
  ['2018-23', true],
  ['19XX', true],
  ['2010/2017-05', true],
  ['2015/..', true],
  ['../2015-01', true],
  ['2. April 2019', false],
  ['02.04.2019', false],
  ['2019-02-29', false],
  ['2019-13', false],
  ['2017/2010', false],
  ['../..', false],
  ['2010/', false],
  ['', false],
])('%j is a time in EDTF: %s', (text, is) => {
  expect(isEdtf(text)).toBe(is)
})
