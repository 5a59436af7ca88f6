import { realpath } from 'node:fs/promises'
import path from 'node:path'
import glob from 'fast-glob'
import { UsageError } from '../errors.js'
import type { InputProblem } from '../model/result.js'
import { isDocumentName } from './media/index.js'
import { byCodePoint } from './order.js'
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
 * Expands files, folders and globs to the documents they mean, sorted by code point.
 * @param exclude folders that are never searched, such as the one the results go to
 */
export async function expandInputs(given: readonly string[], exclude: readonly string[] = []): Promise<Input[]> {
  const hidden = new Set(await Promise.all(exclude.map(realOrGiven)))
  const inputs = new Map<string, Input>()
  for (const one of given) {
    for await (const found of expand(one, hidden)) {
      const input = { ...found, path: found.path.normalize('NFC') }
      const earlier = inputs.get(input.path)
      if (earlier && (await realOrGiven(earlier.file)) !== (await realOrGiven(input.file))) {
        throw new UsageError(
          `two inputs would both be called ${input.path}: ${earlier.file} and ${input.file}. ` +
            'Give the folder above both, or run them apart.',
        )
      }
      if (!earlier) inputs.set(input.path, input)
    }
  }
  return [...inputs.values()].sort((a, b) => byCodePoint(a.path, b.path))
}

async function* expand(given: string, exclude: ReadonlySet<string>): AsyncGenerator<Found> {
  const name = path.basename(path.resolve(given))
  const state = await inspect(given, slashed(given))
  if (state.kind === 'folder') {
    if (isDocumentName(name)) yield { path: name, file: given, problem: folderNamedLikeFile(name) }
    yield* walk(given, exclude)
  } else if (state.problem?.code === 'missing' && glob.isDynamicPattern(slashed(given))) {
    yield* matches(slashed(given))
  } else {
    yield { path: state.problem?.code === 'missing' ? slashed(given) : name, file: given, problem: state.problem }
  }
}

async function* matches(pattern: string): AsyncGenerator<Found> {
  let any = false
  for (const { base, patterns } of glob.generateTasks(pattern)) {
    for (const file of await glob(patterns, { onlyFiles: false, suppressErrors: true })) {
      const state = await inspect(file, file)
      if (state.kind === 'folder' && !isDocumentName(file)) continue
      any = true
      const relative = path.posix.relative(base, file)
      yield { path: relative, file, problem: state.kind === 'folder' ? folderNamedLikeFile(relative) : state.problem }
    }
  }
  if (!any) throw new UsageError(`nothing matches ${pattern}`)
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
