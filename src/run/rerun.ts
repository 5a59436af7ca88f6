import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Words } from '../errors.js'
import type { RawDocument } from '../model/document.js'
import type { DocumentResult } from '../model/result.js'
import { processDocument } from '../pipeline.js'
import { readDocument } from '../read/document.js'
import { readMetadata } from '../read/metadata.js'
import type { RunFile, RunInput } from '../write/run-file.js'
import { sealOf } from './lookup.js'

/** A document that was put through the pipeline again. */
export interface Rerun {
  readonly raw: RawDocument
  readonly result: DocumentResult
  /** What is no longer as it was in the run, in words. */
  readonly changed: readonly Words[]
}

/** Where the sources of a result folder may lie. */
export interface Whereabouts {
  readonly folder: string
  /** Folder given by hand, null where the run's own roots are trusted. */
  readonly root: string | null
}

/** Puts a document of an earlier run through the pipeline again; says why where that can't be done. */
export async function rerun(run: RunFile, document: string, where: Whereabouts): Promise<Rerun | Words> {
  const input = run.inputs.find((one) => one.document === document)
  if (!input) return { de: `der Lauf kennt ${document} nicht`, en: `the run does not know ${document}` }
  const file = locate(input, where)
  if (file === null) {
    return {
      de: `die Quelle ${input.source} ist fort; mit --root <dir> sagen, wo sie liegt`,
      en: `the source ${input.source} is gone; say where it lies with --root <dir>`,
    }
  }
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
  if (!raw) return { de: problem.messageDe, en: problem.messageEn }
  const seal = sealOf(run, 'measures')
  const measures = seal && fileOf(seal.file, where)
  if (seal && !measures) {
    return {
      de: `die Maße ${seal.file} des Laufs sind fort; die Datei wieder hinlegen`,
      en: `the measures ${seal.file} of the run are gone; put the file back`,
    }
  }
  const given = measures ? (await import('../read/given.js')).readMeasures(measures) : null
  const result = processDocument(raw, {
    allTemporal: options['all_temporal'] === true,
    measures: given?.content ?? [],
  })
  const changed = [
    ...(raw.sha256 === input.sha256 ? [] : [changedSince({ de: 'die Quelle', en: 'the source' })]),
    ...(given?.sha256 === seal?.sha256 ? [] : [changedSince({ de: seal?.file ?? '', en: seal?.file ?? '' })]),
  ]
  return { raw, result, changed }
}

const changedSince = ({ de, en }: Words): Words => ({
  de: `${de} hat sich seit dem Lauf geändert (SHA-256 ist ein anderer)`,
  en: `${en} has changed since the run (its SHA-256 is another)`,
})

/** Where a file lies that the run was given: the run was started here, or in the folder that holds the results. */
function fileOf(file: string, { folder }: Whereabouts): string | null {
  return [file, path.resolve(folder, '..', file)].find((one) => existsSync(one)) ?? null
}

function locate(input: RunInput, where: Whereabouts): string | null {
  const { root } = where
  if (root === null) return fileOf(input.source, where)
  const file = path.join(root, input.document)
  return existsSync(file) ? file : null
}
