import { createHash } from 'node:crypto'
import { UsageError } from './errors.js'
import type { ClaimRecord, FindingRecord, TimelineRecord } from './model/records.js'
import type { DocumentResult } from './model/result.js'
import { compare } from './order.js'
import type { PipelineOptions } from './pipeline.js'
import type { ReadOptions } from './read/document.js'
import { expandInputs } from './read/inputs.js'
import { knowing } from './reconcile/given.js'
import { createReconciler } from './reconcile/index.js'
import { arrivalsOf, DEFAULT_READ } from './run/arrivals.js'
import { type Arrival, extractRun } from './run/extract.js'
import { type Knowledge, onFindings } from './run/given.js'
import { memorySpool } from './run/spool.js'
import { memoryDataset, noRecords, type Records } from './write/dataset.js'

export type { DocumentMetadata, RawDocument } from './model/document.js'
export type { Decision, MeasureEntry, StatedCount } from './model/given.js'
export type * from './model/records.js'
export { type DocumentResult, type InputProblem, RECORD_TYPES, type RecordOf, type RecordType } from './model/result.js'
export { createPipeline, type Pipeline, type PipelineOptions, processDocument } from './pipeline.js'
export { assertValid, InvalidRecord } from './records/validate.js'
export { SCHEMA_VERSION, VERSION } from './version.js'
export type { Records } from './write/dataset.js'

export { UsageError }

/** A document that the caller has as text. */
export interface DocumentText {
  /** Name of the document in the records, unique among the inputs. */
  readonly path: string
  readonly text: string
  /** Day of publication, `YYYY-MM-DD`, where it is known. */
  readonly published?: string
  readonly url?: string
  readonly publisher?: string
  readonly title?: string
}

/** What `extract` may be told. */
export type ExtractOptions = PipelineOptions & Partial<ReadOptions> & Knowledge

/**
 * Extracts documents to records in memory: paths of files, folders and globs, or texts.
 * What is wrong with a file is a finding; only a call that can't be meant throws `UsageError`.
 */
export async function extract(
  inputs: readonly (string | DocumentText)[],
  options: ExtractOptions = {},
): Promise<Records> {
  const paths = inputs.filter((input) => typeof input === 'string')
  const texts = inputs.filter((input) => typeof input !== 'string')
  const records = noRecords()
  await extractRun(arrivals(paths, texts, { ...DEFAULT_READ, ...options }), {
    dataset: memoryDataset(records),
    spool: memorySpool(),
    pipeline: options,
    knowledge: options,
  })
  return records
}

async function* arrivals(
  paths: readonly string[],
  texts: readonly DocumentText[],
  options: ReadOptions,
): AsyncGenerator<Arrival> {
  const inputs = await expandInputs(paths)
  const names = new Set(inputs.map(({ path }) => path))
  for (const { path } of texts) {
    if (names.has(path)) throw new UsageError(`two inputs are called ${path}`)
    names.add(path)
  }
  yield* arrivalsOf(inputs, options)
  for (const text of [...texts].sort((a, b) => compare(a.path, b.path))) yield toArrival(text, options)
}

function toArrival({ path, text, ...metadata }: DocumentText, { referenceDate }: ReadOptions): Arrival {
  const source = text.replace(/^\ufeff/, '')
  const sha256 = createHash('sha256').update(source).digest('hex')
  const raw = {
    path,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256,
    source,
    metadata: referenceDate === null ? metadata : { ...metadata, reference: referenceDate },
  }
  return { path, raw, problem: null, sha256 }
}

/**
 * Compares the figures of documents: of one extraction, or of several together.
 * @param knowledge measures, reference and decisions on findings
 */
export function reconcile(
  results: Iterable<Records>,
  knowledge: Knowledge = {},
): {
  claims: readonly ClaimRecord[]
  timeline: readonly TimelineRecord[]
  findings: readonly FindingRecord[]
} {
  const { decisions = [] } = knowledge
  const reconciler = createReconciler(knowing({ ...knowledge, decisions: onFindings(decisions) }))
  for (const records of results) {
    for (const result of byDocument(records)) reconciler.add(result)
  }
  return reconciler.close()
}

function byDocument(records: Records): DocumentResult[] {
  const of = <T extends { document: string }>(rows: readonly T[]): Map<string, T[]> => {
    const groups = new Map<string, T[]>()
    for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row])
    return groups
  }
  const [dates, people, offices] = [of(records.dates), of(records.people), of(records.offices)]
  const [parties, money, counts] = [of(records.parties), of(records.money), of(records.counts)]
  return records.documents.map((document) => ({
    document,
    dates: dates.get(document.document) ?? [],
    people: people.get(document.document) ?? [],
    offices: offices.get(document.document) ?? [],
    parties: parties.get(document.document) ?? [],
    money: money.get(document.document) ?? [],
    counts: counts.get(document.document) ?? [],
  }))
}
