import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, RECORD_TYPES, reconcile } from '../src/index.js'

const SEEDS = path.join(import.meta.dirname, '../seeds')
const TEXT = 'Düsseldorf, 23. Februar 2018\n\nDie SPD fordert mehr Geld.\n'

describe('extract', () => {
  test('takes paths and texts together and gives every type', async () => {
    const records = await extract([SEEDS, { path: 'z.txt', text: `\ufeff${TEXT}`, published: '2018-02-23' }])
    expect(Object.keys(records)).toEqual(RECORD_TYPES)
    expect(records.documents).toHaveLength(6)
    expect(records.documents.at(-1)).toMatchObject({ document: 'z.txt', status: 'ok', characters: [...TEXT].length })
  })

  test('what is wrong with a file is a finding, not an exception', async () => {
    const { documents, findings } = await extract(['nowhere.txt'])
    expect(documents).toMatchObject([{ document: 'nowhere.txt', status: 'failed', error: 'missing' }])
    expect(findings).toMatchObject([{ rule: 'missing', severity: 'error', verdict: null, document: 'nowhere.txt' }])
  })

  test('two texts of one name are a wrong call', async () => {
    const text = { path: 'a.txt', text: TEXT }
    await expect(extract([text, text])).rejects.toThrow('a.txt')
  })
})

test('reconcile gives what extract gave, of one extraction or of its halves', async () => {
  const { claims, timeline, findings, ...rest } = await extract([SEEDS])
  const whole = { ...rest, claims: [], timeline: [], findings: [] }
  expect(reconcile([whole])).toEqual({ claims, timeline, findings })
  const half = (keep: (document: string) => boolean) => ({
    ...whole,
    documents: whole.documents.filter(({ document }) => keep(document)),
  })
  expect(reconcile([half((name) => name < '002'), half((name) => name >= '002')])).toEqual({
    claims,
    timeline,
    findings,
  })
})
