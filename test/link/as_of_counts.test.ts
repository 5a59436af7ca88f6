import { describe, expect, test } from 'vitest'
import { figuresOf } from '../extract/figures.js'

/** The counts of a text of 15 June 2016 as `value: when`. */
const times = (text: string) => figuresOf(text).counts.map(({ value, asOf }) => `${value}: ${asOf.edtf}`)

describe('when a count was true', () => {
  test.each<[text: string, ...expected: string[]]>([
    // A span that is shorter than a year.
    [
      'Im Februar 2013 waren 16 Kommunale Integrationszentren bewilligt, zehn Monate später waren es 47.',
      '16: 2013-02',
      '47: 2013-12',
    ],
    ['Ende 2012 gab es drei Kommunale Integrationszentren, zwölf Monate darauf 47.', '3: 2012', '47: 2013'],
    ['2012 gab es drei Kommunale Integrationszentren, vier Monate darauf 16.', '3: 2012', '16: null'],
    [
      'Am 28. Juni 2015 eröffnete das 51. Kommunale Integrationszentrum, drei Tage darauf das 52. Zentrum.',
      '51: 2015-06-28',
      '52: 2015-07-01',
    ],
    [
      'Im Januar 2013 hatten wir 16 Kommunale Integrationszentren. Ein halbes Jahr später waren es 29.',
      '16: 2013-01',
      '29: 2013-07',
    ],
    // The beginning of the year is over, what is so since then is not.
    [
      'Heute arbeiten 47 Kommunale Integrationszentren. Zu Beginn des Jahres waren es 43.',
      '47: 2016-06-15',
      '43: 2016',
    ],
    ['Seit Anfang des Jahres gibt es 43 Kommunale Integrationszentren.', '43: 2016-06-15'],
    ['In diesem Jahr gibt es 43 Kommunale Integrationszentren.', '43: 2016-06-15'],
    // A year that opens a speech is no entry of a chronicle.
    [
      '„2012 hat das Land alle 54 Kommunalen Integrationszentren zugesagt. Eingerichtet sind 49.“',
      '54: 2012',
      '49: 2016-06-15',
    ],
    // What came since is of now; what is done already is not of the day of another clause.
    [
      'Im Februar hatte das Land 16 Kommunale Integrationszentren bewilligt, seitdem sind 15 dazugekommen.',
      '16: 2016-02',
      '15: 2016-06-15',
    ],
    [
      '50 Kommunale Integrationszentren hatten bis zum 31. Januar einen Antrag gestellt, 46 sind bereits bewilligt.',
      '50: 2016-01-31',
      '46: 2016-06-15',
    ],
    ['36 KI machen mittlerweile mit, fünf mehr als im Vorjahr.', '36: 2016-06-15', '5: 2016-06-15'],
    // Which one it was is of the day on which it began or begins.
    ['Das Kommunale Integrationszentrum, das seit Oktober 2015 als 50. im Land arbeitet, lädt ein.', '50: 2015-10'],
    ['Das 53. Kommunale Integrationszentrum nimmt am 1. September 2016 die Arbeit auf.', '53: 2016-09-01'],
    // What will be then, and what is only thought of.
    [
      'Am 1. September 2016 öffnet das Kommunale Integrationszentrum in Viersen. Dann fehlen noch zwei Kommunale Integrationszentren.',
      '2: 2016-09-01',
    ],
    ['Bei 54 Kommunalen Integrationszentren wären das zwei Millionen Euro.', '54: null'],
    // What it was, and what it has become.
    [
      'Aus 16 Kommunalen Integrationszentren im Februar 2013 sind inzwischen 49 geworden.',
      '16: 2013-02',
      '49: 2016-06-15',
    ],
    [
      'Aus sieben Kommunalen Integrationszentren im Jahr 2012 sind 49 Kommunale Integrationszentren geworden.',
      '7: 2012',
      '49: 2016-06-15',
    ],
    ['Im Februar 2013 gab es 16 Kommunale Integrationszentren, im Juni 2013 bereits 34.', '16: 2013-02', '34: 2013-06'],
    ['Wir wären wieder bei 49 Kommunalen Integrationszentren, dem Stand von 2015.', '49: 2015'],
  ])('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})
