import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ value, total, kind }) => `${total === null ? value : `${value}/${total}`} ${kind}`)

const SO_FAR = '49 Kommunale Integrationszentren gibt es.'
const LATER = `${SO_FAR} Das Ministerium hat neue Regeln. Der Landtag hat zugestimmt.`

describe('districts that have none yet, told of themselves', () => {
  test.each<[text: string, ...expected: string[]]>([
    [`${LATER} Fünf Kreise sind noch nicht dabei.`, '49 count', '5 remainder'],
    [`${LATER} Nur zwei Kreise, Viersen und Kleve, zögern noch.`, '49 count', '2 remainder'],
    [`${LATER} Drei Kreise, Unna, Olpe und Soest, warten noch.`, '49 count', '3 remainder'],
    [`${LATER} Er wollte wissen, weshalb zwei Kreise noch immer zögern.`, '49 count', '2 remainder'],
    [`${LATER} Er bedauert, dass drei Kreise noch zögern.`, '49 count', '3 remainder'],
    [`${SO_FAR} In fünf Kreisen fehlt noch ein Zentrum.`, '49 count', '5 remainder'],
    [
      `${LATER} Von den fünf Kommunen, denen ein Zentrum noch fehlt, haben zwei einen Antrag gestellt.`,
      '49 count',
      '5 remainder',
      '2 count',
    ],
    // Something else that they wait for, or hesitate over.
    [`${LATER} Zwei Kreise zögern noch, die Umlage zu zahlen.`, '49 count'],
    [`${LATER} Zwei Kreise, Unna und Olpe, zögern noch mit dem Beitritt zum Verkehrsverbund.`, '49 count'],
    [`${LATER} Drei Kreise warten noch auf Schnee.`, '49 count'],
    [`${LATER} Von den 13 Kommunen, denen eine Bibliothek fehlt, ist keine klein.`, '49 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('what is left of all, and what there shall be in the end', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Ende 2013 gab es 47 Kommunale Integrationszentren, und wir gehörten zu den sieben weißen Flecken auf der Karte. Heute sind wir die Nummer 48. Bleiben noch sechs, und denen rufe ich zu.',
      '47 count',
      '7 remainder',
      '48 ordinal',
      '6 remainder',
    ],
    [`${SO_FAR} Bleiben fünf.`, '49 count', '5 remainder'],
    [`${SO_FAR} Sieben Kinder spielten. Es blieben vier, die Pause machten.`, '49 count'],
    [`${SO_FAR} „Am Ende müssen es 54 sein.“`, '49 count', '54 target'],
    [`${SO_FAR} Es müssen am Ende 54 werden.`, '49 count', '54 target'],
    ['Alle 54 Kommunalen Integrationszentren müssen neue Konzepte schaffen.', '54/54 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('which one it is, and those that were first', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Kommunale Integrationszentren tagen. Als Nummer 54 war der Kreis Kleve dazugestoßen.', '54 ordinal'],
    [`${SO_FAR} Olpe wäre Nummer 50. 54 sollen es sein.`, '49 count', '50 ordinal', '54 target'],
    ['Kommunale Integrationszentren luden zum Turnier. Als Nummer 54 lief Kaya auf. Heute ist er die Nummer 7.'],
    ['Frau Muster leitet das Kommunale Integrationszentrum. „Wir gehörten zu den ersten 16 und lernten.“', '16 count'],
    [
      'Kommunale Integrationszentren tagen. Die Mannschaft ist Nummer 7. Kaya trägt die Nummer 12. Rufen Sie die Nummer 116.',
    ],
    ['Der Kreis Olpe hat ein Kommunales Integrationszentrum. Er gehörte zu den ersten 16.', '16 count'],
    ['Das Kommunale Integrationszentrum lud ein. „Wir gehörten zu den ersten 20 Gästen.“'],
    ['Das Kommunale Integrationszentrum lief mit. Frau Muster kam an. Sie gehörte zu den ersten 20.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('what they came from ends no talk of them', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Die Kommunalen Integrationszentren sind aus 27 Arbeitsstellen hervorgegangen. 2013 waren es 47, heute sind es 54.',
      '47 count',
      '54 count',
    ],
    [
      'Die Kommunalen Integrationszentren sind aus 27 Stellen hervorgegangen. Sie betreuen 300 Familien. 2013 waren es 47.',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
