import { describe, expect, test } from 'vitest'
import { found, type Said } from './build.js'

/** A set of documents that a rule must find something in, or a twin in which it must find nothing. */
interface Case {
  readonly name: string
  readonly documents: Readonly<Record<string, Said>>
  readonly finds: readonly string[]
}

const day = (anchor: string, value: number, more: object = {}): Said => ({ anchor, counts: [{ value, ...more }] })
const mio = (amount: number, more: object = {}) => ({
  amount: amount * 1e6,
  quote: `${String(amount).replace('.', ',')} Millionen Euro`,
  payer: 'Land',
  purpose: 'Integration',
  as_of: '2016',
  ...more,
})

const CASES: Readonly<Record<string, readonly Case[]>> = {
  contradiction: [
    {
      name: 'two counts for one day, further apart than the steps may be',
      documents: { a: day('2014-05-05', 40), b: day('2014-05-05', 47) },
      finds: ['conflict error 40 47'],
    },
    {
      name: 'two counts for one day, within the tolerance of the measure',
      documents: { a: day('2014-05-05', 46), b: day('2014-05-05', 47) },
      finds: ['conflict warning 46 47'],
    },
    {
      name: 'a rounded count',
      documents: { a: day('2014-05-05', 60, { modifier: 'over' }), b: day('2014-05-05', 47) },
      finds: ['conflict warning 60 47'],
    },
    {
      name: 'an inferred day',
      documents: { a: day('2014-05-05', 40), b: { ...day('2014-05-05', 47), basis: 'text' } },
      finds: ['conflict warning 40 47'],
    },
    {
      name: 'an amount that the other text gives too, as that of its payer',
      documents: {
        a: { money: [mio(48, { payer: null }), mio(30, { payer: 'Stadt', purpose: null })] },
        b: { money: [mio(30, { payer: 'Stadt' })] },
      },
      finds: [],
    },
    {
      name: 'headline and body of one document',
      documents: { a: { anchor: '2014-05-05', counts: [{ value: 40, zone: 'headline' }, { value: 47 }] } },
      finds: ['conflict error 40 47'],
    },
    {
      name: 'two figures of one text, which mean two things',
      documents: { a: { anchor: '2014-05-05', counts: [{ value: 40 }, { value: 47 }] } },
      finds: [],
    },
    {
      name: 'a measure without tolerance gives no error',
      documents: {
        a: day('2014-05-05', 4, { measure: 'kitas' }),
        b: day('2014-05-05', 9, { measure: 'kitas' }),
      },
      finds: ['conflict warning 4 9'],
    },
    {
      name: 'a count of some of them in another text',
      documents: { a: day('2014-05-05', 5), b: day('2014-05-05', 49) },
      finds: [],
    },
    {
      name: 'all of a total beside some of it',
      documents: { a: day('2014-05-05', 49, { total: 54 }), b: day('2014-05-05', 54, { total: 54 }) },
      finds: [],
    },
    {
      name: 'money for one purpose in other words, its payer named in part',
      documents: {
        a: { anchor: '2017-01-01', money: [mio(25, { payer: 'Stadt Hamm', purpose: 'die Förderung der Zentren' })] },
        b: {
          anchor: '2017-02-01',
          money: [mio(27, { payer: 'Stadt', purpose: 'den Kommunalen Integrationszentren' })],
        },
      },
      finds: ['conflict warning 25000000 EUR 27000000 EUR'],
    },
    {
      name: 'money for one place and for all',
      documents: {
        a: { anchor: '2017-01-01', money: [mio(25)] },
        b: { anchor: '2017-02-01', money: [mio(1, { sentence: 'Der Kreis Unna erhält vom Land 1 Million Euro.' })] },
      },
      finds: [],
    },
    {
      name: 'money of one payer, purpose and year',
      documents: { a: { anchor: '2017-01-01', money: [mio(25)] }, b: { anchor: '2017-02-01', money: [mio(27)] } },
      finds: ['conflict warning 25000000 EUR 27000000 EUR'],
    },
    {
      name: 'a part of them in one document',
      documents: { a: { anchor: '2017-11-08', counts: [{ value: 30 }, { value: 53, total: 54 }] } },
      finds: [],
    },
    { name: 'a later day', documents: { a: day('2014-05-05', 40), b: day('2014-06-05', 47) }, finds: [] },
    { name: 'a month within a year', documents: { a: day('2014', 40), b: day('2014-05', 47) }, finds: [] },
    { name: 'the same year', documents: { a: day('2014', 40), b: day('2014', 47) }, finds: [] },
    {
      name: 'another region',
      documents: { a: day('2014-05-05', 40), b: day('2014-05-05', 11, { region: 'Arnsberg' }) },
      finds: [],
    },
    {
      name: 'target against count',
      documents: { a: day('2014-05-05', 47), b: day('2014-05-05', 53, { kind: 'target' }) },
      finds: [],
    },
    {
      name: 'approved against opened',
      documents: {
        a: day('2014-05-05', 40, { stage: 'opened' }),
        b: day('2014-05-05', 47, { stage: 'approved' }),
      },
      finds: [],
    },
    {
      name: 'set up against opened',
      documents: { a: day('2014-05-05', 40, { stage: 'opened' }), b: day('2014-05-05', 47, { stage: 'set_up' }) },
      finds: [],
    },
    {
      name: 'rounding: rund 40 and 39',
      documents: { a: day('2014-05-05', 40, { modifier: 'approx' }), b: day('2014-05-05', 39) },
      finds: [],
    },
    {
      name: 'rounding: 14,5 Millionen and 14.534.000',
      documents: {
        a: { money: [mio(14.5)] },
        b: { money: [{ ...mio(14.534), quote: '14.534.000 Euro' }] },
      },
      finds: [],
    },
    {
      name: 'money of another payer',
      documents: { a: { money: [mio(25)] }, b: { money: [mio(27, { payer: 'Bund' })] } },
      finds: [],
    },
    {
      name: 'money of another year',
      documents: { a: { money: [mio(25)] }, b: { money: [mio(27, { as_of: '2017' })] } },
      finds: [],
    },
    {
      name: 'money a month against a year',
      documents: { a: { money: [mio(25)] }, b: { money: [mio(27, { period: 'month' })] } },
      finds: [],
    },
    {
      name: 'a list of amounts for one purpose',
      documents: { a: { money: [mio(25), mio(27), mio(29)] } },
      finds: [],
    },
    {
      name: 'parts of one whole',
      documents: { a: { money: [mio(50), mio(25, { part: 0 }), mio(25.5, { part: 0 })] } },
      finds: [],
    },
    {
      name: 'a copy confirms and contradicts nothing',
      documents: { a: day('2014-05-05', 40), b: { ...day('2014-05-05', 47), duplicateOf: 'a' } },
      finds: [],
    },
  ],
  superseded: [
    {
      name: 'a count that grew',
      documents: { a: day('2013-12', 47), b: day('2017', 53) },
      finds: ['development info 47 53'],
    },
    {
      name: 'one finding however many documents say so',
      documents: { a: day('2013-12', 47), b: day('2014-01', 47), c: day('2017-01', 53), d: day('2017-02', 53) },
      finds: ['development info 47 53'],
    },
    {
      name: 'neighbours only',
      documents: { a: day('2013-12', 47), b: day('2015-04', 49), c: day('2017-01', 53) },
      finds: ['development info 47 49', 'development info 49 53'],
    },
    { name: 'the same count', documents: { a: day('2013-12', 47), b: day('2017', 47) }, finds: [] },
    { name: 'no time known', documents: { a: day('2013-12', 47), b: { counts: [{ value: 53 }] } }, finds: [] },
    {
      name: 'approved, then set up',
      documents: { a: day('2013-12', 29, { stage: 'approved' }), b: day('2014-12', 47) },
      finds: [],
    },
  ],
  restated: [
    {
      name: 'two documents, one figure, one day',
      documents: { a: day('2013-12-02', 47), b: day('2013-12-02', 47), c: day('2013-12-02', 47) },
      finds: ['agreement info 47 47'],
    },
    {
      name: 'a copy',
      documents: { a: day('2013-12-02', 47), b: { ...day('2013-12-02', 47), duplicateOf: 'a' } },
      finds: [],
    },
    {
      name: 'the same bytes under another path',
      documents: { a: { ...day('2013-12-02', 47), sha256: 'x' }, b: { ...day('2013-12-02', 47), sha256: 'x' } },
      finds: [],
    },
    {
      name: 'one document',
      documents: { a: { anchor: '2013-12-02', counts: [{ value: 47 }, { value: 47 }] } },
      finds: [],
    },
  ],
  denominator_mismatch: [
    {
      name: '53 or 54, explained',
      documents: { a: day('2013-12-02', 47, { total: 53 }), b: day('2015-04-09', 49, { total: 54 }) },
      finds: ['explained warning 53 54'],
    },
    {
      name: 'another total for the same day',
      documents: { a: day('2013-12-02', 47, { total: 52 }), b: day('2013-12-02', 47, { total: 54 }) },
      finds: ['conflict error 52 54'],
    },
    {
      name: 'another total at another time',
      documents: { a: day('2013-12-02', 47, { total: 50 }), b: day('2016-12-02', 49, { total: 54 }) },
      finds: ['development info 50 54'],
    },
    {
      name: 'the same total',
      documents: { a: day('2013-12-02', 47, { total: 53 }), b: day('2015-04-09', 49, { total: 53 }) },
      finds: [],
    },
    { name: 'no total', documents: { a: day('2013-12-02', 47, { total: 53 }), b: day('2015-04-09', 54) }, finds: [] },
  ],
  part_exceeds_whole: [
    {
      name: 'more than there are',
      documents: { a: day('2014-05-05', 58, { total: 54 }) },
      finds: ['conflict error 58 54'],
    },
    {
      name: '54 of 53, explained',
      documents: { a: day('2019-05-05', 54, { total: 53 }) },
      finds: ['explained warning 54 53'],
    },
    {
      name: 'one part greater than the amount',
      documents: { a: { money: [mio(25), mio(30, { part: 0 })] } },
      finds: ['conflict warning 25000000 EUR 30000000 EUR'],
    },
    { name: 'all of them', documents: { a: day('2014-05-05', 54, { total: 54 }) }, finds: [] },
    { name: 'a part within its whole', documents: { a: { money: [mio(25), mio(24, { part: 0 })] } }, finds: [] },
    {
      name: 'a part that rounding makes greater',
      documents: { a: { money: [mio(25), mio(25.4, { part: 0 })] } },
      finds: [],
    },
  ],
  sum_mismatch: [
    {
      name: 'parts that come to more',
      documents: { a: { money: [mio(39.4), mio(19.6, { part: 0 }), mio(16.5, { part: 0 }), mio(5.3, { part: 0 })] } },
      finds: ['conflict warning 39400000 EUR 19600000 + 16500000 + 5300000 EUR'],
    },
    {
      name: 'parts of whole millions that no rounding brings to the whole',
      documents: { a: { money: [mio(4), mio(2, { part: 0 }), mio(3, { part: 0 })] } },
      finds: ['conflict warning 4000000 EUR 2000000 + 3000000 EUR'],
    },
    {
      name: 'parts that fall a little short',
      documents: { a: { money: [mio(39.4), mio(19.6, { part: 0 }), mio(12.5, { part: 0 }), mio(5.3, { part: 0 })] } },
      finds: ['conflict warning 39400000 EUR 19600000 + 12500000 + 5300000 EUR'],
    },
    {
      name: 'rounding',
      documents: { a: { money: [mio(10), mio(3.3, { part: 0 }), mio(3.3, { part: 0 }), mio(3.3, { part: 0 })] } },
      finds: [],
    },
    {
      name: 'two parts named of many',
      documents: { a: { money: [mio(100), mio(30, { part: 0 }), mio(20, { part: 0 })] } },
      finds: [],
    },
    {
      name: 'a count and the rest',
      documents: {
        a: {
          anchor: '2013-05-05',
          counts: [
            { value: 16, total: 54, quote: '16 der 54', line: 3 },
            { value: 28, kind: 'remainder', quote: '28', line: 3, column: 20 },
          ],
        },
      },
      finds: ['conflict warning 54 16 + 28'],
    },
    {
      name: 'a count by two regions',
      documents: {
        a: {
          anchor: '2013-05-05',
          counts: [
            { value: 47 },
            { value: 23, total: 47, region: 'Rheinland', sentence: 'Es sind 23 hier und 27 da.' },
            { value: 27, total: 47, region: 'Westfalen-Lippe', sentence: 'Es sind 23 hier und 27 da.' },
          ],
        },
      },
      finds: ['conflict warning 47 23 + 27'],
    },
    {
      name: 'a rest is spoken of',
      documents: {
        a: {
          money: [
            mio(5.2),
            mio(2.1, { part: 0, sentence: 'Davon trägt der Bund 2,1 Millionen Euro, den Rest die Kommunen.' }),
            mio(2.5, { part: 0 }),
          ],
        },
      },
      finds: [],
    },
    {
      name: 'a whole divided twice',
      documents: {
        a: {
          money: [
            mio(10),
            ...[6, 4].map((part) => mio(part, { part: 0, sentence: 'Vom Bund und vom Land.' })),
            ...[5, 3, 2].map((part) => mio(part, { part: 0, sentence: 'In drei Städte.' })),
          ],
        },
      },
      finds: [],
    },
    {
      name: 'a range as a part',
      documents: {
        a: { money: [mio(10), mio(4, { part: 0 }), { ...mio(0, { part: 0 }), amount: null, min: 5e6, max: 7e6 }] },
      },
      finds: [],
    },
  ],
  sum_agrees: [
    {
      name: 'fast 5,3 and rund 39,4',
      documents: {
        a: {
          money: [
            mio(39.4, { modifier: 'approx' }),
            mio(19.6, { part: 0 }),
            mio(14.5, { part: 0 }),
            mio(5.3, { part: 0, modifier: 'under' }),
          ],
        },
      },
      finds: ['agreement info 39400000 EUR 19600000 + 14500000 + 5300000 EUR'],
    },
    {
      name: 'whole millions off by a little',
      documents: { a: { money: [mio(100), mio(60, { part: 0 }), mio(41, { part: 0 })] } },
      finds: ['agreement info 100000000 EUR 60000000 + 41000000 EUR'],
    },
    {
      name: 'whole millions off by more than rounding is wont to',
      documents: { a: { money: [mio(14), mio(10, { part: 0 }), mio(3, { part: 0 }), mio(2, { part: 0 })] } },
      finds: [],
    },
    { name: 'one part', documents: { a: { money: [mio(25), mio(25, { part: 0 })] } }, finds: [] },
    {
      name: 'another currency',
      documents: {
        a: { money: [mio(25), mio(15, { part: 0, currency: 'USD' }), mio(10, { part: 0, currency: 'USD' })] },
      },
      finds: [],
    },
  ],
  decrease: [
    {
      name: 'a falling count',
      documents: { a: day('2014-05-05', 49), b: day('2015-05-05', 46) },
      finds: ['conflict warning 49 46'],
    },
    { name: 'a growing count', documents: { a: day('2014-05-05', 46), b: day('2015-05-05', 49) }, finds: [] },
    {
      name: 'of another step',
      documents: { a: day('2014-05-05', 49, { stage: 'approved' }), b: day('2015-05-05', 46) },
      finds: [],
    },
    {
      name: 'money may fall',
      documents: { a: { money: [mio(25)] }, b: { money: [mio(20, { as_of: '2017' })] } },
      finds: [],
    },
  ],
  stale: [
    {
      name: 'a figure from the time before',
      documents: { a: day('2013-12-02', 47), b: day('2017-05-05', 53), c: day('2018-05-05', 47) },
      finds: ['conflict warning 53 47'],
    },
    {
      name: 'a new figure',
      documents: { a: day('2013-12-02', 47), b: day('2017-05-05', 53), c: day('2018-05-05', 54) },
      finds: [],
    },
    {
      name: 'a look back, for its own time',
      documents: {
        a: day('2013-12-02', 47),
        b: day('2017-05-05', 53),
        c: { anchor: '2018-05-05', counts: [{ value: 47, as_of: '2013-12-02' }] },
      },
      finds: [],
    },
  ],
  ordinal_inconsistent: [
    {
      name: 'the 46th after the 50th',
      documents: { a: day('2014-05-05', 50, { kind: 'ordinal' }), b: day('2015-06-05', 46, { kind: 'ordinal' }) },
      finds: ['conflict error 50. 46.'],
    },
    {
      name: 'neighbours the wrong way round',
      documents: { a: day('2014-05-05', 48, { kind: 'ordinal' }), b: day('2014-06-05', 47, { kind: 'ordinal' }) },
      finds: ['conflict warning 48. 47.'],
    },
    {
      name: 'the 40th when there were 47',
      documents: { a: day('2014-05-05', 47), b: day('2014-06-05', 40, { kind: 'ordinal' }) },
      finds: ['conflict error 47 40.'],
    },
    {
      name: 'in order',
      documents: { a: day('2014-05-05', 47, { kind: 'ordinal' }), b: day('2014-06-05', 48, { kind: 'ordinal' }) },
      finds: [],
    },
    {
      name: 'counted before it opened',
      documents: { a: day('2016-06-02', 52), b: day('2016-06-28', 51, { kind: 'ordinal' }) },
      finds: [],
    },
    {
      name: 'the 52nd on a day with 48 in all',
      documents: { a: day('2016-06-28', 52, { kind: 'ordinal' }), b: day('2016-06-28', 48) },
      finds: ['conflict error 48 52.'],
    },
    {
      name: 'one of long ago, told on a day with many more',
      documents: { a: day('2016-06-28', 12, { kind: 'ordinal' }), b: day('2016-06-28', 48) },
      finds: [],
    },
    {
      name: 'the next after a count',
      documents: { a: day('2014-05-05', 47), b: day('2014-06-05', 48, { kind: 'ordinal' }) },
      finds: [],
    },
  ],
  scale_slip: [
    {
      name: 'Mio against Mrd in one document',
      documents: { a: { money: [mio(9.83), { ...mio(9830), quote: '9,83 Milliarden Euro' }] } },
      finds: ['conflict warning 9830000 EUR 9830000000 EUR'],
    },
    {
      name: 'across documents, for one purpose and time',
      documents: { a: { money: [mio(25)] }, b: { money: [{ ...mio(25_000), quote: '25 Milliarden Euro' }] } },
      finds: ['conflict warning 25000000 EUR 25000000000 EUR'],
    },
    {
      name: 'across documents, for another purpose',
      documents: { a: { money: [mio(25)] }, b: { money: [mio(25_000, { purpose: 'Straßen' })] } },
      finds: [],
    },
    { name: 'other digits', documents: { a: { money: [mio(9.83), mio(9840)] } }, finds: [] },
    { name: 'ten times as much', documents: { a: { money: [mio(9.8), mio(98, { purpose: 'Bau' })] } }, finds: [] },
  ],
  weekday_mismatch: [
    {
      name: 'a Friday that was a Thursday',
      documents: { a: { dates: [{ edtf: '2018-02-22', quote: 'Freitag, 22.02.2018', weekday_check: 'differs' }] } },
      finds: ['conflict error Freitag Donnerstag'],
    },
    {
      name: 'the year inferred',
      documents: {
        a: {
          dates: [
            { edtf: '2018-05-10', quote: 'Mi., 10. Mai', weekday_check: 'differs', resolution: 'underspecified' },
          ],
        },
      },
      finds: ['conflict warning Mittwoch Donnerstag'],
    },
    {
      name: 'it fits',
      documents: { a: { dates: [{ edtf: '2018-02-23', quote: 'Freitag, 23.02.2018', weekday_check: 'agrees' }] } },
      finds: [],
    },
  ],
  office_overlap: [
    {
      name: 'two mayors at once',
      documents: {
        a: { anchor: '2018-02-23', offices: [{ holder: 'Anna Muster' }] },
        b: { anchor: '2018-02-23', offices: [{ holder: 'Bernd Beispiel' }] },
      },
      finds: ['conflict warning Anna Muster Bernd Beispiel'],
    },
    {
      name: 'two mayors in one document',
      documents: { a: { anchor: '2018-02-23', offices: [{ holder: 'Anna Muster' }, { holder: 'Bernd Beispiel' }] } },
      finds: ['conflict warning Anna Muster Bernd Beispiel'],
    },
    {
      name: 'a title alone beside the name of the place that the document is from',
      documents: {
        a: {
          anchor: '2018-02-23',
          dates: [
            { edtf: '2018-02-23', quote: '23. Februar 2018', sentence: 'Altstadt, 23. Februar 2018', zone: 'dateline' },
          ],
          offices: [
            { holder: 'Anna Muster', organisation: null },
            { holder: 'Bernd Beispiel', organisation: 'Altstädter' },
            { holder: 'Cem Probe', organisation: 'Stadt Altstadt' },
          ],
        },
      },
      finds: ['conflict warning Anna Muster Cem Probe'],
    },
    {
      name: 'of two towns',
      documents: {
        a: {
          anchor: '2018-02-23',
          offices: [{ holder: 'Anna Muster' }, { holder: 'Bernd Beispiel', organisation: 'Stadt Neustadt' }],
        },
      },
      finds: [],
    },
    {
      name: 'one after the other',
      documents: {
        a: { anchor: '2018-02-23', offices: [{ holder: 'Anna Muster' }] },
        b: { anchor: '2020-11-01', offices: [{ holder: 'Bernd Beispiel' }] },
      },
      finds: [],
    },
    {
      name: 'a former one, a deputy',
      documents: {
        a: {
          anchor: '2018-02-23',
          offices: [
            { holder: 'Anna Muster' },
            { holder: 'Bernd Beispiel', status: 'former' },
            { holder: 'Cem Probe', deputy: true },
          ],
        },
      },
      finds: [],
    },
    {
      name: 'an office that many hold',
      documents: {
        a: {
          anchor: '2018-02-23',
          offices: [
            { holder: 'Anna Muster', office: 'member_landtag' },
            { holder: 'Bernd Beispiel', office: 'member_landtag' },
          ],
        },
      },
      finds: [],
    },
    {
      name: 'two spellings of one',
      documents: { a: { anchor: '2018-02-23', offices: [{ holder: 'Anna Muster' }, { holder: 'Anna Mustar' }] } },
      finds: [],
    },
  ],
  party_mismatch: [
    {
      name: 'two parties in one document',
      documents: {
        a: {
          parties: [
            { party: 'SPD', person: 'Anna Muster' },
            { party: 'CDU', person: 'Anna Muster' },
          ],
        },
      },
      finds: ['conflict warning SPD CDU'],
    },
    {
      name: 'one name, two parties and nothing else that parts them',
      documents: {
        a: { anchor: '2018-05-05', parties: [{ party: 'SPD', person: 'Anna Muster', person_id: 'anna-muster-spd' }] },
        b: { anchor: '2018-06-05', parties: [{ party: 'CDU', person: 'Anna Muster', person_id: 'anna-muster-cdu' }] },
      },
      finds: ['conflict warning SPD CDU'],
    },
    {
      name: 'the group that somebody leads',
      documents: {
        a: {
          anchor: '2018-05-05',
          offices: [{ holder: 'Anna Muster', office: 'chair', organisation: 'SPD-Ratsfraktion' }],
          parties: [{ party: 'FDP', person: 'Anna Muster' }],
        },
      },
      finds: ['conflict warning SPD FDP'],
    },
    {
      name: 'years apart',
      documents: {
        a: { anchor: '2010-05-05', parties: [{ party: 'SPD', person: 'Anna Muster', person_id: 'anna-muster' }] },
        b: { anchor: '2018-05-05', parties: [{ party: 'CDU', person: 'Anna Muster', person_id: 'anna-muster' }] },
      },
      finds: [],
    },
    {
      name: 'two people',
      documents: {
        a: {
          parties: [
            { party: 'SPD', person: 'Anna Muster' },
            { party: 'CDU', person: 'Bernd Beispiel' },
          ],
        },
      },
      finds: [],
    },
    { name: 'nobody’s party', documents: { a: { parties: [{ party: 'SPD' }, { party: 'CDU' }] } }, finds: [] },
  ],
  name_variant: [
    {
      name: 'a variant within a document',
      documents: {
        a: {
          people: [{ name: 'Uli Beispiel' }, { name: 'Uli Beispiel', quote: 'Uli Beispil', name_basis: 'variant' }],
        },
      },
      finds: ['explained info Uli Beispiel Uli Beispil'],
    },
    {
      name: 'one person of the run, spelled in two ways',
      documents: {
        a: { people: [{ name: 'Serap Güner', person_id: 'serap-guener' }] },
        b: { people: [{ name: 'Serap Guener', person_id: 'serap-guener' }] },
      },
      finds: ['explained info Serap Guener Serap Güner'],
    },
    {
      name: 'genitive, capitals, initial',
      documents: {
        a: {
          people: [
            { name: 'Uli Beispiel' },
            { name: 'Uli Beispiel', quote: 'Uli Beispiels', name_basis: 'variant' },
            { name: 'Uli Beispiel', quote: 'ULI BEISPIEL', name_basis: 'variant' },
            { name: 'Uli Beispiel', quote: 'U. Beispiel', name_basis: 'initial' },
          ],
        },
      },
      finds: [],
    },
    {
      name: 'two people with near names',
      documents: { a: { people: [{ name: 'Uli Beispiel' }] }, b: { people: [{ name: 'Uli Beispil' }] } },
      finds: [],
    },
  ],
}

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { documents, finds }) => {
    expect(found(documents, rule)).toEqual(finds)
  })
})
