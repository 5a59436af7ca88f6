import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SRC = path.join(import.meta.dirname, '../src')

/** A source file, its path below src/ and what it imports (paths below src/, or packages). */
interface Source {
  readonly file: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(path.join(SRC, file), 'utf8')
    const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => resolve(file, fileName))
    return { file, text, imports }
  })

function resolve(from: string, name: string): string {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : name
}

const room = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)
const isOurs = (name: string) => sources.some(({ file }) => file === name.replace(/\.js$/, '.ts'))

/** What each room may import besides itself: the stages see only what stands before them. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  lexicon: ['model'],
  text: ['model', 'lexicon'],
  extract: ['model', 'lexicon', 'text'],
  link: ['model', 'lexicon', 'text'],
  records: ['model', 'lexicon', 'text'],
  reconcile: ['model', 'lexicon', 'text', 'records'],
  write: ['model', 'records'],
  eval: ['model', 'read'],
  'in_step.ts': ['model'],
  'pipeline.ts': ['model', 'lexicon', 'text', 'extract', 'link', 'records', 'in_step.ts'],
  run: ['model', 'read', 'records', 'reconcile', 'write', 'pipeline.ts'],
  cli: ['model', 'read', 'write', 'eval', 'run', 'version.ts'],
  'index.ts': ['model', 'read', 'records', 'reconcile', 'run', 'write', 'pipeline.ts', 'version.ts'],
}

/** Single files that any room may import: they import nothing themselves. */
const COMMON = new Set(['errors.ts', 'faults.ts', 'order.ts'])

describe.each(Object.entries(BEFORE))('%s', (name, before) => {
  test(`imports of our own only ${before.join(', ') || 'itself'}`, () => {
    const allowed = new Set([name, ...before, ...COMMON])
    const wrong = sources
      .filter(({ file }) => room(file) === name)
      .flatMap(({ file, imports }) => imports.filter(isOurs).map((to) => ({ file, to: to.replace(/\.js$/, '.ts') })))
      .filter(({ to }) => !allowed.has(room(to)))
    expect(wrong).toEqual([])
  })
})

test('every room has its place in the order', () => {
  const known = new Set([...Object.keys(BEFORE), ...COMMON, 'version.ts'])
  expect(sources.map(({ file }) => room(file)).filter((name) => !known.has(name))).toEqual([])
})

test('what any room may import imports nothing of ours', () => {
  expect(sources.filter(({ file }) => COMMON.has(file)).flatMap(({ imports }) => imports.filter(isOurs))).toEqual([])
})

test('extractors never import each other; the adapter to compromise is for all of them', () => {
  const extractor = (file: string) => file.split('/')[1]
  const wrong = sources
    .filter(({ file }) => room(file) === 'extract')
    .flatMap(({ file, imports }) => imports.filter(isOurs).map((to) => ({ file, to })))
    .filter(
      ({ file, to }) => room(to) === 'extract' && extractor(to) !== extractor(file) && extractor(to) !== 'patterns',
    )
  expect(wrong).toEqual([])
})

/** Files outside the rooms `allowed` whose text matches. */
function outside(allowed: readonly string[], pattern: RegExp): string[] {
  return sources.filter(({ file, text }) => !allowed.includes(room(file)) && pattern.test(text)).map(({ file }) => file)
}

test('only cli/ prints', () => {
  expect(outside(['cli'], /\bconsole\.|process\.(?:stdout|stderr)/)).toEqual([])
})

test('only write/ writes files, only read/ reads what a user gives', () => {
  const WRITES =
    /\b(?:writeFile|writeFileSync|writeSync|appendFile\w*|createWriteStream|rename\w*Sync|rm\w*Sync|mkdir\w*Sync)\b/
  expect(outside(['write'], WRITES)).toEqual([])
  const READS = /\b(?:readFileSync|readdirSync|createReadStream|openSync)\b|from 'node:fs\/promises'/
  // Earlier results are found again by name and handed to read/ for their rows; run.json is one small file.
  const lookup = ['run/lookup.ts']
  expect(outside(['read', 'write'], READS).filter((file) => !lookup.includes(file))).toEqual([])
})

test('the stages know no clock, no chance, no locale and no environment', () => {
  const stages = ['text', 'lexicon', 'extract', 'link', 'records', 'reconcile', 'pipeline.ts']
  const IMPURE =
    /Date\.now|new Date\(\)|performance\.|Math\.random|process\.|toLocale|localeCompare|Intl\.(?:DateTimeFormat|NumberFormat|Collator)/
  const wrong = sources.filter(({ file, text }) => stages.includes(room(file)) && IMPURE.test(text))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('data come from the lexicon; the schemas are imported in one place', () => {
  const wrong = sources.flatMap(({ file, imports }) =>
    imports.filter((name) => name.endsWith('.json') && room(name) !== 'lexicon').map(() => file),
  )
  expect([...new Set(wrong)]).toEqual(['records/schemas.ts'])
})
