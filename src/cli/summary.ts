import type { FindingRecord } from '../model/records.js'
import { RECORD_TYPES, type RecordType } from '../model/result.js'
import type { Log } from './log.js'

/** What a command tells at its end. */
export interface Summary {
  readonly counts: ReadonlyMap<RecordType, number>
  readonly findings: readonly FindingRecord[]
  /** Inputs that could not be read; null where none were read at all. */
  readonly unread: number | null
  /** Folder of the results and their formats, null where nothing was written. */
  readonly written: { readonly folder: string; readonly formats: readonly string[] } | null
}

/** Says how many records and findings there are and where they lie. */
export function logSummary(log: Log, { counts, findings, unread, written }: Summary): void {
  const severities = countBy(findings.map(({ severity }) => severity))
  const note = (type: RecordType): string => {
    if (type === 'documents' && unread) return `${unread} not read`
    if (type === 'findings' && findings.length > 0) return ['error', 'warning', 'info'].flatMap(of).join(', ')
    return ''
  }
  const of = (severity: string) => {
    const count = severities.get(severity)
    return count ? [`${count} ${severity}`] : []
  }
  const rows = RECORD_TYPES.filter((type) => counts.has(type) || type === 'findings').map((type) =>
    `  ${type.padEnd(12)}${String(counts.get(type) ?? 0).padStart(7)}   ${note(type)}`.trimEnd(),
  )
  const where = written ? [`  ${written.formats.join(' and ')} in ${written.folder}`] : []
  log.info([...rows, ...where].join('\n'), {
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
