import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shell } from '../cli/shell.js'
import { folderWith } from '../folder.js'
import { compare, findingsIn, read } from './texts.js'

/** Three releases with a finding of most kinds; own, and in order of time. */
const TEXTS = {
  'a.txt': `Kreis Wesel gibt mehr für Lernpaten

Wesel, 9. April 2015

In Nordrhein-Westfalen arbeiten heute 49 Kommunale Integrationszentren, 25 davon im Rheinland und 26 in Westfalen-Lippe. Für die Lernpaten gibt der Kreis Wesel im Jahr 2015 insgesamt 85.000 Euro aus. Davon sind 60.000 Euro für Honorare und 15.000 Euro für Fahrten vorgesehen.

Landrätin Jutta Hellwig (SPD) dankte am Freitag, 9. April 2015, den Helfern.
`,
  'b.txt': `Lernpaten im Kreis Wesel

Wesel, 9. April 2015

Der Landrat des Kreises Wesel, Benno Trautmann, besuchte die Lernpaten. Landesweit gibt es heute 41 Kommunale Integrationszentren.

„Die Lernpaten sind ein Glück“, sagte Jutta Hellwig (CDU). Der Kreis Wesel zahlt dafür im Jahr 2015 insgesamt 58.000 Euro.
`,
  'c.txt': `Bilanz nach einem Jahr

Wesel, 20. Mai 2016

In Nordrhein-Westfalen bestehen derzeit 52 Kommunale Integrationszentren. Der Kreis Wesel gibt für die Lernpaten im Jahr 2016 insgesamt 90.000 Euro aus.
`,
} as const

const NEUTRAL = 'Nach den Ansprachen blieb viel Zeit für Gespräche bei Kaffee und Kuchen.'

const ids = (findings: readonly { readonly id: string }[]) => new Set(findings.map(({ id }) => id))

/** A text with a paragraph put in behind its nth. */
function withParagraph(text: string, n: number): string {
  const paragraphs = text.split('\n\n')
  return [...paragraphs.slice(0, n + 1), NEUTRAL, ...paragraphs.slice(n + 1)].join('\n\n')
}

describe('findings in texts', () => {
  const before = findingsIn(TEXTS)

  test('are of many kinds', () => {
    expect([...new Set(before.map(({ rule }) => rule))].sort()).toEqual([
      'contradiction',
      'office_overlap',
      'party_mismatch',
      'sum_mismatch',
      'superseded',
      'weekday_mismatch',
    ])
  })

  test.each(
    Object.entries(TEXTS).flatMap(([name, text]) =>
      [2, 3].filter((n) => n < text.split('\n\n').length).map((n) => [name, n] as const),
    ),
  )('keep their ids where a paragraph is put into %s behind its number %d', (name, n) => {
    const text = TEXTS[name as keyof typeof TEXTS]
    expect(ids(findingsIn({ ...TEXTS, [name]: withParagraph(text, n) }))).toEqual(ids(before))
  })

  test('are the same in any order of the documents', () => {
    const results = Object.entries(TEXTS).map(([name, text]) => read(name, text))
    const orders = fc.shuffledSubarray(results, { minLength: results.length })
    fc.assert(
      fc.property(orders, (order) => {
        expect(compare(structuredClone(order))).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  test('stay where a folder grows by a newer document', () => {
    const grown = ids(before)
    const { 'a.txt': a, 'b.txt': b } = TEXTS
    for (const { id } of findingsIn({ 'a.txt': a, 'b.txt': b })) expect(grown).toContain(id)
  })
})

test('several data folders give what one run over all documents gives', async () => {
  const folder = folderWith()
  const input = (name: string, texts: readonly (keyof typeof TEXTS)[]) => {
    const own = path.join(folder, name)
    mkdirSync(own)
    for (const text of texts) writeFileSync(path.join(own, text), TEXTS[text])
    return own
  }
  const out = (name: string) => path.join(folder, 'out', name)
  const [first, second] = [input('first', ['a.txt', 'c.txt']), input('second', ['b.txt'])]
  await shell(input('all', ['a.txt', 'b.txt', 'c.txt']), '--out', out('all'), '--quiet')
  await shell(first, '--out', out('a'), '--quiet')
  await shell(second, '--out', out('b'), '--quiet')
  await shell('reconcile', out('b'), out('a'), '--out', out('both'), '--fail-on', 'never')
  for (const type of ['claims', 'timeline', 'findings']) {
    const rows = (name: string) => readFileSync(path.join(out(name), `${type}.json`), 'utf8')
    expect(rows('both')).toBe(rows('all'))
  }
})
