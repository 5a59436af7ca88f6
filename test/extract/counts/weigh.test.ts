import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ value, total, kind }) => `${value}${total === null ? '' : `/${total}`} ${kind}`)

const SIX = 'Im Land gibt es 48 Kommunale Integrationszentren. Sechs Kreise haben noch keines.\n\n'

describe('numbers without noun, weighed by all that the text says', () => {
  test.each<[text: string, ...expected: string[]]>([
    // The topic is far, but as many as can be are meant.
    [
      `${SIX}Die Beratung ist kostenlos. Die Nachfrage ist groß. Der Landrat dankte dem Team. Es arbeitet am Markt. Die Tür steht offen.\n\nGedacht war das Gesetz für alle 54.`,
      '48 count',
      '6 remainder',
      '54/54 count',
    ],
    // A headline before the measure is named: what is left of all.
    [
      'Sechs fehlen noch\n\nIn Unna hat das 48. Kommunale Integrationszentrum eröffnet. Im Vorjahr waren es 47.',
      '6 remainder',
      '48 ordinal',
      '47 count',
    ],
    [
      `${SIX}Bis zum Jahresende stieg ihre Zahl um drei. Der Landrat freut sich.`,
      '48 count',
      '6 remainder',
      '3 increment',
    ],
    [`${SIX}Vor Jahren kam man gerade auf 16. Damals lachten viele.`, '48 count', '6 remainder', '16 count'],
    [`${SIX}Bleiben die sechs, die zögern.`, '48 count', '6 remainder', '6 remainder'],
    // Lines of a list.
    [
      'Im Land gibt es 53 Kommunale Integrationszentren.\n\nDer Weg dahin:\nEnde 2013: 47\nEnde 2014: 49\nEnde 2016: 52\n',
      '53 count',
      '47 count',
      '49 count',
      '52 count',
    ],
    // A number that ends its sentence before a noun.
    [
      'Damit wächst die Zahl der Kommunalen Integrationszentren von 19 auf 28. Staatssekretär Muster freut sich.',
      '19 count',
      '28 count',
    ],
    // Something else is counted nearer.
    [`${SIX}Im Sommer kamen drei Anrufe am Tag, gestern waren es 41.`, '48 count', '6 remainder'],
    [`${SIX}Angefangen hat das Team mit fünf Leuten, heute sind es elf.`, '48 count', '6 remainder'],
    [`${SIX}Von 2019 an wurden 412 Beratungen geführt, 54 davon am Telefon.`, '48 count', '6 remainder'],
    [`${SIX}Das Honorar steigt von 18 auf 22,50 Euro.`, '48 count', '6 remainder'],
    [`${SIX}Die Plätze sind auf 20 begrenzt.`, '48 count', '6 remainder'],
    [`${SIX}Post an: Postfach 10 11 43, 40002 Düsseldorf.`, '48 count', '6 remainder'],
    // A list by district, and ranks.
    [
      'Der Ausschuss sprach über Kommunale Integrationszentren. Es ergab sich dieses Bild:\n\nRegierungsbezirk Arnsberg: 12 (zwei Stellen offen)\nRegierungsbezirk Köln: 11\nRegierungsbezirk Münster: 8\nRegierungsbezirk Detmold: 7\n',
      '12 count',
      '11 count',
      '8 count',
      '7 count',
    ],
    [`${SIX}Olpe und Soest kamen auf die Plätze 36 und 37.`, '48 count', '6 remainder', '36 ordinal', '37 ordinal'],
    [`${SIX}Anschrift der Stadt: Rathausplatz 16 im Zentrum.`, '48 count', '6 remainder'],
    ['Das Kommunale Integrationszentrum bietet Kurse an.\n\nDie Kurse:\nMai 2014: 12\nJuni 2014: 14\nJuli 2014: 16\n'],
    [
      'In Bonn hat ein Kommunales Integrationszentrum eröffnet. Im Vergleich zählt Düsseldorf 13, Arnsberg ebenfalls zwölf, Detmold sieben und Münster fünf.',
      '13 count',
      '12 count',
      '7 count',
      '5 count',
    ],
    // The article takes up as many as there can be; here nothing else is counted by that number, there it is.
    ['Die Kommunalen Integrationszentren sind gefragt. „Jedes vierte der 54 liegt bei uns“, sagt er.', '54 count'],
    ['Die Kommunalen Integrationszentren sind gefragt. 54 Lotsen helfen. „Jeder vierte der 54 wohnt hier“, sagt er.'],
    // None is counted for certain.
    ['Das Kommunale Integrationszentrum verleiht Koffer. 36 gibt es, 54 sollen es werden.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
