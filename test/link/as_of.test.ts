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
    ['Von den 13 Mio. Euro, die das Land 2016 bereithält, fließt viel.', ['2016', 'sentence']],
    ['Am Montag übergab die Ministerin 5 Mio. Euro.', [null, null]],
    ['Die Miete beträgt 500 Euro im Monat.', [null, null]],
    ['Die Preise sind 2015 gestiegen. Der Aufzug kostet 3 Mio. Euro.', [null, null]],
    ['Der Etat 2017 steht. Er umfasst 48 Mio. Euro (2016: 45 Mio. Euro).', ['2017', 'paragraph'], ['2016', 'clause']],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text).money.map(({ asOf }) => [asOf.edtf, asOf.basis])).toEqual(expected)
  })
})

describe('the time at which counts were true', () => {
  test.each<[text: string, ...expected: [edtf: string | null, basis: string | null][]]>([
    ['Inzwischen gibt es 49 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    ['Es gibt 49 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    ['2013 gab es 47 Kommunale Integrationszentren.', ['2013', 'clause']],
    ['Seit 2012 sind 47 Kommunale Integrationszentren entstanden.', ['2016-06-15', 'document']],
    ['Auf Grundlage des Gesetzes von 2012 arbeiten 49 Kommunale Integrationszentren.', ['2016-06-15', 'document']],
    ['Insgesamt sollen 54 Kommunale Integrationszentren entstehen.', [null, null]],
    ['Bis 2018 sollen 54 Kommunale Integrationszentren entstehen.', ['2018', 'clause']],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text).counts.map(({ asOf }) => [asOf.edtf, asOf.basis])).toEqual(expected)
  })
})
