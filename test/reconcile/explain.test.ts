import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FindingRecord } from '../../src/model/records.js'
import { shell } from '../cli/shell.js'
import { folderWith } from '../folder.js'

const TEXTS = {
  'in/a.txt': `Wesel, 9. April 2015

In Nordrhein-Westfalen arbeiten heute 49 Kommunale Integrationszentren. Im Regierungsbezirk Köln gibt es heute zwölf Kommunale Integrationszentren. Für die Lernpaten gibt der Kreis Wesel im Jahr 2015 insgesamt 85.000 Euro aus.
`,
  'in/b.txt': `Wesel, 9. April 2015

Landesweit gibt es heute 41 Kommunale Integrationszentren. Insgesamt sollen in Nordrhein-Westfalen 54 Kommunale Integrationszentren entstehen. Der Kreis Wesel zahlt für die Lernpaten im Jahr 2015 insgesamt 58.000 Euro.
`,
  'in/c.txt': `Wesel, 20. Mai 2016

Für die Lernpaten gibt das Land im Jahr 2015 insgesamt 12.000 Euro. Der Kreis Wesel gibt für die Lernpaten im Jahr 2016 insgesamt 90.000 Euro. In Nordrhein-Westfalen bestehen derzeit 52 Kommunale Integrationszentren.
`,
} as const

async function explained(rule: string, measure: string, ...options: string[]): Promise<string> {
  const folder = folderWith(TEXTS)
  await shell(`${folder}/in`, '--out', `${folder}/data`, '--quiet')
  const findings = JSON.parse(readFileSync(`${folder}/data/findings.json`, 'utf8')) as FindingRecord[]
  const { id = '' } = findings.find((finding) => finding.rule === rule && finding.measure === measure) ?? {}
  const { code, out } = await shell('explain', id, `${folder}/data`, ...options)
  expect(code).toBe(0)
  return out
}

test('tells which counts were not compared and why, in English', async () => {
  const out = await explained('contradiction', 'kommunale_integrationszentren')
  expect(out).toContain('Seen beside it and not compared:')
  expect(out).toMatch(/12 .*a\.txt.*: another region: Regierungsbezirk Köln instead of Nordrhein-Westfalen/)
  expect(out).toMatch(/54 .*b\.txt.*: tells how many there shall be, not how many there are/)
  expect(out).toMatch(/52 .*c\.txt.*: holds for another time/)
})

test('and which amounts, in German', async () => {
  const out = await explained('contradiction', 'money', '--lang', 'de')
  expect(out).toContain('Daneben gesehen und nicht verglichen:')
  expect(out).toMatch(/12\.000 € .*: anderer Geldgeber: Land statt Kreis Wesel/)
  expect(out).toMatch(/90\.000 € .*: gilt für eine andere Zeit: 2016 statt 2015/)
})
