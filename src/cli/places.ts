import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { KnowledgeFiles } from '../run/given.js'
import { wrongCall } from './words.js'

/** Files that a user gives to a command beside documents. */
export interface GivenFiles extends KnowledgeFiles {
  readonly metadata?: string
}

/** Whether two paths lead to one place, links followed. */
export function isSamePlace(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other)
}

/** Holds the names of the results in `out` to be none of the files that the user gave: they would be overwritten. */
export function expectSpared(out: string, names: readonly string[], given: GivenFiles): void {
  for (const option of ['metadata', 'measures', 'reference', 'decisions'] as const) {
    const file = given[option]
    if (file === undefined) continue
    const name = names.find((one) => isSamePlace(path.join(out, one), file))
    if (name !== undefined) throw wrongCall(({ overwritten }) => overwritten(file, option, out, name))
  }
}

function placeOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}
