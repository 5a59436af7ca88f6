// How a whole run grows: files' worth of text through pipeline, register, reconciler and writers.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { RECORD_TYPES } from '../dist/src/model/result.js'
import { extractRun } from '../dist/src/run/extract.js'
import { fileSpool } from '../dist/src/run/spool.js'
import { fileDataset } from '../dist/src/write/dataset.js'
import { openStaging } from '../dist/src/write/staging.js'
import { arrivals } from './passes.mjs'
import { releases } from './text.mjs'

/** After how many arrivals the memory that is still in use is asked, garbage left out. */
const ASKED = 2000

/** Seconds and most memory in use of a run over so many megabytes. */
export async function wholeRun(megabytes) {
  const { texts, bytes } = releases(megabytes, megabytes)
  const out = mkdtempSync(path.join(os.tmpdir(), 'kiz-extract-bench-'))
  const staging = openStaging(out)
  let peak = 0
  let arrived = 0
  let paused = 0
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const dataset = fileDataset(staging, { formats: ['json', 'csv'], types: RECORD_TYPES, dialect: 'rfc4180' })
  const { findings } = await extractRun(arrivals(texts), {
    dataset,
    spool: fileSpool(staging.fileFor('spool.jsonl')),
    pipeline: {},
    onArrival: () => {
      if (arrived++ % ASKED > 0) return
      const asked = performance.now()
      globalThis.gc?.()
      peak = Math.max(peak, process.memoryUsage().heapUsed)
      paused += performance.now() - asked
    },
  })
  staging.commit(dataset.close())
  const seconds = (performance.now() - start - paused) / 1000
  staging.remove()
  rmSync(out, { recursive: true, force: true })
  return { megabytes: bytes / 1e6, seconds, findings: findings.length, heapMegabytes: (peak - before) / 1e6 }
}

/** Slope of the line through the points in log-log space: 1 is linear growth. */
export function slope(points) {
  const logs = points.map(({ megabytes, seconds }) => [Math.log(megabytes), Math.log(seconds)])
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return above / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
