import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/cli/context.js'
import { formatFinding } from '../../src/cli/findings.js'
import { CLI_WORDS } from '../../src/cli/words.js'
import type { FindingRecord } from '../../src/model/records.js'
import { statusAfter } from '../../src/read/problems.js'
import { folderWith } from '../folder.js'
import { shell } from './shell.js'

const FINDING: FindingRecord = {
  severity: 'warning',
  verdict: 'conflict',
  rule: 'contradiction',
  measure: null,
  value_1: '52',
  value_2: '54',
  message_de: 'Die Texte: 52 und 54.',
  action_de: 'Bei der Stelle nachfragen.',
  sentence_1: 'Es gibt 52 Zentren.',
  source_1: 'alt, neu.txt:5, 2019-03-12, Eva Beispiel',
  sentence_2: '„Es gibt 54“, sagte sie.',
  source_2: 'b.txt:7, 2013-12~',
  document: 'b.txt',
  line: 7,
  column: 3,
  message_en: 'The texts: 52 and 54.',
  action_en: 'Ask the body concerned.',
  documents: ['a.txt', 'b.txt'],
  records: [],
  id: 'findings-0123456789ab',
}

const told = (finding: Partial<FindingRecord> = {}, lang: 'en' | 'de' = 'en') => {
  const io = { out: () => undefined, err: () => undefined, terminal: null, colors: { out: 0, err: 0 } } as const
  return formatFinding({ ...FINDING, ...finding }, createContext(io, { lang }))
}

describe('a finding for people', () => {
  test('in English', () => {
    expect(told().split('\n')).toEqual([
      'warning  contradiction (conflict)  b.txt:7:3',
      '  The texts: 52 and 54.',
      '  1  alt, neu.txt:5, 12 March 2019, Eva Beispiel  “Es gibt 52 Zentren.”',
      '  2  b.txt:7, around December 2013  „Es gibt 54“, sagte sie.',
      '  → Ask the body concerned.',
      '  findings-0123456789ab',
      '',
    ])
  })

  test('in German: the rule by its German name and its code, times as they are written there', () => {
    expect(told({}, 'de').split('\n')).toEqual([
      'Warnung  Verschiedene Zahlen (Widerspruch)  b.txt:7:3',
      '  Die Texte: 52 und 54.',
      '  1  alt, neu.txt:5, 12.03.2019, Eva Beispiel  „Es gibt 52 Zentren.“',
      '  2  b.txt:7, etwa Dezember 2013  „Es gibt 54“, sagte sie.',
      '  → Bei der Stelle nachfragen.',
      '  findings-0123456789ab  contradiction',
      '',
    ])
  })

  test('each part of its message in a line of its own', () => {
    const message_de =
      'Die Texte: 52 (a.txt, Zeile 5). Die Metadaten: x. Die Referenz: 52. (Quelle: y) Folgerung: Eine gilt.'
    expect(told({ message_de }, 'de').split('\n').slice(1, 5)).toEqual([
      '  Die Texte: 52 (a.txt, Zeile 5).',
      '  Die Metadaten: x.',
      '  Die Referenz: 52. (Quelle: y)',
      '  Folgerung: Eine gilt.',
    ])
  })

  test.each([
    ['a.txt:5', 'a.txt:5'],
    ['a.txt:5, Eva Beispiel', 'a.txt:5, Eva Beispiel'],
    ['a.txt:5, 2015-10/..', 'a.txt:5, seit Oktober 2015'],
    ['a.txt:5, ../2015-10', 'a.txt:5, bis Oktober 2015'],
    ['2019-03-12, b.txt:5, 2017', '2019-03-12, b.txt:5, 2017'],
    ['a.txt:5, 2019-21', 'a.txt:5, Frühjahr 2019'],
    ['a.txt:5, 2019-33', 'a.txt:5, 2019-33'],
  ])('source %s', (source, shown) => {
    expect(told({ source_1: source }, 'de')).toContain(`  1  ${shown}  „Es`)
  })

  test('nothing is to be done where texts agree or a person has decided', () => {
    expect(told({ verdict: 'agreement', action_en: 'Nothing.' })).not.toContain('→')
    const decided = { message_de: 'Die Texte: 52. Entschieden (AB): bekannt.', severity: 'info' } as const
    expect(told(decided)).not.toContain('→')
    expect(told({ verdict: 'development', action_en: 'Nothing; give the date.' })).toContain('→')
  })

  test('one sentence that is both sides is shown once', () => {
    const { source_2: source_1, sentence_2: sentence_1 } = FINDING
    expect(told({ source_1, sentence_1 }).match(/„Es gibt 54“/g)).toHaveLength(1)
  })
})

test('every rule has a German name, and no other', () => {
  const folder = path.join(import.meta.dirname, '../../src/reconcile')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const text = files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n')
  const rules = [...text.matchAll(/(?:\brule: (?:\w+ \? '\w+' : )?|DECISION = )'(\w+)'/g)].map(([, rule]) => rule ?? '')
  const named = Object.keys(CLI_WORDS.de.rules)
  expect(rules.filter((rule) => !named.includes(rule))).toEqual([])
  const problems = named.filter((name) => !rules.includes(name))
  for (const code of problems) {
    const problem = { code, severity: 'error', document: '', messageDe: '', messageEn: '' } as const
    expect(statusAfter({ ...problem, actionDe: '', actionEn: '' }), code).toBeDefined()
  }
  expect(problems).toHaveLength(10)
})

test('explain in German names types and fields as docs/columns.md does', async () => {
  const folder = folderWith({
    'in/a.txt': 'Köln, 14. September 2016\n\nDas Land gibt der Stadt Köln 2,4 Millionen Euro.\n',
  })
  await shell(`${folder}/in`, '--out', `${folder}/data`)
  const [{ id }] = JSON.parse(readFileSync(`${folder}/data/money.json`, 'utf8')) as [{ id: string }]
  const { out } = await shell('explain', id, `${folder}/data`, '--lang', 'de')
  expect(out).toContain(`Geldbeträge (money)  ${id}`)
  expect(out).toMatch(/^ {2}Betrag +2400000$/m)
  expect(out).not.toMatch(/^ {2}(?:amount|currency|as_of) /m)
  expect((await shell('explain', id, `${folder}/data`)).out).toMatch(/^ {2}amount +2400000$/m)
})

test('what is only noted of an input says so; several warnings are warnings', async () => {
  const folder = folderWith({
    'in/a.txt': Buffer.from('Köln im März', 'latin1'),
    'in/b.html': '<p>',
    'in/c.pdf': '%PDF',
  })
  const { err } = await shell(`${folder}/in`, '--stdout', 'documents')
  expect(err).toMatch(/^note: a\.txt is not UTF-8/m)
  expect(err).toMatch(/findings +3 {3}2 warnings, 1 info$/m)
  expect((await shell('check', `${folder}/in`, '--lang', 'de')).err).toMatch(/^Hinweis: a\.txt ist kein UTF-8/m)
  expect((await shell('check', `${folder}/in`, '--json')).err).toContain(
    '{"level":"info","message":"a.txt is not UTF-8',
  )
})
