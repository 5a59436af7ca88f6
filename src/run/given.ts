import { UsageError } from '../errors.js'
import type { Decision, MeasureEntry, StatedCount } from '../model/given.js'
import { measureIds } from '../reconcile/given.js'
import { extractedTypeOf, faultOf } from '../records/decided.js'

/** What a user gives to a run besides documents. */
export interface Knowledge {
  /** What to count besides the built-in measures. */
  readonly measures?: readonly MeasureEntry[]
  /** Counts stated elsewhere, which findings quote. */
  readonly reference?: readonly StatedCount[]
  readonly decisions?: readonly Decision[]
}

/** The files that it comes in, as they are called on the command line. */
export interface KnowledgeFiles {
  readonly measures?: string
  readonly reference?: string
  readonly decisions?: string
}

/** A file as `run.json` names it: the path as given, and the SHA-256 of its bytes. */
export interface FileSeal {
  readonly file: string
  readonly sha256: string
}

/** What was read, and what to note of it in `run.json`. */
export interface LoadedKnowledge {
  readonly knowledge: Knowledge
  readonly seals: Readonly<Record<keyof KnowledgeFiles, FileSeal | null>>
}

/** Reads what the user gave; a fault in a file is a usage error that names its place. */
export async function loadKnowledge({ measures, reference, decisions }: KnowledgeFiles): Promise<LoadedKnowledge> {
  const given = measures === undefined ? null : (await import('../read/given.js')).readMeasures(measures)
  const stated = reference === undefined ? null : (await import('../read/given.js')).readTimeline(reference)
  const decided = decisions === undefined ? null : (await import('../read/decisions.js')).readDecisions(decisions)
  for (const { decision, line } of decided?.content ?? []) {
    const fault = faultOf(decision)
    if (fault !== null) {
      throw new UsageError(`${decisions}, line ${line}: ${fault.en}`, `${decisions}, Zeile ${line}: ${fault.de}`)
    }
  }
  const known = new Set(measureIds(given?.content ?? []))
  for (const [index, { measure }] of (stated?.content ?? []).entries()) {
    if (known.has(measure)) continue
    const at = `${reference}, entries[${index}].measure: ${measure}`
    const list = [...known].join(', ')
    throw new UsageError(
      `${at} is no measure; there are ${list}, and those of a file given with --measures`,
      `${at} ist kein Maß; es gibt ${list} und die einer Datei, die mit --measures gegeben ist`,
    )
  }
  return {
    knowledge: {
      measures: given?.content ?? [],
      reference: stated?.content ?? [],
      decisions: (decided?.content ?? []).map(({ decision }) => decision),
    },
    seals: {
      measures: seal(measures, given?.sha256),
      reference: seal(reference, stated?.sha256),
      decisions: seal(decisions, decided?.sha256),
    },
  }
}

/** What to note of a file that was given; null where none was. */
export function seal(file: string | undefined, sha256: string | undefined): FileSeal | null {
  return file === undefined || sha256 === undefined ? null : { file: file.replaceAll('\\', '/'), sha256 }
}

/** The decisions on findings: those to accept or reject what is no record. */
export function onFindings(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ action, id }) => {
    return (action === 'accept' || action === 'reject') && extractedTypeOf(id) === null
  })
}
