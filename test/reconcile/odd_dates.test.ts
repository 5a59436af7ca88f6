import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

/** The weekdays that a release is found to be wrong about, each with the right one. */
function odd(text: string, day = '14. Mai 2014'): string[] {
  return conflictsIn({ 'a.txt': `Stadt Herne\n\n${day}\n\nDas Fest\n\n${text}\n` })
    .filter(({ rule }) => rule === 'weekday_mismatch')
    .map(({ value_1, value_2 }) => `${value_1} ${value_2}`)
}

describe('weekdays', () => {
  test.each([
    ['Das Fest ist am Samstag, 25. Mai, im Park.', ['Samstag Sonntag']],
    ['Die Frist läuft bis Freitag, 29. Mai 2014.', ['Freitag Donnerstag']],
    ['Das Fest dauert von Freitag, 23. Mai, bis Montag, 25. Mai 2014.', ['Montag Sonntag']],
    ['Das Fest ist am 25. Mai (Samstag) im Park.', ['Samstag Sonntag']],
  ])('%s', (text, found) => {
    expect(odd(text)).toEqual(found)
  })

  test.each([
    'Das Fest ist am Sonntag, 25. Mai, im Park.',
    'Die Frist läuft bis Donnerstag, 29. Mai 2014.',
    'Das Fest dauert von Freitag, 23. Mai, bis Sonntag, 25. Mai 2014.',
    'Das Fest ist am 25. Mai (Sonntag) im Park.',
    'Am Donnerstag, 14. November, war das Fest im Park.',
    'Die Sprechstunde ist ab sofort jeden Freitag, die nächste am 15. Mai.',
  ])('%s', (text) => {
    expect(odd(text)).toEqual([])
  })
})
