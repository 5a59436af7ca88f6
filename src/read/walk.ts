import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { InputProblem } from '../model/result.js'
import { extensionOf, isDocumentName } from './media/index.js'
import { problem, problemOf } from './problems.js'

/** A file below a folder, or what is wrong with it. */
export interface Found {
  /** Path from the folder, `/`-separated. */
  readonly path: string
  readonly file: string
  readonly problem: InputProblem | null
}

/**
 * Every document below a folder, links followed. Hidden files and the folders in `exclude` (real paths) are left out.
 * Not fast-glob, which stops the whole walk at the first folder it may not read and runs in circles of links.
 */
export async function* walk(folder: string, exclude: ReadonlySet<string>): AsyncGenerator<Found> {
  yield* descend(folder, '', [], exclude)
}

async function* descend(
  folder: string,
  prefix: string,
  above: readonly string[],
  exclude: ReadonlySet<string>,
): AsyncGenerator<Found> {
  let here: string
  let entries: Dirent[]
  try {
    here = await realpath(folder)
    if (exclude.has(here)) return
    if (above.includes(here)) {
      const detail = { de: ': der Verweis führt im Kreis', en: ': its link leads back to a folder above it' }
      yield { path: prefix, file: folder, problem: problem('not_a_file', prefix, detail) }
      return
    }
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: prefix || folder, file: folder, problem: problemOf(error, prefix || folder) }
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const file = path.join(folder, entry.name)
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isFile()) {
      if (isDocumentName(name)) yield { path: name, file, problem: null }
      continue
    }
    const state = await inspect(file, name)
    if (state.kind === 'folder') {
      if (isDocumentName(name)) yield { path: name, file, problem: folderNamedLikeFile(name) }
      yield* descend(file, name, [...above, here], exclude)
    } else if (isDocumentName(name) || mayBeFolder(state, name)) {
      yield { path: name, file, problem: state.problem }
    }
  }
}

/** Whether what can't be looked at may be a folder of documents: an archive that is not mounted or that one may not enter. */
function mayBeFolder({ problem: found }: { readonly problem: InputProblem | null }, name: string): boolean {
  return found !== null && extensionOf(name) === ''
}

/** A folder whose name looks like a document's. */
export function folderNamedLikeFile(name: string): InputProblem {
  const extension = extensionOf(name)
  return problem('not_a_file', name, {
    de: `, sondern ein Ordner mit der Endung .${extension}`,
    en: ` but a folder whose name ends in .${extension}`,
  })
}

/** What stands at `file`, links followed; what is neither file nor folder (a pipe, a device) can't be read. */
export async function inspect(
  file: string,
  name: string,
): Promise<{ readonly kind: 'folder' | 'file'; readonly problem: InputProblem | null }> {
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) return { kind: 'folder', problem: null }
    if (stats.isFile()) return { kind: 'file', problem: null }
    const detail = { de: ' (eine Pipe oder ein Gerät)', en: ' (a pipe or a device)' }
    return { kind: 'file', problem: problem('not_a_file', name, detail) }
  } catch (error) {
    const found = problemOf(error, name)
    const broken = found.code === 'missing' && (await isLink(file))
    return { kind: 'file', problem: broken ? problem('broken_link', name) : found }
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink()
  } catch {
    return false
  }
}
