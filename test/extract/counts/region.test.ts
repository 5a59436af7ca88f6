import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote: region`. */
const regions = (text: string) => figuresOf(text).counts.map(({ quote, region }) => `${quote}: ${region}`)

const NRW = 'Nordrhein-Westfalen'

describe('the region of a count', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Die sieben KI im Regierungsbezirk Detmold beraten.', 'sieben KI: Regierungsbezirk Detmold'],
    // Its name left out: told elsewhere, by the authority, or by the places around.
    [
      'Der Regierungsbezirk Köln ist groß. Die zwölf KI im Regierungsbezirk beraten.',
      'zwölf KI: Regierungsbezirk Köln',
    ],
    [
      'Die Bezirksregierung Detmold lädt ein. Die sieben KI im Regierungsbezirk kommen mit Gruß.',
      'sieben KI: Regierungsbezirk Detmold',
    ],
    ['Mit Borken und Steinfurt haben die acht KI im Regierungsbezirk nun Platz.', 'acht KI: Regierungsbezirk Münster'],
    ['Die acht KI im Regierungsbezirk haben nun Platz.', 'acht KI: Regierungsbezirk'],
    ['Die zwei KI im Bezirk haben nun Platz.', `zwei KI: ${NRW}`],
    ['Allein im Ruhrgebiet melden elf KI Lücken.', 'elf KI: Ruhrgebiet'],
    ['In Ostwestfalen-Lippe arbeiten sieben KI.', 'sieben KI: Ostwestfalen-Lippe'],
    ['Eng ist es im Regierungsbezirk Detmold: Dort arbeiten sieben KI.', 'sieben KI: Regierungsbezirk Detmold'],
    ['Im Ruhrgebiet, wo 15 KI arbeiten, ist es eng.', '15 KI: Ruhrgebiet'],
    // More than half of all lie in no part.
    ['Im Ruhrgebiet trafen sich die 54 KI des Landes.', `54 KI: ${NRW}`],
    ['Im Münsterland öffnet das 51. KI.', `51. KI: ${NRW}`],
  ])('%s', (text, ...expected) => {
    expect(regions(text)).toEqual(expected)
  })
})

describe('the region of a count that takes up another', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Die sieben KI im Regierungsbezirk Detmold beraten. Zusammen erhalten die sieben Zentren Geld.',
      'sieben KI: Regierungsbezirk Detmold',
      'sieben Zentren: Regierungsbezirk Detmold',
    ],
    [
      'Im Regierungsbezirk Münster waren es damals zwei KI, heute fünf.',
      'zwei KI: Regierungsbezirk Münster',
      'fünf: Regierungsbezirk Münster',
    ],
    [
      'Im Regierungsbezirk Münster gab es damals zwei KI. Landesweit waren es 16.',
      'zwei KI: Regierungsbezirk Münster',
      `16: ${NRW}`,
    ],
    [
      'Gefördert werden 52 Kommunale Integrationszentren. So verteilen sich die Zentren:\n\nArnsberg 12\nDetmold 7\nMünster 8\n',
      `52 Kommunale Integrationszentren: ${NRW}`,
      '12: Regierungsbezirk Arnsberg',
      '7: Regierungsbezirk Detmold',
      '8: Regierungsbezirk Münster',
    ],
  ])('%s', (text, ...expected) => {
    expect(regions(text)).toEqual(expected)
  })
})
