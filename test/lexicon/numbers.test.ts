import { describe, expect, test } from 'vitest'
import words from '../../src/lexicon/de/numbers.json' with { type: 'json' }
import { cardinal, MAGNITUDES, NUMBER_WORDS, ordinal } from '../../src/lexicon/numbers.js'

describe('cardinal', () => {
  test.each(words.hits)('%s is %s', (word, number) => {
    expect(cardinal(String(word))).toBe(number)
  })
  test.each(words.misses)('«%s» is no number', (word) => {
    expect(cardinal(word)).toBeNull()
  })
  test('a word without end is refused at once', () => {
    expect(cardinal('zwei'.repeat(1_000_000))).toBeNull()
  })
})

describe('ordinal', () => {
  test.each([
    ['erste', 1],
    ['ersten', 1],
    ['zweites', 2],
    ['dritter', 3],
    ['siebten', 7],
    ['siebenten', 7],
    ['achte', 8],
    ['zwölften', 12],
    ['zwanzigste', 20],
    ['siebenundvierzigste', 47],
    ['fünfzigsten', 50],
    ['hundertste', 100],
    ['hunderterste', 101],
    ['hundertdritten', 103],
  ])('%s is %s', (word, number) => {
    expect(ordinal(word)).toBe(number)
  })
  test.each(['erst', 'vorerst', 'eint', 'dreite', 'zwanzigte', 'letzte', 'neunste', 'zweit'])('%s is none', (word) => {
    expect(ordinal(word)).toBeNull()
  })
})

test('every listed number word is a cardinal, and the article is none of them', () => {
  for (const word of NUMBER_WORDS) expect([word, cardinal(word)]).not.toEqual([word, null])
  expect(NUMBER_WORDS).not.toContain('ein')
  expect(NUMBER_WORDS).toContain('achtundsiebzig')
})

test('magnitudes', () => {
  expect(MAGNITUDES.get('mio')).toBe(1e6)
})
