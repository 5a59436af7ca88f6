import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote = value kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ quote, value, kind, asOf }) => `${quote} = ${value} ${kind} ${asOf.edtf}`)

describe('numbers of what else happens around what is counted', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['An 15 Standorten im Land sollen 2017 Kommunale Integrationszentren entstehen.', '15 Standorten = 15 target 2017'],
    ['In zwölf Zentren sollen Stellen für die Beratung entstehen.'],
    ['Im Land gibt es 53 KI. In 40 Fällen berieten die Zentren Schulen.', '53 KI = 53 count 2016-06-15'],
    [
      'Im Land gibt es 53 KI. In 27 Fällen sind die Zentren aus einer Beratungsstelle (RAA) hervorgegangen.',
      '53 KI = 53 count 2016-06-15',
      '27 Fällen = 27 count 2016-06-15',
    ],
    ['Im Land gibt es 53 KI. Alle Kinder – 20 an der Zahl – tanzen.', '53 KI = 53 count 2016-06-15'],
    [
      'Im Land gibt es 53 KI. Alle Zentren – 53 an der Zahl – tanzen.',
      '53 KI = 53 count 2016-06-15',
      '53 = 53 count 2016-06-15',
    ],
    ['Im Land gibt es 53 KI. Dem Aufruf folgten zwölf.', '53 KI = 53 count 2016-06-15'],
    ['Im Land gibt es 12 KI. Im Mai folgten zwölf.', '12 KI = 12 count 2016-06-15', 'zwölf = 12 increment 2016-05'],
    [
      'Im Land gibt es 53 KI. Zur Konferenz haben sich viele angemeldet, das Ministerium rechnet mit 45.',
      '53 KI = 53 count 2016-06-15',
    ],
    [
      'Im Land gibt es 12 KI. Bis Jahresende rechnet das Ministerium mit 45.',
      '12 KI = 12 count 2016-06-15',
      '45 = 45 target 2016',
    ],
    [
      'Im Land gibt es 53 KI. Dann haben wir alle 53 Zentren besucht.',
      '53 KI = 53 count 2016-06-15',
      'alle 53 Zentren = 53 count 2016-06-15',
    ],
    [
      'Im Land gibt es 50 KI. Dann haben wir alle 53 Zentren beisammen.',
      '50 KI = 50 count 2016-06-15',
      'alle 53 Zentren = 53 target null',
    ],
    [
      'Im Land gibt es 50 KI. Dann sind alle 53 Zentren eröffnet.',
      '50 KI = 50 count 2016-06-15',
      'alle 53 Zentren = 53 target null',
    ],
    [
      'Im Land gibt es 48 KI. Fünf Kreise haben bis heute keinen Antrag auf Fluthilfe gestellt.',
      '48 KI = 48 count 2016-06-15',
    ],
    [
      'Im Land gibt es 48 KI. Fünf Kreise haben bis heute keinen Antrag gestellt.',
      '48 KI = 48 count 2016-06-15',
      'Fünf Kreise = 5 remainder 2016-06-15',
    ],
    // A season has no month to count on from.
    ['Im Herbst 2014 gab es 16 KI, drei Monate später waren es 20.', '16 KI = 16 count 2014-23', '20 = 20 count null'],
    [
      'Im Oktober 2014 gab es 16 KI, drei Monate später waren es 20.',
      '16 KI = 16 count 2014-10',
      '20 = 20 count 2015-01',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
