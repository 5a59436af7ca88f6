import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/model/records.js'
import { RECORD_TYPES } from '../../src/model/result.js'
import type { RunFile } from '../../src/write/run-file.js'
import { folderWith } from '../folder.js'
import { shell } from './shell.js'

const ROOT = path.join(import.meta.dirname, '../..')
const SEEDS = path.join(ROOT, 'seeds')
const HOSTILE = path.join(ROOT, 'fixtures/hostile')
const RELEASE = 'Düsseldorf, 23. Februar 2018. Die Städte erhalten 5,3 Millionen Euro.\n'

const read = <T>(folder: string, name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T
const everyFile = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])

describe('extract', () => {
  test('writes every type as JSON and CSV, and says so', async () => {
    const out = folderWith()
    const { code, err } = await shell(SEEDS, '--out', out)
    expect(code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(
      [...RECORD_TYPES.flatMap((type) => [`${type}.csv`, `${type}.json`]), 'run.json'].sort(),
    )
    expect(read<DocumentRecord[]>(out, 'documents.json')).toHaveLength(5)
    expect(err).toMatch(/documents +5\n/)
    expect(err).toContain(`json and csv in ${out}`)
  })

  test('two runs in two time zones are the same to the byte', async () => {
    const zone = process.env['TZ']
    const results = []
    for (const tz of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = tz
      const out = folderWith()
      await shell(SEEDS, '--out', out)
      results.push(everyFile(out))
    }
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(results[0]).toEqual(results[1])
  })

  test('what it writes is valid, and reconcile makes the same of it again', async () => {
    const out = folderWith()
    await shell(SEEDS, '--out', out)
    expect(await shell('validate', out)).toMatchObject({ code: 0, out: '' })
    const before = everyFile(out)
    expect((await shell('reconcile', out, '--fail-on', 'never')).code).toBe(0)
    expect(everyFile(out)).toEqual(before)
  })

  test('run.json says what the run was and nothing of when or where', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE })
    await shell(`${folder}/in/`, '--out', `${folder}/out`, '--max-size', '1MB', '--reference-date', '24.12.2017')
    const run = read<RunFile>(`${folder}/out`, 'run.json')
    expect(run).toMatchObject({
      schema_version: '1',
      options: { max_size: 1_000_000, reference_date: '2017-12-24' },
      roots: [`${folder}/in/`],
      inputs: [{ document: 'a.txt', source: `${folder}/in/a.txt` }],
    })
    expect(Object.keys(run)).toEqual(['version', 'schema_version', 'lexicon', 'options', 'roots', 'inputs', 'records'])
    expect(run.records).toMatchObject({ documents: 1, money: 1, counts: 0 })
  })

  test('one type to standard output, talk to standard error', async () => {
    const { out, err } = await shell(SEEDS, '--stdout', 'documents')
    expect(JSON.parse(out)).toHaveLength(5)
    expect(err).toContain('documents')
    const csv = await shell(SEEDS, '--stdout', 'documents', '--format', 'csv', '--quiet')
    expect(csv.out).toMatch(/^document,status,/)
    expect(csv.err).toBe('')
    const german = await shell(SEEDS, '--stdout', 'documents', '--format', 'csv', '--csv-dialect', 'excel-de')
    expect(german.out).toMatch(/^\ufeffdocument;status;/)
  })

  test('chosen types and formats; files of an earlier run are pointed out', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'out/money.csv': 'old' })
    const { err } = await shell(
      `${folder}/in`,
      '--out',
      `${folder}/out`,
      '--type',
      'dates,documents',
      '--format',
      'json',
    )
    expect(readdirSync(`${folder}/out`)).toEqual(['dates.json', 'documents.json', 'money.csv', 'run.json'])
    expect(err).toContain('money.csv')
  })

  test('what the run before has written and this one does not is removed, and said', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'out/note.csv': 'mine' })
    const [input, out] = [`${folder}/in`, `${folder}/out`]
    await shell(input, '--out', out, '--popolo')
    const { code, err } = await shell(input, '--out', out, '--type', 'money,findings', '--format', 'json')
    expect(readdirSync(out)).toEqual(['findings.json', 'money.json', 'note.csv', 'run.json'])
    expect([code, err]).toEqual([0, expect.stringContaining(`removed from ${out} what the run before had written`)])
    expect(err).toContain('money.csv, counts.json')
    expect((await shell('validate', out)).code).toBe(0)
  })

  test('what would be removed is kept as long as it is read', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE })
    const [input, out] = [`${folder}/in`, `${folder}/out`]
    await shell(input, '--out', out)
    const { code, err } = await shell(input, '--out', out, '--type', 'money', '--reference', `${out}/timeline.json`)
    expect([code, err]).toEqual([2, expect.stringContaining('timeline.json, which is read')])
    expect(readdirSync(out)).toContain('timeline.json')
  })

  test('a run.json that cannot be read removes nothing', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'out/run.json': '{', 'out/dates.json': '[]' })
    const { code, err } = await shell(`${folder}/in`, '--out', `${folder}/out`, '--type', 'money')
    expect([code, err]).toEqual([0, expect.stringContaining('still holds files of an earlier run: dates.json')])
  })

  test('a text that comes twice is known', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'in/b.txt': RELEASE.replace('\n', '\r\n') })
    const { out } = await shell(`${folder}/in`, '--stdout', 'documents')
    expect((JSON.parse(out) as DocumentRecord[]).map((row) => row.duplicate_of)).toEqual([null, 'a.txt'])
  })

  test('metadata reach their documents; a row for none is pointed out', async () => {
    const table = 'document;published\na.txt;23.02.2018\nz.txt;24.02.2018\n'
    const folder = folderWith({ 'in/a.txt': 'Die Städte erhalten Geld.\n', 'm.csv': table })
    const { out, err } = await shell(`${folder}/in`, '--stdout', 'documents', '--metadata', `${folder}/m.csv`)
    expect(JSON.parse(out)).toMatchObject([{ published: '2018-02-23', published_basis: 'metadata' }])
    expect(err).toContain('z.txt')
  })

  test('columns of the metadata that mean nothing are pointed out', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'm.csv': 'document;ressort;datum\na.txt;Politik;x\n' })
    const { code, err } = await shell(`${folder}/in`, '--stdout', 'documents', '--metadata', `${folder}/m.csv`)
    const told =
      'm.csv: the columns ressort, datum are ignored; those that count are document, published, url, publisher'
    expect([code, err]).toEqual([0, expect.stringContaining(told)])
  })
})

