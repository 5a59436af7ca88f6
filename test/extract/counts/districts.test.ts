import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind stage region`, the region as the last of its words where it is not the whole. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ value, total, kind, stage, region, regionAgs }) =>
    [
      total === null ? value : `${value}/${total}`,
      kind,
      ...(stage === null ? [] : [stage]),
      ...(regionAgs === '05' ? [] : [region?.split(' ').at(-1)]),
    ].join(' '),
  )

describe('counts of places by their Regierungsbezirk, out of those that are there', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Im Land sind 16 Kommunale Integrationszentren bewilligt. Zum 31. Mai war für 13 der 54 Kreise und kreisfreien Städte eine Förderung zugesagt. Nach Regierungsbezirken ergibt sich folgendes Bild: Arnsberg neun (von zwölf), Detmold vier (von sieben).',
      '16 count approved',
      '13/54 count approved',
      '9/12 count approved Arnsberg',
      '4/7 count approved Detmold',
    ],
    [
      'Im Land sind 16 Kommunale Integrationszentren bewilligt. 13 der 54 Kreise und kreisfreien Städte war eine Förderung für Radwege zugesagt.',
      '16 count approved',
    ],
    [
      'Das Land hat 17 Kommunale Integrationszentren bewilligt. Im Juni waren es erst elf.\n\nDie Zahlen im Einzelnen:\n\n- Regierungsbezirk Arnsberg: 11 von 12 Kreisen und kreisfreien Städten, 1.950.000 Euro (es fehlt der Kreis Olpe)\n- Regierungsbezirk Detmold: 6 von 7, 1.020.000 Euro',
      '17 count approved',
      '11 count approved',
      '11/12 count approved Arnsberg',
      '6/7 count approved Detmold',
    ],
    // What the lines do not sum up to says nothing of them.
    [
      'Das Land hat 41 Kommunale Integrationszentren bewilligt.\n\n- Regierungsbezirk Arnsberg: 11 von 12\n- Regierungsbezirk Detmold: 6 von 7',
      '41 count approved',
      '11/12 count Arnsberg',
      '6/7 count Detmold',
    ],
    [
      'Für 13 Kommunale Integrationszentren sind Anträge gestellt. Auf den Regierungsbezirk Arnsberg entfallen neun (von zwölf), auf Detmold vier (von sieben).',
      '13 count requested',
      '9/12 count requested Arnsberg',
      '4/7 count requested Detmold',
    ],
    [
      'Die Kommunalen Integrationszentren verteilen sich so:\n\n- Arnsberg: 12 von 12\n- Detmold: 6 von 7',
      '12/12 count Arnsberg',
      '6/7 count Detmold',
    ],
    ['Köln: 47 von 54 Kommunalen Integrationszentren eröffnet', '47/54 count opened'],
    [
      'Kommunale Integrationszentren beraten Schulen. Kinder in den Regierungsbezirken: Arnsberg neun (von zwölf), Detmold vier (von sieben).',
    ],
    [
      'Im Land gibt es 40 Kommunale Integrationszentren. Eröffnet sind davon 31 (von 47).',
      '40 count',
      '31/47 count opened',
    ],
    ['Im Land gibt es 48 Kommunale Integrationszentren. Es fehlen noch fünf (von 54).', '48 count', '5/54 remainder'],
    ['Im Land gibt es 48 Kommunale Integrationszentren. Voll besetzt sind fünf von 54.', '48 count', '5/54 count'],
    [
      'Kommunale Integrationszentren stärken. In jedem der 54 Kreise und kreisfreien Städte soll ein Zentrum entstehen.',
      '54/54 target set_up',
    ],
    [
      'Kommunale Integrationszentren stärken. In jedem der bislang 53 Kreise gibt es ein Kommunales Integrationszentrum.',
      '53/53 count',
    ],
    ['Kommunale Integrationszentren stärken. Für jedes der 54 Zentren gibt es Geld.', '54 count'],
    [
      'Stand zum Halbjahr: Kommunale Integrationszentren im Land\n\n- Antrag eingegangen, Prüfung läuft: 21 Zentren\n- endgültiger Bescheid erteilt: 19 Zentren',
      '21 count requested',
      '19 count approved',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
