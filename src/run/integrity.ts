import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Words } from '../errors.js'
import { RECORD_TYPES, type RecordType } from '../model/result.js'
import { readRows } from '../read/rows.js'
import { assertValid, InvalidRecord } from '../records/validate.js'
import { filesOf, RUN_FILE } from '../write/run-file.js'
import { csvFaults } from './csv_faults.js'
import { readRun } from './lookup.js'

/** Something wrong in a result folder. */
export interface Complaint {
  readonly file: string
  /** Null where it is about no line but the whole file. */
  readonly line: number | null
  readonly message: Words
}

/** What a field that points at another row points at. */
const TARGETS: Readonly<Record<string, 'documents' | 'persons' | 'rows'>> = {
  document: 'documents',
  documents: 'documents',
  duplicate_of: 'documents',
  person_id: 'persons',
  said_by_id: 'persons',
  repeats: 'rows',
  part_of: 'rows',
  records: 'rows',
  evidence: 'rows',
  claims: 'rows',
}

/**
 * Checks every row against its schema, that ids are there once, that what rows point at exists, that none is missing,
 * and that each CSV holds what its JSON holds.
 */
export async function* checkIntegrity(folder: string): AsyncGenerator<Complaint> {
  const present = RECORD_TYPES.filter((type) => existsSync(path.join(folder, `${type}.json`)))
  const ids = { documents: new Set<unknown>(), persons: new Set<unknown>(), rows: new Set<unknown>() }
  const run = existsSync(path.join(folder, RUN_FILE)) ? await readRun(folder) : null
  const written = run?.records ?? {}
  for (const name of run === null ? [] : filesOf(run)) {
    const file = path.join(folder, name)
    if (name.endsWith('.json') && !existsSync(file)) yield { file, line: null, message: GONE }
  }
  for (const type of present) {
    let rows = 0
    for await (const { file, line, row } of objects(folder, type)) {
      rows++
      const fault = schemaFault(type, row)
      if (fault !== null) yield { file, line, message: fault }
      const [kind, id] = identity(type, row)
      if (id === undefined) continue
      if (ids[kind].has(id)) {
        yield { file, line, message: { de: `${String(id)} steht zweimal da`, en: `${String(id)} is there twice` } }
      }
      ids[kind].add(id)
    }
    const total = written[type] ?? rows
    if (rows !== total) yield { file: path.join(folder, `${type}.json`), line: null, message: otherTotal(rows, total) }
    yield* csvFaults(folder, type)
  }
  // Rows may point at a type that was left out with --type: only a whole folder can be held to its references.
  if (present.length < RECORD_TYPES.length) return
  for (const type of present) {
    for await (const { file, line, row } of objects(folder, type)) {
      for (const [field, target] of Object.entries(TARGETS)) {
        for (const id of [row[field] ?? []].flat()) {
          if (!ids[target].has(id)) yield { file, line, message: lost(field, String(id)) }
        }
      }
    }
  }
}

const GONE: Words = { de: 'fehlt; der Lauf hatte es geschrieben', en: 'is missing; the run had written it' }

function otherTotal(rows: number, total: number): Words {
  return {
    de: `${rows} Datensätze, geschrieben hat der Lauf ${total}`,
    en: `${rows} records, but the run wrote ${total}`,
  }
}

function lost(field: string, id: string): Words {
  return { de: `${field} verweist auf ${id}, das es nicht gibt`, en: `${field} points at ${id}, which is not there` }
}

async function* objects(folder: string, type: RecordType) {
  const file = path.join(folder, `${type}.json`)
  for await (const { value, line } of readRows(file)) {
    const row = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
    yield { file, line, row }
  }
}

function identity(type: RecordType, row: Readonly<Record<string, unknown>>) {
  if (type === 'documents') return ['documents', row['document']] as const
  if (type === 'persons') return ['persons', row['person_id']] as const
  return ['rows', row['id']] as const
}

function schemaFault(type: RecordType, row: unknown): Words | null {
  try {
    assertValid(type, row)
    return null
  } catch (error) {
    if (error instanceof InvalidRecord) return { de: error.messageDe, en: error.message }
    throw error
  }
}