test('a folder of documents may take their results, and is read again after', async () => {
  const folder = folderWith({ 'a.txt': RELEASE, 'below/b.txt': RELEASE })
  for (const _ of ['first', 'second']) {
    expect((await shell(folder, '--out', `${folder}/.`)).code).toBe(0)
    expect(read<DocumentRecord[]>(folder, 'documents.json').map(({ document }) => document)).toEqual([
      'a.txt',
      'below/b.txt',
    ])
  }
})

test.each([
  [['--metadata', 'FILE'], 'documents.csv', 'document;published\na.txt;23.02.2018\n'],
  [['--reference', 'FILE'], 'timeline.json', '{}'],
  [['--measures', 'FILE'], 'run.json', '{}'],
  [['FILE'], 'claims.csv', RELEASE],
])('a file that is read is not written over: %j %s', async (args, name, content) => {
  const folder = folderWith({ 'in/a.txt': RELEASE, [`out/${name}`]: content })
  const file = `${folder}/out/${name}`
  const given = args.map((arg) => (arg === 'FILE' ? file : arg))
  const { code, err } = await shell(`${folder}/in`, '--out', `${folder}/in/../out`, ...given)
  expect([code, err]).toEqual([2, expect.stringContaining(`${name} would be written over ${file}, which is read`)])
  expect(readFileSync(file, 'utf8')).toBe(content)
})

