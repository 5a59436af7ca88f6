import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../extract/figures.js'

const times = (text: string) => figuresOf(text).money.map(({ quote, asOf }) => [quote, asOf.edtf])
type Times = [text: string, ...expected: [quote: string, edtf: string | null][]]

const TODAY = '2016-06-15'

describe('what is so now is for the day on which the text speaks', () => {
  test.each<Times>([
    ['Die Miete beträgt derzeit 1.250 Euro im Monat.', ['1.250 Euro', TODAY]],
    ['Eine Stelle kostet heute 78.000 Euro.', ['78.000 Euro', TODAY]],
    ['2013 waren es 3 Mio. Euro, jetzt sind es 800.000 Euro.', ['3 Mio. Euro', '2013'], ['800.000 Euro', TODAY]],
    ['Das Kapital beläuft sich inzwischen auf 5,2 Mio. Euro.', ['5,2 Mio. Euro', TODAY]],
    // Neither what is handed over, asked for, planned or compared with now, nor what has grown until now.
    ['Heute übergab er einen Scheck über 500 Euro.', ['500 Euro', null]],
    ['Nötig sind jetzt 115.000 Euro.', ['115.000 Euro', null]],
    ['Derzeit sollen 40.000 Euro reichen.', ['40.000 Euro', null]],
    ['Das sind 500 Euro mehr als derzeit.', ['500 Euro', null]],
    ['Jetzt legt der Kreis 40.000 Euro drauf.', ['40.000 Euro', null]],
    ['Der Anteil ist derzeit auf 17 Mio. Euro gestiegen.', ['17 Mio. Euro', null]],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('a time belongs to its own amount', () => {
  test.each<Times>([
    // As many years as amounts: each is for its own.
    [
      'Für 2016, 2017 und 2018 gibt es Zuschüsse von 295.000, 299.500 und 304.000 Euro.',
      ['295.000', '2016'],
      ['299.500', '2017'],
      ['304.000 Euro', '2018'],
    ],
    ['2014 und 2015 flossen 5 Mio. Euro und 6 Mio. Euro.', ['5 Mio. Euro', '2014'], ['6 Mio. Euro', '2015']],
    [
      '2014 und 2015 flossen je 5 Mio. Euro und 6 Mio. Euro.',
      ['5 Mio. Euro', '2014/2015'],
      ['6 Mio. Euro', '2014/2015'],
    ],
    // The year before that of the account.
    [
      'Im Jahr 2015 wuchsen die Einlagen auf 3,02 Mrd. Euro (Vorjahr: 2,91 Mrd. Euro).',
      ['3,02 Mrd. Euro', '2015'],
      ['2,91 Mrd. Euro', '2014'],
    ],
    [
      'Die Einlagen wuchsen im vergangenen Jahr auf 3,02 Mrd. Euro (Vorjahr: 2,91 Mrd. Euro).',
      ['3,02 Mrd. Euro', '2015'],
      ['2,91 Mrd. Euro', '2014'],
    ],
    // What is set aside is changed from the year before; a rate is not.
    [
      'Der Haushalt 2017 ist fertig. Der Ansatz wächst von 108,6 auf 129,3 Millionen Euro.',
      ['108,6', '2016'],
      ['129,3 Millionen Euro', '2017'],
    ],
    ['Der Haushalt 2017 ist fertig. Das Honorar wächst von 18 auf 20 Euro.', ['18', null], ['20 Euro', '2017']],
    // The noun of a year may stand with the next amount.
    [
      'Die Schuld soll von 1,8 Mrd. Euro in diesem auf 900 Mio. Euro im Jahr 2018 sinken.',
      ['1,8 Mrd. Euro', '2016'],
      ['900 Mio. Euro', '2018'],
    ],
    [
      'Es gibt 5 Mio. Euro in diesem Fonds und 6 Mio. Euro im nächsten Jahr.',
      ['5 Mio. Euro', null],
      ['6 Mio. Euro', '2017'],
    ],
    // What there is or came together on a day; what is so still.
    ['Die Kollekte am 16. Mai 2016 erbrachte 2.318,47 Euro.', ['2.318,47 Euro', '2016-05-16']],
    ['Das Konzert erbrachte 2.318,47 Euro.', ['2.318,47 Euro', null]],
    ['Die Pauschale liegt unverändert bei 50.000 Euro.', ['50.000 Euro', TODAY]],
    ['Die Pauschale soll unverändert bei 50.000 Euro liegen.', ['50.000 Euro', null]],
    // A headline that gives account of a year: what its text tells of in the past, and no rate.
    [
      '2015 in Zahlen: Zentrum blickt zurück\n\nDas Zentrum hat viel erlebt.\n\nDie Förderung betrug 412.300 Euro. Das spart 8.000 Euro im Jahr.',
      ['412.300 Euro', '2015'],
      ['8.000 Euro', null],
    ],
    // The year before a bracket is that of the amount in it.
    [
      'Mit 612 Mio. Euro sei der Höchststand aus dem Jahr 2015 (598 Mio. Euro) übertroffen worden.',
      ['612 Mio. Euro', null],
      ['598 Mio. Euro', '2015'],
    ],
    [
      'Das Land gab 612 Mio. Euro im Jahr 2015 (700 Mio. Dollar).',
      ['612 Mio. Euro', '2015'],
      ['700 Mio. Dollar', '2015'],
    ],
    // The number of the amount is no year.
    ['Der Zuschuss beträgt EUR 2000.', ['EUR 2000', null]],
    // What had been before goes by no time that begins later.
    ['Sie leitete von 2001 an das Haus, das sie mit 250.000 Mark gegründet hatte.', ['250.000 Mark', null]],
    // Behind `und` it is of what follows, in front of it of what stands there.
    [
      'Das Defizit beläuft sich 2015 auf 6,2 Mio. Euro und soll 2016 auf unter 4 Mio. Euro sinken.',
      ['6,2 Mio. Euro', '2015'],
      ['4 Mio. Euro', '2016'],
    ],
    [
      'Von 310.000 Euro im Jahr 2013 stieg die Summe auf 470.000 Euro im Jahr 2015.',
      ['310.000 Euro', '2013'],
      ['470.000 Euro', '2015'],
    ],
    [
      'Die Kosten stiegen von 1,1 Mio. Euro 2015 auf voraussichtlich 2,6 Mio. Euro in diesem Jahr.',
      ['1,1 Mio. Euro', '2015'],
      ['2,6 Mio. Euro', '2016'],
    ],
    // A year that is written as two is one.
    [
      'Zum Schuljahr 2016/17 steigt die Pauschale von 50 auf 60 Euro je Schüler.',
      ['50', null],
      ['60 Euro', '2016/2017'],
    ],
    // Words of distance behind another time or an `und` are of the next amount.
    [
      'Statt 21 Mio. Euro in diesem Jahr stehen im nächsten nur noch 16 Mio. Euro bereit.',
      ['21 Mio. Euro', '2016'],
      ['16 Mio. Euro', '2017'],
    ],
    [
      '2015 kamen 1,3 Mio. Euro zusammen, 2014 1,1 Mio. Euro und im Jahr davor 0,9 Mio. Euro.',
      ['1,3 Mio. Euro', '2015'],
      ['1,1 Mio. Euro', '2014'],
      ['0,9 Mio. Euro', '2013'],
    ],
    // In brackets, and in a relative clause, it stands with an amount of its own.
    [
      'Hamm erhält 23.000 Euro (2015: 21.000 Euro), Hagen 89.000 Euro (2015: 83.000 Euro).',
      ['23.000 Euro', null],
      ['21.000 Euro', '2015'],
      ['89.000 Euro', null],
      ['83.000 Euro', '2015'],
    ],
    [
      'Es blieben 14,6 Mio. Euro, die 2013 noch bei 11,2 Mio. Euro gelegen hatten.',
      ['14,6 Mio. Euro', null],
      ['11,2 Mio. Euro', '2013'],
    ],
    ['Es blieben 14,6 Mio. Euro, die 2015 gezahlt wurden.', ['14,6 Mio. Euro', '2015']],
    ['Der Bau kostete 14 Mio. Euro und wurde 2011 eingeweiht.', ['14 Mio. Euro', null]],
    // A season is not what a yearly amount is for.
    ['Sie hatten im Herbst 2015 eine Ausstattung für 520.000 Euro im Jahr gefordert.', ['520.000 Euro', null]],
    [
      'Ab dem 1. August 2015 zahlt er 35 Euro im Monat statt bislang 20 Euro.',
      ['35 Euro', '2015-08-01/..'],
      ['20 Euro', null],
    ],
    [
      'Verteilt wird so: 2014 100.000 Euro, 2015 150.000 Euro, zusammen 250.000 Euro.',
      ['100.000 Euro', '2014'],
      ['150.000 Euro', '2015'],
      ['250.000 Euro', '2014/2015'],
    ],
    [
      '2014 gab es 75 Mio. Euro. Weg fällt der Teil, aus dem sie bislang Zuschüsse von 400 Euro erhielten; das sind 4,7 Mio. Euro im Jahr.',
      ['75 Mio. Euro', '2014'],
      ['400 Euro', null],
      ['4,7 Mio. Euro', null],
    ],
    ['Zum 1. Januar stieg ihre Vergütung um 140 Euro.', ['140 Euro', '2016-01-01']],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('the year before a budget, and the year after a comparison', () => {
  test.each<Times>([
    [
      'Der Entwurf des Haushalts 2017 sieht 19,2 Mio. Euro vor. Im Vorjahr waren es 17,9 Mio. Euro.',
      ['19,2 Mio. Euro', '2017'],
      ['17,9 Mio. Euro', '2016'],
    ],
    // The budget of the year that runs, and another paragraph.
    [
      'Der Haushalt 2016 sieht 19,2 Mio. Euro vor. Im Vorjahr waren es 17,9 Mio. Euro.',
      ['19,2 Mio. Euro', '2016'],
      ['17,9 Mio. Euro', '2015'],
    ],
    ['Gegenüber 2015 steigen die Ausgaben auf 16,3 Mio. Euro.', ['16,3 Mio. Euro', '2016']],
    ['Gegenüber 2012 steigen die Ausgaben auf 16,3 Mio. Euro.', ['16,3 Mio. Euro', null]],
    ['Gegenüber 2015 stiegen die Ausgaben auf 16,3 Mio. Euro.', ['16,3 Mio. Euro', null]],
    [
      'Er kürzt die Mittel im Haushalt 2017 um 5 Mio. Euro, bisher waren es 21 Mio. Euro.',
      ['5 Mio. Euro', '2017'],
      ['21 Mio. Euro', null],
    ],
    [
      'Im Haushalt 2016 stehen 18.000 Euro für Boten, die mit 15 Euro pro Stunde bezahlt werden.',
      ['18.000 Euro', '2016'],
      ['15 Euro', null],
    ],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})
