import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { exitFor } from '../../src/cli/exit.js'
import { VERSION } from '../../src/version.js'
import { folderWith } from '../folder.js'
import { shell } from './shell.js'

const ROOT = path.join(import.meta.dirname, '../..')
const SEEDS = path.join(ROOT, 'seeds')
const GOLD = path.join(ROOT, 'fixtures/gold')

async function results(): Promise<string> {
  const out = folderWith()
  await shell(SEEDS, '--out', out)
  return out
}

test('help and version go to standard output and end with 0', async () => {
  expect(await shell('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
  const help = await shell('--help')
  expect(help).toMatchObject({ code: 0, err: '' })
  for (const command of ['extract', 'check', 'reconcile', 'validate', 'eval', 'explain']) {
    expect(help.out).toContain(`  ${command} `)
    expect((await shell(command, '--help')).out).toContain(`Examples:\n  $ kiz-extract`)
  }
})

test.each([
  [[], 'info', 0],
  [['info'], 'info', 1],
  [['info'], 'warning', 0],
  [['info', 'warning'], 'warning', 1],
  [['warning'], 'error', 0],
  [['info', 'error'], 'error', 1],
  [['error'], 'never', 0],
] as const)('findings %j with --fail-on %s: exit %d', (severities, failOn, code) => {
  expect(
    exitFor(
      severities.map((severity) => ({ severity })),
      failOn,
    ),
  ).toBe(code)
})

// Two releases that give one grant two amounts for one day.
const GRANT = (amount: string) =>
  `Köln, 14. September 2016\n\nDas Land gibt der Stadt Köln für den Ausbau der Schule am Park ${amount} Millionen Euro.\n`
const CONFLICT = { 'in/a.txt': GRANT('2,4'), 'in/b.txt': GRANT('3,6') }

/** Results of two folders, and those of comparing them. */
async function compared() {
  const folder = folderWith({ 'a/a.txt': GRANT('2,4'), 'b/b.txt': GRANT('3,6') })
  const dirs = [`${folder}/out-a`, `${folder}/out-b`] as const
  await shell(`${folder}/a`, '--out', dirs[0])
  await shell(`${folder}/b`, '--out', dirs[1])
  await shell('reconcile', ...dirs, '--out', `${folder}/both`)
  const findings = JSON.parse(readFileSync(`${folder}/both/findings.json`, 'utf8')) as {
    id: string
    records: string[]
  }[]
  return { dirs, both: `${folder}/both`, finding: findings.find(({ records }) => records.length > 1) }
}

test('check and reconcile print their findings as lines of JSON with --json', async () => {
  const folder = folderWith(CONFLICT)
  const { out } = await shell('check', `${folder}/in`, '--json')
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(lines).toContainEqual(
    expect.objectContaining({ id: expect.stringMatching(/^findings-/), value_1: '2400000 EUR' }),
  )
  await shell(`${folder}/in`, '--out', `${folder}/data`)
  expect(JSON.parse(readFileSync(`${folder}/data/findings.json`, 'utf8'))).toEqual(lines)
  expect((await shell('reconcile', `${folder}/data`, '--json')).out).toBe(out)
})

test('in German: summary, severities, what is said of findings', async () => {
  const folder = folderWith(CONFLICT)
  const { out, err } = await shell('check', `${folder}/in`, '--lang', 'de')
  expect(out).toMatch(/^(?:Warnung|Fehler) /m)
  expect(err).toMatch(/Dokumente \(documents\) +2\n/)
  expect(err).toMatch(/Befunde \(findings\) .* 1 (?:Warnung|Fehler)/)
  expect(out).toContain('(Widerspruch)')
  expect(`${out}${err}`).not.toMatch(/warning|error/)
})

test('check writes nothing and tells the seeds to be without conflict', async () => {
  const { code, err } = await shell('check', SEEDS)
  expect(code).toBe(0)
  expect(err).toMatch(/documents +5/)
})

test('a temporary folder that is none is told without --out, which check has not', async () => {
  const folder = folderWith(CONFLICT)
  const { TMPDIR: before } = process.env
  process.env['TMPDIR'] = `${folder}/in/a.txt/tmp`
  const { code, err } = await shell('check', `${folder}/in`)
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/temporary folder .* not a folder\. Name another with .*TMPDIR/),
  ])
  expect(err).not.toContain('--out')
})

