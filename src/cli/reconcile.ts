import { existsSync } from 'node:fs'
import path from 'node:path'
import { type KnowledgeFiles, loadKnowledge } from '../run/given.js'
import { readRun } from '../run/lookup.js'
import { reconcileRun } from '../run/reconcile.js'
import { expectTypes, RECONCILED } from '../run/results.js'
import { takeUp } from '../run/taken_up.js'
import type { Dialect } from '../write/cell.js'
import { type Dataset, emptyDataset, type Format, fileDataset } from '../write/dataset.js'
import { RUN_FILE, type RunFile, totalsOf, writeRunAgain } from '../write/run-file.js'
import { fileSink } from '../write/sink.js'
import { leftBehind, type Staging } from '../write/staging.js'
import type { Context } from './context.js'
import { type ExitCode, exitFor } from './exit.js'
import { printFindings } from './findings.js'
import type { FailOn } from './options.js'
import { expectSpared, isSamePlace } from './places.js'
import { withStaging } from './staged.js'
import { logSummary } from './summary.js'

/** Options of `reconcile`. */
export interface ReconcileOptions extends KnowledgeFiles {
  readonly out?: string
  readonly format?: readonly Format[]
  readonly csvDialect?: Dialect['name']
  readonly failOn: FailOn
}

/** The record types that come of comparing. */
const COMPARED = ['claims', 'timeline', 'findings'] as const

/** Compares the figures of earlier results; one folder gets its claims, timeline and findings anew. */
export async function reconcile(
  folders: readonly string[],
  options: ReconcileOptions,
  context: Context,
): Promise<ExitCode> {
  for (const folder of folders) expectTypes(folder, RECONCILED)
  // Results over several folders belong to none of them: they are only printed unless a place is given.
  const out = options.out ?? (folders.length === 1 ? (folders[0] ?? null) : null)
  const own = folders.find((folder) => out !== null && isSamePlace(folder, out))
  const { formats, dialect } = await formOf(own ?? null, options)
  const names = COMPARED.flatMap((type) => formats.map((format) => `${type}.${format}`))
  const given = await withTakenUp(options, folders, context)
  if (out !== null) expectSpared(out, names, given)
  const { knowledge } = await loadKnowledge(given)
  const { findings, counts } = await withStaging(out, async (staging) => {
    const dataset = out === null ? emptyDataset() : fileDataset(staging, { formats, types: COMPARED, dialect })
    const found = await reconcileRun(folders, dataset, knowledge)
    dataset.close()
    if (out !== null) {
      const noted = own === undefined ? [] : await noteTotals(own, staging, dataset.counts)
      staging.commit([...names, ...noted])
      tellLeftBehind(out, names, context)
    }
    return { findings: found, counts: dataset.counts }
  })
  printFindings(findings, context)
  const written = out === null ? null : { folder: out, formats }
  const note = out === null ? { note: context.words.printedOnly } : {}
  logSummary(context, { counts, findings, unread: null, written, ...note })
  return exitFor(findings, options.failOn)
}

/** How the results are written: as asked; where they join those of a run, as that run wrote them. */
async function formOf(own: string | null, { format, csvDialect }: ReconcileOptions) {
  const made = own !== null && existsSync(path.join(own, RUN_FILE)) ? madeAs(await readRun(own)) : {}
  const formats: readonly Format[] = format ?? made.formats ?? ['json', 'csv']
  return { formats, dialect: csvDialect ?? made.dialect ?? 'rfc4180' }
}

function madeAs({ options }: RunFile): { readonly formats?: readonly Format[]; readonly dialect?: Dialect['name'] } {
  const written = [options['format'] ?? []].flat()
  const formats = (['json', 'csv'] as const).filter((format) => written.includes(format))
  return {
    ...(formats.length === 0 ? {} : { formats }),
    ...(options['csv_dialect'] === 'excel-de' ? { dialect: 'excel-de' } : {}),
  }
}

/** Notes in the `run.json` of a folder how many rows it has now; gives what is to be moved there. */
async function noteTotals(folder: string, staging: Staging, counts: Dataset['counts']): Promise<string[]> {
  if (!existsSync(path.join(folder, RUN_FILE))) return []
  writeRunAgain(fileSink(staging.fileFor(RUN_FILE)), await readRun(folder), totalsOf(counts, COMPARED))
  return [RUN_FILE]
}

/** Names the files of an earlier comparison that this one has not replaced. */
function tellLeftBehind(out: string, names: readonly string[], { log, words }: Context): void {
  const stale = leftBehind(out, names).filter((name) => COMPARED.some((type) => name.startsWith(`${type}.`)))
  if (stale.length > 0) log.warning(words.leftBehind(out, stale.join(', ')))
}

/** The options with the files of the runs where no others are given now, which is said. */
async function withTakenUp(
  options: ReconcileOptions,
  folders: readonly string[],
  { log, words }: Context,
): Promise<ReconcileOptions> {
  const taken = await takeUp(folders, options)
  for (const { folder, option, file } of taken) {
    log.info(words.takenUp(folder, file), { event: 'taken_up', option, file })
  }
  return { ...options, ...Object.fromEntries(taken.map(({ option, file }) => [option, file])) }
}
