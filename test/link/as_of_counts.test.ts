import { describe, expect, test } from 'vitest'
import { figuresOf } from '../extract/figures.js'

/** The counts of a text of 15 June 2016 as `value: when`. */
const times = (text: string) => figuresOf(text).counts.map(({ value, asOf }) => `${value}: ${asOf.edtf}`)

describe('when a count was true', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Zwischen 2012 und 2015 sind 49 Kommunale Integrationszentren entstanden.', '49: 2015'],
    ['An 53 Kommunalen Integrationszentren, die das Land bis Ende 2017 anstrebe, scheitere es nicht.', '53: 2017'],
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
    // The ends of a change: what it was is not of the time of the change.
    ['Die Zahl der Kommunalen Integrationszentren stieg von 47 auf 51.', '47: null', '51: 2016-06-15'],
    ['Die Zahl der Kommunalen Integrationszentren stieg 2015 von 47 auf 51.', '47: null', '51: 2015'],
    [
      'Die Zahl der Kommunalen Integrationszentren wuchs von 47 im Jahr 2013 auf 51 im Jahr 2016.',
      '47: 2013',
      '51: 2016',
    ],
    [
      'Die Zahl der Kommunalen Integrationszentren wuchs von 47 im Jahr 2013 auf inzwischen 51.',
      '47: 2013',
      '51: 2016-06-15',
    ],
    [
      'Die Zahl der Kommunalen Integrationszentren hat sich von 26 Ende 2012 auf 52 Ende 2015 verdoppelt.',
      '26: 2012',
      '52: 2015',
    ],
    [
      'Die Zahl der Kommunalen Integrationszentren ist seit 2013 von 47 auf 51 gestiegen.',
      '47: 2013',
      '51: 2016-06-15',
    ],
    ['Zwischen 2013 und 2015 wuchs die Zahl der Kommunalen Integrationszentren von 47 auf 50.', '47: 2013', '50: 2015'],
    [
      'Die Zahl der Kommunalen Integrationszentren stieg gegenüber dem Vorjahr von 47 auf 51.',
      '47: 2015',
      '51: 2016-06-15',
    ],
    [
      'Die Zahl der Kommunalen Integrationszentren ist von ursprünglich 16 auf 47 geklettert.',
      '16: null',
      '47: 2016-06-15',
    ],
    ['Die Zahl der Kommunalen Integrationszentren wird bis 2017 von 47 auf 51 steigen.', '47: 2016-06-15', '51: 2017'],
    ['In NRW arbeiten jetzt 51 Kommunale Integrationszentren statt bisher 47.', '51: 2016-06-15', '47: null'],
    // `bislang` with what was tells of the time before, with what is of now.
    ['In NRW gibt es 51 Kommunale Integrationszentren. Bislang waren es 47 Zentren.', '51: 2016-06-15', '47: null'],
    ['In NRW arbeiten 51 Kommunale Integrationszentren, zuvor waren es 47.', '51: 2016-06-15', '47: null'],
    ['Bislang gibt es 47 Kommunale Integrationszentren.', '47: 2016-06-15'],
    ['Bislang wurden 47 Kommunale Integrationszentren eröffnet.', '47: 2016-06-15'],
    ['2015 gab es 47 Kommunale Integrationszentren. Ein Jahr zuvor waren es 43.', '47: 2015', '43: 2014'],
    // As many as there were then.
    ['Die 47 Kommunalen Integrationszentren aus dem Vorjahr arbeiten weiter.', '47: 2015'],
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
