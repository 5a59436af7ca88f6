import { expect, test } from 'vitest'
import { datesIn } from './phrases.js'

test.each([
  'Es fahren pro Samstag 900 Autos, je Freitag 20.',
  'Immer am Donnerstag tagt der Rat, stets am Dienstag ist Markt, wöchentlich am Montag probt der Chor.',
  'Alle zwei Wochen am Montag ist Sprechstunde, einmal im Monat am Freitag Treff, zweimal pro Woche am Abend Kurs.',
  'Freitag für Freitag kommen viele.',
  'Die Beratung ist jeweils am Dienstag und Donnerstag, immer von Montag bis Freitag.',
  'Jeden Dienstag und Donnerstag ist Markt.',
  'Der Chor singt immer im Winter und alle zwei Jahre im Mai.',
])('a day of every week or year is none: %s', (sentence) => {
  expect(datesIn(sentence)).toEqual([])
})

test.each([
  ['Das Fest ist wie immer am Samstag.', ['Samstag = 2018-05-12']],
  ['Am Montag war immer noch alles zu.', ['Montag = 2018-05-07']],
  ['Am Freitag, jeweils ab 18 Uhr, spielt die Band.', ['Freitag = 2018-05-11']],
  ['Jeweils am Mittwoch, 16. Mai, ist Markt.', ['Mittwoch, 16. Mai = 2018-05-16']],
])('one day stays: %s', (sentence, dates) => {
  expect(datesIn(sentence)).toEqual(dates)
})

test.each([
  ['In der Nacht zu Sonntag (5./6. Mai 2018) kamen Diebe.', 'Sonntag (5./6. Mai 2018)', '2018-05-05', '2018-05-06'],
  ['In der Nacht zum Sonntag, 5./6. Mai, kamen Diebe.', 'Sonntag, 5./6. Mai', '2018-05-05', '2018-05-06'],
  ['Samstagnacht (5./6. Mai) kamen Diebe.', 'Samstagnacht (5./6. Mai)', '2018-05-05', '2018-05-06'],
  ['Am Wochenende (5./6. Mai) kamen viele.', 'Wochenende (5./6. Mai)', '2018-05-05', '2018-05-06'],
])('a night or weekend with its two days: %s', (sentence, quote, first, second) => {
  expect(datesIn(sentence)).toEqual([`${quote} = ${first}`, `${quote} = ${second}`])
})

test('a night with the two days it lies between', () => {
  expect(datesIn('In der Nacht auf Montag (6. auf 7. Mai 2018) brannte es.')).toEqual([
    'Montag (6. auf 7. Mai 2018) = 2018-05-06/2018-05-07',
  ])
  expect(datesIn('In der Nacht zum Sonntag (6. Mai) brannte es.')).toEqual(['Sonntag (6. Mai) = 2018-05-06'])
})
