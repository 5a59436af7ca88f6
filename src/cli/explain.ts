import { UsageError } from '../errors.js'
import { decisionsOn, findRecords, type Hit, readRun } from '../run/lookup.js'
import { rejectedIn } from '../run/reconcile.js'
import { type Rerun, rerun } from '../run/rerun.js'
import { expectResults } from '../run/results.js'
import type { Context } from './context.js'
import { contextLine } from './context-line.js'
import { Exit, type ExitCode } from './exit.js'
import { formatFinding } from './findings.js'

/** Options of `explain`. */
export interface ExplainOptions {
  readonly root?: string
}

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
  expectResults(folder)
  const [hit] = await findRecords(folder, new Set([id]))
  const { io, paint, lang } = context
  const decided = hit?.type === 'findings' ? [] : await decisionsOn(folder, id)
  if (!hit && decided.length === 0) throw new UsageError(`there is no record or finding ${id} in ${folder}`)
  for (const finding of decided) io.out(`${formatFinding(finding, paint, lang)}\n`)
  if (!hit) return Exit.done
  io.out(hit.type === 'findings' ? formatFinding(hit.record, paint, lang) : describe(hit, context))
  const where = { folder, root: options.root ?? null }
  const run = await readRun(folder)
  for (const source of await sourcesOf(hit, folder)) {
    if (source !== hit) io.out(`\n${describe(source, context)}`)
    if (!isPlaced(source)) continue
    const again = await rerun(run, source.record.document, where)
    io.out(typeof again === 'string' ? `  ${paint.yellow(again)}\n` : shown(source, again, context))
  }
  io.out(await besides(hit, folder, context))
  return Exit.done
}

/** The figures that were looked at beside those of a finding or claim and not held against them, and why. */
async function besides(hit: Hit, folder: string, { paint, lang }: Context): Promise<string> {
  if (hit.type !== 'findings' && hit.type !== 'claims') return ''
  const found = await rejectedIn(folder, hit.record.records)
  if (found.length === 0) return ''
  const title = { de: 'Daneben gesehen und nicht verglichen:', en: 'Seen beside it and not compared:' }[lang]
  return `\n${paint.bold(title)}\n${found.map(({ what, why }) => `  ${what[lang]}: ${why[lang]}\n`).join('')}`
}

/** The records that something rests on: itself where it was extracted from a place in a document. */
async function sourcesOf(hit: Hit, folder: string): Promise<Hit[]> {
  if (isPlaced(hit)) return [hit]
  if (hit.type === 'memberships') return findRecords(folder, new Set(hit.record.evidence))
  if (hit.type !== 'findings' && hit.type !== 'claims') return []
  return findRecords(folder, new Set(hit.record.records))
}

type Placed = Extract<Hit, { record: { start: number } }>

function isPlaced(hit: Hit): hit is Placed {
  return 'start' in hit.record
}

// Told in a line of their own, or of no use to a person.
const TOLD = new Set(['id', 'document', 'line', 'column', 'start', 'end', 'quote', 'sentence', 'rule', 'zone'])

function describe(hit: Hit, { paint }: Context): string {
  const fields = Object.entries(hit.record).filter(
    ([name, value]) => !TOLD.has(name) && value !== null && String(value) !== '',
  )
  const values = fields.map(([name, value]) => `  ${name.padEnd(16)} ${paint.bold([value].flat().join(', '))}`)
  const id = 'id' in hit.record ? hit.record.id : 'person_id' in hit.record ? hit.record.person_id : ''
  const place = isPlaced(hit) ? [placeOf(hit)] : []
  return `${[`${paint.bold(hit.type)}  ${id}`, ...place, ...values].join('\n')}\n`
}

function placeOf({ record }: Placed): string {
  const { document, line, column, zone, rule, quote } = record
  return `  ${document}:${line}:${column}  ${zone}, rule ${rule}\n  „${quote}“`
}

function shown({ type, record }: Placed, { raw, result, changed }: Rerun, { paint }: Context): string {
  const rows: readonly { id: string; rule: string; start: number; end: number }[] = result[type]
  const again = rows.find((row) => row.id === record.id)
  const notes = changed.map((note) => paint.yellow(note))
  if (!again) return `${[...notes, paint.yellow('the record is not found there any more')].map(indent).join('')}`
  const [line, carets] = contextLine(raw.source, again)
  const found = again.rule === record.rule ? 'found again' : `found again, now by rule ${again.rule}`
  return ['', line, paint.cyan(carets), ...notes, found].map(indent).join('')
}

const indent = (line: string): string => (line === '' ? '\n' : `  ${line}\n`)
