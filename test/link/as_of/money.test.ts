import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../extract/figures.js'

const times = (text: string) => figuresOf(text).money.map(({ quote, asOf }) => [quote, asOf.edtf])
type Times = [text: string, ...expected: [quote: string, edtf: string | null][]]

describe('what is divided says when for what each gets', () => {
  test.each<Times>([
    [
      'Der Minister kam.\n\n2017 gibt es 24,8 Mio. Euro. Auf jedes der 54 Zentren entfallen rechnerisch rund 459.000 Euro.',
      ['24,8 Mio. Euro', '2017'],
      ['459.000 Euro', '2017'],
    ],
    [
      'Der Minister kam.\n\n2017 gibt es 24,8 Mio. Euro. Ein Tisch kostet 459 Euro.',
      ['24,8 Mio. Euro', '2017'],
      ['459 Euro', null],
    ],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('amounts of a list are for the time of its head', () => {
  test.each<Times>([
    [
      'Der Minister kam.\n\nIm Jahr 2017 erhalten:\n• Bottrop 12.300 Euro\n• Soest 9.800 Euro\n\nDas freut alle.',
      ['12.300 Euro', '2017'],
      ['9.800 Euro', '2017'],
    ],
    [
      'Der Minister kam.\n\n2014 fiel Regen. Die Bescheide gelten bis zum 31. Dezember 2017. Im Einzelnen erhalten:\n- Bottrop 12.300 Euro\n- Soest 9.800 Euro\n\nZusammen sind das 22.100 Euro.',
      ['12.300 Euro', '../2017-12-31'],
      ['9.800 Euro', '../2017-12-31'],
      ['22.100 Euro', '../2017-12-31'],
    ],
    [
      'Der Minister kam.\n\nDie Förderung läuft von 2017 bis 2019. Es bekommen:\n\nStadt Bottrop: 12.300 Euro\nStadt Soest: 9.800 Euro',
      ['12.300 Euro', '2017/2019'],
      ['9.800 Euro', '2017/2019'],
    ],
    ['Ein Bescheid über 265.000 Euro kam, der bis Ende 2017 reicht.', ['265.000 Euro', '../2017']],
    // Neither what is told before a head, nor two times in it, nor a rate.
    [
      'Der Minister kam.\n\n2014 wurde das Haus gebaut. Im Einzelnen erhalten:\n- Bottrop 12.300 Euro\n- Soest 9.800 Euro',
      ['12.300 Euro', null],
      ['9.800 Euro', null],
    ],
    [
      'Der Minister kam.\n\nNach 2014 gibt es auch 2017 Geld:\n- Bottrop 12.300 Euro\n- Soest 9.800 Euro',
      ['12.300 Euro', null],
      ['9.800 Euro', null],
    ],
    [
      'Der Minister kam.\n\n2017 gilt:\n- Miete: 800 Euro im Monat\n- Strom: 90 Euro im Monat',
      ['800 Euro', null],
      ['90 Euro', null],
    ],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('what follows from a start, a year or an amount before', () => {
  test.each<Times>([
    [
      'Zum 1. August steigt der Zuschuss: Für jedes Kind zahlt das Land dann 768 Euro im Jahr.',
      ['768 Euro', '2016-08-01/..'],
    ],
    [
      'Ab 2017 fließt mehr Geld. Pro Zentrum rechnet das Land dann mit 365.000 Euro jährlich.',
      ['365.000 Euro', '2017/..'],
    ],
    ['Zum 1. August kommen alle. Wenn es regnet, kostet das dann 768 Euro.', ['768 Euro', null]],
    [
      'Zum 1. Januar 2017 entsteht das Zentrum. Der Kreis ist froh. Für das erste Jahr braucht er 417.300 Euro.',
      ['417.300 Euro', '2017'],
    ],
    [
      'Zum 1. August 2017 entsteht das Zentrum. Der Kreis ist froh. Für das erste Jahr braucht er 417.300 Euro.',
      ['417.300 Euro', null],
    ],
    ['Das ist doppelt so viel wie 2014, als es 25 Millionen Euro waren.', ['25 Millionen Euro', '2014']],
    [
      'Die Ausgaben stiegen von 11,6 Millionen (2014) auf 21,3 Mio. Euro (2015).',
      ['11,6 Millionen', '2014'],
      ['21,3 Mio. Euro', '2015'],
    ],
    [
      '2016 gibt das Land 17,9 Mio. Euro. Rechnerisch bekommt ein Zentrum damit 330.000 Euro im Jahr.',
      ['17,9 Mio. Euro', '2016'],
      ['330.000 Euro', '2016'],
    ],
    [
      '2015 gab ein Kreis im Mittel 742.000 Euro aus. Die Spanne reicht von 390.000 Euro im Norden bis 900.000 Euro im Süden.',
      ['742.000 Euro', '2015'],
      ['390.000 Euro', '2015'],
      ['900.000 Euro', '2015'],
    ],
    [
      '2016 stehen 2,6 Mio. Euro bereit. Je Gruppe gibt es bis zu 3.800 Euro. Bewilligt sind bislang 1,9 Mio. Euro.',
      ['2,6 Mio. Euro', '2016'],
      ['3.800 Euro', null],
      ['1,9 Mio. Euro', '2016'],
    ],
    [
      '2015 standen 2,6 Mio. Euro bereit. Bewilligt sind bislang 1,9 Mio. Euro.',
      ['2,6 Mio. Euro', '2015'],
      ['1,9 Mio. Euro', null],
    ],
    [
      'Der Etat liegt bei 2,3 Mio. Euro, im Vorjahr waren es 2,1 Mio. Euro.',
      ['2,3 Mio. Euro', '2016'],
      ['2,1 Mio. Euro', '2015'],
    ],
    [
      'Der Gewinn lag bei 2,3 Mio. Euro, im Vorjahr waren es 2,1 Mio. Euro.',
      ['2,3 Mio. Euro', null],
      ['2,1 Mio. Euro', '2015'],
    ],
    [
      'Ab 2017 fließt mehr. Je Kraft gibt es dann 55.000 Euro, für eine halbe 27.500 Euro.',
      ['55.000 Euro', '2017/..'],
      ['27.500 Euro', '2017/..'],
    ],
    [
      'Gemessen an 130 Mio. Euro, die das Gesetz seit 2012 jedes Jahr garantiert, ist das wenig.',
      ['130 Mio. Euro', '2012/..'],
    ],
    [
      'Das Land gab 2014 5 Mio. Euro, zurückgezahlt waren zum Stichtag 31.12.2015 erst 3 Mio. Euro.',
      ['5 Mio. Euro', '2014'],
      ['3 Mio. Euro', '2015-12-31'],
    ],
    [
      '2017 fließen 9,8 Mio. Euro. Hinzu kommen 1,3 Mio. Euro für die Leitstelle.',
      ['9,8 Mio. Euro', '2017'],
      ['1,3 Mio. Euro', '2017'],
    ],
    [
      '2017 fließen 9,8 Mio. Euro. Hinzu kommen einmalig 1,3 Mio. Euro für die Leitstelle.',
      ['9,8 Mio. Euro', '2017'],
      ['1,3 Mio. Euro', null],
    ],
    [
      '2017 fließen 9,8 Mio. Euro. Hinzu kommen 13.000 Euro jährlich.',
      ['9,8 Mio. Euro', '2017'],
      ['13.000 Euro', null],
    ],
    // What flows once, and what a noun in a clause of its own does, is of no such time.
    [
      '2015 gab der Kreis 145.000 Euro aus. Einmalig waren es 22.640 Euro für Möbel.',
      ['145.000 Euro', '2015'],
      ['22.640 Euro', null],
    ],
    ['Das wären 500 Euro für jede der Initiativen, die sich seit 2014 kümmern.', ['500 Euro', null]],
    [
      '2016 fließen 1,5 Mio. Euro. Das sind 500 Euro für jede der Initiativen, die sich seit 2014 kümmern.',
      ['1,5 Mio. Euro', '2016'],
      ['500 Euro', '2016'],
    ],
    ['Es gibt 8 Mio. Euro für die Zentren, die das Land 2018 weiterleitet.', ['8 Mio. Euro', '2018']],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('what an amount is not for', () => {
  test.each<Times>([
    // The step of a series, a year that the text counts from no start, what another has granted, what a course costs.
    [
      'Seit 2010 läuft das Projekt. Der Verein zahlte zuerst 300 Euro, dann 500 Euro.',
      ['300 Euro', null],
      ['500 Euro', null],
    ],
    [
      'Ab 1. Januar 2017 gilt die neue Satzung.\n\nDas Museum öffnete 1995. Im ersten Jahr nahm es 30.000 Euro ein.',
      ['30.000 Euro', null],
    ],
    [
      '2016 stellt das Land 2,6 Mio. Euro bereit. Die Stiftung hat dem Kreis bislang 40.000 Euro bewilligt.',
      ['2,6 Mio. Euro', '2016'],
      ['40.000 Euro', null],
    ],
    // A second verb has its own time.
    ['Der Preis ist mit 13.000 Euro dotiert und wird auch 2017 vergeben.', ['13.000 Euro', null]],
    ['Der Preis war 2015 mit 13.000 Euro dotiert und wird wieder vergeben.', ['13.000 Euro', '2015']],
    [
      'Angebote der Volkshochschule im Herbst 2016:\n– Nähkurs, 30 Euro\n– Kochkurs, 20 Euro',
      ['30 Euro', null],
      ['20 Euro', null],
    ],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('a document on one budget', () => {
  const opening = 'Haushaltsentwurf 2017: Mehr für Kitas\n\nDas Kabinett hat den Entwurf beschlossen.'

  test.each<Times>([
    [`${opening} Allein die Zinsen kosten 11,5 Mio. Euro mehr als im Vorjahr.`, ['11,5 Mio. Euro', '2017']],
    [
      `${opening} „Die Opposition wollte die Mittel auf 60 Mio. Euro kürzen“, sagte Minister Muster.`,
      ['60 Mio. Euro', '2017'],
    ],
    [`${opening} Ein Haushalt von über 105 Milliarden Euro muss reichen.`, ['105 Milliarden Euro', '2017']],
    [`${opening} Kleine Gruppen erhalten zwischen 2.000 und 9.000 Euro.`, ['2.000 und 9.000 Euro', null]],
    // Other matters, prices, and what is left afterwards are of no budget year.
    [
      `${opening}\n\nAus der weiteren Tagesordnung:\n• Für Plätze gibt das Land zusätzlich 40 Mio. Euro.\n• Es tagt im Mai.`,
      ['40 Mio. Euro', null],
    ],
    [`${opening} In der Rücklage liegen danach 31 Mio. Euro.`, ['31 Mio. Euro', null]],
    ['Zum Haushalt 2017 sprach der Verband. Ein Prozess koste mehr als 1.500 Euro.', ['1.500 Euro', null]],
    // A part keeps to its whole.
    [
      `${opening} Für 2018 stehen 11,2 Mio. Euro im Plan.\n\nWir wollen 1,5 Mio. Euro daraus den Vereinen geben.`,
      ['11,2 Mio. Euro', '2018'],
      ['1,5 Mio. Euro', '2018'],
    ],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

test.each<Times>([
  // `das` before a noun does not refer to the sentence before.
  [
    'Die Stadt machte 2013 noch 3 Mio. Euro Verlust. Das Eigenkapital beträgt 61 Mio. Euro.',
    ['3 Mio. Euro', '2013'],
    ['61 Mio. Euro', null],
  ],
  // What holds for a while, what began with an event, the next year, what there is on a day.
  [
    'Die Bescheide haben eine Laufzeit vom 1. Januar 2017 bis zum 31. Dezember 2018. Der Kreis Lippe erhält 310.000 Euro.',
    ['310.000 Euro', '2017-01-01/2018-12-31'],
  ],
  ['Seit ihrer Gründung 1995 hat die Stiftung 61 Mio. Euro vergeben.', ['61 Mio. Euro', '1995/..']],
  ['Die Stiftung hat im Jahr 1995 61 Mio. Euro vergeben.', ['61 Mio. Euro', '1995']],
  [
    'Der Abschluss kostet die Kreise in diesem Jahr 110 Mio. Euro und im nächsten 240 Mio. Euro.',
    ['110 Mio. Euro', '2016'],
    ['240 Mio. Euro', '2017'],
  ],
  ['Haushalt 2017 steht\n\nDie Schulden der Stadt belaufen sich auf 54 Mio. Euro.', ['54 Mio. Euro', null]],
  ['Haushalt 2017 steht\n\nDer Bund überweist dem Land seit Jahren 434 Mio. Euro.', ['434 Mio. Euro', null]],
  // A budget that is over or compared with, and the year that the sentence before tells of beside it.
  ['Im Haushalt 2014 war alles besser. Alle klagten.\n\nDem Land fehlen 3 Mio. Euro.', ['3 Mio. Euro', null]],
  [
    'Der Etat 2016 ist beschlossen. Er lässt den Bauhaushalt gegenüber dem Vorjahr auf 9,8 Mio. Euro wachsen.',
    ['9,8 Mio. Euro', '2016'],
  ],
  [
    'Wurden 2015 die Haushaltsansätze von 2014 übernommen, werden 2016 1,2 Mio. Euro weniger eingestellt. Rund 230.000 Euro im Programm werden gekürzt.',
    ['1,2 Mio. Euro', '2016'],
    ['230.000 Euro', '2016'],
  ],
  ['Im Vergleich zu 2005 sind ca. 17 Mio. Euro verloren gegangen.', ['17 Mio. Euro', null]],
  ['2017 gibt der Kreis 3 Mio. Euro, 40.000 Euro mehr als bisher.', ['3 Mio. Euro', '2017'], ['40.000 Euro', '2017']],
  [
    'Der Minister kam.\n\nDer Förderzeitraum beginnt am 1. Januar 2017 und endet am 31. Dezember 2019. Bewilligt wurden:\n- Hamm 45.000 Euro\n- Bocholt 38.000 Euro',
    ['45.000 Euro', '2017/2019'],
    ['38.000 Euro', '2017/2019'],
  ],
  [
    'Rat beschließt Haushalt 2017\n\nDie Halle, die 38 Mio. Euro kostet, wird gebaut. Das Freibad kostet 4 Euro Eintritt.',
    ['38 Mio. Euro', null],
    ['4 Euro', null],
  ],
])('%s', (text, ...expected) => {
  expect(times(text)).toEqual(expected)
})
