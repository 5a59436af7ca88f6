import { describe, expect, test } from 'vitest'
import words from '../../src/lexicon/de/dates.json' with { type: 'json' }
import { datesIn } from '../extract/dates/phrases.js'

interface Entry {
  readonly names?: readonly string[]
  readonly words?: readonly string[]
  readonly singular?: readonly string[]
  readonly short?: readonly string[]
  readonly hits?: readonly string[]
  readonly misses?: readonly string[]
}

const LISTS: Readonly<Record<string, readonly Entry[]>> = {
  months: words.months,
  weekdays: words.weekdays,
  seasons: words.seasons,
  units: words.units,
  compounds: words.compounds,
  phrases: words.phrases,
  holidays: words.holidays,
}

describe.each(Object.entries(LISTS))('the sentences that %s of the calendar carry', (_list, entries) => {
  for (const { names = [], words: own = [], singular = [], hits = [], misses = [] } of entries) {
    const forms = [...names, ...own, ...singular]
    for (const hit of hits) {
      test(hit, () => {
        const quotes = datesIn(hit).filter((date) => forms.some((form) => date.includes(form)))
        expect(quotes.length, `one of ${forms.join(', ')}`).toBeGreaterThan(0)
      })
    }
    for (const miss of misses) test(`not: ${miss}`, () => expect(datesIn(miss)).toEqual([]))
  }
  test('each entry has a name', () => {
    for (const { names = [], words: own = [], singular = [] } of entries)
      expect(names.length + own.length + singular.length).toBeGreaterThan(0)
  })
})
