import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CountRecord, FindingRecord, MoneyRecord, PersonRecord } from '../../src/model/records.js'
import { processDocument } from '../../src/pipeline.js'
import { readMeasures } from '../../src/read/given.js'
import { folderWith } from '../folder.js'
import { raw } from '../raw.js'
import { shell } from './shell.js'

const ROOT = path.join(import.meta.dirname, '../..')
const KITAS = `${ROOT}/examples/kitas.json`
const RELEASES = `${ROOT}/examples/releases`
const SEEDS = `${ROOT}/seeds`

const rows = <T>(folder: string, type: string): T[] => JSON.parse(readFileSync(`${folder}/${type}.json`, 'utf8')) as T[]

describe('--measures', () => {
  test('counts Kitas in the example, and none in documents about other things', async () => {
    const [kitas, seeds] = [folderWith(), folderWith()]
    await shell(RELEASES, '--measures', KITAS, '--out', kitas)
    expect(rows<CountRecord>(kitas, 'counts').map(({ measure, value, stage }) => [measure, value, stage])).toEqual([
      ['kitas', 10480, null],
      ['kitas', 10420, null],
      ['kitas', 10284, null],
      ['kitas', 612, null],
      ['kitas', 136, 'opened'],
    ])
    await shell(SEEDS, '--measures', KITAS, '--out', seeds)
    const counts = rows<CountRecord>(seeds, 'counts')
    expect(counts.length).toBeGreaterThan(0)
    expect(counts.filter(({ measure }) => measure === 'kitas')).toEqual([])
  })

  test('the least file in docs/measures.md counts, and has what is required and no more', async () => {
    const [, least = ''] = /```json\n(\{ "entries".*?)```/s.exec(readFileSync(`${ROOT}/docs/measures.md`, 'utf8')) ?? []
    const day = 'Köln, 12. März 2019\n\n'
    const folder = folderWith({
      'schools.json': least,
      'in/a.txt': `${day}Im Land gibt es 5.400 Schulen.\n`,
      'in/b.txt': `${day}Derzeit gibt es im Land 5.100 Schulen.\n`,
    })
    const { code, out, err } = await shell('check', `${folder}/in`, '--measures', `${folder}/schools.json`)
    expect([code, err]).toEqual([0, expect.stringMatching(/counts +2\n/)])
    expect(out).toContain('schools: 5,400')
    const schema = JSON.parse(readFileSync(`${ROOT}/schemas/lexicon/measures.schema.json`, 'utf8')) as {
      $defs: { entry: { required: string[] } }
    }
    const { entries } = JSON.parse(least) as { entries: object[] }
    expect(entries.map((entry) => Object.keys(entry).sort())).toEqual([[...schema.$defs.entry.required].sort()])
  })

  const [kitas] = readMeasures(KITAS).content
  const { hits = [], misses = [] } = { ...kitas } as { hits?: { text: string; value: number }[]; misses?: string[] }
  const found = (text: string) => {
    const { counts } = processDocument(raw(text), { measures: kitas ? [kitas] : [] })
    return counts.map(({ value }) => value)
  }
  test.each(hits)('$text', ({ text, value }) => expect(found(text)).toEqual([value]))
  test.each(misses)('not: %s', (text) => expect(found(text)).toEqual([]))

  test('check and reconcile compare them by their own tolerance', async () => {
    const checked = await shell('check', RELEASES, '--measures', KITAS)
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('day-care centres for children: 10,480')])
    const out = folderWith()
    await shell(RELEASES, '--measures', KITAS, '--out', out)
    expect((await shell('reconcile', out, '--measures', KITAS)).out).toBe(checked.out)
  })

  test('explain runs again with the measures of the run, and says when they have changed', async () => {
    const folder = folderWith({ 'kitas.json': readFileSync(KITAS, 'utf8') })
    await shell(RELEASES, '--measures', `${folder}/kitas.json`, '--out', `${folder}/data`)
    const [first] = rows<CountRecord>(`${folder}/data`, 'counts')
    const explain = () => shell('explain', first?.id ?? '', `${folder}/data`)
    expect((await explain()).out).toMatch(/10\.480 Kitas.*\n.*\^+\n {2}found again/)
    writeFileSync(`${folder}/kitas.json`, readFileSync(KITAS, 'utf8').replace('20000', '30000'))
    expect((await explain()).out).toContain('kitas.json has changed since the run')
  })

  test('reconcile takes up what the run was given, and ends where it is gone or has changed', async () => {
    const folder = folderWith({ 'kitas.json': readFileSync(KITAS, 'utf8') })
    const [file, data] = [`${folder}/kitas.json`, `${folder}/data`]
    await shell(RELEASES, '--measures', file, '--out', data)
    const before = readFileSync(`${data}/findings.json`, 'utf8')
    const again = await shell('reconcile', data)
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining(`${data} was made with ${file}, taken up again`),
    ])
    writeFileSync(file, readFileSync(KITAS, 'utf8').replace('20000', '30000'))
    const changed = await shell('reconcile', data, '--quiet')
    expect([changed.code, changed.err]).toEqual([
      2,
      expect.stringContaining(`${data} was made with ${file}, which has changed since; give it with --measures <file>`),
    ])
    expect((await shell('reconcile', data, '--measures', file)).code).toBe(1)
    rmSync(file)
    const gone = await shell('reconcile', data, '--lang', 'de')
    expect([gone.code, gone.err]).toEqual([
      2,
      expect.stringMatching(/entstand mit .*kitas\.json; die Datei ist fort, bitte mit --measures <file> angeben/),
    ])
    expect(readFileSync(`${data}/findings.json`, 'utf8')).toBe(before)
  })

  test('of several folders, each may have been given the file, and none another', async () => {
    const words = readFileSync(KITAS, 'utf8')
    const folder = folderWith({ 'a.json': words, 'b.json': words.replace('20000', '30000'), 'in/a.txt': 'Ein Tag.\n' })
    const [a, b] = [`${folder}/a`, `${folder}/b`]
    await shell(RELEASES, '--measures', `${folder}/a.json`, '--out', a)
    await shell(`${folder}/in`, '--out', b)
    expect((await shell('reconcile', a, b)).code).toBe(1)
    await shell(`${folder}/in`, '--measures', `${folder}/b.json`, '--out', b)
    const { code, err } = await shell('reconcile', a, b)
    expect([code, err]).toEqual([2, expect.stringMatching(/made with .*a\.json and .* with .*b\.json; .* --measures/)])
  })

  test('the id of a built-in measure is a wrong call', async () => {
    const { code, err } = await shell('check', SEEDS, '--measures', `${ROOT}/src/lexicon/nrw/measures.json`)
    expect([code, err]).toEqual([2, expect.stringContaining('is built in; give yours another id')])
  })
})

