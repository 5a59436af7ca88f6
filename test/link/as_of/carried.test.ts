import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../extract/figures.js'

const times = (text: string) => figuresOf(text).money.map(({ asOf }) => asOf.edtf)
const wholes = (text: string) => {
  const { money } = figuresOf(text)
  return money.map(({ partOf }) => (partOf === null ? null : (money[partOf]?.quote ?? null)))
}
const quotes = (text: string) => figuresOf(text).money.map(({ quote }) => quote)

describe('what carries a time on', () => {
  test.each<[text: string, ...expected: (string | null)[]]>([
    // An earlier year that the sentence before is held against is passed over.
    [
      'Der Haushalt 2017 sieht 42,6 Mio. Euro vor. 2015 waren es 39,8 Mio. Euro. Die Schulen bekommen 1,9 Mio. Euro zusätzlich.',
      '2017',
      '2015',
      '2017',
    ],
    ['2014 gab die Stadt 5 Mio. Euro aus. Für Personal waren es 2 Mio. Euro.', '2014', '2014'],
    // An open stretch goes no further, nor what stands in brackets.
    ['Seit 2010 hat sie 31.000 Euro gesammelt. Die Bank gab 10.000 Euro.', '2010/..', null],
    [
      'Am Sonntag kamen 1.246 Euro zusammen (2013: 1.102 €). Für die Orgel fehlen noch 19.000 Euro.',
      null,
      '2013',
      null,
    ],
    ['Bis gestern hat sie 3,4 Mio. Euro ausgezahlt. Das Land überwies 5 Mio. Euro.', '2016-06-14', null],
    // What is done goes on in the present as well.
    ['2015 standen 13,9 Mio. Euro bereit. Abgeflossen sind nur 12,6 Mio. Euro.', '2015', '2015'],
    // The time behind a semicolon is of what follows.
    [
      '2015 gab der Kreis 5,7 Mio. Euro aus. Das Land zahlte 9,2 Mio. Euro; in diesem Jahr sind es 9,8 Mio. Euro.',
      '2015',
      '2015',
      '2016',
    ],
    // The same reckoned for each.
    ['2015 trug der Kreis 211.188 Euro oder 71 Cent je Einwohner.', '2015', '2015'],
    // A day that is over says how much had been granted by then, one to come until when money is sure.
    ['Bis Ende Mai sind 7,8 Mrd. Euro bewilligt worden.', '2016-05'],
    ['Bis Ende 2018 sind 7,8 Mrd. Euro bewilligt worden.', '../2018'],
    ['Im Kreis kommen bis Ende 2018 insgesamt 379.125 Euro an.', '../2018'],
    ['Die Firma baut bis Ende 2018 ein Werk für 379.125 Euro.', null],
    // The year of a report or budget, and what the next sentence says the money is for.
    ['Der Verein legt seinen Jahresbericht 2014 vor. Er hat 412.300 Euro ausgegeben.', '2014'],
    ['Der Verein feiert das Sommerfest 2014. Er hat 412.300 Euro ausgegeben.', null],
    ['Der Etatentwurf der Stadt Hamm für 2017 liegt vor. Darin sind 3,4 Mio. Euro vorgesehen.', '2017'],
    ['Die Caritas erhält 320.000 Euro. Das Geld ist für die Jahre 2015 bis 2017 bestimmt.', '2015/2017'],
    ['Die Caritas erhält 320.000 Euro. Die Zeit von 2015 bis 2017 war schwer.', null],
    [
      'Finanziert wird das Haus bis Ende 2018 mit 1,9 Mio. Euro von der EU, mit 500.000 Euro vom Bund.',
      '../2018',
      '../2018',
    ],
    ['Von den 148.000 Euro, die er 2014 erhielt, ist viel weg. Im Mai hat er 5.000 Euro überwiesen.', '2014', null],
    // What is so now, but not by a word of something else.
    ['Die Miete beträgt derzeit 1.250 Euro.', '2016-06-15'],
    ['Das derzeit leerstehende Haus kostete 3 Mio. Euro.', null],
    ['Die Polizei bittet derzeit um Hinweise und setzte 3.000 Euro aus.', null],
    ['Der Haushalt 2017 wächst. Schon im Vorjahr hatte die Stadt 3 Mio. Euro verbaut.', '2015'],
    ['Der Haushalt 2017 wächst auf 5 Mio. Euro. Im Vorjahr waren es 3 Mio. Euro.', '2017', '2016'],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('which is part of which', () => {
  test.each<[text: string, ...expected: (string | null)[]]>([
    // `davon` tells of the amount before it, not of the next sentence.
    [
      'Sie nahm 142.300 Euro ein, 88.000 Euro davon durch Stände. Für 50.000 Euro kaufte sie Stühle.',
      null,
      '142.300 Euro',
      null,
    ],
    ['Sie nahm 142.300 Euro ein. Davon kamen 88.000 Euro von Ständen.', null, '142.300 Euro'],
    // Parts behind a colon are of what stands before it.
    [
      'Im Land sind 130 Mio. Euro da. Bei uns kommen davon 1.164.300 Euro an: 431.800 Euro für das Haus, 598.000 Euro für Kurse, der Rest für Feste.',
      null,
      '130 Mio. Euro',
      '1.164.300 Euro',
      '1.164.300 Euro',
    ],
    ['2015 standen 13,9 Mio. Euro bereit. Abgeflossen sind nur 12,6 Mio. Euro.', null, '13,9 Mio. Euro'],
    ['2015 standen 13,9 Mio. Euro bereit. Abgeflossen sind 12,6 Mio. Euro.', null, null],
    // Beside it, not of it.
    ['Das Land trug 170.000 Euro. Weitere 24.000 Euro stammten vom Bund.', null, null],
    [
      'Die Firma machte einen Umsatz von 5 Mio. Euro. Der Vorstand spendete 20.000 Euro, den Rest behielt er.',
      null,
      null,
    ],
    ['Bewilligt sind 1,84 Mio. Euro. 710.000 Euro flossen an Kitas, der Rest an Vereine.', null, '1,84 Mio. Euro'],
    [
      'Bewilligt sind 1,84 Mio. Euro. Für 710.000 Euro kaufte sie ein Haus, den Rest der Kosten trug der Bund.',
      null,
      null,
    ],
  ])('%s', (text, ...expected) => {
    expect(wholes(text)).toEqual(expected)
  })
})

describe('amounts without a currency', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      '170.000 Euro gibt das Land jedes Jahr, 96.000 muss der Kreis drauflegen, macht 266.000.',
      '170.000 Euro',
      '96.000',
      '266.000',
    ],
    ['Der Kreis gibt 62.000 Euro, die Stiftung einmalig 15.000.', '62.000 Euro', '15.000'],
    ['Der Kreis gibt 62.000 Euro, die Stadt zählt 15.000 Einwohner.', '62.000 Euro'],
    ['Der Standort brauche 480.000 Euro, bekomme aber nur 310.000.', '480.000 Euro', '310.000'],
    ['Der Bund stellt 105 Mio. Euro bereit, nach 110 Mio. 2006.', '105 Mio. Euro', '110 Mio.'],
    [
      '224 Millionen Euro stehen bereit. Das sind sechs Millionen mehr als 2011.',
      '224 Millionen Euro',
      'sechs Millionen',
    ],
    ['224 Millionen Euro stehen bereit. Das sind sechs Millionen Menschen mehr als 2011.', '224 Millionen Euro'],
    ['14 Städte erhalten 21,6 Millionen Euro. Duisburg bekommt 5,1 Millionen.', '21,6 Millionen Euro', '5,1 Millionen'],
    ['Die Messe kostete 310.000 Euro und zog Besucher an, 28.000 mehr als im Vorjahr.', '310.000 Euro'],
    ['Mit 1.200 Euro werden Familien unterstützt, derzeit sind es 400.', '1.200 Euro'],
    ['Sie verdienen 1.267 Euro, vor zehn Jahren waren es 938.', '1.267 Euro', '938'],
  ])('%s', (text, ...expected) => {
    expect(quotes(text)).toEqual(expected)
  })
})
