import { expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The amount that each amount of a text is part of, as written. */
const wholes = (text: string) => {
  const { money } = figuresOf(text)
  return money.map(({ partOf }) => (partOf === null ? null : (money[partOf]?.quote ?? null)))
}

test.each<[text: string, ...wholes: (string | null)[]]>([
  // Out of an amount before, or in its phrase.
  ['Das Land gibt 2,4 Mio. Euro. Die Stadt Hamm bekommt daraus 120.000 Euro.', null, '2,4 Mio. Euro'],
  ['Das Land gibt 2,4 Mio. Euro, die Stadt kann daraus bis zu 120.000 Euro abrufen.', null, '2,4 Mio. Euro'],
  ['Das Land gibt 2,4 Mio. Euro. Daraus ergibt sich für jede Stadt ein Betrag von 120.000 Euro.', null, null],
  ['Das Land gibt 2,4 Mio. Euro. Darin stecken 120.000 Euro für Feste.', null, '2,4 Mio. Euro'],
  ['Aus dem NRW-Topf von bis zu 4 Mio. Euro wurden 1,3 Mio. Euro ausgezahlt.', null, '4 Mio. Euro'],
  ['Vom Budget in Höhe von 6 Mio. Euro wurden 4,5 Mio. Euro verausgabt.', null, '6 Mio. Euro'],
  ['Aus Düsseldorf kommen Zuschüsse von 6 Mio. Euro, 4,5 Mio. Euro zahlt der Bund.', null, null],
  ['Aus einem Minus von 3 Mio. Euro ist ein Plus von 1,2 Mio. Euro geworden.', null, null],
  ['Das Programm umfasst 12 Mio. Euro, einschließlich 3 Mio. Euro für Schulen.', null, '12 Mio. Euro'],
  ['Von den 13,4 Mio. Euro waren erst zwischen 5 und 6 Mio. Euro abgerufen.', null, '13,4 Mio. Euro'],
  // Of the amount behind it.
  ['Das Land übernimmt 200.000 Euro der Gesamtkosten von 250.000 Euro.', '250.000 Euro', null],
  ['1,1 Mio. Euro von insgesamt 4,4 Mio. Euro gehen aufs Land.', '4,4 Mio. Euro', null],
  ['Der Etat steigt um 1,1 Mio. Euro von 4,4 Mio. Euro auf 5,5 Mio. Euro.', null, null, null],
  // A rate that is reckoned from it, and only that.
  ['Für drei Jahre gibt es 300.000 Euro, das macht pro Jahr 100.000 Euro.', null, '300.000 Euro'],
  ['Für die Jahre 2016 bis 2018 gibt es 186.000 Euro, pro Jahr also 62.000 Euro.', null, '186.000 Euro'],
  ['Der Kurs bekommt 10.000 Euro, 64 Helfer sind für 12,50 Euro pro Stunde da.', null, null],
  // All amounts of the next sentence come to it, which what others pay may do by chance.
  [
    'Die Stadt erhält 640.000 Euro. 400.000 Euro sind für Personal bestimmt, 240.000 Euro für Miete.',
    null,
    '640.000 Euro',
    '640.000 Euro',
  ],
  ['Das Land zahlt 50.000 Euro. Der Bund gibt 30.000 Euro, die Stadt 20.000 Euro.', null, null, null],
  ['Der Eintritt kostet 15 Euro. Kinder zahlen 5 Euro, Schüler 10 Euro.', null, null, null],
  // Each of so many gets it.
  ['Jedes der 54 Zentren bekommt 50.000 Euro, insgesamt sind das 2,7 Mio. Euro.', '2,7 Mio. Euro', null],
  ['Die Sparkasse spendet 10.000 Euro. Je 2.000 Euro gehen an fünf Vereine.', null, '10.000 Euro'],
  // One more part, unless nobody gets it or it is paid by another.
  [
    'Von den 2 Mio. Euro gehen 500.000 Euro an Vereine. Weitere 300.000 Euro sind für Kurse vorgesehen.',
    null,
    '2 Mio. Euro',
    '2 Mio. Euro',
  ],
  [
    'Von den 132.000 Euro gehen 21.000 Euro nach Hamm. Weitere 4.000 Euro hat der Rat zurückgelegt.',
    null,
    '132.000 Euro',
    null,
  ],
  ['Von den 132.000 Euro gehen 21.000 Euro nach Hamm. Weitere 4.000 Euro gibt die Stadt.', null, '132.000 Euro', null],
  // What somebody pays of a cost; not beside another who pays, for another thing, for each or each year.
  ['Das Projekt kostet 250.000 Euro. Das Land fördert es mit 200.000 Euro.', null, '250.000 Euro'],
  ['Bei Gesamtkosten von 250.000 Euro übernimmt das Land 200.000 Euro.', null, '250.000 Euro'],
  ['Die Gesamtkosten betragen 1,4 Mio. Euro. Der Eigenanteil der Stadt liegt bei 280.000 Euro.', null, '1,4 Mio. Euro'],
  ['Die Kosten sind auf 7,2 Mio. Euro gestiegen; 5,1 Mio. Euro übernimmt das Land.', null, '7,2 Mio. Euro'],
  ['Das Land beteiligt sich mit 60.000 Euro an den Kosten, der Kreis übernimmt 35.000 Euro.', null, null],
  ['Das Museum kostet 5 Mio. Euro. Das Land fördert das Theater mit 2 Mio. Euro.', null, null],
  ['Das Zentrum kostet 300.000 Euro. Das Land zahlt 50.000 Euro je Fachkraft.', null, null],
  ['Das Haus kostet 300.000 Euro. Das Land zahlt jährlich 50.000 Euro.', null, null],
  ['Der Eintritt kostet 10 Euro. Kinder zahlen 5 Euro.', null, null],
  // The verb before what is the largest.
  [
    'Die Stiftung verteilt 310.000 Euro. Mit 45.000 Euro geht der größte Einzelzuschuss an den Chor.',
    null,
    '310.000 Euro',
  ],
  ['Investiert werden 20 Mio. Euro. Der Löwenanteil fließt mit 15 Mio. Euro in den Neubau.', null, '20 Mio. Euro'],
  [
    'Der Haushalt umfasst 20 Mio. Euro. Mehr als die Hälfte, nämlich 12 Mio. Euro, fließt in Soziales.',
    null,
    '20 Mio. Euro',
  ],
  ['Der Haushalt umfasst 20 Mio. Euro. Die Hälfte, nämlich 12 Mio. Euro, fließt in Soziales.', null, null],
  ['Der Kreis erhält 1,2 Mio. Euro aus dem 20 Mio. Euro schweren Programm.', '20 Mio. Euro', null],
  ['Der Kreis erhält 1,2 Mio. Euro der insgesamt 20 Mio. Euro.', '20 Mio. Euro', null],
  // So many payers give as much each.
  ['Bund, Land und Kreis geben jeweils 200.000 Euro. Insgesamt kommen so 600.000 Euro zusammen.', '600.000 Euro', null],
  ['Bund und Land geben jeweils 200.000 Euro. Insgesamt kommen so 600.000 Euro zusammen.', null, null],
  [
    '2018 gab es 300.000 Euro, 2019 gab es 400.000 Euro, in beiden Jahren also 700.000 Euro.',
    '700.000 Euro',
    '700.000 Euro',
    null,
  ],
  // What has been used of it until now.
  ['Es stehen 20 Mio. Euro bereit. Bisher wurden 12 Mio. Euro abgerufen.', null, '20 Mio. Euro'],
  ['Es stehen 20 Mio. Euro bereit. Bisher zahlte die Stadt 12 Mio. Euro.', null, null],
  // Who gets it of what many get, what a budget is planned for.
  [
    'Das Land hilft den Kommunen. Es verteilt 12 Mio. Euro. Köln bekommt 2,1 Mio. Euro, Bonn 900.000 Euro.',
    null,
    '12 Mio. Euro',
    '12 Mio. Euro',
  ],
  ['20 Mio. Euro gehen an die Städte. In den Kreis Unna fließen 1,2 Mio. Euro.', null, '20 Mio. Euro'],
  [
    'Der Etat umfasst 20 Mio. Euro. Für Schulen sind 5 Mio. Euro eingeplant, für Straßen 3 Mio. Euro.',
    null,
    '20 Mio. Euro',
    '20 Mio. Euro',
  ],
  ['Es verteilt 12 Mio. Euro. Köln bekommt vom Bund 2,1 Mio. Euro.', null, null],
  ['20 Mio. Euro gehen an die Städte. Zusätzlich bekommt Köln 1,2 Mio. Euro.', null, null],
  ['Der Etat umfasst 20 Mio. Euro. Für 2025 sind 5 Mio. Euro eingeplant.', null, null],
  ['Es werden 20 Mio. Euro investiert, allein 15 Mio. Euro in den Neubau.', null, '20 Mio. Euro'],
  ['Es werden 20 Mio. Euro investiert. Allein 2015 waren es 15 Mio. Euro.', null, null],
  // The cost may be told after who pays.
  ['Das Land fördert den Ausbau mit 500.000 Euro. Die Gesamtkosten liegen bei 620.000 Euro.', '620.000 Euro', null],
  ['Das Land fördert den Ausbau mit 500.000 Euro. Der Anbau kostet 620.000 Euro.', null, null],
  ['Die Kosten stiegen auf 40 Mio. Euro. Der Kreis zahlt eine Umlage von 30 Mio. Euro.', null, null],
  // Sums as far as they are rounded: with their rest, behind a word of adding up, what is left.
  [
    'Gut 1,3 Mio. Euro liefen durchs Haus.\n\nDas Land gab 412.300 Euro. Vom Bund kamen 704.150 Euro. Den Rest, fast 190.000 Euro, zahlte der Kreis.',
    null,
    '1,3 Mio. Euro',
    '1,3 Mio. Euro',
    '1,3 Mio. Euro',
  ],
  [
    'Zusammen stehen gut 1,9 Mrd. Euro bereit. Aus dem einen Fonds kommen 1.305,9 Mio. Euro, aus dem anderen 562,3 Mio. Euro.',
    null,
    '1,9 Mrd. Euro',
    '1,9 Mrd. Euro',
  ],
  [
    'Von den 10,6 Mio. Euro sind erst 6,9 Mio. Euro abgeflossen. Fast vier Mio. Euro liegen also noch da.',
    null,
    '10,6 Mio. Euro',
    '10,6 Mio. Euro',
  ],
  [
    'Von den 10,6 Mio. Euro sind erst 6,9 Mio. Euro abgeflossen. Fast drei Mio. Euro liegen also noch da.',
    null,
    '10,6 Mio. Euro',
    null,
  ],
  // A rest is of nothing less than what goes before it.
  [
    '236.150 Euro kamen hinzu. Vom Bund kamen 468.000 Euro. Den Rest, fast 190.000 Euro, gab der Kreis.',
    null,
    null,
    null,
  ],
])('%s', (text, ...expected) => {
  expect(wholes(text)).toEqual(expected)
})
