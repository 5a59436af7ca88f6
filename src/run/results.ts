import { existsSync } from 'node:fs'
import path from 'node:path'
import { UsageError, type Words } from '../errors.js'
import type { FindingRecord } from '../model/records.js'
import {
  type DocumentResult,
  type InputProblem,
  RECORD_TYPES,
  type RecordOf,
  type RecordType,
} from '../model/result.js'
import { severityOf } from '../read/problems.js'
import { readRows } from '../read/rows.js'
import { withoutDecision } from '../reconcile/decisions.js'
import { assertValid, InvalidRecord } from '../records/validate.js'

/** The record types that figures are compared from. */
export const RECONCILED = [
  'documents',
  'dates',
  'people',
  'offices',
  'parties',
  'money',
  'counts',
  'findings',
] as const satisfies readonly RecordType[]

/** The record types that lie in a folder as JSON; at least one, since a folder without results is a usage error. */
export function expectRecords(folder: string): readonly RecordType[] {
  const present = typesIn(folder, 'json')
  if (present.length > 0) return present
  if (typesIn(folder, 'csv').length > 0) {
    throw new UsageError(
      `the results in ${folder} are CSV only, which is for people; extract again with --format json,csv`,
      `die Ergebnisse in ${folder} sind nur CSV, das für Menschen ist; mit --format json,csv noch einmal extrahieren`,
    )
  }
  throw new UsageError(
    `there are no results in ${folder}; make some with kiz-extract <paths...> --out ${folder}`,
    `in ${folder} liegen keine Ergebnisse; kiz-extract <paths...> --out ${folder} macht welche`,
  )
}

/** Holds a folder to the record types that a command works on. */
export function expectTypes(folder: string, types: readonly RecordType[]): void {
  const present = expectRecords(folder)
  const missing = missingOf(present, types).join(', ')
  if (missing === '') return
  throw new UsageError(
    `${folder} holds ${present.join(', ')}, but not ${missing}; name the folder of an extraction with every type`,
    `${folder} enthält ${present.join(', ')}, aber nicht ${missing}; den Ordner einer Extraktion mit allen Typen nennen`,
  )
}

/** Which of `types` are not among those present. */
export function missingOf(present: readonly RecordType[], types: readonly RecordType[]): RecordType[] {
  return types.filter((type) => !present.includes(type))
}

function typesIn(folder: string, format: 'json' | 'csv'): RecordType[] {
  return RECORD_TYPES.filter((type) => existsSync(path.join(folder, `${type}.${format}`)))
}

/** The valid records of one type in a result folder, one at a time. */
export async function* readRecords<T extends RecordType>(folder: string, type: T): AsyncGenerator<RecordOf[T]> {
  const file = path.join(folder, `${type}.json`)
  if (!existsSync(file)) {
    throw new UsageError(
      `there is no ${file}; run kiz-extract with --out ${folder} and all types as JSON`,
      `es gibt kein ${file}; kiz-extract mit --out ${folder} und allen Typen als JSON laufen lassen`,
    )
  }
  for await (const { value, line } of readRows(file)) {
    yield valid(type, value, { de: `${file}, Zeile ${line}`, en: `${file}, line ${line}` })
  }
}

function valid<T extends RecordType>(type: T, value: unknown, where: Words): RecordOf[T] {
  try {
    assertValid(type, value)
    return value
  } catch (error) {
    if (error instanceof InvalidRecord) {
      const { message, messageDe } = error
      throw new UsageError(
        `${where.en} does not fit its schema: ${message}`,
        `${where.de} passt nicht zum Schema: ${messageDe}`,
      )
    }
    throw error
  }
}

/**
 * Reads the results of an earlier run back, document by document. All files hold their rows in the order of
 * `documents.json`, so one row ahead in each is all that memory holds.
 */
export async function* readResults(folder: string): AsyncGenerator<DocumentResult> {
  const dates = openCursor(folder, 'dates')
  const people = openCursor(folder, 'people')
  const offices = openCursor(folder, 'offices')
  const parties = openCursor(folder, 'parties')
  const money = openCursor(folder, 'money')
  const counts = openCursor(folder, 'counts')
  const cursors = [dates, people, offices, parties, money, counts]
  try {
    for await (const document of readRecords(folder, 'documents')) {
      const name = document.document
      yield {
        document,
        dates: await dates.take(name),
        people: await people.take(name),
        offices: await offices.take(name),
        parties: await parties.take(name),
        money: await money.take(name),
        counts: await counts.take(name),
      }
    }
    for (const cursor of cursors) await cursor.expectEnd()
  } finally {
    for (const cursor of cursors) await cursor.close()
  }
}

/** Record types whose rows belong to one document each. */
type OfDocument = Exclude<keyof DocumentResult, 'document'>

interface Cursor<T extends OfDocument> {
  /** The next rows, as long as they belong to `document`. */
  take(document: string): Promise<RecordOf[T][]>
  expectEnd(): Promise<void>
  close(): Promise<void>
}

function openCursor<T extends OfDocument>(folder: string, type: T): Cursor<T> {
  const rows = readRecords(folder, type)
  let ahead: IteratorResult<RecordOf[T]> | null = null
  const peek = async () => {
    ahead ??= await rows.next()
    return ahead.done ? null : (ahead.value as RecordOf[T])
  }
  return {
    async take(document) {
      const taken: RecordOf[T][] = []
      for (let row = await peek(); row?.document === document; row = await peek()) {
        taken.push(row)
        ahead = null
      }
      return taken
    },
    async expectEnd() {
      const row = await peek()
      if (row === null) return
      const file = path.join(folder, `${type}.json`)
      throw new UsageError(
        `${file} is not in the order of documents.json (at ${row.document}); extract again`,
        `${file} hat nicht die Reihenfolge von documents.json (bei ${row.document}); noch einmal extrahieren`,
      )
    },
    async close() {
      await rows.return(undefined)
    },
  }
}

/**
 * The problem behind a finding about an input, as an earlier run wrote it down; null for other findings. What was
 * decided on the finding is taken off again: that is for this run to say.
 */
export function problemBehind(finding: FindingRecord): InputProblem | null {
  if (finding.verdict !== null || finding.document === null) return null
  const messageDe = withoutDecision(finding.message_de, 'de')
  const messageEn = withoutDecision(finding.message_en, 'en')
  const decided = messageDe !== null && messageEn !== null
  return {
    code: finding.rule,
    severity: decided ? (severityOf(finding.rule) ?? finding.severity) : finding.severity,
    document: finding.document,
    messageDe: decided ? messageDe : finding.message_de,
    messageEn: decided ? messageEn : finding.message_en,
    actionDe: finding.action_de ?? '',
    actionEn: finding.action_en ?? '',
  }
}
