import { describe, expect, it } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import type { Arrival } from '../../src/run/extract.js'
import { piped } from '../../src/run/pipe.js'
import { raw } from '../raw.js'

const arrival = (path: string): Arrival => ({
  path,
  raw: raw('Am 3. Mai 2018.', {}, path),
  problem: null,
  sha256: path,
})
const GONE: Arrival = { path: 'gone.txt', raw: null, sha256: null, problem: problemOf('gone.txt') }

function problemOf(document: string) {
  const message = { messageDe: '', messageEn: '', actionDe: '', actionEn: '' }
  return { code: 'missing', severity: 'error' as const, document, ...message }
}

const pipeline = createPipeline()
/** A pipeline with a bug that one document shows. */
const faulty: Pipeline = (raws) => {
  if (raws.some(({ path }) => path === 'b.txt')) throw new Error('b.txt: no such span')
  return pipeline(raws)
}

describe('piped', () => {
  it('pairs each arrival with its result', () => {
    const pairs = piped([arrival('a.txt'), GONE, arrival('c.txt')], pipeline)
    expect(pairs.map(([{ path }, { document, dates }]) => [path, document.document, dates.length])).toEqual([
      ['a.txt', 'a.txt', 1],
      ['gone.txt', 'gone.txt', 0],
      ['c.txt', 'c.txt', 1],
    ])
  })

  it('gives up a document whose records do not fit their schema', () => {
    const odd: Pipeline = (raws) => {
      const results = pipeline(raws)
      for (const { document, dates } of results)
        if (document.document === 'b.txt') for (const date of dates) Object.assign(date, { first_day: '10000-01-01' })
      return results
    }
    const pairs = piped([arrival('a.txt'), arrival('b.txt')], odd)
    expect(pairs.map(([{ problem }, { dates }]) => [problem?.code, dates.length])).toEqual([
      [undefined, 1],
      ['fault', 0],
    ])
  })

  it('gives up only the document at which the program fails, and says so', () => {
    const pairs = piped([arrival('a.txt'), arrival('b.txt'), GONE, arrival('c.txt')], faulty)
    expect(pairs.map(([, { document, dates }]) => [document.document, document.status, dates.length])).toEqual([
      ['a.txt', 'ok', 1],
      ['b.txt', 'failed', 0],
      ['gone.txt', 'failed', 0],
      ['c.txt', 'ok', 1],
    ])
    expect(pairs[1]?.[0].problem).toMatchObject({ code: 'fault', severity: 'error', document: 'b.txt' })
    expect(pairs[1]?.[0].problem?.messageEn).toBe(
      'The program failed at b.txt (no such span); the other documents are done.',
    )
  })
})