describe('validate', () => {
  const change = (file: string, by: (text: string) => string) => writeFileSync(file, by(readFileSync(file, 'utf8')))
  const spoil = async (by: (text: string) => string, ...options: string[]) => {
    const out = await results()
    change(path.join(out, 'documents.json'), by)
    return shell('validate', out, ...options)
  }

  test('a row that does not fit, one that is there twice, one that points nowhere', async () => {
    const odd = await spoil((text) => text.replace('"status":"ok"', '"status":"fine"'))
    expect(odd).toMatchObject({ code: 1, err: expect.stringContaining('2 faults') })
    expect(odd.out).toMatch(/documents\.json:2: documents record 000_.*status must be equal to one of/)
    const twice = await spoil((text) => text.replace(/\n(\{.*)/, '\n$1\n$1'))
    expect(twice.out).toMatch(/documents\.json:3: 000_.* is there twice/)
    expect(twice.out).toContain('documents.json: 6 records, but the run wrote 5')
    const nowhere = await spoil((text) => text.replace('"duplicate_of":null', '"duplicate_of":"z.txt"'))
    expect(nowhere.out).toContain('duplicate_of points at z.txt, which is not there')
    const german = await spoil((text) => text.replace('"duplicate_of":null', '"duplicate_of":"z.txt"'), '--lang', 'de')
    expect(german).toMatchObject({ code: 1, err: expect.stringMatching(/^Fehler: .* hat 2 Fehler$/m) })
    expect(german.out).toContain('duplicate_of verweist auf z.txt, das es nicht gibt')
  })

  test('what its schema refuses is told in German, too', async () => {
    const odd = await spoil((text) => text.replace('"status":"ok"', '"status":"fine"'), '--lang', 'de')
    expect(odd.out).toMatch(
      /documents\.json:2: Datensatz 000_[^ ]*: status muss eins davon sein: ok, failed, skipped\n/,
    )
  })

  test('a file that is missing, a run.json that is none', async () => {
    const out = await results()
    rmSync(`${out}/people.json`)
    const missing = await shell('validate', out)
    expect(missing).toMatchObject({ code: 1, out: expect.stringContaining('people.json: is missing; the run had') })
    writeFileSync(`${out}/run.json`, '{')
    const spoilt = await shell('validate', out, '--lang', 'de')
    expect(spoilt).toMatchObject({ code: 2, err: expect.stringContaining('lässt sich nicht lesen: es ist kein JSON') })
  })

  test('a row that is missing', async () => {
    const out = await results()
    change(`${out}/people.json`, (text) => text.replace(/\n\{.*,(?=\n)/, ''))
    const { code, out: told } = await shell('validate', out, '--lang', 'de')
    expect([code, told]).toEqual([
      1,
      expect.stringMatching(/people\.json: \d+ Datensätze, geschrieben hat der Lauf \d+\n/),
    ])
    expect(told).toMatch(/people\.csv:2: steht so nicht in people\.json/)
    await shell(SEEDS, '--out', out)
    change(`${out}/findings.json`, (text) => text.replace(/\n\{.*,(?=\n)/, ''))
    expect((await shell('validate', out)).out).toMatch(/findings\.json: \d+ records, but the run wrote \d+\n/)
    await shell('reconcile', out)
    expect((await shell('validate', out)).code).toBe(0)
  })

  test.each(['rfc4180', 'excel-de'])('a CSV that does not hold what its JSON holds: %s', async (dialect) => {
    const folder = folderWith({ 'in/a.txt': `${GRANT('2,4')}\n${GRANT('3,6').replace('Köln', 'Bonn')}` })
    const out = `${folder}/out`
    const extract = () => shell(`${folder}/in`, '--out', out, '--csv-dialect', dialect)
    const faults = async () => {
      const told = (await shell('validate', out)).out
      await extract()
      return told.replaceAll(`${out}/`, '')
    }
    await extract()
    expect(await faults()).toBe('')
    change(`${out}/money.csv`, (text) => text.replace('3600000', '99'))
    expect(await faults()).toBe('money.csv:3: is not what money.json holds on line 3\n')
    change(`${out}/money.csv`, (text) => text.replace(/\r\n[^\n]*3600000.*$/s, '\r\n'))
    expect(await faults()).toBe('money.csv:3: ends before what money.json holds on line 3\n')
    change(`${out}/money.csv`, (text) => `${text}more\r\n`)
    expect(await faults()).toBe('money.csv:4: is not in money.json\n')
    change(`${out}/money.csv`, (text) => text.replace('amount', 'sum'))
    expect(await faults()).toBe('money.csv:1: is not the header of this type\n')
  })

  test('a folder with some of the types is checked as far as they go, and says so', async () => {
    const { both } = await compared()
    const { code, err } = await shell('validate', both)
    expect([code, err]).toEqual([0, expect.stringContaining('it holds claims, timeline, findings;')])
    const folder = folderWith({ 'in/a.txt': GRANT('2,4') })
    await shell(`${folder}/in`, '--out', `${folder}/out`, '--type', 'money')
    expect((await shell('validate', `${folder}/out`)).err).toContain('it holds money;')
  })

  test('a folder with CSV only says what is missing', async () => {
    const folder = folderWith({ 'in/a.txt': GRANT('2,4') })
    await shell(`${folder}/in`, '--out', `${folder}/out`, '--format', 'csv')
    expect((await shell('validate', `${folder}/out`)).err).toContain('CSV only')
  })

  test('a folder without results is a wrong call', async () => {
    expect(await shell('validate', SEEDS)).toMatchObject({ code: 2, err: expect.stringContaining('no results') })
  })
})

describe('reconcile', () => {
  test('over several folders prints only, unless told where to write', async () => {
    const [a, b] = [await results(), folderWith()]
    await shell(path.join(ROOT, 'fixtures/hostile'), '--out', b)
    const before = readFileSync(`${b}/findings.json`, 'utf8')
    const printed = await shell('reconcile', a, b, '--fail-on', 'never')
    expect([printed.code, printed.err]).toEqual([0, expect.stringContaining('findings are only printed, since')])
    expect(readFileSync(`${b}/findings.json`, 'utf8')).toBe(before)
    const out = `${folderWith()}/both`
    await shell('reconcile', a, b, '--out', out, '--fail-on', 'never')
    expect(JSON.parse(readFileSync(`${out}/findings.json`, 'utf8'))).toEqual(
      expect.arrayContaining(JSON.parse(before) as unknown[]),
    )
  })

  test('the results of a run keep the formats and the dialect they were made in, unless others are asked for', async () => {
    const folder = folderWith(CONFLICT)
    const [german, plain] = [`${folder}/german`, `${folder}/plain`]
    await shell(`${folder}/in`, '--out', german, '--csv-dialect', 'excel-de')
    const before = readFileSync(`${german}/findings.csv`, 'utf8')
    await shell('reconcile', german)
    expect(readFileSync(`${german}/findings.csv`, 'utf8')).toBe(before)
    await shell('reconcile', german, '--csv-dialect', 'rfc4180')
    expect(readFileSync(`${german}/findings.csv`, 'utf8')).toMatch(/^severity,/)
    await shell(`${folder}/in`, '--out', plain, '--format', 'json')
    await shell('reconcile', plain)
    expect(existsSync(`${plain}/findings.csv`)).toBe(false)
    const { err } = await shell('reconcile', plain, '--format', 'csv')
    expect(err).toContain(`${plain} still holds files of an earlier run: claims.json, timeline.json, findings.json`)
    expect((await shell('reconcile', plain, '--out', `${folder}/else`)).err).toContain('json and csv in')
  })

  test('a file that is given is not written over', async () => {
    const out = await results()
    const { code, err } = await shell('reconcile', out, '--reference', `${out}/timeline.json`)
    expect([code, err]).toEqual([2, expect.stringContaining('timeline.json would be written over')])
  })

  test('a folder that is not there is a wrong call and is not made', async () => {
    const folder = folderWith()
    const { code, err } = await shell('reconcile', `${folder}/data`)
    expect([code, err]).toEqual([2, expect.stringContaining('there are no results in')])
    expect((await shell('reconcile', `${folder}/data`)).code).toBe(2)
  })

  test('a folder without the records that are compared says which', async () => {
    const { both } = await compared()
    const { code, err } = await shell('reconcile', both)
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('holds claims, timeline, findings, but not documents, dates'),
    ])
  })

  test('two documents of one name are told, in German too', async () => {
    const folder = folderWith({ 'a/a.txt': GRANT('2,4'), 'b/a.txt': GRANT('3,6') })
    for (const one of ['a', 'b']) await shell(`${folder}/${one}`, '--out', `${folder}/out-${one}`)
    const { code, err } = await shell('reconcile', `${folder}/out-a`, `${folder}/out-b`, '--lang', 'de')
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/out-a und .*out-b enthalten beide a\.txt, aber nicht dasselbe/),
    ])
  })

  test('rows out of order are told', async () => {
    const out = await results()
    const file = path.join(out, 'documents.json')
    const [open, first, ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [open, ...rest.slice(0, 1), first, ...rest.slice(1)].join('\n'))
    expect((await shell('reconcile', out)).err).toContain('not in the order of documents.json')
  })
})

