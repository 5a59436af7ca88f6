import { expect, test } from 'vitest'
import { fromPayer } from '../../src/lexicon/payer_phrases.js'

test.each([
  ['Land', 'vom Land'],
  ['Land Nordrhein-Westfalen', 'vom Land Nordrhein-Westfalen'],
  ['Integrationsministerium', 'vom Integrationsministerium'],
  ['Stadt Herne', 'von der Stadt Herne'],
  ['Bezirksregierung Arnsberg', 'von der Bezirksregierung Arnsberg'],
  ['Stiftung der Sparkasse', 'von der Stiftung der Sparkasse'],
  ['Kommunen', 'von den Kommunen'],
  ['Kreise', 'von den Kreisen'],
  ['Städte', 'von den Städten'],
  ['NRW', 'von NRW'],
  ['Deutsche Forschungsgemeinschaft', null],
  ['Europäischen Sozialfonds', null],
  ['DAAD', null],
])('%s: %s', (payer, phrase) => {
  expect(fromPayer(payer)).toBe(phrase)
})
