import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { reasonOf, UsageError, type Words } from '../errors.js'
import { RECORD_TYPES } from '../model/result.js'
import { POPOLO_FILE } from './popolo.js'
import { filesOf, RUN_FILE, type RunFile } from './run-file.js'

/** A hidden folder in which a run's files grow; they take their places only when all of them are whole. */
export interface Staging {
  /** Path of a file that is being made. */
  readonly fileFor: (name: string) => string
  /** Moves the named files to their places, over what an earlier run left there, and removes what is `gone`. */
  commit(names: readonly string[], gone?: readonly string[]): void
  /** Removes the folder and whatever is still in it. */
  remove(): void
}

/** Opens a staging folder inside `out`, which is made if need be; in the system's temporary folder where `out` is null. */
export function openStaging(out: string | null): Staging {
  const folder = makeFolder(out)
  return {
    fileFor: (name) => path.join(folder, name),
    commit: (names, gone = []) => replaceAll(folder, out ?? folder, names, gone),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Whether `out` holds the results of an earlier run. */
export function holdsResults(out: string): boolean {
  return existsSync(path.join(out, RUN_FILE))
}

/** Files in `out` that the run before wrote, as its `run.json` tells, and one that writes `names` does not. */
export function outdated(out: string, names: readonly string[]): string[] {
  return filesBefore(out).filter((name) => !names.includes(name) && existsSync(path.join(out, name)))
}

function filesBefore(out: string): string[] {
  try {
    return filesOf(JSON.parse(readFileSync(path.join(out, RUN_FILE), 'utf8')) as RunFile)
  } catch {
    // Without a run.json that tells it, nothing here is known to be ours.
    return []
  }
}

/** Files of earlier results in `out` that a run which wrote `names` has not replaced. */
export function leftBehind(out: string, names: readonly string[]): string[] {
  const all = [...RECORD_TYPES.flatMap((type) => [`${type}.json`, `${type}.csv`]), POPOLO_FILE]
  return all.filter((name) => !names.includes(name) && existsSync(path.join(out, name)))
}

function makeFolder(out: string | null): string {
  const parent = out ?? os.tmpdir()
  try {
    makeAll(path.resolve(parent))
    return mkdtempSync(path.join(parent, '.kiz-extract-'))
  } catch (error) {
    const { en, de } = whyNoFolder(error)
    throw new UsageError(
      `cannot write to the folder ${parent}: ${en}. Choose another folder with --out.`,
      `in den Ordner ${parent} lässt sich nicht schreiben: ${de}. Mit --out einen anderen wählen.`,
    )
  }
}

/** Makes a folder and those above it. Node's own `recursive` never ends below /proc, where nothing can be made. */
function makeAll(folder: string): void {
  if (existsSync(folder)) return
  makeAll(path.dirname(folder))
  mkdirSync(folder)
}

function whyNoFolder(error: unknown): Words {
  // What is missing there is no file of the user's: the system lets nothing be made, as below /proc.
  const refused = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return refused ? { de: 'dort lässt sich kein Ordner anlegen', en: 'no folder can be made there' } : reasonOf(error)
}

/**
 * Moves files from the staging folder to their places: all, or none where one can't be replaced (it is open in another
 * program). Within one folder tree, so that each renaming is atomic.
 */
function replaceAll(folder: string, out: string, names: readonly string[], gone: readonly string[]): void {
  if (folder === out) return
  const done: (() => void)[] = []
  const moveFor = (from: string, to: string) => {
    move(from, to)
    done.push(() => renameSync(to, from))
  }
  try {
    for (const name of [...names, ...gone]) {
      const place = path.join(out, name)
      // A folder of that name is nobody's earlier result: the file then finds its place taken and says so.
      if (statSync(place, { throwIfNoEntry: false })?.isFile()) moveFor(place, path.join(folder, `earlier-${name}`))
      if (!gone.includes(name)) moveFor(path.join(folder, name), place)
    }
  } catch (error) {
    for (const undo of done.reverse()) undo()
    throw error
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    const { en, de } = reasonOf(error)
    throw new UsageError(`cannot write ${to}: ${en}`, `${to} lässt sich nicht schreiben: ${de}`)
  }
}
