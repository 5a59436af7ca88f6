import { expect, test } from 'vitest'
import { civil, dayNumber, dayText, easter, mondayOfWeek, weekdayOf } from '../../src/link/days/calendar.js'

test.each([
  [1970, 1, 1, 4],
  [2018, 2, 23, 5],
  [2000, 2, 29, 2],
  [1595, 2, 6, 1],
])('%i-%i-%i is weekday %i', (year, month, day, weekday) => {
  const number = dayNumber(year, month, day)
  expect(weekdayOf(number)).toBe(weekday)
  expect(civil(number)).toEqual({ year, month, day })
})

test('Easter', () => {
  expect([1995, 2000, 2018, 2020, 2024].map((year) => dayText(easter(year)))).toEqual([
    '1995-04-16',
    '2000-04-23',
    '2018-04-01',
    '2020-04-12',
    '2024-03-31',
  ])
})

test('ISO weeks', () => {
  expect(dayText(mondayOfWeek(2021, 47))).toBe('2021-11-22')
  expect(dayText(mondayOfWeek(2020, 53))).toBe('2020-12-28')
  expect(dayText(mondayOfWeek(2016, 1))).toBe('2016-01-04')
})
