import { describe, expect, test } from 'vitest'
import table from './forms.json' with { type: 'json' }
import { datesIn } from './phrases.js'

describe('forms of dates', () => {
  test.each(table.forms)('$rule: $sentence', ({ sentence, dates }) => {
    expect(datesIn(sentence, table.published)).toEqual(dates)
  })
})

test('a decade that runs may be our own', () => {
  expect(datesIn('Die Zwanzigerjahre entscheiden.', '2023-01-31')).toEqual(['Die Zwanzigerjahre = 202X'])
  expect(datesIn('In den zwanziger Jahren wurde viel gebaut.', '2023-01-31')).toEqual(['den zwanziger Jahren = 192X'])
})

test('the present tense speaks rather of what comes', () => {
  expect(datesIn('Der Tag der Berufe ist am 13. März.', '2012-10-11')).toEqual(['13. März = 2013-03-13'])
  expect(datesIn('Der Tag der Berufe ist am 13. März.', '2012-03-20')).toEqual(['13. März = 2012-03-13'])
})

test('a new year is near its turn, and else unresolved', () => {
  expect(datesIn('Im neuen Jahr wird gebaut.', '2016-12-12')).toEqual(['neuen Jahr = 2017'])
  expect(datesIn('Im neuen Jahr wird gebaut, im alten Jahr wurde geplant.', '2017-01-12')).toEqual([
    'neuen Jahr = 2017',
    'alten Jahr = 2016',
  ])
  expect(datesIn('Im neuen Jahr wird gebaut.', '2016-05-12')).toEqual(['neuen Jahr = null'])
  expect(datesIn('Im neuen Schuljahr beginnt es.', '2016-05-12')).toEqual(['neuen Schuljahr = 2016/2017'])
})

test('lines of a week and of a chronicle', () => {
  const week = 'Mo: Sitzung der Fraktion. Zu Gast war der Rat.\nDi: Das Land hat zugestimmt.'
  expect(datesIn(week, '2011-07-01')).toEqual(['Mo = 2011-06-27', 'Di = 2011-06-28'])
  expect(datesIn('Mo: 9–12 Uhr', '2011-07-01')).toEqual([])
  expect(datesIn('Sept. 03 – Neubau beendet')).toEqual(['Sept. 03 = 2003-09'])
})

test('without a day of reference nothing is guessed', () => {
  expect(datesIn('Im Juli wurde es gestern bewilligt.', null)).toEqual(['Juli = null', 'gestern = null'])
})

test('what is no date is given only when asked for', () => {
  const sentence = 'Zwei Stunden lang war derzeit jeden Freitag um 19 Uhr frei.'
  expect(datesIn(sentence)).toEqual([])
  expect(datesIn(sentence, '2018-05-09', true)).toEqual([
    'Zwei Stunden = duration PT2H',
    'derzeit = vague PRESENT_REF',
    'jeden Freitag = set XXXX-WXX-5',
    '19 Uhr = time T19:00',
  ])
})

test('hostile lines take no time', () => {
  for (const piece of ['1.', '2018', '2018-', 'Mai ', 'im Jahr ', '2018, ', 'bis ', '12.05.2014', 'vor zwei Jahren ']) {
    const start = performance.now()
    datesIn(piece.repeat(8_000))
    expect(performance.now() - start).toBeLessThan(6000)
  }
})

test('behind a dateline a text begins, and no stretch of time ends', () => {
  expect(datesIn('Hamm, 12. März 2014 – Heute haben 40 Kreise ein Zentrum.', null)).toEqual([
    '12. März 2014 = 2014-03-12',
  ])
  expect(datesIn('Hamm, 12. März 2014 – Gestern kam der Bescheid.', null)).toEqual([
    '12. März 2014 = 2014-03-12',
    'Gestern = 2014-03-11',
  ])
})
