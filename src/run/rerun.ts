import type { Words } from '../errors.js'
import type { RawDocument } from '../model/document.js'
import type { DocumentResult } from '../model/result.js'
import { processDocument } from '../pipeline.js'
import { readDocument } from '../read/document.js'
import type { Given } from '../read/file.js'
import { readMetadata } from '../read/metadata.js'
import type { RunFile, RunInput } from '../write/run-file.js'
import type { FileSeal } from './given.js'
import { fileBelow, givenFile, sealOf } from './lookup.js'

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
  const metadata = await givenAgain(sealOf(run, 'metadata'), METADATA, where, readMetadata)
  if ('en' in metadata) return metadata
  const measures = await givenAgain(sealOf(run, 'measures'), MEASURES, where, async (one) =>
    (await import('../read/given.js')).readMeasures(one),
  )
  if ('en' in measures) return measures
  const { raw, problem } = await readDocument(
    { path: document, file, problem: null },
    {
      maxSize: Number.POSITIVE_INFINITY,
      metadata: metadata.content ?? new Map(),
      referenceDate: typeof options['reference_date'] === 'string' ? options['reference_date'] : null,
    },
  )
  if (!raw) return { de: problem.messageDe, en: problem.messageEn }
  const result = processDocument(raw, {
    allTemporal: options['all_temporal'] === true,
    measures: measures.content ?? [],
  })
  const source = raw.sha256 === input.sha256 ? [] : [changedSince({ de: 'die Quelle', en: 'the source' })]
  return { raw, result, changed: [...source, ...metadata.changed, ...measures.changed] }
}

const METADATA: Words = { de: 'die Metadaten', en: 'the metadata' }
const MEASURES: Words = { de: 'die Maße', en: 'the measures' }

/** A file that the run was given, read again. */
interface Again<T> {
  /** Null where the run was made without. */
  readonly content: T | null
  /** That it is no longer what the run was made with, in words. */
  readonly changed: readonly Words[]
}

async function givenAgain<T>(
  seal: FileSeal | null,
  what: Words,
  where: Whereabouts,
  read: (file: string) => Given<T> | Promise<Given<T>>,
): Promise<Again<T> | Words> {
  if (seal === null) return { content: null, changed: [] }
  const file = givenFile(seal.file, where.folder)
  if (file === null) {
    return {
      de: `${what.de} ${seal.file} des Laufs sind fort; die Datei wieder dort ablegen`,
      en: `${what.en} ${seal.file} of the run are gone; put the file back`,
    }
  }
  const { content, sha256 } = await read(file)
  return { content, changed: sha256 === seal.sha256 ? [] : [changedSince({ de: seal.file, en: seal.file })] }
}

const changedSince = ({ de, en }: Words): Words => ({
  de: `${de} hat sich seit dem Lauf geändert (SHA-256 ist ein anderer)`,
  en: `${en} has changed since the run (its SHA-256 is another)`,
})

function locate(input: RunInput, where: Whereabouts): string | null {
  const { root, folder } = where
  return root === null ? givenFile(input.source, folder) : fileBelow(root, input.document)
}
