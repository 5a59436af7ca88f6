import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/mistyped.js'
import { createProgram } from '../src/cli/program.js'
import { CLI_WORDS } from '../src/cli/words.js'
import { RECORD_TYPES } from '../src/model/result.js'
import { shell } from './cli/shell.js'

const ROOT = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const program = () =>
  createProgram(
    () => {
      throw new Error('no command runs here')
    },
    () => undefined,
  )

test('docs/cli.md is what --help says (else: npm run docs)', async () => {
  const script = new URL('../scripts/cli-docs.mjs', import.meta.url).href
  const { generate } = (await import(script)) as { generate: (program: Command) => string }
  expect(read('docs/cli.md')).toBe(generate(program()))
})

test('docs/columns.md is what the schemas say (else: npm run docs)', async () => {
  const script = new URL('../scripts/columns-doc.mjs', import.meta.url).href
  const { generate } = (await import(script)) as { generate: () => string }
  const text = generate()
  expect(read('docs/columns.md')).toBe(text)
  for (const type of RECORD_TYPES) expect(text).toContain(`## ${type}\n`)
  expect(text).not.toContain('undefined')
})

describe('every command and option is documented', () => {
  const docs = read('docs/cli.md')
  test.each(program().commands.map((command) => [command.name(), command] as const))('%s', (name, command) => {
    expect(docs).toContain(`## ${name}\n`)
    expect(command.description()).not.toBe('')
    for (const option of command.options) {
      expect(docs).toContain(option.long)
      expect(option.description, option.long).not.toBe('')
    }
  })
})

test('a mistyped command is told by the names that there are', () => {
  expect(program().commands.map((command) => command.name())).toEqual([...COMMANDS])
})

test('the German names of the record types are those of the schemas', () => {
  const label = (type: string) =>
    (JSON.parse(read(`schemas/${type}.schema.json`)) as Record<string, unknown>)['x-label-de']
  expect(CLI_WORDS.de.types).toEqual(Object.fromEntries(RECORD_TYPES.map((type) => [type, label(type)])))
})

test('docs/findings.md tells every rule with its German name, and no other', () => {
  const rows = [...read('docs/findings.md').matchAll(/^\| `(\w+)` \| ([^|]+) \|/gmu)]
  expect(Object.fromEntries(rows.map(([, rule, name]) => [rule, name]))).toEqual(CLI_WORDS.de.rules)
})

describe('docs/decisions', () => {
  const folder = path.join(ROOT, 'docs/decisions')

  test('the index lists every note by its title', () => {
    const notes = readdirSync(folder).filter((name) => name !== 'README.md')
    const titles = notes.map((name) => [(/^# (.+)/.exec(read(`docs/decisions/${name}`)) ?? [])[1], name])
    const index = titles.map(([title, name]) => `- ${name?.slice(0, 2)} [${title}](${name})`)
    expect(read('docs/decisions/README.md').trimEnd().split('\n').slice(4)).toEqual(index.sort())
  })

  test('they count without gaps, and every file that a note links to is there', () => {
    const notes = readdirSync(folder).filter((name) => name !== 'README.md')
    expect(notes.sort().map((name) => Number(name.slice(0, 2)))).toEqual(notes.map((_, index) => index + 1))
    for (const name of notes) {
      for (const [, target] of read(`docs/decisions/${name}`).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(existsSync(path.join(folder, target ?? '')), `${name}: ${target}`).toBe(true)
      }
    }
  })

  test('07 tells of every runtime dependency, and of no other', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const told = [...read('docs/decisions/07-dependencies.md').matchAll(/^\*\*(.+)\.\*\*/gm)].flatMap(([, names]) =>
      (names ?? '').split(', '),
    )
    expect(told.sort()).toEqual(Object.keys(dependencies).sort())
  })
})

describe('README', () => {
  const text = read('README.md')

  test('its two commands are there', () => {
    expect(text).toContain('npm ci && npx kiz-extract seeds/ --out data/')
    expect(text).toContain('npm ci && npm test')
  })

  test('its finding is what check prints', async () => {
    const { out } = await shell('check', path.join(ROOT, 'seeds'))
    const [first = ''] = out.split('\n\n')
    expect(first).toContain('denominator_mismatch')
    expect(text).toContain(`\`\`\`text\n${first}\n\`\`\``)
  })

  test('every command, format and exit code is named', () => {
    for (const command of program().commands) expect(text).toContain(`kiz-extract ${command.name()} `)
  })

  test('every file that it links to is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '')
    expect(links.length).toBeGreaterThan(0)
    for (const target of links) expect(() => readFileSync(path.join(ROOT, target)), target).not.toThrow(/ENOENT/)
  })
})
