import { RECORD_TYPES, type RecordType } from '../model/result.js'
import { POPOLO_FILE } from './popolo.js'
import type { Sink } from './sink.js'

/** Name of the file that says what a run was. */
export const RUN_FILE = 'run.json'

/** What a run was: enough to repeat it, nothing of when or where. */
export interface RunInfo {
  readonly version: string
  readonly schema_version: string
  /** SHA-256 over the lexicon. */
  readonly lexicon: string
  readonly options: Readonly<Record<string, unknown>>
  /** Paths as they were given. */
  readonly roots: readonly string[]
}

/** One input of a run. */
export interface RunInput {
  readonly document: string
  /** Where it was opened, from the folder the run was started in. */
  readonly source: string
  readonly sha256: string | null
}

/** How many records of each type that it wrote a run came to. */
export type Totals = Readonly<Partial<Record<RecordType, number>>>

/** What `run.json` holds. */
export interface RunFile extends RunInfo {
  readonly inputs: readonly RunInput[]
  /** Not there in results of before it was noted. */
  readonly records?: Totals
}

/** Names of the files that a run with these options writes. */
export function filesOf({ options }: Pick<RunInfo, 'options'>): string[] {
  const { type, format, popolo } = options
  const [types, formats] = [type, format].map((list) => new Set([list].flat()))
  const rows = RECORD_TYPES.filter((one) => types?.has(one)).flatMap((one) =>
    ['json', 'csv'].filter((form) => formats?.has(form)).map((form) => `${one}.${form}`),
  )
  return [...rows, RUN_FILE, ...(popolo === true ? [POPOLO_FILE] : [])]
}

/** Writes `run.json`, the inputs one a line as they come. */
export interface RunFileWriter {
  add(input: RunInput): void
  close(records: Totals): void
}

/** Opens a `run.json` that begins with `info`. */
export function runFileWriter(sink: Sink, info: RunInfo): RunFileWriter {
  const fields = Object.entries(info).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  sink.write(`{\n${fields.join('')}"inputs": [\n`)
  let separator = ''
  return {
    add(input) {
      sink.write(separator + JSON.stringify(input))
      separator = ',\n'
    },
    close(records) {
      sink.write(`\n],\n"records": ${JSON.stringify(records)}\n}\n`)
      sink.close()
    },
  }
}

/** Writes the `run.json` of an earlier run again where some of its totals have changed. */
export function writeRunAgain(sink: Sink, { inputs, records, ...info }: RunFile, changed: Totals): void {
  const file = runFileWriter(sink, info)
  for (const input of inputs) file.add(input)
  file.close({ ...records, ...changed })
}

/** The totals of the types that are written. */
export function totalsOf(counts: ReadonlyMap<RecordType, number>, types: readonly RecordType[]): Totals {
  return Object.fromEntries(types.map((type) => [type, counts.get(type) ?? 0]))
}
