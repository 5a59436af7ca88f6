import { describe, expect, test } from 'vitest'
import { extractMoney } from '../../../src/extract/money/index.js'
import { createLexicon } from '../../../src/lexicon/tags.js'
import { annotate } from '../../../src/text/annotate.js'
import { mend } from '../../../src/text/mend.js'
import { raw } from '../../raw.js'

const lexicon = createLexicon()

/** The amounts of a text as `quote = value currency modifier`. */
function amounts(text: string): string[] {
  const document = annotate(mend(raw(text)), lexicon)
  return extractMoney(document).map(({ start, end, amount, min, max, currency, modifier }) => {
    const value = amount === null ? `${min}..${max}` : String(amount)
    return `${document.text.slice(start, end)} = ${value} ${currency}${modifier === null ? '' : ` ${modifier}`}`
  })
}

describe('amounts', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Das kostet 9,83 Millionen Euro.', '9,83 Millionen Euro = 9830000 EUR'],
    ['Es gibt 13 Mio. € für alle.', '13 Mio. € = 13000000 EUR'],
    ['Der Fonds hat 2,5 Mrd. EUR.', '2,5 Mrd. EUR = 2500000000 EUR'],
    ['Sie zahlte EUR 300.000 aus.', 'EUR 300.000 = 300000 EUR'],
    ['Das sind 2.415.770,25 Euro.', '2.415.770,25 Euro = 2415770.25 EUR'],
    ['Für Stühle fallen 212 000,- Euro an.', '212 000,- Euro = 212000 EUR'],
    ['Es wurden 640.000,00€ bewilligt.', '640.000,00€ = 640000 EUR'],
    ['Die Stadt gibt sieben Millionen Euro.', 'sieben Millionen Euro = 7000000 EUR'],
    ['Das Land gibt zwei Mio. € dazu.', 'zwei Mio. € = 2000000 EUR'],
    ['Der Eigenanteil beträgt 50 TEUR.', '50 TEUR = 50000 EUR'],
    ['Man zahlt 500 Euro im Monat.', '500 Euro = 500 EUR'],
    ['Sie legt einen Fonds über 450.000 Euro auf.', '450.000 Euro = 450000 EUR'],
    ['Das Sondervermögen über 500 Milliarden Euro reicht.', '500 Milliarden Euro = 500000000000 EUR'],
    ['Der Kurs liegt über 450.000 Euro.', '450.000 Euro = 450000 EUR over'],
    ['Der Zuschuss liegt höchstens aber bei 15.000 Euro.', '15.000 Euro = 15000 EUR upto'],
    ['Erstattet wird es, gedeckelt auf 80 Euro.', '80 Euro = 80 EUR upto'],
    ['Er steigt auf 80 Euro.', '80 Euro = 80 EUR'],
    // Fractions.
    ['Der Bau kostet 1 1/2 Millionen Euro.', '1 1/2 Millionen Euro = 1500000 EUR'],
    ['Das Land gibt 3 3/4 Mrd. Euro.', '3 3/4 Mrd. Euro = 3750000000 EUR'],
    ['Rund 3/4 Millionen Euro kommen vom Land.', '3/4 Millionen Euro = 750000 EUR approx'],
    ['Der Bau kostet 1 ½ Millionen Euro.', '1 ½ Millionen Euro = 1500000 EUR'],
    ['Das sind 2½ Mio. Euro und ½ Million Euro.', '2½ Mio. Euro = 2500000 EUR', '½ Million Euro = 500000 EUR'],
    ['Das sind EUR 1½ Mio. für alle.', 'EUR 1½ Mio. = 1500000 EUR'],
    ['Die Fahrt kostet 2½ Euro.', '2½ Euro = 2.5 EUR'],
    ['Es geht um 1/3 Million Euro.'],
    ['Im Jahr 2013/14 Millionen Euro zu sparen, half.', '14 Millionen Euro = 14000000 EUR'],
    ['Der Eintritt kostet 5/3 Euro.', '5 = 5 EUR', '3 Euro = 3 EUR'],
    // The dot of the abbreviation ends the sentence.
    ['Die Gewerbesteuer liegt bisher bei 6,4 Mio. Im Mai kommt der Nachtrag.', '6,4 Mio. = 6400000 EUR'],
    ['Die Gewerbesteuer zahlen 6,4 Mio. Haushalte.'],
    // A number whose beginning is elsewhere.
    ['Das kostet 1.200.-\n000 Euro.'],
    ['Für 2024 sind 3,4 und für 2025 3,9 Mio. Euro vorgesehen.', '3,9 Mio. Euro = 3900000 EUR'],
    ['Geplant sind für 2024 3,4 und für 2025 3,9 Mio. Euro.', '3,4 = 3400000 EUR', '3,9 Mio. Euro = 3900000 EUR'],
    [
      'Eingeplant sind 68,4 Mio. Euro, im laufenden Jahr sind es 64,1.',
      '68,4 Mio. Euro = 68400000 EUR',
      '64,1 = 64100000 EUR',
    ],
    ['Es gibt 68,4 Mio. Euro für Vereine, im Vorjahr waren es 64.', '68,4 Mio. Euro = 68400000 EUR'],
    ['Es gibt 68,4 Mio. Euro, im Vorjahr waren es 64,1 Prozent.', '68,4 Mio. Euro = 68400000 EUR'],
    ['Sie verdienen 1.267 Euro, vor zehn Jahren waren es 938.', '1.267 Euro = 1267 EUR', '938 = 938 EUR'],
    ['250 Gäste gaben 1.267 Euro, im Vorjahr waren es 938.', '1.267 Euro = 1267 EUR'],
    ['Sie gaben 1.267 Euro, im Vorjahr waren es 938 Spender.', '1.267 Euro = 1267 EUR'],
    [
      'Eine Stelle kostet 78.000 Euro im Jahr, erstattet werden 58.500.',
      '78.000 Euro = 78000 EUR',
      '58.500 = 58500 EUR',
    ],
    ['Eine Stelle kostet 78.000 Euro im Jahr, erwartet werden 58.500 Gäste.', '78.000 Euro = 78000 EUR'],
    [
      'Die Hilfe betrug je nach Größe 9.000, 15.000 oder 25.000 Euro.',
      '9.000 = 9000 EUR',
      '15.000 = 15000 EUR',
      '25.000 Euro = 25000 EUR',
    ],
    ['In Raum 4, 15.000 oder 25.000 Euro.', '15.000 = 15000 EUR', '25.000 Euro = 25000 EUR'],
    ['Der Kreis gibt 310.000 Euro, 28.000 mehr als im Vorjahr.', '310.000 Euro = 310000 EUR', '28.000 = 28000 EUR'],
    ['12.000 Gäste gaben 24.000 Euro, 1.500 mehr als im Vorjahr.', '24.000 Euro = 24000 EUR'],
    ['Der Kreis gibt 310.000 Euro. Es kamen Gäste, 28.000 mehr als im Vorjahr.', '310.000 Euro = 310000 EUR'],
    ['Ein Ei kostet 19 Cent.', '19 Cent = 0.19 EUR'],
    ['Im Topf liegen achtundsiebzig Millionen Euro.', 'achtundsiebzig Millionen Euro = 78000000 EUR'],
    ['Dafür gibt es eineinhalb Millionen Euro.', 'eineinhalb Millionen Euro = 1500000 EUR'],
    ['Dafür gibt es anderthalb Millionen Euro.', 'anderthalb Millionen Euro = 1500000 EUR'],
    ['Dafür gibt es zweieinhalb Milliarden Euro.', 'zweieinhalb Milliarden Euro = 2500000000 EUR'],
    ['Es geht um eine halbe Million Euro.', 'eine halbe Million Euro = 500000 EUR'],
    ['Es geht um eine Viertelmillion Euro.', 'eine Viertelmillion Euro = 250000 EUR'],
    ['Es geht um eine dreiviertel Million Euro.', 'eine dreiviertel Million Euro = 750000 EUR'],
    ['Die Kosten von einer Million Euro trägt der Bund.', 'einer Million Euro = 1000000 EUR'],
    ['Eine Milliarde Euro fehlt.', 'Eine Milliarde Euro = 1000000000 EUR'],
    ['Das Ensemble bekommt dreitausend Euro.', 'dreitausend Euro = 3000 EUR'],
    ['Er zahlte zweihundertfünfzig Euro.', 'zweihundertfünfzig Euro = 250 EUR'],
    ['Es waren zwei Millionen dreihunderttausend Euro.', 'zwei Millionen dreihunderttausend Euro = 2300000 EUR'],
    ['Das macht 1 Million 200 Tausend Euro.', '1 Million 200 Tausend Euro = 1200000 EUR'],
    ['Der Eintritt kostet 5 Euro 50.', '5 Euro 50 = 5.5 EUR'],
    ['Das sind zwei Euro sechzig am Tag.', 'zwei Euro sechzig = 2.6 EUR'],
    ['Das kostet 3 Euro und 50 Cent.', '3 Euro und 50 Cent = 3.5 EUR'],
    ['Das kostet 3 Euro 5 Cent.', '3 Euro 5 Cent = 3.05 EUR'],
    ['Die Schweiz zahlt 1 250 000 Franken.', '1 250 000 Franken = 1250000 CHF'],
    ["Die Schweiz zahlt 1'250'000 Franken.", "1'250'000 Franken = 1250000 CHF"],
    ['Der Preis liegt bei CHF 12.50 je Stück.', 'CHF 12.50 = 12.5 CHF'],
    ['Es waren 40 Schweizer Franken.', '40 Schweizer Franken = 40 CHF'],
    ['Der Konzern verlor 3 Mrd. Dollar.', '3 Mrd. Dollar = 3000000000 USD'],
    ['Der Konzern verlor 3 Millionen US-Dollar.', '3 Millionen US-Dollar = 3000000 USD'],
    ['Sie spendete $ 5.000 an den Verein.', '$ 5.000 = 5000 USD'],
    ['Er bekam 250 britische Pfund.', '250 britische Pfund = 250 GBP'],
    ['Er bekam 250 Pfund Sterling.', '250 Pfund Sterling = 250 GBP'],
    ['Er bekam £ 250 zurück.', '£ 250 = 250 GBP'],
    ['Damals gab es 80 000 DM.', '80 000 DM = 80000 DEM'],
    ['Damals gab es DM 80.000 vom Land.', 'DM 80.000 = 80000 DEM'],
    ['Er erwarb den Kahn für 1,4 Millionen Mark.', '1,4 Millionen Mark = 1400000 DEM'],
    ['Das waren 300 Deutsche Mark.', '300 Deutsche Mark = 300 DEM'],
    ['Das waren 300 D-Mark.', '300 D-Mark = 300 DEM'],
    ['Ein Brot kostete 12 Pfennig.', '12 Pfennig = 0.12 DEM'],
    ['Die Miete beträgt 1.150 Euro.', '1.150 Euro = 1150 EUR'],
    ['Die Miete beträgt 1150 Euro.', '1150 Euro = 1150 EUR'],
    ['Die Miete beträgt 1.150,- €.', '1.150,- € = 1150 EUR'],
    ['Die Miete beträgt 1.150,-- €.', '1.150,-- € = 1150 EUR'],
    ['Die Miete beträgt 1.150,– Euro.', '1.150,– Euro = 1150 EUR'],
    ['Die Miete beträgt EUR 1.150,-.', 'EUR 1.150,- = 1150 EUR'],
    ['Das Volumen liegt bei 2.5 Mio. Euro.', '2.5 Mio. Euro = 2500000 EUR'],
    ['Es sind 1,250,000 Euro.', '1,250,000 Euro = 1250000 EUR'],
    ['Es sind 0,05 Euro je Blatt.', '0,05 Euro = 0.05 EUR'],
    ['Es sind 0,1 Euro und dann 0,2 Euro.', '0,1 Euro = 0.1 EUR', '0,2 Euro = 0.2 EUR'],
    ['Der Beitrag steigt um 10 ct je Stunde.', '10 ct = 0.1 EUR'],
    ['Insgesamt flossen 88,0 Mio. (2019) Euro.', '88,0 Mio. (2019) Euro = 88000000 EUR'],
    ['Der Zuschuss soll 2014 412,5 Millionen Euro betragen.', '412,5 Millionen Euro = 412500000 EUR'],
    ['Das 25-Millionen-Euro-Programm läuft an.', '25-Millionen-Euro = 25000000 EUR'],
    ['Das Fünf-Millionen-Euro-Paket läuft an.', 'Fünf-Millionen-Euro = 5000000 EUR'],
    ['Sie bedankte sich für die 1.000-Euro-Spende.', '1.000-Euro = 1000 EUR'],
    ['Er hat keinen Verlust, sondern 5 Mio Euro Gewinn.', '5 Mio Euro = 5000000 EUR'],
    ['Das Projekt (3,2 Mio. Euro) beginnt.', '3,2 Mio. Euro = 3200000 EUR'],
    ['Baukosten: 380.000 Euro', '380.000 Euro = 380000 EUR'],
    ['Der Eigenanteil sinkt von 150 Euro auf 0 Euro.', '150 Euro = 150 EUR', '0 Euro = 0 EUR'],
    ['Erwachsene 8 Euro, Kinder 0 Euro', '8 Euro = 8 EUR', '0 Euro = 0 EUR'],
    ['Das kostet 13Mio.€ im Jahr.', '13Mio.€ = 13000000 EUR'],
    ['Es waren 5T€ zu viel.', '5T€ = 5000 EUR'],
    ['Es waren 35 Tsd. Euro zu viel.', '35 Tsd. Euro = 35000 EUR'],
    ['Es waren 35 Tausend Euro zu viel.', '35 Tausend Euro = 35000 EUR'],
    ['Der Verein erhält einen Euro je Karte.', 'einen Euro = 1 EUR'],
    ['Das kostet 100 Euro; dazu kommen 20 € Pfand.', '100 Euro = 100 EUR', '20 € = 20 EUR'],
    ['Adorf, 41.200 Euro; Bestadt, 38.000 Euro', '41.200 Euro = 41200 EUR', '38.000 Euro = 38000 EUR'],
    ['Herne, EUR 1.450.000; Werl, EUR 700.000', 'EUR 1.450.000 = 1450000 EUR', 'EUR 700.000 = 700000 EUR'],
  ])('%s', (text, ...expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('without a currency, where the words around prove that it is money', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Ein Kreis lässt 170.000 Euro liegen. „Zählt man die beiden Lehrkräfte dazu, sind es fast 300.000“, so er.',
      '170.000 Euro = 170000 EUR',
      '300.000 = 300000 EUR under',
    ],
    [
      'Für Straßen redet man über zwei Milliarden. Da wird dieses Geld zu finden sein.',
      'zwei Milliarden = 2000000000 EUR',
    ],
    ['Die Stadt hat Rücklagen von über anderthalb Millionen.', 'anderthalb Millionen = 1500000 EUR over'],
    ['Die Stadt gibt 170.000 Euro. 2015 kamen tausend Menschen, heute sind es 300.000.', '170.000 Euro = 170000 EUR'],
    ['In Afrika leben zwei Milliarden. Diese Menschen brauchen Geld.'],
  ])('%s', (text, ...expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('modifiers', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Rund 13 Millionen Euro liegen bereit.', '13 Millionen Euro = 13000000 EUR approx'],
    ['Das sind etwa 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind ca. 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind circa 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind rd. 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind ungefähr 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind gut 5.000 Euro.', '5.000 Euro = 5000 EUR over'],
    ['Das sind über 5.000 Euro.', '5.000 Euro = 5000 EUR over'],
    ['Das sind mehr als 5.000 Euro.', '5.000 Euro = 5000 EUR over'],
    ['Das sind weit über 5.000 Euro.', '5.000 Euro = 5000 EUR over'],
    ['Das sind knapp 5.000 Euro.', '5.000 Euro = 5000 EUR under'],
    ['Das sind fast 5.000 Euro.', '5.000 Euro = 5000 EUR under'],
    ['Das sind weniger als 5.000 Euro.', '5.000 Euro = 5000 EUR under'],
    ['Das sind keine 30 Cent.', '30 Cent = 0.3 EUR under'],
    ['Das sind bis zu 5.000 Euro.', '5.000 Euro = 5000 EUR upto'],
    ['Das sind höchstens 5.000 Euro.', '5.000 Euro = 5000 EUR upto'],
    ['Das sind maximal 5.000 Euro.', '5.000 Euro = 5000 EUR upto'],
    ['Das sind mindestens 5.000 Euro.', '5.000 Euro = 5000 EUR at_least'],
    ['Das sind mindestens aber drei Mio. Euro.', 'drei Mio. Euro = 3000000 EUR at_least'],
    ['Karten gibt es ab 15 Euro.', '15 Euro = 15 EUR at_least'],
    ['Das sind 5.000 Euro und mehr.', '5.000 Euro = 5000 EUR at_least'],
    ['Das sind insgesamt rund 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind rund insgesamt 5.000 Euro.', '5.000 Euro = 5000 EUR approx'],
    ['Das sind insgesamt 5.000 Euro.', '5.000 Euro = 5000 EUR'],
    ['Das ist eine knappe halbe Million Euro.', 'halbe Million Euro = 500000 EUR under'],
    ['Das ist eine gute Million Euro.', 'Million Euro = 1000000 EUR over'],
    ['Sie übergab einen Scheck über 500 Euro.', '500 Euro = 500 EUR'],
    ['Sie übergab den Förderbescheid über 181.400 Euro.', '181.400 Euro = 181400 EUR'],
    ['Ein Haus konnte 2015 über 742.000 Euro verfügen.', '742.000 Euro = 742000 EUR'],
    ['Der Rat muss am Montag über 3 Millionen Euro entscheiden.', '3 Millionen Euro = 3000000 EUR'],
    ['Neu ist ein Sonderpreis für Jugendliche über 750 Euro.', '750 Euro = 750 EUR'],
    ['Zur Verfügung stehen über 5 Mio. Euro.', '5 Mio. Euro = 5000000 EUR over'],
    ['Für die Beratung stehen über 5 Mio. Euro bereit.', '5 Mio. Euro = 5000000 EUR over'],
    ['Damit sind über 5 Mio. Euro verfügbar.', '5 Mio. Euro = 5000000 EUR over'],
    ['Die Freunde geben über 500 Euro, um sich zu freuen.', '500 Euro = 500 EUR over'],
    [
      'Die Spanne reicht von 390.000 Euro auf dem Land bis 2,3 Mio. Euro in der Stadt.',
      '390.000 Euro = 390000 EUR',
      '2,3 Mio. Euro = 2300000 EUR',
    ],
    ['Der Fonds verfügt über 5 Millionen Euro.', '5 Millionen Euro = 5000000 EUR'],
    ['Der Verein freut sich über 2.000 Euro.', '2.000 Euro = 2000 EUR'],
    ['Die Bescheide von Bund und Land über zusammen 21 Mio. Euro sind da.', '21 Mio. Euro = 21000000 EUR'],
    ['Die Preise der Stadt liegen über 500 Euro.', '500 Euro = 500 EUR over'],
    ['Sie übergab einen Scheck über rund 500 Euro.', '500 Euro = 500 EUR approx'],
  ])('%s', (text, ...expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('ranges, changes and lists', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Es kostet zwischen 2 und 3 Millionen Euro.', '2 und 3 Millionen Euro = 2000000..3000000 EUR'],
    ['Es kostet 2 bis 3 Mio. Euro.', '2 bis 3 Mio. Euro = 2000000..3000000 EUR'],
    ['Es kostet zwei bis drei Mio. € pro Jahr.', 'zwei bis drei Mio. € = 2000000..3000000 EUR'],
    ['Es kostet 500–800 Euro.', '500–800 Euro = 500..800 EUR'],
    ['Es kostet 500 - 800 Euro.', '500 - 800 Euro = 500..800 EUR'],
    ['Es kostet zwischen 1.000 und 12.000 Euro.', '1.000 und 12.000 Euro = 1000..12000 EUR'],
    [
      'Es kostet zwischen 900.000 Euro und 1,1 Millionen Euro.',
      '900.000 Euro und 1,1 Millionen Euro = 900000..1100000 EUR',
    ],
    ['Es kostet zwischen 900.000 und 1,1 Millionen Euro.', '900.000 und 1,1 Millionen Euro = 900000..1100000 EUR'],
    ['Es kostet rund 2 bis 3 Millionen Euro.', '2 bis 3 Millionen Euro = 2000000..3000000 EUR approx'],
    [
      'Die Mittel werden von 310 auf 400 Millionen Euro erhöht.',
      '310 = 310000000 EUR',
      '400 Millionen Euro = 400000000 EUR',
    ],
    [
      'Der Satz steigt von 50.000 auf mindestens 62.000 Euro.',
      '50.000 = 50000 EUR',
      '62.000 Euro = 62000 EUR at_least',
    ],
    ['Der Satz steigt von bisher 50 auf künftig 62 Euro.', '50 = 50 EUR', '62 Euro = 62 EUR'],
    ['Geplant sind 2013 75 und 2014 99,5 Millionen Euro.', '75 = 75000000 EUR', '99,5 Millionen Euro = 99500000 EUR'],
    ['Karten zu 5 und 10 Euro gibt es noch.', '5 = 5 EUR', '10 Euro = 10 EUR'],
    ['Karten zu 5, 8 und 10 Euro gibt es noch.', '5 = 5 EUR', '8 = 8 EUR', '10 Euro = 10 EUR'],
    [
      'Es flossen 350 Millionen Euro, 220 Millionen davon im ersten und 130 im zweiten Jahr.',
      '350 Millionen Euro = 350000000 EUR',
      '220 Millionen = 220000000 EUR',
      '130 = 130000000 EUR',
    ],
    ['Bei der Polizei gibt es ein Plus von 35 Millionen.', '35 Millionen = 35000000 EUR'],
    ['Der Plan: 2014 – 41.200 € für Stellen.', '41.200 € = 41200 EUR'],
    ['Es kostet 2.000 – 2.500 Euro.', '2.000 – 2.500 Euro = 2000..2500 EUR'],
    ['Der Umsatz in England lag bei 5,5 Mio. Pfund.', '5,5 Mio. Pfund = 5500000 GBP'],
    [
      'Für 2017 sind 127,5 Millionen Euro eingeplant, nach 115,5 im laufenden Jahr. 2010 waren es noch 73,8 Millionen.',
      '127,5 Millionen Euro = 127500000 EUR',
      '115,5 = 115500000 EUR',
      '73,8 Millionen = 73800000 EUR',
    ],
    [
      'Von 2013 bis 2022 flossen 11.862.400 Euro. Davon kamen 8,1 Millionen vom Land, drei Millionen vom Kreis.',
      '11.862.400 Euro = 11862400 EUR',
      '8,1 Millionen = 8100000 EUR',
      'drei Millionen = 3000000 EUR',
    ],
    [
      'Es gibt 75 Millionen Euro. Davon sind 40 für Personal, 22,5 für Räume und 12,5 Millionen für Technik vorgesehen.',
      '75 Millionen Euro = 75000000 EUR',
      '40 = 40000000 EUR',
      '22,5 = 22500000 EUR',
      '12,5 Millionen = 12500000 EUR',
    ],
    [
      'Die Stadt bekommt 5,6 Millionen Euro. Für den Rat ist das ein Erfolg. Für 5,6 Millionen muss man lange laufen.',
      '5,6 Millionen Euro = 5600000 EUR',
      '5,6 Millionen = 5600000 EUR',
    ],
    // A noun, another count or a year after the amount keeps its own meaning.
    [
      'Es flossen 350 Millionen Euro, nach 14 Jahren Streit. Davon leben 2 Millionen Menschen.',
      '350 Millionen Euro = 350000000 EUR',
    ],
    [
      'Es sind 12 Millionen Euro für Schulen, für Vereine und 3 Millionen Euro für Bäder.',
      '12 Millionen Euro = 12000000 EUR',
      '3 Millionen Euro = 3000000 EUR',
    ],
    ['Sie zahlt 50 Euro. Die Mannschaft holte 2019 für Herne und 2020 für Gladbeck Punkte.', '50 Euro = 50 EUR'],
    ['Die Mühle mahlte 3 Millionen Pfund Mehl.'],
    [
      'Der Etat sinkt um 16,4 Millionen auf 8,9 Millionen Euro.',
      '16,4 Millionen = 16400000 EUR',
      '8,9 Millionen Euro = 8900000 EUR',
    ],
  ])('%s', (text, ...expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

test('a day after an amount is no cents', () => {
  expect(amounts('Schaden 75.000 Euro 11. u. 12. Juni')).toEqual(['75.000 Euro = 75000 EUR'])
})

describe('numbers that go on with an amount', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['850.000 Euro gibt es, davon 240.000 für Kitas.', '850.000 Euro = 850000 EUR', '240.000 = 240000 EUR'],
    ['Der Verein hat 36.500 Euro. Ihm bleiben 12.000.', '36.500 Euro = 36500 EUR', '12.000 = 12000 EUR'],
    ['2015 gab es 1,2 Mio. Euro, 2014 waren es 900.000.', '1,2 Mio. Euro = 1200000 EUR', '900.000 = 900000 EUR'],
    [
      'Vom Land kommen 150.000 Euro, vom Bund 80.000, vom Kreis 12.000.',
      '150.000 Euro = 150000 EUR',
      '80.000 = 80000 EUR',
      '12.000 = 12000 EUR',
    ],
    ['16.750 Euro sind da. Unser Ziel sind 20.000.', '16.750 Euro = 16750 EUR', '20.000 = 20000 EUR'],
    [
      'Der Kreis (310.000 Euro) und der Bund (80.000) teilen sich das.',
      '310.000 Euro = 310000 EUR',
      '80.000 = 80000 EUR',
    ],
    ['410.000 Euro sind gesammelt; das Ziel: 500.000.', '410.000 Euro = 410000 EUR', '500.000 = 500000 EUR'],
    ['Es gibt 50.000 Euro je Stelle und 20.000 für eine Hilfe.', '50.000 Euro = 50000 EUR', '20.000 = 20000 EUR'],
    [
      '17,9 Millionen für die Zentren! Das sind 20 Mio. Euro weniger.',
      '17,9 Millionen = 17900000 EUR',
      '20 Mio. Euro = 20000000 EUR',
    ],
    // Another thing that is counted between ends the talk of money; labels and things of their own are none.
    ['Er gab 36.500 Euro. Es kamen 12.000 Gäste, davon 4.000 aus Hamm.', '36.500 Euro = 36500 EUR'],
    ['Das kostete 80.000 Euro. Im Vorjahr waren es 18.000 Besucher.', '80.000 Euro = 80000 EUR'],
    ['Für 45.000 Euro druckte man 20.000 Broschüren, davon 5.000 auf Türkisch.', '45.000 Euro = 45000 EUR'],
    ['1,2 Mio. Euro gab es für 640 Projekte; 2014 waren es 4.800.', '1,2 Mio. Euro = 1200000 EUR'],
    ['5.000 Euro gehen an die Stiftung, Postfach 10.000.', '5.000 Euro = 5000 EUR'],
    ['Sie zahlt 40.000 Euro bis 2020. Es bleiben 2015 und 2016.', '40.000 Euro = 40000 EUR'],
  ])('%s', (text, ...expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('tables', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Zuschüsse (Angaben in TEUR)\n\nBereich 2016 2017\n\nKitas 3.215 3.480\n\nSport 412 390\n\nPersonal\n\nStellen 12',
      '3.215 = 3215000 EUR',
      '3.480 = 3480000 EUR',
      '412 = 412000 EUR',
      '390 = 390000 EUR',
    ],
    ['Haushalt in Mio. Euro\n\nEinnahmen 45,2', '45,2 = 45200000 EUR'],
    ['Bezahlt wird in Euro\n\nKitas 15'],
    ['Mittel in TEUR\n\nAlle Angaben ohne Gewähr. 12 Projekte gab es.\n\nSeite 12'],
  ])('%s', (text, ...expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('no amounts', () => {
  test.each([
    'Die EURO 2028 kommt nach NRW.',
    'Zur EURO 2024 kamen viele Gäste.',
    'Der Motor erfüllt Euro 6.',
    'Der Diesel hat die Norm Euro 5 und Filter.',
    'Die 19 Euro-Länder berieten sich.',
    'Die zwölf Euro-Staaten berieten sich.',
    'Das 9-Euro-Ticket war beliebt.',
    'Das 49-Euro-Ticket bleibt.',
    'Sie hatte einen Ein-Euro-Job.',
    'Er fand einen 50-Euro-Schein.',
    'Er fand eine 2-Euro-Münze.',
    'In einem Euro-Land gilt das nicht.',
    'Es kamen 38.500 Menschen.',
    'Seit 1971 wurden 1.870 Maßnahmen unterstützt.',
    'Der Anteil stieg um 3,1 Prozent.',
    'Das sind 5 Prozentpunkte mehr.',
    'Die Stadt hat 1,3 Millionen Einwohner.',
    'Das Land hat 18 Millionen Menschen.',
    'Dort leben 2 Millionen junge Leute.',
    'Die Zahl der Besucher stieg auf 3 Millionen.',
    'Die Bevölkerung wuchs auf 18 Millionen.',
    'Ein Drittel der Mittel ist verbraucht.',
    'Zwei Drittel davon zahlte die Sparkasse.',
    'Jeder Euro zählt.',
    'Jeder Euro aus dem Programm zieht Geld nach sich.',
    'Keinen Cent mehr gibt es.',
    'Der Euro feiert Geburtstag.',
    'Mit der Einführung des Euro änderte sich viel.',
    'Millionen Euro gehen verloren.',
    'Es geht um mehrere Millionen Euro.',
    'Es geht um Milliarden.',
    'Es gab einen zweistelligen Millionenbetrag.',
    'Einige Tausend Euro fehlen.',
    'Ein paar Millionen Euro fehlen.',
    'Das Paket wog drei Pfund.',
    'Er kaufte 2 Pfund Kaffee.',
    'Mark Müller kam zu Besuch.',
    'Die Mark Brandenburg ist schön.',
    'Der Schacht ist 12 dm tief.',
    'Die Hausnummer ist 46.',
    'Tel. 0211 855-3211',
    'Er rief unter 0211 8618 50 an.',
    'Drucksache 16/2310 liegt vor.',
    'Am 23.02.2018 tagte der Rat.',
    'Das Ergebnis war 19 zu 14 Stimmen.',
    '48143 Münster',
    'In Raum 300 tagt der Ausschuss.',
    '1.420 Stellen fallen weg.',
    'Das Heft hat eine Auflage von 2 Millionen.',
    'Der Film hatte 4 Millionen Zuschauer.',
    'Sie legten 5.000 Kilometer zurück.',
    'Es dauerte 2 Stunden.',
    'Er ist 52 Jahre alt.',
    'Der Verein hat rund 200 Mitglieder.',
    'Die Anlage spart 3 Millionen Liter Wasser.',
    'In Klasse 5 sind 28 Kinder.',
    'Es wurden 212 Einsätze gezählt.',
    'Die Wahlbeteiligung lag bei 54,3 %.',
    'Der dm-Markt in der Innenstadt schließt.',
    'Bündnis 90 wurde 1991 gegründet.',
    'Auf Seite 12 steht mehr.',
    'Gleis 3, 12.30 Uhr',
    'Es spielte Fr. 19 bis 22 Uhr die Band.',
    'Das Programm „Gute Schule 2020“ läuft aus.',
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([])
  })
})

test('long runs of digits, units and groups are refused in linear time', () => {
  for (const text of [
    '9'.repeat(1e5),
    '1 Euro '.repeat(2e4),
    '123 '.repeat(2e4),
    'Million '.repeat(2e4),
    ',-'.repeat(5e4),
  ])
    expect(amounts(`${text} Euro`).length).toBeLessThan(3e4)
})
