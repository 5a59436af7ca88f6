import { describe, expect, test } from 'vitest'
import { createProgram } from '../../src/cli/program.js'
import { shell } from './shell.js'

const program = (language: 'de' | 'en') =>
  createProgram(
    () => {
      throw new Error('no command runs here')
    },
    () => undefined,
    language,
  )

describe('help', () => {
  test('is German throughout with --lang de', async () => {
    const { code, out } = await shell('check', '--help', '--lang', 'de')
    expect(code).toBe(0)
    expect(out).toContain('Aufruf: kiz-extract check [Optionen] <paths...>')
    expect(out).toMatch(/\nArgumente:\n.*\nOptionen:\n.*\nOptionen aller Befehle:\n.*\nBeispiele:\n/su)
    expect(out).toContain('(sonst: 10MB)')
    expect(out).not.toMatch(/Usage|Options|Arguments|default|choices|display/u)
  })

  test('is English otherwise', async () => {
    const { out } = await shell('--help')
    expect(out).toContain('Usage: kiz-extract [options] [command]')
    expect(out).toContain('(choices: "en", "de", default: "en")')
  })

  const options = (language: 'de' | 'en') => {
    const { options: common, commands } = program(language)
    return [...common, ...commands.flatMap((command) => [...command.options])]
  }
  const english = options('en')

  test.each(options('de').map((option, i) => [option.flags, option, english[i]] as const))(
    '%s is told in either language',
    (flags, option, twin) => {
      expect(twin?.flags).toBe(flags)
      if (!flags.startsWith('--metadata') && !flags.startsWith('--decisions')) {
        expect(option.description).not.toBe(twin?.description)
      }
    },
  )
})

describe('a wrong call', () => {
  test.each([
    [['check'], 'das Argument <paths> fehlt'],
    [['x', '--out'], 'hinter -o, --out <dir> fehlt der Wert'],
    [['x', '--hepl'], 'die Option --hepl gibt es nicht\n(ist --help gemeint?)'],
    [['x', '--form', 'json'], 'die Option --form gibt es nicht\n(ist --format gemeint?)'],
    [['x', '--out', ''], '-o, --out <dir>: „“ geht nicht. Einen Ordner nennen.'],
    [['x', '--max-size', 'groß'], '--max-size <size>: „groß“ geht nicht. Eine Größe wie 500KB, 20MB oder 1GB angeben.'],
    [['x', '--reference-date', 'heute'], 'Einen Tag wie 2018-02-23 angeben.'],
    [['x', '--stdout', 'money,dates'], '--stdout <type>: „money,dates“ geht nicht. Einen Typ angeben.'],
    [['x', '--type', 'geld'], 'geld gehört nicht zu documents, dates,'],
    [['x', '--fail-on', 'immer'], '„immer“ geht nicht. Möglich sind info, warning, error, never.'],
    [['x', '--out', 'y', '--stdout', 'money'], '-o, --out <dir> geht nicht zusammen mit --stdout <type>'],
    [['validate', 'a', 'b'], 'zu viele Argumente für validate: 1 erwartet, 2 gegeben'],
  ])('%j is told in German', async (args, told) => {
    const { code, out, err } = await shell(...args, '--lang', 'de')
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^Fehler: /u)
    expect(err).toContain(told)
    expect(err).toMatch(/\(siehe kiz-extract \w+ --help\)\n$/u)
    expect(err).not.toMatch(/\b(?:error|option|argument|is|see)\b /u)
  })

  test('of a language that there is not is told in English', async () => {
    const { code, err } = await shell('x', '--lang', 'fr')
    expect(code).toBe(2)
    expect(err).toBe(
      "error: option '--lang <language>' argument 'fr' is invalid. Allowed choices are en, de.\n(see kiz-extract --help)\n",
    )
  })

  test('is one object a line with --json', async () => {
    const { code, err } = await shell('check', 'x', '--json', '--hepl')
    expect(code).toBe(2)
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([{ level: 'error', message: "unknown option '--hepl'\n(Did you mean --help?)", event: 'usage' }])
  })

  test('may hold what looks like options behind --', async () => {
    const { err } = await shell('check', '--', '--lang', 'de')
    expect(err).not.toContain('Fehler')
  })
})
