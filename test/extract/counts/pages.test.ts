import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ value, total, kind }) => `${total === null ? value : `${value}/${total}`} ${kind}`)

describe('numbers of days, pages and labelled lines around what is counted', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Im Land gibt es 47 Kommunale Integrationszentren.\n\n2./3. Dezember: Plenum', '47 count'],
    ['Im Land gibt es 47 Kommunale Integrationszentren.\n\n3./4. Mai: Tagung\n12./13. März: Messe', '47 count'],
    ['Im Land gibt es 47 Kommunale Integrationszentren. Im Mai waren es 41.', '47 count', '41 count'],
    ['Im Land gibt es 52 Kommunale Integrationszentren. Das ist viel.\n\nSeite 2 von 2', '52 count'],
    ['Im Land gibt es 52 Kommunale Integrationszentren. Das ist viel.\n\n- 2 von 2 -', '52 count'],
    ['Im Land gibt es 52 Kommunale Integrationszentren. Das ist viel.\n\nBlatt 2 von 3', '52 count'],
    ['Im Land gibt es 54 Kommunale Integrationszentren. Eine Stelle mehr haben 52 von 54.', '54 count', '52/54 count'],
    ['Zahlen und Fakten\n\nKommunale Integrationszentren: 52 von 54 (Stand: 29. Juni)', '52/54 count'],
    [
      'Zahlen und Fakten\n\nKommunale Integrationszentren: 52\nIntegrationsagenturen: 160 von 170 (Stand: 29. Juni)',
      '52 count',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
