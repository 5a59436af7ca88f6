// The passes that are compared. Each takes texts and gives nanoseconds, the pipeline by stage.
import { createHash } from 'node:crypto'
import { de } from 'chrono-node'
import { createPipeline } from '../dist/src/pipeline.js'
import { assertValid } from '../dist/src/records/validate.js'
import { groupsOf } from '../dist/src/run/groups.js'
import { DIALECTS } from '../dist/src/write/cell.js'
import { csvRows, jsonRows } from '../dist/src/write/rows.js'

export const TYPES = ['dates', 'people', 'offices', 'parties', 'money', 'counts']

const now = () => process.hrtime.bigint()
const timed = (work) => {
  const start = now()
  work()
  return Number(now() - start)
}

/** The least that a pass over letters can cost: our limit. */
export function letterPass(texts) {
  const letters = /\p{L}+/gu
  let words = 0
  return timed(() => {
    for (const text of texts) while (letters.exec(text)) words++
    return words
  })
}

/** chrono's own German, which does the dates alone. */
export function chronoPass(texts) {
  const reference = new Date(Date.UTC(2018, 1, 23, 12))
  return timed(() => {
    for (const text of texts) de.casual.parse(text, reference)
  })
}

/** A document as reading gives it. */
export function rawDocument(text, index) {
  return {
    path: `${index}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: createHash('sha256').update(text).digest('hex'),
    source: text,
    metadata: {},
  }
}

/** Texts as they arrive in a run. */
export async function* arrivals(texts) {
  for (const raw of texts.map(rawDocument)) yield { path: raw.path, raw, problem: null, sha256: raw.sha256 }
}

/** The whole way of each document to validated JSON and CSV, nanoseconds by stage. */
export async function pipelinePass(texts) {
  const stages = new Map()
  let last = now()
  const done = (stage) => {
    const time = now()
    stages.set(stage, (stages.get(stage) ?? 0) + Number(time - last))
    last = time
  }
  const sink = { write: () => {}, close: () => {} }
  const writers = TYPES.map((type) => ({ type, json: jsonRows(sink), csv: csvRows(sink, type, DIALECTS.rfc4180) }))
  const pipeline = createPipeline({ onStage: done })
  for await (const group of groupsOf(arrivals(texts))) {
    const raws = group.map(({ raw }) => raw)
    last = now()
    const results = pipeline(raws)
    for (const result of results) for (const type of TYPES) for (const record of result[type]) assertValid(type, record)
    done('validate')
    for (const { type, json } of writers)
      for (const result of results) for (const record of result[type]) json.add(record)
    done('json')
    for (const { type, csv } of writers)
      for (const result of results) for (const record of result[type]) csv.add(record)
    done('csv')
  }
  last = now()
  for (const { csv } of writers) csv.close()
  done('csv')
  return stages
}
