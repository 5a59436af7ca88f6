import { reconcileRun } from '../run/reconcile.js'
import { expectResults } from '../run/results.js'
import type { Dialect } from '../write/cell.js'
import { emptyDataset, type Format, fileDataset } from '../write/dataset.js'
import type { Context } from './context.js'
import { type ExitCode, exitFor } from './exit.js'
import { formatFinding } from './findings.js'
import type { FailOn } from './options.js'
import { withStaging } from './staged.js'
import { logSummary } from './summary.js'

/** Options of `reconcile`. */
export interface ReconcileOptions {
  readonly out?: string
  readonly format?: readonly Format[]
  readonly csvDialect: Dialect['name']
  readonly failOn: FailOn
}

/** Compares the figures of earlier results; one folder gets its claims, timeline and findings anew. */
export async function reconcile(
  folders: readonly string[],
  options: ReconcileOptions,
  context: Context,
): Promise<ExitCode> {
  for (const folder of folders) expectResults(folder)
  // Results over several folders belong to none of them: they are only printed unless a place is given.
  const out = options.out ?? (folders.length === 1 ? (folders[0] ?? null) : null)
  const { format: formats = ['json', 'csv'], csvDialect: dialect } = options
  const { findings, counts } = await withStaging(out, async (staging) => {
    const types = ['claims', 'timeline', 'findings'] as const
    const dataset = out === null ? emptyDataset() : fileDataset(staging, { formats, types, dialect })
    const found = await reconcileRun(folders, dataset)
    const names = dataset.close()
    if (out !== null) staging.commit(names)
    return { findings: found, counts: dataset.counts }
  })
  for (const finding of findings) context.io.out(`${formatFinding(finding, context.paint, context.lang)}\n`)
  const written = out === null ? null : { folder: out, formats }
  logSummary(context.log, { counts, findings, unread: null, written })
  return exitFor(findings, options.failOn)
}
