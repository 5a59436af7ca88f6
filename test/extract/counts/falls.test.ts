import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote = value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(
    ({ quote, value, total, kind }) => `${quote} = ${total === null ? value : `${value}/${total}`} ${kind}`,
  )

describe('what is left', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Nur zwei KI stehen noch aus.', 'zwei KI = 2 remainder'],
    ['In zwei KI stehen noch Berichte aus.', 'zwei KI = 2 count'],
    ['Im Land gibt es 47 KI. Nur fünf Kreise stehen noch abseits.', '47 KI = 47 count', 'fünf Kreise = 5 remainder'],
    ['Es gibt 53 KI. Eins kommt noch.', '53 KI = 53 count', 'Eins = 1 remainder'],
    [
      '53 KI waren versprochen. 44 gibt es. Das sind neun zu wenig.',
      '53 KI = 53 target',
      '44 = 44 count',
      'neun = 9 remainder',
    ],
    ['Das 54. KI darf von 53 Vorgängern lernen.', '54. KI = 54 ordinal', '53 Vorgängern = 53 remainder'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('what was counted, named again', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Im Land arbeiten 49 KI.\n\nDer Rat tagt. Er hört zu. Er stimmt ab. Er geht heim. „Alle 49 haben dieselbe Sorge“, sagte er.',
      '49 KI = 49 count',
      'Alle 49 = 49/49 count',
    ],
    [
      'Alle zwölf KI sind dabei. In den zwölf Häusern wird beraten.',
      'Alle zwölf KI = 12/12 count',
      'zwölf Häusern = 12 count',
    ],
    [
      'Im Land arbeiten 49 KI. In acht Häusern gilt der Tarif, in 19 nicht.',
      '49 KI = 49 count',
      'acht Häusern = 8 count',
      '19 = 19 count',
    ],
    // Houses where nothing has been counted are houses.
    ['Das KI besuchte zwölf Häuser. In acht Häusern wohnen Familien.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('a number in the place of what was counted', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Der Rechnungshof hat 20 der 54 KI geprüft. Bei elf fand er Mängel, vier hat er gelobt.',
      '20 der 54 KI = 20/54 count',
      'elf = 11 count',
      'vier = 4 count',
    ],
    ['Anfang 2013 waren 16 KI bewilligt, zum Jahresende standen 47.', '16 KI = 16 count', '47 = 47 count'],
    ['Wie viele KI gibt es? – Inzwischen 51.', '51 = 51 count'],
    ['Nun sind es 54. Kleve hat ein Kommunales Integrationszentrum.', '54 = 54 count'],
    // Several of something else have been named since.
    ['54 KI prüfen neue Verträge. Vier hat das Land gekündigt.', '54 KI = 54 count'],
    ['Zwölf KI planen. Zwischen 22 und 24 Millionen Euro fehlen.', 'Zwölf KI = 12 count'],
    ['Zwölf KI gewannen je 10.000 Euro, vier bekamen 4 x 500 Euro.', 'Zwölf KI = 12 count', 'vier = 4 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('places, papers and ranks', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Zu den Kommunalen Integrationszentren: Von den 31 Kreisen haben zwölf die Zusage erhalten.',
      'zwölf = 12/31 count',
    ],
    ['Ende 2013 hatten 47 Kreise und kreisfreie Städte ein KI.', '47 Kreise und kreisfreie Städte = 47 count'],
    ['Ein KI hilft. Wenn eines Tages alle 31 Kreise ein KI betreiben, wird es teuer.', 'alle 31 Kreise = 31/31 target'],
    ['Für die KI wurden neun Zuwendungsbescheide unterzeichnet.'],
    ['47 KI arbeiten. Zwei weitere Anträge liegen vor.', '47 KI = 47 count', 'Zwei weitere Anträge = 2 increment'],
    ['Die Mittel gehen an vier Städte. Partner sind die KI, von denen heute 49 arbeiten.', '49 = 49 count'],
    ['Im September wird Nummer 48 der KI eröffnet.', '48 = 48 ordinal'],
    ['Das KI feiert. Das Jubiläum ist das 25.'],
    ['Das KI feiert. Das Zentrum ist das 48.', '48. = 48 ordinal'],
    // More than there can be is a slip of the text, to be told.
    ['Im Land gibt es 54 KI, 73 in den kreisfreien Städten.', '54 KI = 54 count', '73 = 73 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

test('numbers behind the Regierungsbezirke have these as region', () => {
  const { counts: found } = figuresOf(
    'Es gibt 49 KI mit 272 Stellen. Sie verteilen sich: Arnsberg (12), Detmold (7), Düsseldorf (13), Köln (11), Münster (6).',
  )
  expect(found.map(({ value, regionAgs, partOf }) => [value, regionAgs, partOf])).toEqual([
    [49, '05', null],
    [12, '059', 8],
    [7, '057', 8],
    [13, '051', 8],
    [11, '053', 8],
    [6, '055', 8],
  ])
})
