import { describe, expect, test } from 'vitest'
import { figuresOf } from '../extract/figures.js'

describe('the time that amounts are for', () => {
  test.each<[text: string, ...expected: [edtf: string | null, basis: string | null][]]>([
    [
      'Im laufenden Jahr stehen 9,8 Mio. Euro bereit, im kommenden Jahr sollen es 12 Mio. Euro sein.',
      ['2016', 'clause'],
      ['2017', 'clause'],
    ],
    ['2015 gab die Stadt 48.300 Euro aus, 2014 waren es 39.750 Euro.', ['2015', 'clause'], ['2014', 'clause']],
    ['Die Schulden sanken von 2012 bis 2015 von 21 auf 13,5 Millionen Euro.', ['2012', 'clause'], ['2015', 'clause']],
    [
      '2015 wurden 39 Mio. Euro ausgegeben. Davon kamen 19 Mio. Euro vom Land.',
      ['2015', 'clause'],
      ['2015', 'paragraph'],
    ],
    ['Seit 2012 hat das Land 45 Mio. Euro investiert.', ['2012/..', 'clause']],
    [
      'Gekürzt wird von 2,4 Mio. Euro im Jahr 2014 auf 2,3 Mio. Euro im Jahr 2015.',
      ['2014', 'clause'],
      ['2015', 'clause'],
    ],
    ['Von den 13 Mio. Euro, die das Land 2016 bereithält, fließt viel.', ['2016', 'sentence']],
    ['Am Montag übergab die Ministerin 5 Mio. Euro.', [null, null]],
    ['Die Miete beträgt 500 Euro im Monat.', [null, null]],
    ['Die Preise sind 2015 gestiegen. Der Aufzug kostet 3 Mio. Euro.', [null, null]],
    // An account goes on for the time of its first sentence …
    [
      '2015 hat die Firma 128 Mio. Euro umgesetzt. In der Schweiz wurden Lacke für 2 Mio. Euro verkauft.',
      ['2015', 'clause'],
      ['2015', 'paragraph'],
    ],
    [
      'Für 2014 bis 2020 stehen 1,9 Mrd. Euro bereit. Das sind 240 Mio. Euro mehr als in den Jahren 2007 bis 2013.',
      ['2014/2020', 'clause'],
      ['2014/2020', 'paragraph'],
    ],
    ['2015 kamen 20 Mio. Euro vom Land. Pro Kopf macht das fünf Euro.', ['2015', 'clause'], ['2015', 'paragraph']],
    // … but not for rates, prices, what is handed over, what holds now, what is planned, or another stretch of time.
    ['2015 gab die Stadt 48.300 Euro aus. Ein Aufzug kostet 3 Mio. Euro.', ['2015', 'clause'], [null, null]],
    ['2015 gab die Stadt 48.300 Euro aus. Sie zahlt 900 Euro im Monat.', ['2015', 'clause'], [null, null]],
    ['2015 gab es 48.300 Euro. Der Minister brachte einen Bescheid über 900 Euro.', ['2015', 'clause'], [null, null]],
    ['2015 gab es 48.300 Euro. Inzwischen hat der Verein 900 Euro.', ['2015', 'clause'], [null, null]],
    ['2015 gab es 48.300 Euro. Der Verein will 900 Euro sammeln.', ['2015', 'clause'], [null, null]],
    ['2012 gab es 48.300 Euro. Bis zum Umbau waren es 900.000 Euro.', ['2012', 'clause'], [null, null]],
    ['2012 gab es 48.300 Euro.\n\nDer Verein nahm 900.000 Euro ein.', ['2012', 'clause'], [null, null]],
    ['Die Schulden sanken seit 2012 von 21 auf 13,5 Mio. Euro.', ['2012', 'clause'], ['2012/..', 'clause']],
    [
      'Das Land stellt 2016 insgesamt 14 Mio. Euro bereit, fast eine Million mehr als im Vorjahr.',
      ['2016', 'clause'],
      ['2016', 'sentence'],
    ],
    // What is compared with, or when another thing ended, is not the time of the amount.
    ['Der Verein erhält 800 Euro, doppelt so viel wie im Jahr 2015.', ['2016', 'sentence']],
    ['Das ist dreimal so viel wie 2014 mit 25 Mio. Euro.', ['2014', 'clause']],
    ['2015 gab die Stadt 48.300 Euro aus. Von jedem Euro kamen 58 Cent vom Land.', ['2015', 'clause'], [null, null]],
    ['Der Zuschuss steigt im Vergleich zum Vorjahr auf 9,8 Mio. Euro.', [null, null]],
    ['Im Vergleich zu 2005 17 Mio. Euro weniger gibt das Land aus.', [null, null]],
    ['Verglichen mit 2015 zahlt der Kreis rund 3 Mio. Euro mehr.', [null, null]],
    ['Im Vergleich der Kreise liegt Unna 2015 mit 3 Mio. Euro vorn.', ['2015', 'clause']],
    ['Gegenüber 2014 (2 Mio. Euro) ist das viel.', ['2014', 'clause']],
    [
      'Die Mittel stiegen von 67 Mio. Euro 2012 über 180 Mio. Euro 2014 auf 529 Mio. Euro im Jahr 2016.',
      ['2012', 'clause'],
      ['2014', 'clause'],
      ['2016', 'clause'],
    ],
    ['Die Mittel stiegen von 67 Mio. Euro 2012 auf 529 Mio. Euro.', ['2012', 'clause'], [null, null]],
    [
      'Die Beratung, 2014 noch mit 35 Mio. Euro ausgestattet, wird auf 12,9 Mio. Euro gekürzt.',
      ['2014', 'clause'],
      [null, null],
    ],
    [
      'Sie gab bis zu 170.000 Euro im Jahr. 2017 steigt der Ansatz auf 9,9 Mio. Euro.',
      [null, null],
      ['2017', 'clause'],
    ],
    ['Aus der 2013 ausgelaufenen Periode wurden 1,5 Mrd. Euro abgerechnet.', [null, null]],
    ['Mit 47 Mio. Euro baut die Firma bis Mitte 2018 ein Werk.', [null, null]],
    ['Zwölf Mio. Euro will die Stadt bis 2018 investieren.', ['../2018', 'clause']],
    [
      'Bereit stehen 140 Mio. Euro, verteilt auf 2016 (30 Mio. Euro), 2017 (50 Mio. Euro) und 2018 (60 Mio. Euro).',
      ['2016/2018', 'paragraph'],
      ['2016', 'clause'],
      ['2017', 'clause'],
      ['2018', 'clause'],
    ],
    // What a sentence before says of the time: a stretch, an entry of a chronicle, a question, what the pronoun means.
    [
      'Geprüft wurden die Jahre 2012 bis 2014. Im Prüfungszeitraum zahlte das Land 89 Mio. Euro. Davon gingen 49 Mio. Euro an Kreise.',
      ['2012/2014', 'paragraph'],
      ['2012/2014', 'paragraph'],
    ],
    ['1980 – Es geht los. Eine Stiftung gibt zwei Millionen Mark.', ['1980', 'paragraph']],
    ['Welche Mittel wurden 2013 verausgabt? Der Ansatz betrug 9 Mio. Euro.', ['2013', 'paragraph']],
    ['2014 gab es so viele Spenden wie nie. Insgesamt waren es 7 Mio. Euro.', ['2014', 'paragraph']],
    ['2014 waren es 5 Mio. Euro. Im Jahr davor waren es 4 Mio. Euro.', ['2014', 'clause'], ['2013', 'sentence']],
    ['2012 gab es 5 Mio. Euro, zwei Jahre später waren es 9 Mio. Euro.', ['2012', 'clause'], ['2014', 'sentence']],
    // How much there is on a day, or has gone until then.
    ['Das Kapital betrug am 31.12.2015 gut 84 Mio. Euro.', ['2015-12-31', 'clause']],
    ['Bis Ende September 2015 waren 3 Mio. Euro abgeflossen.', ['2015-09', 'clause']],
    // The columns of a table.
    ['Zuschüsse (in TEUR)\n\nBereich 2015 2016\n\nKitas 3.215 3.480', ['2015', 'paragraph'], ['2016', 'paragraph']],
    // What recurs takes no time of another clause.
    ['Das Land gibt 2016 24.000 Euro, der Kreis legt jährlich 15.500 Euro dazu.', ['2016', 'clause'], [null, null]],
    ['Der Etat 2017 steht. Er umfasst 48 Mio. Euro (2016: 45 Mio. Euro).', ['2017', 'paragraph'], ['2016', 'clause']],
    ['2014 kaufte die Stiftung das Haus, seither hat sie 210.000 Euro investiert.', ['2014/..', 'sentence']],
    [
      '2014 kaufte sie ein Haus. Damals kostete es 900 Euro, heute sind es 1.250 Euro.',
      ['2014', 'paragraph'],
      ['2016-06-15', 'document'],
    ],
    [
      'Die Stadt kritisiert den Haushaltsentwurf der Landesregierung für 2017. Die Mittel sinken auf 19 Mio. Euro.',
      ['2017', 'paragraph'],
    ],
    // A day until which, or from which, money is sure; a stretch of days.
    ['Das Land zahlt dem Verein bis 2018 jährlich 48.500 Euro.', ['../2018', 'clause']],
    ['Der Anteil der Stadt liegt bei 198.500 Euro und ist bis Ende 2018 gesichert.', ['../2018', 'clause']],
    [
      'Für die Zeit vom 1. Februar 2016 bis zum 31. Januar 2019 sind 3 Mio. Euro vorgesehen.',
      ['2016-02-01/2019-01-31', 'clause'],
    ],
    ['Der Beitrag soll zum 1. Januar 2017 von 50 auf 60 Euro steigen.', [null, null], ['2017-01-01', 'clause']],
    [
      'Der Verband fordert, die Mittel ab 2017 von 400.000 auf 500.000 Euro anzuheben.',
      [null, null],
      ['2017/..', 'clause'],
    ],
    ['Das Land fördert das Haus mit 186.500 Euro, verteilt auf die Jahre 2015 bis 2017.', ['2015/2017', 'sentence']],
    // What a relative clause tells is its own.
    ['Der Entwurf, über den der Rat seit 2015 berät, sieht 75.000 Euro vor.', [null, null]],
    // `damals`, and what is reckoned from the amount before.
    [
      '2013 begann das Haus zu dritt. Viele kamen. Der Etat habe damals bei 240.000 Euro gelegen.',
      ['2013', 'paragraph'],
    ],
    [
      '2014 standen 9,83 Millionen Euro bereit, das sind gut 180.000 Euro je Kommune.',
      ['2014', 'clause'],
      ['2014', 'sentence'],
    ],
    ['Das Volumen liegt mit 15,7 Mio. Euro über dem des Vorjahres.', ['2016', 'sentence']],
    ['2015 gab es 48.300 Euro. Die Verbände fordern 900.000 Euro.', ['2015', 'clause'], [null, null]],
    // In a document on a budget what is cut is for its year; a rate or a thought is for any.
    ['Über den Haushalt 2017 wird gestritten.\n\nSie streicht bei der Beratung 20 Mio. Euro.', ['2017', 'document']],
    ['Der Haushalt 2017 kommt.\n\nEin Zuschlag von 250 Euro im Monat wäre ein Anfang.', [null, null]],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text).money.map(({ asOf }) => [asOf.edtf, asOf.basis])).toEqual(expected)
  })
})

