import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { VERSION } from '../../src/version.js'

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
})