describe('bad input', () => {
  test('every bad file has its row and its words, and the run goes on', async () => {
    const { code, out, err } = await shell(HOSTILE, `${HOSTILE}/gone.txt`, '--stdout', 'documents')
    expect(code).toBe(0)
    const rows = (JSON.parse(out) as DocumentRecord[]).map(({ document, status, error }) => [document, status, error])
    expect(rows.filter(([, status]) => status !== 'ok').map(([name]) => path.basename(name as string))).toEqual([
      'gone.txt',
      'blank.txt',
      'empty.txt',
      'folder.txt',
      'nul.txt',
      'page.html',
      'pdf.txt',
      'report.pdf',
      'zip.txt',
    ])
    expect(rows).toContainEqual(['latin1.txt', 'ok', null])
    for (const name of ['empty.txt', 'nul.txt', 'latin1.txt', 'folder.txt', 'gone.txt']) expect(err).toContain(name)
  })

  test('one that is empty fails a job; what is left out on purpose does not', async () => {
    const folder = folderWith({ 'in/a.txt': RELEASE, 'in/b.txt': ' \n', 'left/a.txt': RELEASE, 'left/b.html': '<p>' })
    const empty = await shell('check', `${folder}/in`)
    expect([empty.code, empty.out]).toEqual([1, expect.stringContaining('error  empty  b.txt')])
    expect((await shell('check', `${folder}/left`)).code).toBe(0)
  })

  test('in German, too', async () => {
    const { err } = await shell(`${HOSTILE}/empty.txt`, '--stdout', 'documents', '--lang', 'de')
    expect(err).toContain('empty.txt enthält keinen Text. Die Datei füllen oder entfernen.')
  })

  test('as lines of JSON', async () => {
    const { err } = await shell(HOSTILE, '--stdout', 'documents', '--json')
    const lines = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { level: string; event: string })
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', code: 'empty', document: 'empty.txt' }))
    expect(lines.at(-1)).toMatchObject({ level: 'info', event: 'summary', unread: 8 })
  })

  test('nothing readable: exit 2, and earlier results stay', async () => {
    const folder = folderWith({ 'in/empty.txt': '' })
    const out = `${folder}/out`
    expect((await shell(`${folder}/in`, '--out', out)).code).toBe(2)
    expect(read<DocumentRecord[]>(out, 'documents.json')).toMatchObject([{ status: 'failed', error: 'empty' }])
    await shell(SEEDS, '--out', out)
    const before = everyFile(out)
    const { code, err } = await shell(`${folder}/nowhere`, '--out', out)
    expect(code).toBe(2)
    expect(err).toContain('keeps the results of the run before')
    expect(everyFile(out)).toEqual(before)
  })

  test.skipIf(process.getuid?.() === 0)('a file without read permission', async () => {
    const folder = folderWith({ 'in/a.txt': 'x' })
    chmodSync(`${folder}/in/a.txt`, 0)
    expect((await shell(`${folder}/in`, '--stdout', 'documents')).err).toContain('permission denied')
  })
})

