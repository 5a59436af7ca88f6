import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

const on = (day: string, title: string, text: string) => `${title}\n\nHamm, ${day}\n\n${text}\n`
const A = on(
  '4. Mai 2017',
  'Lernlotsen legen los',
  'Das Gesamtbudget der Lernlotsen beläuft sich im Jahr 2017 auf 800.000 Euro. Davon trägt das Land 560.000 Euro, der Kreis legt 160.000 Euro dazu, die Stiftung Rurtal übernimmt 80.000 Euro.',
)

const rules = (...texts: string[]) =>
  conflictsIn(Object.fromEntries(texts.map((text, i) => [`${i}`, text]))).map(({ rule }) => rule)

describe('amounts of one thing in other words', () => {
  test.each([
    ['two digits swapped', '650.000 Euro', ['contradiction']],
    ['another magnitude', '560 Millionen Euro', ['scale_slip']],
    ['the same', '560.000 Euro', []],
    ['rounded', 'gut 550.000 Euro', []],
  ])('%s', (_, amount, found) => {
    const text = `Das Land übernimmt bei den Lernlotsen im Jahr 2017 einen Anteil von ${amount}.`
    expect(rules(A, on('9. Mai 2017', 'Gute Nachricht', text))).toEqual(found)
  })

  test.each([
    ['another payer', 'Der Bund übernimmt bei den Lernlotsen im Jahr 2017 einen Anteil von 650.000 Euro.'],
    ['another year', 'Das Land übernimmt bei den Lernlotsen im Jahr 2018 einen Anteil von 650.000 Euro.'],
    ['another thing', 'Das Land übernimmt bei den Sprachpaten im Jahr 2017 einen Anteil von 650.000 Euro.'],
  ])('but not %s', (_, text) => {
    expect(rules(A, on('9. Mai 2017', 'Gute Nachricht', text))).toEqual([])
  })
})

describe('a sum that a slip has spoilt', () => {
  const sum = (whole: string, town: string) =>
    on(
      '4. Mai 2017',
      'Dolmetscher',
      `Der Dienst kostet im Jahr 2017 ${whole}. Das Land zahlt ${town}, der Kreis 65.000 Euro, der Verein 45.000 Euro.`,
    )

  test.each([
    ['right', '230.000 Euro', '120.000 Euro', []],
    ['a part with another digit', '230.000 Euro', '180.000 Euro', ['sum_mismatch']],
    ['a whole with two digits swapped', '320.000 Euro', '120.000 Euro', ['sum_mismatch']],
    ['a whole of another magnitude', '230 Millionen Euro', '120.000 Euro', ['sum_mismatch']],
  ])('%s', (_, whole, part, found) => {
    expect(rules(sum(whole, part), on('5. Mai 2017', 'Nichts', 'Nichts.'))).toEqual(found)
  })
})
