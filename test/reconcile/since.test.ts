import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

const rulesIn = (texts: readonly string[]) =>
  conflictsIn(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]))).map(({ rule }) => rule)

/** Two releases, place and day first, of which one tells a figure that holds since a day that the other speaks of. */
const FOUND: readonly (readonly [rule: string, name: string, ...texts: readonly string[]])[] = [
  [
    'contradiction',
    'seit einem Tag',
    'Unna, 7. Juni 2013 – Seit dem 3. Juni 2013 arbeiten in Nordrhein-Westfalen 29 Kommunale Integrationszentren.',
    'Hamm, 20. Juni 2013 – Am 3. Juni 2013 gab es in Nordrhein-Westfalen 25 Kommunale Integrationszentren.',
  ],
  [
    'contradiction',
    'seit einem Tag, hinter der Zahl',
    'Unna, 7. Juni 2013 – Landesweit gibt es 29 Kommunale Integrationszentren seit Montag, dem 3. Juni 2013.',
    'Hamm, 20. Juni 2013 – Am 3. Juni 2013 gab es in Nordrhein-Westfalen 24 Kommunale Integrationszentren.',
  ],
  [
    'contradiction',
    'mit der gestrigen Eröffnung',
    'Soest, 4. März 2014 – Mit der gestrigen Eröffnung gibt es in Nordrhein-Westfalen nun 46 Kommunale Integrationszentren.',
    'Hamm, 20. März 2014 – Am 3. März 2014 bestanden in Nordrhein-Westfalen 43 Kommunale Integrationszentren.',
  ],
  [
    'ordinal_inconsistent',
    'das 38., am Tag der Eröffnung',
    'Soest, 2. Oktober 2013 – Seit Dienstag, 1. Oktober 2013, hat auch der Kreis Soest ein Kommunales Integrationszentrum. Es ist das 38. in Nordrhein-Westfalen.',
    'Hamm, 12. Februar 2014 – Am 1. Oktober 2013 zählte man in Nordrhein-Westfalen 35 Kommunale Integrationszentren.',
  ],
]

/** As above, where both may be so. */
const NOTHING: readonly (readonly [name: string, ...texts: readonly string[]])[] = [
  [
    'seit dem Tag etwas anderes',
    'Unna, 7. Juni 2013 – Seit dem 3. Juni 2013 leitet Eva Brand das Haus, inzwischen gibt es in Nordrhein-Westfalen 29 Kommunale Integrationszentren.',
    'Hamm, 20. Juni 2013 – Am 3. Juni 2013 gab es in Nordrhein-Westfalen 25 Kommunale Integrationszentren.',
  ],
  [
    'seither mehr',
    'Unna, 7. Juni 2013 – Seit dem 3. Juni 2013 arbeiten in Nordrhein-Westfalen 29 Kommunale Integrationszentren.',
    'Hamm, 20. Juni 2013 – Am 31. Mai 2013 gab es in Nordrhein-Westfalen 25 Kommunale Integrationszentren, heute sind es 30.',
  ],
  [
    'derselbe Stand',
    'Unna, 7. Juni 2013 – Seit dem 3. Juni 2013 arbeiten in Nordrhein-Westfalen 29 Kommunale Integrationszentren.',
    'Hamm, 20. Juni 2013 – Am 3. Juni 2013 gab es in Nordrhein-Westfalen 29 Kommunale Integrationszentren.',
  ],
  [
    'der Satz davor spricht von später',
    'Soest, 2. Oktober 2013 – Am 1. Dezember 2013 zieht das Kommunale Integrationszentrum um. Es ist das 38. in Nordrhein-Westfalen.',
    'Hamm, 12. Februar 2014 – Am 1. Oktober 2013 zählte man in Nordrhein-Westfalen 37 Kommunale Integrationszentren.',
  ],
]

describe('figures that hold since a day before that of their document', () => {
  test.each(FOUND)('%s: %s', (rule, _, ...texts) => {
    expect(rulesIn(texts)).toEqual([rule])
  })
  test.each(NOTHING)('nothing: %s', (_, ...texts) => {
    expect(rulesIn(texts)).toEqual([])
  })
})

/** Falls over many months, which the steps that are counted explain no more. */
describe('a count that falls long after', () => {
  const at = (day: string, text: string) => `Hamm, ${day} – ${text}`
  const many = at('31. Dezember 2013', 'Heute gibt es in Nordrhein-Westfalen 45 Kommunale Integrationszentren.')
  test.each([
    ['nach acht Monaten', many, at('30. August 2014', '43 Kommunale Integrationszentren sind im Land in Betrieb.')],
    [
      'ein 45., wo schon 46 in Betrieb waren',
      at('24. Januar 2014', 'In Nordrhein-Westfalen sind 46 Kommunale Integrationszentren in Betrieb.'),
      at(
        '4. April 2014',
        'Heute wurde in Soest das 45. Kommunale Integrationszentrum in Nordrhein-Westfalen eröffnet.',
      ),
    ],
  ])('is one: %s', (_, ...texts) => {
    expect(rulesIn(texts)).toHaveLength(1)
  })
  test.each([
    ['nach drei Monaten', many, at('28. März 2014', '43 Kommunale Integrationszentren sind im Land in Betrieb.')],
    [
      'eingerichtet und noch nicht eröffnet',
      at('31. Dezember 2013', 'Heute sind in Nordrhein-Westfalen 45 Kommunale Integrationszentren eingerichtet.'),
      at('30. August 2014', '43 Kommunale Integrationszentren sind im Land eröffnet.'),
    ],
  ])('is none: %s', (_, ...texts) => {
    expect(rulesIn(texts)).toEqual([])
  })
})