describe('eval', () => {
  test('scores the run’s own texts, or those named', async () => {
    const out = await results()
    const { code, out: table } = await shell('eval', out, '--gold', GOLD)
    expect(code).toBe(0)
    expect(table).toMatch(/^dates +P +[\d.]+ +R/)
    expect((await shell('eval', out, '--gold', GOLD, '--texts', SEEDS)).out).toBe(table)
  })

  test('a floor that is missed ends with 1', async () => {
    const out = await results()
    const board = { corpora: { seeds: { gold: GOLD, texts: SEEDS, floors: { dates: 1.1 } } } }
    const folder = folderWith({ 'board.json': JSON.stringify(board) })
    const ended = await shell('eval', out, '--board', `${folder}/board.json`)
    expect(ended).toMatchObject({ code: 1, out: expect.stringContaining('below the floor: dates') })
  })

  test('--strict counts against a board, too', async () => {
    const folder = folderWith({ 'in/a.txt': GRANT('2,4') })
    await shell(`${folder}/in`, '--out', `${folder}/out`)
    const gold = { id: 'a', money: [{ quote: '2,4 Millionen', amount: 2400000, currency: 'EUR' }] }
    const corpora = { one: { gold: 'gold', texts: 'in', floors: { money: 0.5 } } }
    mkdirSync(`${folder}/gold`)
    writeFileSync(`${folder}/gold/a.json`, JSON.stringify(gold))
    writeFileSync(`${folder}/board.json`, JSON.stringify({ corpora }))
    const call = ['eval', `${folder}/out`, '--board', `${folder}/board.json`]
    expect((await shell(...call)).code).toBe(0)
    expect((await shell(...call, '--strict')).code).toBe(1)
  })

  test('wrong calls', async () => {
    const out = await results()
    expect((await shell('eval', out)).err).toContain('--gold <dir> or --board <file>')
    expect((await shell('eval', out, '--gold', GOLD, '--texts', out)).code).toBe(2)
  })
})

