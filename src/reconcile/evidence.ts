import type { DocumentRecord } from '../model/records.js'
import { compare } from '../order.js'
import { dayNumber } from './days.js'
import type { Evidence } from './model.js'

interface Placed {
  readonly id: string
  readonly document: string
  readonly line: number
  readonly column: number
  readonly quote: string
  readonly sentence: string
  readonly said_by: string | null
}

/** What a finding quotes of a record. */
export function evidenceOf(record: Placed, document: DocumentRecord, asOf: string | null): Evidence {
  const { id, line, column, sentence, quote, said_by } = record
  const day = document.published ?? document.anchor_first_day
  return {
    record: id,
    document: record.document,
    line,
    column,
    sentence,
    begins: column - Math.max(0, sentence.indexOf(quote)),
    saidBy: said_by,
    asOf,
    spoken: day === null ? null : dayNumber(day),
  }
}

/** Order of evidence: the older document first, undated ones before all, then by path and place. */
export function byAge(a: Evidence, b: Evidence): number {
  return (
    (a.spoken ?? Number.MIN_SAFE_INTEGER) - (b.spoken ?? Number.MIN_SAFE_INTEGER) ||
    compare(a.document, b.document) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.record, b.record)
  )
}

/** Items in order of age, in runs of one document each, since `byAge` keeps those of a document together. */
export function byDocument<T extends { readonly evidence: Evidence }>(items: readonly T[]): T[][] {
  const runs: T[][] = []
  let document: string | null = null
  for (const item of items) {
    if (item.evidence.document === document) runs.at(-1)?.push(item)
    else runs.push([item])
    document = item.evidence.document
  }
  return runs
}

/** `file:line, day, speaker`, as far as they are known. */
export function sourceText({ document, line, asOf, saidBy }: Evidence): string {
  return [`${document}:${line}`, asOf, saidBy].filter((part) => part !== null).join(', ')
}
