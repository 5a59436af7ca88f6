import type { DocumentMetadata } from '../model/document.js'
import { type ReadOptions, readDocument } from '../read/document.js'
import type { Input } from '../read/inputs.js'
import { DEFAULT_MAX_SIZE } from '../read/size.js'
import type { Arrival } from './extract.js'

/** How documents are read where nothing else is asked for. */
export const DEFAULT_READ: ReadOptions = {
  maxSize: DEFAULT_MAX_SIZE,
  metadata: new Map<string, DocumentMetadata>(),
  referenceDate: null,
}

/** Reads the inputs of a run, one at a time and in their order. */
export async function* arrivalsOf(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<Arrival> {
  for (const input of inputs) yield { ...(await readDocument(input, options)), path: input.path }
}