describe('wrong calls end with 2, say why, and write nothing', () => {
  test.each([
    [['SEEDS'], 'say where the results go'],
    [['SEEDS', '--out', 'OUT', '--max-size', 'viel'], '500KB'],
    [['SEEDS', '--out', 'OUT', '--reference-date', '31.02.2018'], '2018-02-23'],
    [['SEEDS', '--out', 'OUT', '--type', 'dates,cats'], 'cats is none of'],
    [['SEEDS', '--stdout', 'dates', '--csv-dialect', 'excel-de'], '--csv-dialect is for CSV'],
    [['SEEDS', '--stdout', 'dates', '--format', 'csv,json'], '--stdout prints one format'],
    [['SEEDS', '--stdout', 'dates', '--type', 'money'], 'cannot be used with'],
    [['SEEDS', '--out', ''], "argument '' is invalid. Name a folder."],
    [['reconcile', 'OUT', '--out', ' '], 'Name a folder.'],
    [['SEEDS', '--out', 'OUT', '--stdout', 'dates'], 'cannot be used with'],
    [['SEEDS', '--out', 'OUT', '--metadata', 'nowhere.csv'], 'nowhere.csv'],
    [['SEEDS', '--outt', 'OUT'], '--out'],
    [['EMPTY', '--out', 'OUT'], 'there is no document'],
    [['SEEDS', '--out', 'OUT/file'], 'out/file: a part of the path is not a folder. Choose another folder'],
    [['SEEDS', '--out', 'OUT/file/below'], 'a part of the path is not a folder. Choose another folder'],
    [
      ['SEEDS', '--out', 'OUT', '--measures', 'nowhere.json'],
      'cannot read the measures nowhere.json: it does not exist',
    ],
    [['check', 'SEEDS', '--decisions', 'EMPTY'], 'it is a folder'],
    [
      ['--lang', 'de', 'check', 'SEEDS', '--decisions', 'n.csv'],
      'n.csv (die Entscheidungen) lässt sich nicht lesen: es gibt sie nicht',
    ],
    [[], 'Usage: kiz-extract'],
    [['reconcile', 'SEEDS', '--outt'], '(see kiz-extract reconcile --help)'],
    [['SEEDS', '--outt'], '(see kiz-extract extract --help)'],
    [['extrakt', 'SEEDS', '--out', 'OUT'], 'did you mean kiz-extract extract?'],
    [['chekc', 'SEEDS', '--out', 'OUT'], 'did you mean kiz-extract check?'],
    [['chek', 'SEEDS'], 'did you mean kiz-extract check?'],
    [['--lang', 'de', 'explane', 'SEEDS', '--out', 'OUT'], 'ist kiz-extract explain gemeint?'],
    [['SEEDS', '--lang', 'de'], 'Fehler: wohin mit den Ergebnissen?'],
  ])('%j', async (args, message) => {
    const folder = folderWith({ 'out/file': 'x' })
    const places: Record<string, string> = { SEEDS, EMPTY: folder, OUT: `${folder}/out` }
    const { code, err } = await shell(
      ...args.map((arg) => arg.replace(/^(SEEDS|EMPTY|OUT)/, (name) => places[name] ?? name)),
    )
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(readdirSync(`${folder}/out`)).toEqual(['file'])
  })

  test.skipIf(process.platform !== 'linux')('where the system lets no folder be made, the run ends', async () => {
    const { code, err } = await shell(SEEDS, '--out', '/proc/kiz-extract/data')
    expect([code, err]).toEqual([2, expect.stringContaining('no folder can be made there. Choose another folder')])
  })

  test('two documents of one name', async () => {
    const folder = folderWith({ 'a/x.txt': '1', 'b/x.txt': '2' })
    const { code, err } = await shell(`${folder}/a`, `${folder}/b`, '--out', `${folder}/out`)
    expect([code, readdirSync(folder)]).toEqual([2, ['a', 'b']])
    expect(err).toContain('x.txt')
  })
})

test('a failed run leaves the old files whole and nothing half-written', async () => {
  const out = folderWith()
  await shell(SEEDS, '--out', out)
  const before = everyFile(out)
  // A run that fails at its end: run.json can't be moved over a folder that is not empty.
  const other = folderWith({ 'run.json/file': 'x' })
  writeFileSync(path.join(other, 'note'), 'x')
  const failed = await shell(SEEDS, '--out', other)
  expect([failed.code, failed.err]).toEqual([
    2,
    expect.stringMatching(/run\.json: (?:it is a folder|a folder of that name is in the way)/),
  ])
  expect(readdirSync(other).filter((name) => name.startsWith('.'))).toEqual([])
  expect(everyFile(out)).toEqual(before)
})

test('rows of metadata that fit no document are told together, with how documents are called', async () => {
  const rows = Array.from({ length: 8 }, (_, i) => `in/${i}.txt,2018-02-23\n`)
  const folder = folderWith({ 'in/a.txt': 'Ein Text.', 'm.csv': `document,published\n${rows.join('')}` })
  const { err } = await shell(`${folder}/in`, '--stdout', 'documents', '--metadata', `${folder}/m.csv`)
  expect(err).toContain(
    'm.csv has rows for what is not among the documents: in/0.txt, in/1.txt, in/2.txt, in/3.txt, in/4.txt and 3 more; documents are called by their path below the folder given, such as a.txt',
  )
})
