import type { RecordType } from '../model/result.js'
import { lexiconHash } from '../read/lexicon.js'
import { SCHEMA_VERSION, VERSION } from '../version.js'
import type { Dialect } from '../write/cell.js'
import { type Format, fileDataset, sinkDataset, withPopolo } from '../write/dataset.js'
import { POPOLO_FILE } from '../write/popolo.js'
import { filesOf, RUN_FILE, type RunInfo, runFileWriter, totalsOf } from '../write/run-file.js'
import { fileSink } from '../write/sink.js'
import { holdsResults, leftBehind, outdated, type Staging } from '../write/staging.js'
import type { Context } from './context.js'
import { Exit, type ExitCode, exitFor } from './exit.js'
import { type Gathered, type GatherOptions, gather, runOver } from './gather.js'
import { expectNoCommand } from './mistyped.js'
import type { FailOn } from './options.js'
import { expectSpared, isSamePlace } from './places.js'
import { withStaging } from './staged.js'
import { logSummary } from './summary.js'
import { wrongCall } from './words.js'

/** Options of `extract`. */
export interface ExtractOptions extends GatherOptions {
  readonly out?: string
  readonly stdout?: RecordType
  readonly format?: readonly Format[]
  readonly type: readonly RecordType[]
  readonly csvDialect?: Dialect['name']
  readonly popolo?: boolean
  readonly failOn: FailOn
}

/** Formats that are written unless others are asked for. */
const BOTH: readonly Format[] = ['json', 'csv']

/** Extracts the documents to files in `--out`, or one record type to standard output. */
export async function extract(paths: readonly string[], options: ExtractOptions, context: Context): Promise<ExitCode> {
  const { out = null, stdout } = options
  // First, since a mistyped command has no --out either.
  expectNoCommand(paths)
  if (out === null && stdout === undefined) {
    throw wrongCall(({ noPlace }) => noPlace)
  }
  if (out === null) expectOneForm(options)
  if (out !== null) {
    const names = filesOf({ options: optionsOf(options) })
    expectSpared(out, [...names, ...outdated(out, names)], { ...options, documents: paths })
  }
  // Results of earlier runs below the documents are none; a folder of documents may take their results itself.
  const exclude = out === null || paths.some((one) => isSamePlace(one, out)) ? [] : [out]
  const gathered = await gather(paths, options, exclude, context)
  return withStaging(out, (staging) =>
    out === null
      ? toStdout(gathered, options, context, staging)
      : toFolder(paths, gathered, options, context, staging, out),
  )
}

/** Holds what goes to standard output to one form: one format, and a dialect only of CSV. */
function expectOneForm({ format = ['json'], csvDialect }: ExtractOptions): void {
  if (format.length > 1) throw wrongCall(({ oneFormat }) => oneFormat)
  if (csvDialect !== undefined && !format.includes('csv')) throw wrongCall(({ dialectOfCsv }) => dialectOfCsv)
}

async function toStdout(
  gathered: Gathered,
  options: ExtractOptions,
  context: Context,
  staging: Staging,
): Promise<ExitCode> {
  const { stdout = 'documents', format = ['json'], csvDialect = 'rfc4180' } = options
  const sink = { write: context.io.out, close: () => undefined }
  const dataset = sinkDataset(sink, stdout, format[0] ?? 'json', csvDialect)
  const { read, inputs, findings } = await runOver(gathered, options, context, { staging, dataset })
  dataset.close()
  logSummary(context, { counts: dataset.counts, findings, unread: inputs - read, written: null })
  return read === 0 ? Exit.usage : exitFor(findings, options.failOn)
}

async function toFolder(
  paths: readonly string[],
  gathered: Gathered,
  options: ExtractOptions,
  context: Context,
  staging: Staging,
  out: string,
): Promise<ExitCode> {
  const { format: formats = BOTH, type: types, csvDialect: dialect = 'rfc4180' } = options
  const { log, words } = context
  const files = fileDataset(staging, { formats, types, dialect })
  const dataset = options.popolo ? withPopolo(files, fileSink(staging.fileFor(POPOLO_FILE))) : files
  const runFile = runFileWriter(fileSink(staging.fileFor(RUN_FILE)), runInfo(paths, options, gathered))
  const sources = new Map(gathered.inputs.map(({ path, file }) => [path, file]))
  const { read, inputs, findings } = await runOver(gathered, options, context, {
    staging,
    dataset,
    onArrival: ({ path, sha256 }) => {
      runFile.add({ document: path, source: (sources.get(path) ?? path).replaceAll('\\', '/'), sha256 })
    },
  })
  runFile.close(totalsOf(dataset.counts, types))
  const names = [...dataset.close(), RUN_FILE]
  if (read === 0 && holdsResults(out)) {
    log.error(words.keeps(out))
    return Exit.usage
  }
  const gone = outdated(out, names)
  staging.commit(names, gone)
  if (gone.length > 0) log.warning(words.removed(out, gone.join(', ')))
  const stale = leftBehind(out, names)
  if (stale.length > 0) log.warning(words.leftBehind(out, stale.join(', ')))
  logSummary(context, { counts: dataset.counts, findings, unread: inputs - read, written: { folder: out, formats } })
  return read === 0 ? Exit.usage : exitFor(findings, options.failOn)
}

function runInfo(paths: readonly string[], options: ExtractOptions, { given, metadata }: Gathered): RunInfo {
  return {
    version: VERSION,
    schema_version: SCHEMA_VERSION,
    lexicon: lexiconHash(),
    options: { ...optionsOf(options), metadata, ...given.seals },
    roots: paths,
  }
}

/** The options as `run.json` notes them, each with what it is where it was not given. */
function optionsOf(options: ExtractOptions) {
  return {
    format: options.format ?? BOTH,
    type: options.type,
    csv_dialect: options.csvDialect ?? 'rfc4180',
    popolo: options.popolo ?? false,
    reference_date: options.referenceDate ?? null,
    max_size: options.maxSize,
    all_temporal: options.allTemporal ?? false,
  }
}
