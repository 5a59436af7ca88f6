import { expect, test } from 'vitest'
import { visible } from '../../src/cli/visible.js'
import type { FindingRecord } from '../../src/model/records.js'
import { folderWith } from '../folder.js'
import { shell } from './shell.js'

test.each([
  ['Größe\t1\n', 'Größe\t1\n'],
  ['a\u001b[2Jb', 'a␛[2Jb'],
  ['\u0000\r\u0007', '␀␍␇'],
  ['\u009b31m\u007f', '\ufffd31m\ufffd'],
  ['\u202eabc\u2066', '\ufffdabc\ufffd'],
  ['👩‍🔬', '👩‍🔬'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('no control character of a document reaches the terminal through check, explain or extract', async () => {
  const grant = (amount: string) =>
    `Köln, 14. September 2016\n\nDas Land gibt der Stadt\u001b[31m Köln für den Ausbau der Schule am Park ${amount} Millionen Euro.\n`
  const folder = folderWith({ 'in/a.txt': grant('2,4'), 'in/b.txt': grant('3,6'), 'in/\u001bc.txt': '' })
  const check = await shell('check', `${folder}/in`)
  expect(check.out).toContain('Millionen Euro')
  const extract = await shell(`${folder}/in`, '--out', `${folder}/out`)
  const { out } = await shell('check', `${folder}/in`, '--json', '--quiet')
  const ids = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as FindingRecord).id)
  expect(ids.length).toBeGreaterThan(1)
  const told = [check.out, check.err, extract.err]
  for (const id of ids) told.push((await shell('explain', id, `${folder}/out`)).out)
  expect(told.join('')).not.toContain('\u001b')
  expect(told.join('')).toContain('␛')
})