describe('explain', () => {
  // Any record will do that the pipeline gives for a release as plain as this.
  const RELEASE = 'Düsseldorf, 23. Februar 2018\n\nDie SPD gab im Juli 2013 5,3 Millionen Euro.\n'

  async function explained(spoil: (folder: string) => void = () => undefined) {
    const folder = folderWith({ 'in/a.txt': RELEASE })
    await shell(`${folder}/in`, '--out', `${folder}/data`)
    const [{ id }] = JSON.parse(readFileSync(`${folder}/data/parties.json`, 'utf8')) as [{ id: string }]
    spoil(folder)
    return shell('explain', id, `${folder}/data`)
  }

  test('a record: values, place, line with carets', async () => {
    const { code, out } = await explained()
    expect(code).toBe(0)
    expect(out).toContain('a.txt:3:5')
    expect(out).toContain(['  Die SPD gab im Juli 2013 5,3 Millionen Euro.', '      ^^^', '  found again'].join('\n'))
  })

  test('a source that is gone or has changed', async () => {
    expect((await explained((folder) => rmSync(`${folder}/in/a.txt`))).out).toContain('is gone')
    const changed = await explained((folder) => writeFileSync(`${folder}/in/a.txt`, `Neu.\n\n${RELEASE}`))
    expect(changed.out).toContain('the source has changed since the run')
  })

  test('a file of metadata that has changed or is gone', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'm.csv': 'document;published\na.txt;23.02.2018\n' })
    await shell(`${folder}/in`, '--out', `${folder}/data`, '--metadata', `${folder}/m.csv`)
    const [{ id }] = JSON.parse(readFileSync(`${folder}/data/parties.json`, 'utf8')) as [{ id: string }]
    const explain = async () => (await shell('explain', id, `${folder}/data`)).out
    expect(await explain()).not.toMatch(/changed|gone/)
    writeFileSync(`${folder}/m.csv`, 'document;published\na.txt;24.02.2018\n')
    expect(await explain()).toContain('m.csv has changed since the run')
    rmSync(`${folder}/m.csv`)
    expect(await explain()).toMatch(/the metadata .*m\.csv of the run are gone/)
  })

  test('--root finds a file whose name the disk holds decomposed', async () => {
    const folder = folderWith({ ['in/Köln/Müll.txt'.normalize('NFD')]: RELEASE })
    await shell(`${folder}/in`, '--out', `${folder}/data`)
    const [{ id }] = JSON.parse(readFileSync(`${folder}/data/parties.json`, 'utf8')) as [{ id: string }]
    renameSync(`${folder}/in`, `${folder}/moved`)
    const explain = async (root: string) => (await shell('explain', id, `${folder}/data`, '--root', root)).out
    expect(await explain(`${folder}/moved`)).toContain('found again')
    expect(await explain(`${folder}/nowhere`)).toContain('is gone')
  })

  test('a finding over several folders: what it says, and where its records lie', async () => {
    const { both, finding } = await compared()
    const { code, out } = await shell('explain', finding?.id ?? '', both)
    expect(code).toBe(0)
    expect(out).toContain(`It rests on ${finding?.records.join(', ')}, which ${both} does not hold`)
    expect(out).toContain(`What else was looked at can't be told: ${both} does not hold documents, dates`)
  })

  test('a record in a folder of its type only', async () => {
    const folder = folderWith({ 'in/a.txt': GRANT('2,4') })
    await shell(`${folder}/in`, '--out', `${folder}/out`, '--type', 'money')
    const [{ id }] = JSON.parse(readFileSync(`${folder}/out/money.json`, 'utf8')) as [{ id: string }]
    expect((await shell('explain', id, `${folder}/out`)).out).toContain('found again')
    expect((await shell('explain', id, `${folder}/out`, '--lang', 'de')).out).toContain('wiedergefunden')
    const unknown = await shell('explain', 'findings-000000000000', `${folder}/out`)
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('which holds money')])
    rmSync(`${folder}/out/run.json`)
    expect((await shell('explain', id, `${folder}/out`)).out).toContain('has no run.json')
  })

  test('id and folder the other way round', async () => {
    const out = await results()
    const { code, err } = await shell('explain', out, 'money-000000000000')
    expect([code, err]).toEqual([2, expect.stringContaining(`kiz-extract explain money-000000000000 ${out}`)])
  })

  test('an id that is not there is a wrong call', async () => {
    expect((await shell('explain', 'money-000000000000', await results())).code).toBe(2)
  })
})

test('explain shows a document by its name', async () => {
  const out = await results()
  const { code, out: told } = await shell('explain', '004_715483299e18306c.txt', out)
  expect(code).toBe(0)
  expect(told).toMatch(/^documents {2}004_715483299e18306c\.txt\n/u)
  expect(told).toMatch(/stated_day +2019-11-27/u)
})

test.each(['extract', 'check'])('an empty path is a wrong call of %s', async (command) => {
  const { code, err } = await shell(
    command,
    '',
    ...(command === 'extract' ? ['--stdout', 'dates'] : []),
    '--lang',
    'de',
  )
  expect([code, err]).toEqual([2, 'Fehler: ein Pfad ist leer; eine Datei, einen Ordner oder ein Muster nennen\n'])
})

test('the summary is one line of JSON with --json', async () => {
  const { err } = await shell('check', SEEDS, '--json')
  expect(JSON.parse(err)).toMatchObject({
    event: 'summary',
    message: expect.stringMatching(/^documents 5; dates 20; /u),
  })
})
