import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { fileSink } from '../../src/write/sink.js'
import { folderWith } from '../folder.js'

const said = (file: string, en: string, de: string) =>
  new UsageError(`cannot write ${file}: ${en}`, `${file} lässt sich nicht schreiben: ${de}`)

test('what is written stands in the file once it is closed', () => {
  const file = `${folderWith()}/a.txt`
  const sink = fileSink(file)
  sink.write('ä')
  sink.write('x'.repeat(300_000))
  sink.write('z')
  sink.close()
  expect(readFileSync(file, 'utf8')).toBe(`ä${'x'.repeat(300_000)}z`)
})

test('a file that cannot be made is a usage error', () => {
  const folder = folderWith()
  expect(() => fileSink(folder)).toThrow(said(folder, 'it is a folder', 'es ist ein Ordner'))
})

test.skipIf(!existsSync('/dev/full'))('so is a disk that is full, whether at once or at the end', () => {
  const full = said('/dev/full', 'the disk is full', 'der Speicher ist voll')
  expect(() => fileSink('/dev/full').write('x'.repeat(300_000))).toThrow(full)
  const sink = fileSink('/dev/full')
  sink.write('x')
  expect(() => sink.close()).toThrow(full)
})
