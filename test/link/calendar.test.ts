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

test('days and dates are those of the platform, over a whole cycle of the calendar', () => {
  for (let number = dayNumber(1799, 12, 30); number < dayNumber(2201, 1, 3); number++) {
    const date = new Date(number * 86_400_000)
    const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    const own = civil(number)
    if (own.day !== expected.day || own.month !== expected.month || own.year !== expected.year)
      expect(own).toEqual(expected)
    if (dayNumber(own.year, own.month, own.day) !== number) expect(dayNumber(own.year, own.month, own.day)).toBe(number)
  }
  expect(dayNumber(2018, 13, 1)).toBe(dayNumber(2019, 1, 1))
  expect(dayNumber(2018, 0, 1)).toBe(dayNumber(2017, 12, 1))
  expect(dayNumber(2018, 2, 31)).toBe(dayNumber(2018, 3, 3))
})
