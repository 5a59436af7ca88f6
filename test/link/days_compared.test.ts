import { expect, test } from 'vitest'
import { datesIn } from '../extract/dates/phrases.js'

test.each([
  ['Geschäftsjahr 2017', ['Geschäftsjahr 2017 = 2017', 'Vorjahr = 2016', 'Vorjahr = 2016']],
  ['Kriminalstatistik 2017', ['2017 = 2017', 'Vorjahr = 2016', 'Vorjahr = 2016']],
  ['Wahl 2017', ['2017 = 2017', 'Vorjahr = 2017', 'Vorjahr = 2017']],
])('the year before is that of the year reported on: %s', (head, dates) => {
  const text = `${head}\n\nDie Einlagen wuchsen auf 3 Mio. Euro (Vorjahr: 2,91 Mio. Euro). Im Vorjahr waren es weniger.`
  expect(datesIn(text, '2018-05-09')).toEqual(dates)
})

test.each([
  [
    'In zwei Wochen, am 23. Mai, ist Stichwahl, sagte sie.',
    ['In zwei Wochen = 2018-05-21/2018-05-27', '23. Mai = 2018-05-23'],
  ],
  ['Das holen wir in einem Jahr nicht auf.', []],
])('a day beside what is counted ahead: %s', (sentence, dates) => {
  expect(datesIn(sentence, '2018-05-09')).toEqual(dates)
})
