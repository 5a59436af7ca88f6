import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { KnowledgeFiles } from '../run/given.js'
import { wrongCall } from './words.js'

/** Files that a user gives to a command. */
export interface GivenFiles extends KnowledgeFiles {
  readonly metadata?: string
  /** Paths of documents, folders and globs: a document that is named by itself may be called anything. */
  readonly documents?: readonly string[]
}

/** Whether two paths lead to one place, links followed. */
export function isSamePlace(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other)
}

/** Holds the names of the results in `out` to be none of the files that the user gave: they would be overwritten. */
export function expectSpared(out: string, names: readonly string[], given: GivenFiles): void {
  const { metadata, measures, reference, decisions } = given
  const places = new Map(names.map((name) => [placeOf(path.join(out, name)), name]))
  for (const file of [metadata, measures, reference, decisions, ...(given.documents ?? [])]) {
    if (file === undefined) continue
    const name = places.get(placeOf(file))
    if (name !== undefined) throw wrongCall(({ overwritten }) => overwritten(file, out, name))
  }
}

function placeOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}
