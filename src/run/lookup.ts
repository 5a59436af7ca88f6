import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { reasonOf, UsageError, type Words } from '../errors.js'
import type { FindingRecord } from '../model/records.js'
import { RECORD_TYPES, type RecordOf, type RecordType } from '../model/result.js'
import { changeId, DECISION, isOnPerson } from '../reconcile/changes.js'
import { RUN_FILE, type RunFile } from '../write/run-file.js'
import type { FileSeal, KnowledgeFiles } from './given.js'
import { readRecords } from './results.js'

/** A record and its type. */
export type Hit = { [T in RecordType]: { readonly type: T; readonly record: RecordOf[T] } }[RecordType]

/** The records with the given ids in a result folder, in the order of the files. */
export async function findRecords(folder: string, ids: ReadonlySet<string>): Promise<Hit[]> {
  const hits: Hit[] = []
  for (const type of RECORD_TYPES) {
    if (!existsSync(path.join(folder, `${type}.json`))) continue
    for await (const record of readRecords(folder, type)) {
      if (ids.has(idOf(record))) hits.push({ type, record } as Hit)
    }
  }
  return hits
}

/** What decisions have changed in a record or on who is a person, or that one took the record out. */
export async function decisionsOn(folder: string, id: string): Promise<FindingRecord[]> {
  const rejected = changeId('reject', id, null)
  const found: FindingRecord[] = []
  if (!existsSync(path.join(folder, 'findings.json'))) return found
  for await (const finding of readRecords(folder, 'findings')) {
    const own = finding.id === rejected || finding.records.includes(id) || isOnPerson(finding, id)
    if (finding.rule === DECISION && own) found.push(finding)
  }
  return found
}

function idOf(record: RecordOf[RecordType]): string {
  if ('id' in record) return record.id
  // A person mention has both, but it goes by its own id.
  if ('person_id' in record) return record.person_id
  return 'sha256' in record ? record.document : ''
}

/** The file of a user that a run was made with; null where it was made without. */
export function sealOf({ options }: RunFile, name: keyof KnowledgeFiles | 'metadata'): FileSeal | null {
  const seal = options[name]
  if (!(seal instanceof Object) || !('file' in seal) || !('sha256' in seal)) return null
  const { file, sha256 } = seal
  return typeof file === 'string' && typeof sha256 === 'string' ? { file, sha256 } : null
}

/** Where a file lies that a run was given: the run was started here, or in the folder that holds its results. */
export function givenFile(file: string, folder: string): string | null {
  return [file, path.resolve(folder, '..', file)].find((one) => existsSync(one)) ?? null
}

/** What the run in a result folder was. */
export async function readRun(folder: string): Promise<RunFile> {
  const file = path.join(folder, RUN_FILE)
  try {
    return JSON.parse(await readFile(file, 'utf8')) as RunFile
  } catch (error) {
    const { en, de } = error instanceof SyntaxError ? NO_JSON : reasonOf(error)
    throw new UsageError(`cannot read ${file}: ${en}`, `${file} lässt sich nicht lesen: ${de}`)
  }
}

const NO_JSON: Words = { de: 'es ist kein JSON', en: 'it is not JSON' }

/** A document below a folder by its composed name, null where there is none: some disks hold ü as u and two dots. */
export function fileBelow(folder: string, document: string): string | null {
  return below(folder, document.split('/'))
}

function below(folder: string, [name, ...rest]: readonly string[]): string | null {
  if (name === undefined) return folder
  const plain = path.join(folder, name)
  if (existsSync(plain)) return below(plain, rest)
  const found = namesIn(folder).find((one) => one.normalize('NFC') === name)
  return found === undefined ? null : below(path.join(folder, found), rest)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
