import type { DocumentResult } from '../model/result.js'
import { dayNumber } from './days.js'
import { evidenceOf } from './evidence.js'
import type { OddDate } from './model.js'

/** The days of a document that are written with another weekday than theirs; a day printed twice counts once. */
export function oddDatesOf({ document, dates }: DocumentResult): OddDate[] {
  const found = new Map<string, OddDate>()
  for (const record of dates) {
    const day = record.first_day === null ? null : dayNumber(record.first_day)
    if (record.weekday_check !== 'differs' || day === null || record.repeats !== null) continue
    const key = `${day} ${record.quote}`
    if (found.has(key)) continue
    const explicit = record.resolution === 'explicit'
    found.set(key, { day, quote: record.quote, explicit, evidence: evidenceOf(record, document, record.edtf) })
  }
  return [...found.values()]
}
