import { emptyDataset } from '../write/dataset.js'
import type { Context } from './context.js'
import { Exit, type ExitCode, exitFor } from './exit.js'
import { printFindings } from './findings.js'
import { type GatherOptions, gather, runOver } from './gather.js'
import type { FailOn } from './options.js'
import { withStaging } from './staged.js'
import { logSummary } from './summary.js'

/** Options of `check`. */
export interface CheckOptions extends GatherOptions {
  readonly failOn: FailOn
}

/** Extracts and compares without leaving a file, and prints what was found. */
export async function check(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const gathered = await gather(paths, options, [], context)
  const dataset = emptyDataset()
  const { read, inputs, findings } = await withStaging(null, (staging) =>
    runOver(gathered, options, context, { staging, dataset }),
  )
  printFindings(findings, context)
  logSummary(context, { counts: dataset.counts, findings, unread: inputs - read, written: null })
  return read === 0 ? Exit.usage : exitFor(findings, options.failOn)
}
