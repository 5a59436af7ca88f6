import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../errors.js'
import type { InputProblem } from '../model/result.js'
import { compare } from '../order.js'
import { isDocumentName } from './media/index.js'
import { problem } from './problems.js'
import { type Found, folderNamedLikeFile, inspect, walk } from './walk.js'

/** One file to read, or what is known to be wrong with it. */
export interface Input {
  /** Path of the document relative to the folder given, with `/`, Unicode-composed. */
  readonly path: string
  /** Where it is opened. */
  readonly file: string
  readonly problem: InputProblem | null
}

/**
 * Expands files, folders and globs to the documents they mean, sorted the same way everywhere.
 * @param exclude folders that are never searched, such as the one the results go to
 */
export async function expandInputs(given: readonly string[], exclude: readonly string[] = []): Promise<Input[]> {
  const hidden = new Set(await Promise.all(exclude.map(realOrGiven)))
  const inputs = new Map<string, Input>()
  for (const one of given) {
    if (one.trim() === '') {
      throw new UsageError(
        'a path is empty; name a file, folder or glob',
        'ein Pfad ist leer; eine Datei, einen Ordner oder ein Muster nennen',
      )
    }
    for await (const found of expand(one, hidden)) {
      const input = { ...found, path: found.path.normalize('NFC') }
      const earlier = inputs.get(input.path)
      if (earlier && (await realOrGiven(earlier.file)) !== (await realOrGiven(input.file))) {
        throw new UsageError(
          `two inputs would both be called ${input.path}: ${earlier.file} and ${input.file}. ` +
            'Give the folder above both, or run them apart.',
          `zwei Eingaben hießen beide ${input.path}: ${earlier.file} und ${input.file}. ` +
            'Den Ordner über beiden angeben oder sie einzeln auswerten.',
        )
      }
      if (!earlier) inputs.set(input.path, input)
    }
  }
  return [...inputs.values()].sort((a, b) => compare(a.path, b.path))
}

async function* expand(given: string, exclude: ReadonlySet<string>): AsyncGenerator<Found> {
  const name = path.basename(path.resolve(given))
  const state = await inspect(given, slashed(given))
  if (state.kind === 'folder') {
    if (isDocumentName(name)) yield { path: name, file: given, problem: folderNamedLikeFile(name) }
    yield* walk(given, exclude)
  } else if (state.problem?.code === 'missing') {
    yield* matches(slashed(given), state.problem)
  } else {
    yield { path: name, file: given, problem: state.problem }
  }
}

// Links are not followed: those that lead upwards would be followed without end.
const GLOB = { onlyFiles: false, suppressErrors: true, followSymbolicLinks: false }

/** What a glob means. A name that is no glob is simply missing, and so is a glob that no document fits. */
async function* matches(pattern: string, missing: InputProblem): AsyncGenerator<Found> {
  // Imported here, since few calls have a glob that the shell has not already expanded.
  const { default: glob } = await import('fast-glob')
  if (!glob.isDynamicPattern(pattern)) {
    yield { path: pattern, file: pattern, problem: missing }
    return
  }
  let found = false
  for (const { base, patterns } of glob.generateTasks(pattern)) {
    for (const file of await glob(patterns, GLOB)) {
      const relative = path.posix.relative(base, file)
      const state = await inspect(file, relative)
      if (state.kind === 'folder' && !isDocumentName(file)) continue
      found = true
      const odd = state.kind === 'folder' ? folderNamedLikeFile(relative) : state.problem
      yield { path: relative, file, problem: odd }
    }
  }
  if (!found) yield { path: pattern, file: pattern, problem: problem('no_match', pattern) }
}

const slashed = (file: string): string =>
  file
    .split(path.sep)
    .join('/')
    .replace(/(?<=.)\/+$/, '')

async function realOrGiven(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return path.resolve(file)
  }
}
