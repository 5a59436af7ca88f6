import type { FindingRecord } from '../model/records.js'
import { RECORD_TYPES, type RecordType } from '../model/result.js'
import type { Context } from './context.js'
import { typeName } from './words.js'

/** What a command tells at its end. */
export interface Summary {
  readonly counts: ReadonlyMap<RecordType, number>
  readonly findings: readonly FindingRecord[]
  /** Inputs that could not be read; null where none were read at all. */
  readonly unread: number | null
  /** Folder of the results and their formats, null where nothing was written. */
  readonly written: { readonly folder: string; readonly formats: readonly string[] } | null
  /** What else there is to say. */
  readonly note?: string
}

/** Says how many records and findings there are and where they lie. */
export function logSummary({ log, words, json }: Context, { counts, findings, unread, written, note }: Summary): void {
  const severities = countBy(findings.map(({ severity }) => severity))
  const beside = (type: RecordType): string => {
    if (type === 'documents' && unread) return words.notRead(unread)
    if (type === 'findings' && findings.length > 0)
      return (['error', 'warning', 'info'] as const).flatMap(of).join(', ')
    return ''
  }
  const of = (severity: FindingRecord['severity']) => {
    const count = severities.get(severity)
    return count ? [`${count} ${(count === 1 ? words.severity : words.severities)[severity]}`] : []
  }
  const types = RECORD_TYPES.filter((type) => counts.has(type) || type === 'findings')
  const name = (type: RecordType) => typeName(type, words)
  const width = Math.max(...types.map((type) => name(type).length)) + 1
  const rows = types.map((type) =>
    `  ${name(type).padEnd(width)}${String(counts.get(type) ?? 0).padStart(7)}   ${beside(type)}`.trimEnd(),
  )
  const where = written ? [`  ${words.written(written.formats, written.folder)}`] : []
  const lines = [...rows, ...where, ...(note === undefined ? [] : [`  ${note}`])]
  // A table is for people; a line of JSON has its numbers in fields.
  log.info(json ? lines.map((line) => line.trim().replace(/ +/gu, ' ')).join('; ') : lines.join('\n'), {
    event: 'summary',
    records: Object.fromEntries(counts),
    findings: Object.fromEntries(severities),
    ...(unread === null ? {} : { unread }),
    ...(written ? { out: written.folder } : {}),
  })
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
