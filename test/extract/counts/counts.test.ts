import { describe, expect, test } from 'vitest'
import { measuresOf } from '../../../src/lexicon/measures.js'
import measures from '../../../src/lexicon/nrw/measures.json' with { type: 'json' }
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote = value/total kind stage`. */
function counts(text: string): string[] {
  return figuresOf(text).counts.map(({ quote, value, total, kind, stage }) => {
    const number = total === null ? `${value}` : `${value}/${total}`
    return `${quote} = ${number} ${kind}${stage === null ? '' : ` ${stage}`}`
  })
}

describe('counts', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Es gibt 47 Kommunale Integrationszentren.', '47 Kommunale Integrationszentren = 47 count'],
    [
      'Ende 2014 waren es neun KI, dann 16, Ende 2015 schon 47 Kommunale Integrationszentren. Das letzte, Nummer 48, kam.',
      'neun KI = 9 count',
      '16 = 16 count',
      '47 Kommunale Integrationszentren = 47 count',
      '48 = 48 ordinal',
    ],
    ['Vor drei Jahren waren es 16, heute sind es 47 KI.', '16 = 16 count', '47 KI = 47 count'],
    ['Es gibt 47 KI. Vor drei Jahren waren es 16, sagte sie.', '47 KI = 47 count', '16 = 16 count'],
    ['Die Zielzahl sind 54 KI.', '54 KI = 54 target'],
    // A part of other things that are counted nearer is no part of the centres.
    [
      'In der Statistik fehlen noch zwei Kommunale Integrationszentren. Dort arbeiten 611 Personen; 108 davon sind Lehrkräfte.',
      'zwei Kommunale Integrationszentren = 2 remainder',
    ],
    ['Es gibt 47 KI. Der Antrag, Nummer 48, liegt vor.', '47 KI = 47 count'],
    ['47 von 53 Kommunalen Integrationszentren arbeiten.', '47 von 53 Kommunalen Integrationszentren = 47/53 count'],
    [
      '47 der insgesamt 53 Kommunalen Integrationszentren arbeiten.',
      '47 der insgesamt 53 Kommunalen Integrationszentren = 47/53 count',
    ],
    [
      '53 der 54 Kreise und kreisfreien Städte haben ein Kommunales Integrationszentrum.',
      '53 der 54 Kreise und kreisfreien Städte = 53/54 count',
    ],
    ['In allen 54 Kreisen gibt es ein KI.', 'allen 54 Kreisen = 54/54 count'],
    [
      'Das Ziel ist die Errichtung von Kommunalen Integrationszentren in allen 53 Kreisen.',
      'allen 53 Kreisen = 53/53 target set_up',
    ],
    [
      'In Unna wurde das 46. Kommunale Integrationszentrum eröffnet.',
      '46. Kommunale Integrationszentrum = 46 ordinal opened',
    ],
    [
      'Das fünfzigste Kommunale Integrationszentrum nimmt die Arbeit auf.',
      'fünfzigste Kommunale Integrationszentrum = 50 ordinal opened',
    ],
    [
      'Mit dem 30. der geplanten 54 Kommunalen Integrationszentren geht es weiter.',
      '30. der geplanten 54 Kommunalen Integrationszentren = 30/54 ordinal',
    ],
    ['Die Kommunalen Integrationszentren beraten. Die derzeit 48 Zentren leisten viel.', '48 Zentren = 48 count'],
    ['Das Land fördert 49 KIs.', '49 KIs = 49 count'],
    ['Anfangs waren es sieben KI.', 'sieben KI = 7 count'],
    [
      'Das 46. Kommunale Integrationszentrum ist da. Mit den anderen 45 tauscht es sich aus.',
      '46. Kommunale Integrationszentrum = 46 ordinal',
      '45 = 45 remainder',
    ],
    [
      'Es gibt 31 Kommunale Integrationszentren. Insgesamt sollen 53 entstehen.',
      '31 Kommunale Integrationszentren = 31 count',
      '53 = 53 target set_up',
    ],
    [
      'Es gibt 31 Kommunale Integrationszentren. Die übrigen 22 werden folgen.',
      '31 Kommunale Integrationszentren = 31 count',
      '22 = 22 remainder',
    ],
    [
      'Bewilligt wurden 17 KI. Im Mai kamen 14 weitere hinzu.',
      '17 KI = 17 count approved',
      '14 weitere = 14 increment approved',
    ],
    ['Es gibt 49 KI, fünf fehlen noch.', '49 KI = 49 count', 'fünf = 5 remainder'],
    [
      'Ein Kommunales Integrationszentrum wäre gut: 16 beantragt, sieben bewilligt.',
      '16 beantragt = 16 count requested',
      'sieben bewilligt = 7 count approved',
    ],
    [
      'Das Land hat 22 neue KI bewilligt, weitere 16 sind beantragt.',
      '22 neue KI = 22 increment approved',
      '16 = 16 increment requested',
    ],
    ['Landesweit entstehen 54 Kommunale Integrationszentren.', '54 Kommunale Integrationszentren = 54 target set_up'],
    ['Kommunale Integrationszentren: 47 von 53 sind am Netz.', '47 von 53 = 47/53 count opened'],
    ['Kleve bekommt ein KI. Damit sind es nun 52.', '52 = 52 count'],
    [
      'Mehr als die Hälfte der 53 Kommunalen Integrationszentren ist da: 48 arbeiten, drei sind genehmigt.',
      '53 Kommunalen Integrationszentren = 53 count',
      '48 = 48 count',
      'drei = 3 count approved',
    ],
    ['Die Zahl der Kommunalen Integrationszentren stieg von 27 auf 47.', '27 = 27 count', '47 = 47 count'],
    [
      'Kommunale Integrationszentren in NRW\n\n- beantragt: 38\n- bewilligt: 31\n- eröffnet: 24\n\nKontakt: Zimmer 12',
      '38 = 38 count requested',
      '31 = 31 count approved',
      '24 = 24 count opened',
    ],
    [
      'Entwicklung der Kommunalen Integrationszentren\n\n2012: 9\n2013: 47\n2014: 49',
      '9 = 9 count',
      '47 = 47 count',
      '49 = 49 count',
    ],
    ['Unser KI ist da, landesweit das 50. seiner Art.', '50. = 50 ordinal'],
    ['Borken und Steinfurt, das 51. und das 52. KI.', '51. = 51 ordinal', '52. KI = 52 ordinal'],
    [
      'Das 52. KI steht. Viersen folgt als 53.; Kleve wird Nummer 54.',
      '52. KI = 52 ordinal',
      '53. = 53 ordinal',
      '54 = 54 ordinal',
    ],
    [
      'Ende 2012 waren zwölf Kommunale Integrationszentren bewilligt, ein Jahr darauf hatten wir 47.',
      'zwölf Kommunale Integrationszentren = 12 count approved',
      '47 = 47 count',
    ],
    [
      '37 der 54 KI haben geantwortet. 29 wollen Stellen nicht mehr besetzen, elf müssen Außenstellen schließen.',
      '37 der 54 KI = 37/54 count',
      '29 = 29 count',
      'elf = 11 count',
    ],
    ['Im KI-Netz fehlt wenig. 49 KI gibt es, sechs stehen noch aus.', '49 KI = 49 count', 'sechs = 6 remainder'],
    [
      'Wie viele Kommunale Integrationszentren gibt es? Am 31.12.2012 sieben, am 30.06.2013 31.',
      'sieben = 7 count',
      '31 = 31 count',
    ],
    ['Die KI wachsen. Bis Ende 2017 sollen es 53 sein.', '53 = 53 target'],
    ['54 KI gibt es. Bis 2030 werden es 60 sein.', '54 KI = 54 count', '60 = 60 target'],
    [
      'Mehr als 40 der Kommunalen Integrationszentren bieten Kurse an.',
      '40 der Kommunalen Integrationszentren = 40 count',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('parts of a count', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Von den 47 KI liegen 23 im Rheinland und 24 in Westfalen-Lippe.',
      '47 KI = 47 count',
      '23 = 23/47 count',
      '24 = 24/47 count',
    ],
    [
      'Es gibt 54 KI, 23 in kreisfreien Städten und 31 in Kreisen.',
      '54 KI = 54 count',
      '23 = 23 count',
      '31 = 31 count',
    ],
    ['Es gibt 27 KI. 12 davon sind neu.', '27 KI = 27 count', '12 davon = 12 count'],
    ['52 KI sind bewilligt, 50 davon sind schon eröffnet.', '52 KI = 52 count approved', '50 davon = 50 count opened'],
    ['Im Rheinland arbeiten 23 KI, in Westfalen-Lippe 24.', '23 KI = 23 count', '24 = 24 count'],
    // More than there are is a slip of the text, to be told.
    ['Es gibt 49 KI. 57 der 49 Zentren liegen im Rheinland.', '49 KI = 49 count', '57 der 49 Zentren = 57/49 count'],
    ['Von den 53 Kreisen und kreisfreien Städten haben 48 ein Kommunales Integrationszentrum.', '48 = 48/53 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('the whole that a count is part of', () => {
  test.each<[text: string, ...wholes: (string | null)[]]>([
    ['Es gibt 54 KI, 23 in kreisfreien Städten und 31 in Kreisen.', null, '54 KI', '54 KI'],
    ['Es gibt 27 KI. 12 davon sind neu.', null, '27 KI'],
    ['Von den 47 KI liegen 23 im Rheinland und 24 in Westfalen-Lippe.', null, '47 KI', '47 KI'],
    ['Im Rheinland arbeiten 23 KI, in Westfalen-Lippe 24.', null, null],
    // The whole is said to be none: so many places there are, not so many that have one.
    ['Von den 53 Kreisen und kreisfreien Städten haben 48 ein Kommunales Integrationszentrum.', null],
  ])('%s', (text, ...wholes) => {
    const { counts } = figuresOf(text)
    expect(counts.map(({ partOf }) => counts.find(({ start }) => start === partOf)?.quote ?? null)).toEqual(wholes)
  })
})

describe('no counts', () => {
  test.each([
    'Im Kommunalen Integrationszentrum werden 53 Sprachen gesprochen.',
    'Das Kommunale Integrationszentrum hat 48 Bescheide verschickt.',
    'Im Kommunalen Integrationszentrum trafen sich 130 Akteure.',
    'Das Kommunale Integrationszentrum gehört zum Dezernat 41.',
    'Das Kommunale Integrationszentrum liegt an der Friedrichstraße 46.',
    'Das Kommunale Integrationszentrum hat zwölf Stellen, drei weitere sollen folgen.',
    'Das Kommunale Integrationszentrum hat zwei Standorte.',
    'Das Kommunale Integrationszentrum berät in zwölf Kommunen des Kreises.',
    'Die Staatssekretärin hat fünf Kommunale Integrationszentren besucht.',
    'An der Studie nahmen 30 Kommunale Integrationszentren teil.',
    'Künstliche Intelligenz: 20 KIs prüfen Anträge.',
    'In allen 54 Kreisen wird gewählt.',
    '47 von 53 Anträgen wurden bewilligt.',
    'Die Stadt hat 47 Einrichtungen und 12 Standorte.',
    'Zum Kommunalen Integrationszentrum gehören 7 Einrichtungen der Jugendhilfe.',
    'Die 53 KI-Leitungen trafen sich.',
    'Alle Kreise haben ein Kommunales Integrationszentrum.',
    'Das Kommunale Integrationszentrum startet 2014 neu.',
    'Kapitel 7 Kommunale Integrationszentren',
    'Das KI hat die Schulen befragt. Geantwortet haben 47 von 53. Sechs fehlen noch.',
    'Der Sprachpool des KI wächst: 2014 waren es 31 Sprachen, heute sind es 48.',
    'Das KI lud zum Turnier. 16 Mannschaften waren gemeldet, acht davon aus Hamm. Bald sollen es 24 werden.',
    'Leiterin des KI ist Ayşe Demir (38). Ihr Stellvertreter, 51, kommt aus Hamm.',
    'Die Zahl der Einsätze der Kommunalen Integrationszentren stieg von 20 auf 40.',
    '25 Leitungen Kommunaler Integrationszentren kamen. 14 von ihnen blieben, sieben kamen aus Hamm.',
    'Das KI, Raum 12, ist montags von 9 bis 12 Uhr offen. Buslinien 3, 12 und 47.',
    'Das KI begleitet 53 Schulen. 47 haben das Programm, sechs folgen.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([])
  })
})

describe('regions', () => {
  test.each([
    ['Die elf KI im Regierungsbezirk Arnsberg treffen sich.', 'Regierungsbezirk Arnsberg', '059'],
    ['Im Regierungsbezirk Münster arbeiten acht KI.', 'Regierungsbezirk Münster', '055'],
    ['Die acht KIs der Emscher-Lippe-Region lernen voneinander.', 'Emscher-Lippe-Region', null],
    ['In NRW gibt es 54 KI.', 'Nordrhein-Westfalen', '05'],
  ])('%s', (text, region, key) => {
    expect(figuresOf(text).counts.map((count) => [count.region, count.regionAgs])).toEqual([[region, key]])
  })
})

describe('the measures of the lexicon', () => {
  for (const { id, hits, misses } of measures.entries) {
    test.each(hits)(`${id}: $text`, ({ text, ...expected }) => {
      expect(figuresOf(text).counts).toMatchObject([expected])
    })
    test.each(misses)(`${id}: %s`, (text) => {
      expect(figuresOf(text).counts).toEqual([])
    })
  }
})

test('a measure of one’s own is counted without code', () => {
  const own = measuresOf([
    {
      id: 'frauenhaeuser',
      unit: 'houses',
      region: { name: 'Nordrhein-Westfalen', ags: '05' },
      names: [{ kind: 'full', counted: 'houses', forms: ['Frauenhaus', 'Frauenhäuser', 'Frauenhäusern'] }],
      stages: [{ id: 'approved', words: ['bewillig-'] }],
    },
  ])
  const { counts } = figuresOf('Das Land fördert 64 Frauenhäuser. Zwei weitere sind bewilligt.', '2016-06-15', own)
  expect(counts.map(({ measure, value, kind, stage }) => [measure, value, kind, stage])).toEqual([
    ['frauenhaeuser', 64, 'count', null],
    ['frauenhaeuser', 2, 'increment', 'approved'],
  ])
})
