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

/** What `run.json` holds. */
export interface RunFile extends RunInfo {
  readonly inputs: readonly RunInput[]
}

/** Writes `run.json`, the inputs one a line as they come. */
export function runFileWriter(sink: Sink, info: RunInfo): { add(input: RunInput): void; close(): void } {
  const fields = Object.entries(info).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  sink.write(`{\n${fields.join('')}"inputs": [\n`)
  let separator = ''
  return {
    add(input) {
      sink.write(separator + JSON.stringify(input))
      separator = ',\n'
    },
    close() {
      sink.write('\n]\n}\n')
      sink.close()
    },
  }
}
