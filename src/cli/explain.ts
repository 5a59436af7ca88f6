import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RecordType } from '../model/result.js'
import { decisionsOn, findRecords, type Hit, readRun } from '../run/lookup.js'
import { rejectedIn } from '../run/reconcile.js'
import { type Rerun, rerun } from '../run/rerun.js'
import { expectRecords, missingOf, RECONCILED } from '../run/results.js'
import { germanNames } from '../run/telling.js'
import { RUN_FILE } from '../write/run-file.js'
import type { Context } from './context.js'
import { contextLine } from './context-line.js'
import { Exit, type ExitCode } from './exit.js'
import { formatFinding, quoted } from './findings.js'
import { visible } from './visible.js'
import { type CliWords, typeName, wrongCall } from './words.js'

/** Options of `explain`. */
export interface ExplainOptions {
  readonly root?: string
}

const ID = /^[a-z]+-[0-9a-f]{12}$/

/**
 * Shows how a record or finding came about, by taking its document through the pipeline once more, and what else was
 * looked at.
 */
export async function explain(
  id: string,
  folder: string,
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  if (ID.test(folder) && existsSync(id)) throw wrongCall(({ swapped }) => swapped(folder, id))
  const present = expectRecords(folder)
  const [hit] = await findRecords(folder, new Set([id]))
  const { io, paint, lang, words } = context
  const decided = hit?.type === 'findings' ? [] : await decisionsOn(folder, id)
  if (!hit && decided.length === 0) {
    throw wrongCall(({ unknownId }) => unknownId(id, folder, present))
  }
  for (const finding of decided) io.out(`${formatFinding(finding, context)}\n`)
  if (!hit) return Exit.done
  io.out(hit.type === 'findings' ? formatFinding(hit.record, context) : describe(hit, context))
  const where = { folder, root: options.root ?? null }
  const run = existsSync(path.join(folder, RUN_FILE)) ? await readRun(folder) : null
  const sources = await sourcesOf(hit, folder)
  for (const source of sources) {
    if (source !== hit) io.out(`\n${describe(source, context)}`)
    if (!isPlaced(source)) continue
    if (run === null) {
      io.out(`  ${paint.yellow(words.noRun(folder))}\n`)
      continue
    }
    const again = await rerun(run, source.record.document, where)
    io.out('en' in again ? `  ${paint.yellow(visible(again[lang]))}\n` : shown(source, again, context))
  }
  const lost = restsOn(hit).filter((one) => !sources.some(({ record }) => 'id' in record && record.id === one))
  if (lost.length > 0) io.out(`\n${paint.yellow(words.elsewhere(lost, folder))}\n`)
  io.out(await besides(hit, folder, present, context))
  return Exit.done
}

/** The figures that were looked at beside those of a finding or claim and not held against them, and why. */
async function besides(hit: Hit, folder: string, present: readonly RecordType[], context: Context): Promise<string> {
  const { paint, lang, words } = context
  if (hit.type !== 'findings' && hit.type !== 'claims') return ''
  const missing = missingOf(present, RECONCILED)
  if (missing.length > 0) return `\n${paint.yellow(words.besidesMissing(missing, folder))}\n`
  const found = await rejectedIn(folder, hit.record.records)
  if (found.length === 0) return ''
  return `\n${paint.bold(words.besides)}\n${found.map(({ what, why }) => visible(`  ${what[lang]}: ${why[lang]}\n`)).join('')}`
}

/** The records that something rests on: itself where it was extracted from a place in a document. */
async function sourcesOf(hit: Hit, folder: string): Promise<Hit[]> {
  if (isPlaced(hit)) return [hit]
  return findRecords(folder, new Set(restsOn(hit)))
}

/** Ids of the records that something rests on. */
function restsOn({ type, record }: Hit): readonly string[] {
  if (type === 'memberships') return record.evidence
  return type === 'findings' || type === 'claims' ? record.records : []
}

type Placed = Extract<Hit, { record: { start: number } }>

function isPlaced(hit: Hit): hit is Placed {
  return 'start' in hit.record
}

// Told in a line of their own, or of no use to a person.
const TOLD = new Set(['id', 'document', 'line', 'column', 'start', 'end', 'quote', 'sentence', 'rule', 'zone'])

function describe(hit: Hit, { paint, lang, words }: Context): string {
  const fields = Object.entries(hit.record).filter(
    ([name, value]) => !TOLD.has(name) && value !== null && String(value) !== '',
  )
  const names = lang === 'de' ? germanNames(hit.type) : new Map<string, string>()
  const rows = fields.map(([name, value]) => [names.get(name) ?? name, [value].flat().join(', ')] as const)
  const width = Math.max(16, ...rows.map(([name]) => name.length))
  const values = rows.map(([name, value]) => `  ${name.padEnd(width)} ${paint.bold(visible(value))}`)
  const id = idOf(hit)
  const place = isPlaced(hit) ? [placeOf(hit, words)] : []
  return `${[`${paint.bold(typeName(hit.type, words))}  ${id}`, ...place, ...values].join('\n')}\n`
}

function idOf({ record }: Hit): string {
  if ('id' in record) return record.id
  if ('person_id' in record) return record.person_id
  return 'document' in record ? record.document : ''
}

function placeOf({ record }: Placed, words: CliWords): string {
  const { document, line, column, zone, rule, quote } = record
  return visible(`  ${document}:${line}:${column}  ${zone}, ${words.rule} ${rule}\n  ${quoted(quote, words)}`)
}

function shown({ type, record }: Placed, { raw, result, changed }: Rerun, { paint, lang, words }: Context): string {
  const rows: readonly { id: string; rule: string; start: number; end: number }[] = result[type]
  const again = rows.find((row) => row.id === record.id)
  const notes = changed.map((note) => paint.yellow(visible(note[lang])))
  if (!again) return `${[...notes, paint.yellow(words.gone)].map(indent).join('')}`
  const [line, carets] = contextLine(raw.source, again)
  const found = again.rule === record.rule ? words.again : words.againBy(again.rule)
  return ['', visible(line), paint.cyan(carets), ...notes, found].map(indent).join('')
}

const indent = (line: string): string => (line === '' ? '\n' : `  ${line}\n`)
