import type { FindingRecord } from '../model/records.js'
import { compare } from '../order.js'
import { recordId } from '../records/places.js'
import { dayOf, type Span } from './days.js'
import { sourceText } from './evidence.js'
import type { Evidence, Severity, Text, Verdict } from './model.js'

/** One of the two sides of a finding: the older first. */
export interface Side {
  readonly value: string
  readonly evidence: Evidence
  /** Its time for the id: days, since two documents may write the same time in two ways. */
  readonly span: Span | null
}

/** What a rule found. */
export interface Draft {
  readonly rule: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly measure: string | null
  /** What the two sides have in common; part of the id, so it must not depend on other documents. */
  readonly scope: string
  readonly sides: readonly [Side, Side]
  /** Whether neither side is older, so that the id must not depend on which comes first. */
  readonly even?: boolean
  readonly message: Text
  readonly action: Text
  readonly records: readonly string[]
  readonly documents: readonly string[]
}

/** The finding that a draft stands for. Its id is a hash of rule, measure, scope, both times and both values. */
export function findingOf(draft: Draft): FindingRecord {
  const { rule, verdict, severity, measure, scope, sides, message, action } = draft
  const [older, newer] = sides
  const ends = sides.map(({ span, value }) => [spanText(span), value].join(' '))
  if (draft.even) ends.sort(compare)
  return {
    severity,
    verdict,
    rule,
    measure,
    value_1: older.value,
    value_2: newer.value,
    message_de: message.de,
    action_de: action.de,
    sentence_1: older.evidence.sentence,
    source_1: sourceText(older.evidence),
    sentence_2: newer.evidence.sentence,
    source_2: sourceText(newer.evidence),
    document: newer.evidence.document,
    line: newer.evidence.line,
    column: newer.evidence.column,
    message_en: message.en,
    action_en: action.en,
    documents: [...new Set(draft.documents)].sort(compare),
    records: [...new Set(draft.records)],
    id: recordId('findings', [rule, measure ?? '', scope, ...ends]),
  }
}

function spanText(span: Span | null): string {
  return span === null ? '' : `${dayOf(span.first)}/${dayOf(span.last)}`
}
