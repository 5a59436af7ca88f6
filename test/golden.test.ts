import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Runs the program on the seeds as a user in another place would; gives every file that it wrote. */
function run(environment: Readonly<Record<string, string>>, ...options: string[]): Map<string, string> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'kiz-extract-golden-'))
  const program = path.resolve('bin/kiz-extract.js')
  execFileSync(process.execPath, [program, 'seeds/', '--out', out, '--quiet', ...options], {
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  })
  const files = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = new Map(files.map(({ name }) => [name, readFileSync(path.join(out, name), 'utf8')]))
  rmSync(out, { recursive: true })
  return contents
}

describe('the seeds', () => {
  const here = run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })

  it('give the same bytes in another time zone and language', () => {
    expect(run({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })).toEqual(here)
  })

  // run.json holds the lexicon's hash, which every new word changes.
  it.each([...here].filter(([name]) => name.endsWith('.json') && name !== 'run.json'))(
    'give %s',
    async (name, content) => {
      await expect(content).toMatchFileSnapshot(`golden/${name}`)
    },
  )

  it('give tables that a German Excel opens', async () => {
    const tables = run({}, '--csv-dialect', 'excel-de')
    await expect(tables.get('money.csv')).toMatchFileSnapshot('golden/money.excel-de.csv')
    await expect(here.get('money.csv')).toMatchFileSnapshot('golden/money.csv')
  })
})
