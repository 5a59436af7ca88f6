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

describe('shares of one thing', () => {
  const from = (town: string, text: string) => `${town}, 4. Mai 2019 – ${text}`
  const A = from(
    'Duisburg',
    'Für die Werkstatt stehen 2019 insgesamt 2,8 Millionen Euro bereit. 1,9 Millionen Euro gibt das Land, der Bund beteiligt sich mit 500.000 Euro, die Stadt mit 400.000 Euro.',
  )
  const other = (town: string, year: number, land: string, bund: string) =>
    from(town, `Finanziert wird das Haus ${year} mit ${land} Euro vom Land und mit ${bund} Euro vom Bund.`)

  test.each([
    ['another share beside the same one', other('Duisburg', 2019, '1,9 Millionen', '350.000'), ['contradiction']],
    ['the same shares', other('Duisburg', 2019, '1,9 Millionen', '500.000'), []],
    ['another town', other('Hamm', 2019, '1,9 Millionen', '350.000'), []],
    ['another year', other('Duisburg', 2020, '1,9 Millionen', '350.000'), []],
    ['no share in common', other('Duisburg', 2019, '1,2 Millionen', '350.000'), []],
  ])('%s', (_, text, found) => {
    expect(rules(A, text)).toEqual(found)
  })

  test.each([
    ['230 Millionen', ['scale_slip']],
    ['230.000', []],
  ])('a whole of %s beside a part that another text has too', (whole, found) => {
    const a = from(
      'Wuppertal',
      'Das Vorhaben schlägt 2017 mit 230.000 Euro zu Buche. Wuppertal zahlt 120.000 Euro, Solingen 65.000 Euro, Remscheid 45.000 Euro.',
    )
    const b = `Auf Remscheid entfällt für den Dienst 2017 ein Anteil von 45.000 Euro. Die Gesamtkosten des Dienstes werden für 2017 mit ${whole} Euro angegeben.`
    expect(rules(a, b)).toEqual(found)
  })
})

describe('amounts under a name that their headlines give', () => {
  const release = (town: string, year: number, text: string) =>
    `„Tür auf“ geht weiter\n\n${town}, 5. Juni ${year}\n\n${text}\n`

  test.each([
    ['11', ['contradiction']],
    ['12', []],
  ])('%s million', (amount, found) => {
    const a = release('Köln', 2015, 'Davon entfallen 6,5 Millionen Euro auf 2015 und 12 Millionen Euro auf 2016.')
    const b = `MdL Eva Brand\n\nKöln, 4. Mai 2017\n\nFür „Tür auf“ gab das Land 2017 dann 15 Millionen Euro. 2016 waren es ${amount} Millionen Euro.\n`
    expect(rules(a, b)).toEqual(found)
  })

  test('each town has its own', () => {
    const a = release('Köln', 2016, 'Im Jahr 2016 kommen 240.000 Euro vom Land.')
    const b = release('Hamm', 2016, 'Im Jahr 2016 kommen 420.000 Euro vom Land.')
    expect(rules(a, b)).toEqual([])
  })
})

describe('sums', () => {
  const only = (text: string) => rules(`Hamm, 4. Mai 2015 – ${text}`, 'Nichts.')
  const years = (third: number) =>
    `Für 2015 bis 2018 sind insgesamt 48 Millionen Euro vorgesehen. Davon entfallen 6 Millionen Euro auf 2015, 12 Millionen Euro auf 2016, ${third} Millionen Euro auf 2017 und 15 Millionen Euro auf 2018.`
  const divided = (part: string) =>
    `Von den 14,4 Millionen Euro sind 13,86 Millionen Euro bewilligt. Der Rest von 540.000 Euro bleibt in der Kasse.\n\nIn Arnsberg waren es 3,9 Millionen Euro, in Düsseldorf 3,6 Millionen Euro, in Köln 2,9 Millionen Euro, in Detmold ${part} Millionen Euro und in Münster 1,5 Millionen Euro.`
  const inAll = (sum: string) =>
    `2016 standen 14,4 Millionen Euro zur Verfügung, 2017 waren es 15,2 Millionen Euro und 2018 dann 16 Millionen Euro. Das macht in drei Jahren ${sum} Euro.`

  test.each([
    ['whole millions, off by two', years(17), ['sum_mismatch']],
    ['whole millions, off by one', years(16), []],
    ['whole millions', years(15), []],
    ['a part divided in turn', divided('1,69'), ['sum_mismatch']],
    ['a part divided in turn, rightly', divided('1,96'), []],
    ['several years, a thousand times too much', inAll('45,6 Milliarden'), ['sum_mismatch']],
    ['several years', inAll('45,6 Millionen'), []],
  ])('%s', (_, text, found) => {
    expect(only(text)).toEqual(found)
  })
})

describe('no conflict', () => {
  const at = (place: string, text: string) => `${place}, 4. Mai 2017 – ${text}`

  test('from what one pays beside what others pay', () => {
    const text =
      'Die Werner-Stiftung gibt 70.000 Euro für den Umbau der alten Druckerei. Vom Land stammen 420.000 Euro, die Stadt Hagen legt 150.000 Euro dazu.'
    expect(rules(at('Hagen', text), 'Nichts.')).toEqual([])
  })

  test('between what a town spends and what the list of another office gives a third', () => {
    const own =
      '96.000 Euro kostet der Pool in diesem Jahr: 60.000 Euro kommen aus dem Landesprogramm „Brücken“, 36.000 Euro aus dem Kreishaushalt.'
    const list =
      'Das Land gibt für „Brücken“ im Jahr 2017 im Regierungsbezirk Detmold 345.000 Euro. Der Kreis Höxter erhält 60.000 Euro, der Kreis Lippe 110.000 Euro, der Kreis Gütersloh 95.000 Euro und der Kreis Herford 80.000 Euro.'
    expect(rules(at('Höxter', own), at('Detmold', list))).toEqual([])
  })

  test('between what the town gives and what all of it has cost', () => {
    const town = 'Die Stadt gibt 2016 für das Projekt „Bühne frei“ einen Zuschuss von 16.920 Euro.'
    const all = 'Das Projekt „Bühne frei“ hat im Jahr 2016 genau 48.600 Euro gekostet.'
    expect(rules(at('Hamm', town), at('Hamm', all))).toEqual([])
  })
})
