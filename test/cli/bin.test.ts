import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { VERSION } from '../../src/version.js'
import { folderWith } from '../folder.js'

const ROOT = path.join(import.meta.dirname, '../..')

function bin(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/kiz-extract.js', ...args], {
    cwd: ROOT,
    env: { ...rest, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Two releases that give one grant two amounts, and empty ones, of which each is told. */
const RELEASES = Object.fromEntries([
  ...['2,4', '3,6'].map((amount) => [
    `${amount}.txt`,
    `Köln, 14. September 2016\n\nDas Land gibt der Stadt Köln für den Ausbau der Schule am Park ${amount} Millionen Euro.\n`,
  ]),
  ...Array.from({ length: 50 }, (_, index) => [`empty-${index}.txt`, '']),
])

// Spawned sparingly: what a command does is tested within this process.
describe.skipIf(!existsSync(path.join(ROOT, 'dist')))('the program itself', () => {
  test('data to standard output, talk to standard error, exit codes', () => {
    expect(bin(['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
    const { status, stdout, stderr } = bin(['seeds/', '--stdout', 'documents'])
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ length: 5 })])
    expect(stderr).toMatch(/documents +5/)
  })

  test('colours stay out of pipes and obey NO_COLOR and FORCE_COLOR', () => {
    const wrong = ['seeds/']
    expect(bin(wrong)).toMatchObject({ status: 2, stderr: expect.not.stringContaining('\u001b[') })
    expect(bin(wrong, { FORCE_COLOR: '1' }).stderr).toContain('\u001b[')
    expect(bin(wrong, { FORCE_COLOR: '1', NO_COLOR: '1' }).stderr).not.toContain('\u001b[')
  })

  /** The exit code and what is left in the temporary folder after a reader of one stream went away at once. */
  async function unheard(stream: 'stdout' | 'stderr', args: readonly string[]) {
    const folder = folderWith(RELEASES)
    const tmp = folderWith()
    const child = spawn(process.execPath, ['bin/kiz-extract.js', ...args, folder], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: tmp },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child[stream].destroy()
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume()
    const code = await new Promise((resolve) => child.on('close', resolve))
    return { code, left: readdirSync(tmp) }
  }

  test.each([
    ['stdout', ['check', '--json', '--fail-on', 'info'], 1],
    ['stdout', ['--stdout', 'people'], 0],
    ['stderr', ['check', '--fail-on', 'never'], 0],
  ] as const)('a closed %s ends the writing, not the command: %j', async (stream, args, code) => {
    expect(await unheard(stream, args)).toEqual({ code, left: [] })
  })

  test.skipIf(!existsSync('/dev/full')).each([
    ['seeds --stdout dates', 'error: cannot write to standard output: the disk is full'],
    ['check seeds', 'error: cannot write to standard output: the disk is full'],
    ['check seeds --lang de', 'Fehler: in die Standardausgabe lässt sich nicht schreiben: der Speicher ist voll'],
  ])('a full disk behind standard output of %s is told in words', (args, told) => {
    const { status, stderr } = spawnSync('sh', ['-c', `node bin/kiz-extract.js ${args} >/dev/full`], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)])
    expect(stderr.split(told)).toHaveLength(2)
  })
})
