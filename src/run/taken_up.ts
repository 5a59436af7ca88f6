import { existsSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../errors.js'
import { readText } from '../read/file.js'
import { RUN_FILE } from '../write/run-file.js'
import type { FileSeal, KnowledgeFiles } from './given.js'
import { givenFile, readRun, sealOf } from './lookup.js'

/** A file that a result folder was made with and that is used again without being given again. */
export interface TakenUp {
  readonly folder: string
  readonly option: keyof KnowledgeFiles
  readonly file: string
}

const OPTIONS = ['measures', 'reference', 'decisions'] as const satisfies readonly (keyof KnowledgeFiles)[]

/**
 * The files that the runs in result folders were given, where the caller gives no other: without them the same figures
 * would come to other, mostly weaker, findings. One that is gone, has changed or is not the same for all folders is a
 * usage error.
 */
export async function takeUp(folders: readonly string[], given: KnowledgeFiles): Promise<readonly TakenUp[]> {
  const taken: TakenUp[] = []
  for (const option of OPTIONS) {
    if (given[option] !== undefined) continue
    const sealed = await sealsOf(folders, option)
    const [first] = sealed
    if (first === undefined) continue
    const other = sealed.find(({ seal }) => seal.sha256 !== first.seal.sha256)
    if (other !== undefined) throw disagree(first, other, option)
    taken.push({ folder: first.folder, option, file: unchanged(first, option) })
  }
  return taken
}

interface Sealed {
  readonly folder: string
  readonly seal: FileSeal
}

async function sealsOf(folders: readonly string[], option: keyof KnowledgeFiles): Promise<Sealed[]> {
  const found: Sealed[] = []
  for (const folder of folders) {
    if (!existsSync(path.join(folder, RUN_FILE))) continue
    const seal = sealOf(await readRun(folder), option)
    if (seal !== null) found.push({ folder, seal })
  }
  return found
}

/** Where the file lies that a run was given, as long as it is the same to the byte. */
function unchanged({ folder, seal }: Sealed, option: keyof KnowledgeFiles): string {
  const file = givenFile(seal.file, folder)
  const made = { de: `${folder} entstand mit ${seal.file}`, en: `${folder} was made with ${seal.file}` }
  if (file === null) {
    throw new UsageError(
      `${made.en}, which is gone; give it with --${option} <file>`,
      `${made.de}; die Datei ist fort, bitte mit --${option} <file> angeben`,
    )
  }
  if (readText(file, { de: 'die Datei', en: 'the file' }).sha256 === seal.sha256) return file
  throw new UsageError(
    `${made.en}, which has changed since; give it with --${option} <file> to compare with what it says now`,
    `${made.de}; die Datei hat sich seither geändert, mit --${option} <file> angeben, um nach ihrem jetzigen Stand zu vergleichen`,
  )
}

function disagree(one: Sealed, other: Sealed, option: keyof KnowledgeFiles): UsageError {
  return new UsageError(
    `${one.folder} was made with ${one.seal.file} and ${other.folder} with ${other.seal.file}; give one for all with --${option} <file>`,
    `${one.folder} entstand mit ${one.seal.file} und ${other.folder} mit ${other.seal.file}; eine Datei für alle mit --${option} <file> angeben`,
  )
}