describe('the time at which counts were true', () => {
  test.each<[text: string, ...expected: [edtf: string | null, basis: string | null][]]>([
    ['Inzwischen gibt es 49 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    ['Es gibt 49 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    [
      'Zum Stichtag 31.12.2015 gab es in 48 von 54 Kreisen ein Kommunales Integrationszentrum.',
      ['2015-12-31', 'clause'],
    ],
    ['Es sind 49 Kommunale Integrationszentren (Stand: 31.12.2015).', ['2015-12-31', 'clause']],
    ['2012 waren es neun KI, dann 16, sagte sie.', ['2012', 'clause'], [null, null]],
    [
      'Am 1. Oktober 2015 waren 43 Kommunale Integrationszentren bewilligt; vier weitere sind beantragt.',
      ['2015-10-01', 'clause'],
      ['2015-10-01', 'sentence'],
    ],
    ['2013 gab es 47 Kommunale Integrationszentren.', ['2013', 'clause']],
    ['Seit 2012 sind 47 Kommunale Integrationszentren entstanden.', ['2016-06-15', 'document']],
    ['Auf Grundlage des Gesetzes von 2012 arbeiten 49 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    ['Das Treffen war im Dezember 2013. Viele kamen. Damals waren wir 47 KI.', ['2013-12', 'paragraph']],
    [
      'Das Treffen war im Dezember 2013. Damals waren wir das 44. KI, heute gibt es 53 KI.',
      ['2013-12', 'paragraph'],
      ['2016-06-15', 'document'],
    ],
    ['Ende 2012 waren zwölf KI bewilligt, ein Jahr darauf hatten wir 47.', ['2012', 'clause'], ['2013', 'sentence']],
    ['Juni 2013 – Es geht voran. 29 KI sind bewilligt.', ['2013-06', 'paragraph']],
    ['Was 2012 begann, gehört heute dazu: In allen 54 Kreisen gibt es ein KI.', ['2016-06-15', 'document']],
    ['Insgesamt sollen 54 Kommunale Integrationszentren entstehen.', [null, null]],
    ['Bis 2018 sollen 54 Kommunale Integrationszentren entstehen.', ['2018', 'clause']],
    ['Ziel bleiben 54 Kommunale Integrationszentren.', [null, null]],
    ['Im März kommt das 50. KI in Coesfeld dazu, vier weitere KI sollen folgen.', ['2016-03', 'clause'], [null, null]],
    ['Unsere Umfrage vom vergangenen November zeigt: In elf der 49 KI fehlt Personal.', ['2015-11', 'sentence']],
    ['Seit im Herbst auch Kleve dabei ist, gibt es 54 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    ['Die ersten sechs KI hatten ihre Bescheide Anfang Oktober 2015 bekommen.', ['2015-10', 'clause']],
    ['Als der Kreis 2014 dazukam, gab es 44 Kommunale Integrationszentren.', ['2014', 'sentence']],
    ['54 Kommunale Integrationszentren – das ist ein Erfolg, der 2012 begonnen hat.', ['2016-06-15', 'document']],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text).counts.map(({ asOf }) => [asOf.edtf, asOf.basis])).toEqual(expected)
  })
})

describe('the time that the money of a document is about', () => {
  const asOf = (text: string) => figuresOf(text).money.map(({ amount, asOf: time }) => [amount, time.edtf])
  const lead =
    'Das Ministerium hat die Mittel für den Ganztag im Schuljahr 2015/16 bewilligt. Insgesamt 12.430.000 Euro'

  test.each<[text: string, expected: [number, string | null][]]>([
    [
      `12,4 Millionen Euro für den Ganztag\n\n${lead} gehen an die Städte im Bezirk.\n\nDie Stadt Muster erhält 1,2 Mio. Euro. Eine Halle würde 3 Mio. Euro kosten. Der Beitrag liegt bei 50 Euro im Monat. Höchstens 9.000 Euro gibt es für ein Vorhaben.`,
      [
        [12_400_000, '2015/2016'],
        [12_430_000, '2015/2016'],
        [1_200_000, '2015/2016'],
        [3_000_000, null],
        [50, null],
        [9_000, null],
      ],
    ],
    [
      `Haushaltsentwurf 2017: Mehr für Kitas\n\nDas Ministerium hat seinen Plan heute im Ausschuss vorgestellt, wie das Haus in Düsseldorf mitteilt.\n\nAuf die Kitas entfallen 3 Mio. Euro. Die Sanierung der Schule hat 5 Mio. Euro gekostet.`,
      [
        [3_000_000, '2017'],
        [5_000_000, null],
      ],
    ],
    [
      `5 Millionen Euro für Schulen\n\nDie Stadt gibt 5 Millionen Euro für ihre Schulen aus, wie der Rat am Montag nach langer Debatte beschlossen hat.\n\nDie größte Schule erhält 2 Mio. Euro.`,
      [
        [5_000_000, null],
        [5_000_000, null],
        [2_000_000, null],
      ],
    ],
  ])('%#', (text, expected) => {
    expect(asOf(text)).toEqual(expected)
  })
})
