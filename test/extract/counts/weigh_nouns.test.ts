import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text, but for the first one, as `quote = value kind`. */
const counts = (text: string) =>
  figuresOf(text)
    .counts.slice(1)
    .map(({ quote, value, kind }) => `${quote} = ${value} ${kind}`)

describe('a number before another noun, by all that the text says', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'In NRW gibt es 52 KI. Künftig soll es mehr, nämlich 54 Anlaufstellen im Land geben.',
      '54 Anlaufstellen = 54 target',
    ],
    ['In NRW gibt es 54 KI. Kleve schließt die Liste der nun 54 Häuser im Land ab.', '54 Häuser = 54 count'],
    ['In NRW gibt es 49 KI. Das Land fördert 16 solcher Stellen im Rheinland.', '16 solcher Stellen = 16 count'],
    ['In NRW gibt es 52 KI. Hamm bekam den Bescheid als 22. Kommune im Land.', '22. Kommune = 22 ordinal'],
    [
      'In NRW gibt es 40 KI. Nun sei mit 14 Kommunen zu sprechen, die keinen Antrag gestellt haben.',
      '14 Kommunen = 14 remainder',
    ],
    ['In NRW gibt es 47 KI. Er wirbt in den sieben Kreisen, die verzichtet haben.', 'sieben Kreisen = 7 remainder'],
    [
      'In NRW gibt es 54 KI. Das Land zahlt drei Millionen für 54 Städte und Kreise.',
      '54 Städte und Kreise = 54 count',
    ],
    ['In NRW gibt es 52 KI. Das sind 36 Neugründungen seit 2013.', '36 Neugründungen = 36 increment'],
    [
      'In NRW gibt es 49 KI. Hamm gehört zu den 20 Kommunen, die sich ein solches Zentrum leisten.',
      '20 Kommunen = 20 count',
    ],
    [
      'In NRW gibt es 16 KI. Lohkamp sagte, dass bereits elf Städte und vier Kreise einen Antrag gestellt hätten.',
      'elf Städte = 11 count',
      'vier Kreise = 4 count',
    ],
    [
      'In NRW gibt es 47 KI. Bis Weihnachten erwartet er Anträge aus drei weiteren Kreisen.',
      'drei weiteren Kreisen = 3 increment',
    ],
    ['In NRW gibt es 53 KI. Dann wird nur noch ein einziger Kreis abseits stehen.', 'ein einziger Kreis = 1 remainder'],
    ['In NRW gibt es 53 KI. Dass von den 54 Kreisen nur ein einziger noch ohne KI ist, freut ihn.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('towns and houses of other things', () => {
  test.each([
    'In NRW gibt es 54 KI. Das Festival zieht durch zwölf Städte und Kreise.',
    'In NRW gibt es 54 KI. Die Wohnungsgesellschaft baut 40 Häuser im Norden.',
    'In NRW gibt es 54 KI. Die Landesregierung fördert in 30 Kommunen Schwimmkurse. 25 Städte haben das Siegel erhalten.',
    'In NRW gibt es 54 KI. In 20 Kommunen wurden Sporthallen geräumt. 15 Städte klagen gegen das Land.',
    'In NRW gibt es 54 KI. 18 Kommunen nehmen mehr Geflüchtete auf, als sie müssten. Zwölf Kommunen haben keine Hebamme.',
    'In NRW gibt es 47 KI. In 22 Städten gibt es Beratungsstellen für Frauen.',
    'In NRW gibt es 47 KI. Neun Stellen sind ausgeschrieben, die beiden Stellen der Leitung nicht.',
    'In NRW gibt es 47 KI. Für das Programm liegen 30 Zusagen vor. Das Land zählt 20 Neugründungen von Vereinen.',
    'In NRW gibt es 54 KI. Einen solchen Beirat gibt es in elf Kommunen.',
    'In NRW gibt es 54 KI. In elf Städten haben die Fraktionen Anträge gestellt.',
    'In NRW gibt es 54 KI. Dazu kamen Gäste aus drei Kreisen.',
    'In NRW gibt es 54 KI. 25 Städte haben einen Antrag auf Fluthilfe gestellt.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([])
  })
})
