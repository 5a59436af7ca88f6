// npm run bench: speed by stage against a pass over letters, growth from 1 to 50 MB, time of the command on the seeds.
// `-- --quick` leaves the growth out; `-- --save` writes bench/results.json. Say on which machine when you commit it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { slope, wholeRun } from './growth.mjs'
import { chronoPass, letterPass, pipelinePass } from './passes.mjs'
import { releases } from './text.mjs'

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const ROUNDS = 5
const MEGABYTES = 3
// The engine compiles a program of this size over some ten megabytes; before that its speed says how far it has come.
// The warm-up has texts of its own, so that nothing is remembered from it, and its first pass is the cold figure.
const WARM_ROUNDS = 5
const WARM_SEED = 1
const SIZES = [1, 2, 5, 10, 20, 50]
// What stands behind the records: their files.
const FILES = ['json', 'csv']

const asked = new Set(process.argv.slice(2))
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value, digits = 2) => Number(value.toFixed(digits))

async function speed() {
  const { texts, bytes } = releases(MEGABYTES)
  const rate = (nanoseconds) => bytes / 1e6 / (nanoseconds / 1e9)
  const total = (stages, left = []) =>
    [...stages].filter(([name]) => !left.includes(name)).reduce((sum, [, time]) => sum + time, 0)
  const warm = Array.from({ length: WARM_ROUNDS }, (_, n) => releases(MEGABYTES, WARM_SEED + n).texts)
  const cold = total(await pipelinePass(warm[0]))
  for (const others of warm) {
    letterPass(others)
    chronoPass(others)
    await pipelinePass(others)
  }
  const [letters, chrono, pipeline] = [[], [], []]
  // Interleaved, so that a slower spell of the machine meets all of them.
  for (let n = 0; n < ROUNDS; n++) {
    letters.push(letterPass(texts))
    chrono.push(chronoPass(texts))
    pipeline.push(await pipelinePass(texts))
  }
  const stageTimes = [...pipeline[0].keys()].map((name) => [name, median(pipeline.map((stages) => stages.get(name)))])
  const letterTime = median(letters)
  const records = median(pipeline.map((stages) => total(stages, FILES)))
  const files = median(pipeline.map((stages) => total(stages)))
  return {
    documents: texts.length,
    megabytes: round(bytes / 1e6),
    letterPass: round(rate(letterTime)),
    chronoCasual: round(rate(median(chrono))),
    records: round(rate(records)),
    files: round(rate(files)),
    filesCold: round(rate(cold)),
    letterPassToRecords: round(records / letterTime, 1),
    letterPassToFiles: round(files / letterTime, 1),
    stages: Object.fromEntries(stageTimes.map(([name, time]) => [name, round(rate(time), 1)])),
    shares: Object.fromEntries(stageTimes.map(([name, time]) => [name, round((100 * time) / files, 1)])),
  }
}

async function growth() {
  const points = []
  await wholeRun(0.5)
  for (const size of SIZES) points.push(await wholeRun(size))
  return { slope: round(slope(points), 3), points }
}

function seeds() {
  const out = mkdtempSync(path.join(os.tmpdir(), 'kiz-extract-bench-'))
  const once = () => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, ['bin/kiz-extract.js', 'seeds/', '--out', out, '--quiet'], {
      cwd: ROOT,
    })
    if (status !== 0) throw new Error(`kiz-extract ended with ${status}`)
    return (performance.now() - start) / 1000
  }
  const seconds = median(Array.from({ length: ROUNDS }, once))
  rmSync(out, { recursive: true, force: true })
  return round(seconds)
}

function print({ speed: s, growth: g, seedsSeconds }) {
  const line = (name, rate, note = '') => console.log(`${name.padEnd(24)}${rate.toFixed(2).padStart(9)} MB/s  ${note}`)
  console.log(`${s.documents} releases, ${s.megabytes} MB; one process, median of ${ROUNDS}, interleaved\n`)
  line('letter pass', s.letterPass)
  line('chrono.de.casual alone', s.chronoCasual)
  line('pipeline to records', s.records, `1/${s.letterPassToRecords} of the letter pass`)
  line('with JSON and CSV', s.files, `1/${s.letterPassToFiles} of the letter pass`)
  line('  the first 3 MB, cold', s.filesCold, 'before the engine has compiled the code')
  console.log('\nby stage')
  for (const [name, rate] of Object.entries(s.stages))
    line(`  ${name}`, rate, `${s.shares[name].toFixed(1).padStart(5)} %`)
  if (g) {
    console.log('\ngrowth of a whole run')
    for (const { megabytes, seconds, heapMegabytes } of g.points) {
      const heap = `${heapMegabytes.toFixed(0)} MB of heap`
      line(`  ${megabytes.toFixed(0)} MB`, megabytes / seconds, `${seconds.toFixed(2)} s, ${heap}`)
    }
    console.log(`  log-log slope ${g.slope}`)
  }
  console.log(`\nthe five seeds, start included: ${seedsSeconds} s`)
}

const results = {
  speed: await speed(),
  ...(asked.has('--quick') ? {} : { growth: await growth() }),
  seedsSeconds: seeds(),
}
print(results)
if (asked.has('--save')) {
  const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? 'unknown' }
  writeFileSync(path.join(ROOT, 'bench/results.json'), `${JSON.stringify({ machine, ...results }, null, 2)}\n`)
}
