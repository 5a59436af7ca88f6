import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { DocumentMetadata, RawDocument } from '../model/document.js'
import type { InputProblem } from '../model/result.js'
import { type Decoded, looksForeign } from './decode.js'
import type { Input } from './inputs.js'
import { identify } from './media/index.js'
import { problem, problemOf } from './problems.js'
import { formatSize } from './size.js'

/** What holds for reading every document of a run. */
export interface ReadOptions {
  /** Largest file in bytes. */
  readonly maxSize: number
  /** Metadata by document path. */
  readonly metadata: ReadonlyMap<string, DocumentMetadata>
  /** Day of documents that have no other, `YYYY-MM-DD`. */
  readonly referenceDate: string | null
}

/** A document, which may have a problem too, or why there is none. `sha256` is that of the bytes where they were read. */
export type ReadResult =
  | { readonly raw: RawDocument; readonly problem: InputProblem | null; readonly sha256: string }
  | { readonly raw: null; readonly problem: InputProblem; readonly sha256: string | null }

const failed = (problem: InputProblem, sha256: string | null = null): ReadResult => ({ raw: null, problem, sha256 })

/** Reads one input. Never throws for what is wrong with the file. */
export async function readDocument(input: Input, options: ReadOptions): Promise<ReadResult> {
  if (input.problem) return failed(input.problem)
  const bytes = await readBytes(input, options.maxSize)
  return Buffer.isBuffer(bytes) ? toDocument(input, bytes, options) : failed(bytes)
}

async function readBytes({ file, path }: Input, maxSize: number): Promise<Buffer | InputProblem> {
  try {
    const { size } = await stat(file)
    if (size > maxSize) {
      const limit = formatSize(maxSize)
      const detail = { de: ` (${formatSize(size)}, Grenze ${limit})`, en: ` (${formatSize(size)}, limit ${limit})` }
      return problem('too_large', path, detail)
    }
    return await readFile(file)
  } catch (error) {
    return problemOf(error, path)
  }
}

async function toDocument(input: Input, bytes: Buffer, options: ReadOptions): Promise<ReadResult> {
  const { path } = input
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length === 0) return failed(problem('empty', path), sha256)
  const found = identify(bytes, path)
  if (found.kind === 'unsupported') {
    const detail = { de: `: ${found.name} wird noch nicht gelesen`, en: `: ${found.name} is not read yet` }
    return failed(problem('unsupported', path, detail), sha256)
  }
  if (found.kind === 'binary') {
    const detail = found.name
      ? { de: `, sondern ${found.name}`, en: ` but ${found.name}` }
      : { de: ' (sie enthält NUL-Bytes)', en: ' (it holds NUL bytes)' }
    return failed(problem('binary', path, detail), sha256)
  }
  const { text, encoding, damaged, metadata } = await found.medium.extract(bytes)
  if (text.trim() === '') return failed(problem('empty', path), sha256)
  const known: DocumentMetadata = { ...metadata, ...options.metadata.get(path) }
  const raw: RawDocument = {
    path,
    mediaType: found.medium.mediaType,
    encoding,
    sha256,
    source: text,
    metadata: options.referenceDate ? { ...known, reference: options.referenceDate } : known,
  }
  return { raw, problem: decodingProblem(path, { text, encoding, damaged }), sha256 }
}

function decodingProblem(path: string, { text, encoding, damaged }: Decoded): InputProblem | null {
  if (looksForeign({ text, encoding })) return problem('other_encoding', path)
  if (damaged > 0) {
    return problem('damaged', path, {
      de: damaged === 1 ? 'eine Stelle ist nicht lesbar' : `${damaged} Stellen sind nicht lesbar`,
      en: damaged === 1 ? 'one place cannot be read' : `${damaged} places cannot be read`,
    })
  }
  return encoding === 'windows-1252' ? problem('encoding', path, { de: encoding, en: encoding }) : null
}