test('--reference: a finding quotes a timeline of one’s own', async () => {
  const entry = {
    measure: 'kitas',
    date: '2020-08-01',
    count: 10420,
    statedBy: 'Landesjugendamt',
    source: ['Statistik'],
  }
  const folder = folderWith({ 'reference.json': JSON.stringify({ entries: [entry] }) })
  const { out } = await shell('check', RELEASES, '--measures', KITAS, '--reference', `${folder}/reference.json`)
  expect(out).toContain('(source: Landesjugendamt, Statistik; confidence: high)')
  const { code, err } = await shell('check', RELEASES, '--reference', `${folder}/reference.json`)
  expect([code, err]).toEqual([2, expect.stringContaining('entries[0].measure: kitas is no measure; there are ')])
})

describe('--decisions', () => {
  const TEXTS = {
    'in/a.txt': 'Düsseldorf, 23. Februar 2018\n\nDie Landrätin Anna Lang sagte: „Das Land gibt 5,3 Millionen Euro.“\n',
    'in/b.txt': 'Düsseldorf, 24. Februar 2018\n\nDie Autorin Anna Lange las im Rathaus.\n',
  }
  const header = 'id;action;field;value;reason;by\n'

  async function decided(decide: (folder: string) => string) {
    const folder = folderWith(TEXTS)
    await shell(`${folder}/in`, '--out', `${folder}/data`)
    const file = `${folder}/decisions.csv`
    writeFileSync(file, header + decide(`${folder}/data`))
    const ended = await shell(`${folder}/in`, '--out', `${folder}/data`, '--decisions', file)
    return { ...ended, file, data: `${folder}/data` }
  }

  test('set: the record changes, a finding keeps what it was, reconcile and explain know it', async () => {
    const { data, file } = await decided((folder) => {
      return `${rows<MoneyRecord>(folder, 'money')[0]?.id};set;amount;5200000;Tippfehler;AB\n`
    })
    const [money] = rows<MoneyRecord>(data, 'money')
    expect(money).toMatchObject({ amount: 5200000, quote: '5,3 Millionen Euro' })
    const told = rows<FindingRecord>(data, 'findings').filter(({ rule }) => rule === 'decision')
    expect(told).toMatchObject([{ value_1: '5300000', value_2: '5200000', severity: 'info', records: [money?.id] }])
    expect(told[0]?.message_de).toBe(
      'Entschieden (AB): Betrag von „5,3 Millionen Euro“ ist 5.200.000 statt 5.300.000, denn: Tippfehler.',
    )
    expect((await shell('validate', data)).code).toBe(0)
    await shell('reconcile', data, '--decisions', file)
    expect(rows<FindingRecord>(data, 'findings').filter(({ rule }) => rule === 'decision')).toEqual(told)
    expect((await shell('explain', money?.id ?? '', data)).out).toContain('Decided (AB): amount')
    writeFileSync(file, `${header}${money?.id};set;amount;5100000;;AB\n`)
    await shell('reconcile', data, '--decisions', file)
    expect(rows<FindingRecord>(data, 'findings').find(({ rule }) => rule === 'decision')).toMatchObject({
      value_1: '5300000',
      value_2: '5100000',
    })
  })

  test('reconcile takes up the decisions of the run by itself', async () => {
    const { data } = await decided((folder) => `${rows<MoneyRecord>(folder, 'money')[0]?.id};set;amount;5200000;;AB\n`)
    const before = readFileSync(`${data}/findings.json`, 'utf8')
    expect((await shell('reconcile', data)).err).toContain('decisions.csv, taken up again')
    expect(readFileSync(`${data}/findings.json`, 'utf8')).toBe(before)
  })

  test('reject: the record is gone, and stays accounted for', async () => {
    let id = ''
    const { data, file } = await decided((folder) => {
      id = rows<MoneyRecord>(folder, 'money')[0]?.id ?? ''
      return `${id};reject;;;kein Betrag;AB\n`
    })
    expect(rows(data, 'money')).toEqual([])
    expect((await shell('validate', data)).code).toBe(0)
    expect((await shell('explain', id, data)).out).toContain('is none of money, because: kein Betrag')
    await shell('reconcile', data, '--decisions', file)
    expect(rows<FindingRecord>(data, 'findings').map(({ rule }) => rule)).toEqual(['decision'])
  })

  test('set and reject of one record: what is written is valid', async () => {
    const { data } = await decided((folder) => {
      const [money] = rows<MoneyRecord>(folder, 'money')
      return `${money?.id};set;amount;1;;AB\n${money?.id};reject;;;doch kein Betrag;AB\n`
    })
    expect(await shell('validate', data)).toMatchObject({ code: 0, out: '' })
  })

  test('accept of a bad input: reconcile says it once, and no more when the decision is withdrawn', async () => {
    const folder = folderWith({ ...TEXTS, 'in/empty.txt': '' })
    const data = `${folder}/data`
    await shell(`${folder}/in`, '--out', data)
    const told = () => rows<FindingRecord>(data, 'findings').filter(({ rule }) => rule === 'empty')
    const [before] = told()
    writeFileSync(`${folder}/d.csv`, `${header}${before?.id};accept;;;weiß ich (Ordner): schon;A (B)\n`)
    for (const _ of ['first', 'second', 'third']) {
      await shell('reconcile', data, '--decisions', `${folder}/d.csv`)
      const message_en = 'empty.txt holds no text. Decided (A (B)): weiß ich (Ordner): schon.'
      expect(told()).toMatchObject([{ severity: 'info', message_en }])
    }
    await shell('reconcile', data)
    expect(told()).toEqual([before])
  })

  test('same_person: one person in every row, a finding that keeps it, which explain shows for either', async () => {
    const { data, file } = await decided(() => 'anna-lange;same_person;;anna-lang;misspelt;AB\n')
    const told = () => rows<FindingRecord>(data, 'findings').filter(({ rule }) => rule === 'decision')
    const message_en = 'Decided (AB): anna-lange and anna-lang are one person, because: misspelt.'
    expect(told()).toMatchObject([{ message_en, documents: ['a.txt', 'b.txt'], severity: 'info' }])
    for (const id of ['anna-lang', 'anna-lange']) expect((await shell('explain', id, data)).out).toContain(message_en)
    expect((await shell('validate', data)).code).toBe(0)
    await shell('reconcile', data, '--decisions', file)
    expect(told()).toMatchObject([{ message_en }])
    expect(rows<PersonRecord>(data, 'persons')).toMatchObject([
      { person_id: 'anna-lang', documents: ['a.txt', 'b.txt'] },
    ])
    expect(rows<{ person_id: string }>(data, 'people').map(({ person_id }) => person_id)).toEqual([
      'anna-lang',
      'anna-lang',
    ])
  })

  test('ids that there are no more are told', async () => {
    const { data } = await decided(() =>
      ['money-000000000000;reject;;;;', 'anna-lange;same_person;;uwe-lang;;', 'findings-000000000000;accept;;;;'].join(
        '\n',
      ),
    )
    const lost = rows<FindingRecord>(data, 'findings').filter(({ rule }) => rule === 'lost_decision')
    expect(lost).toHaveLength(3)
  })

  test.each([
    ['amount', 'viel'],
    ['as_of', '2. April 2019'],
    ['role', 'sum'],
  ])('a row that cannot be meant is a wrong call that names its line: %s %s', async (field, value) => {
    const { code, err } = await decided(() => `\nmoney-000000000000;set;${field};${value};;\n`)
    expect([code, err]).toEqual([2, expect.stringContaining(`decisions.csv, line 3: ${value} is no value of ${field}`)])
  })
})

test('--popolo writes one file more', async () => {
  const out = folderWith()
  await shell(SEEDS, '--out', out, '--popolo')
  const { persons, organizations, memberships } = JSON.parse(readFileSync(`${out}/popolo.json`, 'utf8')) as {
    persons: { id: string }[]
    organizations: { id: string }[]
    memberships: { person_id: string; organization_id?: string }[]
  }
  expect(persons.map(({ id }) => id)).toEqual(rows<PersonRecord>(out, 'persons').map(({ person_id }) => person_id))
  const [people, bodies] = [persons, organizations].map((list) => new Set(list.map(({ id }) => id)))
  for (const { person_id, organization_id } of memberships) {
    expect(people).toContain(person_id)
    if (organization_id !== undefined) expect(bodies).toContain(organization_id)
  }
})

test('eval takes its options before the folder, too', async () => {
  const out = folderWith()
  await shell(SEEDS, '--out', out)
  const after = await shell('eval', out, '--gold', `${ROOT}/fixtures/gold`)
  expect(await shell('eval', '--gold', `${ROOT}/fixtures/gold`, out)).toEqual(after)
  expect(after.code).toBe(0)
})
