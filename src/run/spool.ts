import type { DocumentResult } from '../model/result.js'
import { readLines } from '../read/lines.js'
import { fileSink } from '../write/sink.js'

/** Holds the results of the first pass until the people of the whole run are known. */
export interface Spool {
  add(result: DocumentResult): void
  /** The results in the order they came; nothing is added any more. */
  results(): AsyncGenerator<DocumentResult>
}

/** A spool on disk, one document a line, so that memory does not grow with the run. */
export function fileSpool(file: string): Spool {
  const sink = fileSink(file)
  return {
    add: (result) => sink.write(`${JSON.stringify(result)}\n`),
    async *results() {
      sink.close()
      for await (const line of readLines(file)) yield JSON.parse(line) as DocumentResult
    },
  }
}

/** A spool in memory, for the few documents of a caller who wants the records back in memory too. */
export function memorySpool(): Spool {
  const kept: DocumentResult[] = []
  return {
    add: (result) => void kept.push(result),
    async *results() {
      yield* kept
    },
  }
}
