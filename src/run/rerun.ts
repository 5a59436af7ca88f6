import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RawDocument } from '../model/document.js'
import type { DocumentResult } from '../model/result.js'
import { processDocument } from '../pipeline.js'
import { readDocument } from '../read/document.js'
import { readMetadata } from '../read/metadata.js'
import type { RunFile, RunInput } from '../write/run-file.js'

/** A document that was put through the pipeline again. */
export interface Rerun {
  readonly raw: RawDocument
  readonly result: DocumentResult
  /** Whether its bytes are those of the run. */
  readonly unchanged: boolean
}

/** Where the sources of a result folder may lie. */
export interface Whereabouts {
  readonly folder: string
  /** Folder given by hand, null where the run's own roots are trusted. */
  readonly root: string | null
}

/** Puts a document of an earlier run through the pipeline again; says why where that can't be done. */
export async function rerun(run: RunFile, document: string, where: Whereabouts): Promise<Rerun | string> {
  const input = run.inputs.find((one) => one.document === document)
  if (!input) return `the run does not know ${document}`
  const file = locate(input, where)
  if (file === null) return `the source ${input.source} is gone; say where it lies with --root <dir>`
  const { options } = run
  const metadata = typeof options['metadata'] === 'string' ? options['metadata'] : null
  const { raw, problem } = await readDocument(
    { path: document, file, problem: null },
    {
      maxSize: Number.POSITIVE_INFINITY,
      metadata: metadata !== null && existsSync(metadata) ? readMetadata(metadata) : new Map(),
      referenceDate: typeof options['reference_date'] === 'string' ? options['reference_date'] : null,
    },
  )
  if (!raw) return problem.messageEn
  const result = processDocument(raw, { allTemporal: options['all_temporal'] === true })
  return { raw, result, unchanged: raw.sha256 === input.sha256 }
}

function locate(input: RunInput, { folder, root }: Whereabouts): string | null {
  const candidates =
    root !== null
      ? [path.join(root, input.document)]
      : // The run was started here, or in the folder that holds the results.
        [input.source, path.resolve(folder, '..', input.source)]
  return candidates.find((file) => existsSync(file)) ?? null
}
