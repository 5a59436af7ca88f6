import type { FindingRecord } from '../model/records.js'
import { compare } from '../order.js'
import { recordId } from '../records/places.js'
import { dayOf, type Span } from './days.js'
import { sourceText } from './evidence.js'
import type { Evidence, Severity, Text, Verdict } from './model.js'

/** The place of a finding that no sentence of a document shows. */
export const NOWHERE = {
  sentence_1: null,
  source_1: null,
  sentence_2: null,
  source_2: null,
  document: null,
  line: null,
  column: null,
} as const

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
  /**
   * What else they have in common, where other documents may tell it more fully (payer, purpose): part of the id only of
   * those findings that all else makes one.
   */
  readonly detail?: string
  readonly sides: readonly [Side, Side]
  /** Whether neither side is older, so that the id must not depend on which comes first. */
  readonly even?: boolean
  readonly message: Text
  readonly action: Text
  readonly records: readonly string[]
  readonly documents: readonly string[]
}

/** The findings that drafts stand for, each id once: of drafts with one id the first by their detail keeps it plain. */
export function findingsOf(drafts: readonly Draft[]): FindingRecord[] {
  const details = new Map<string, Set<string>>()
  const findings = drafts.map((draft) => {
    const finding = findingOf(draft)
    const own = details.get(finding.id)
    if (own === undefined) details.set(finding.id, new Set([draft.detail ?? '']))
    else own.add(draft.detail ?? '')
    return { finding, detail: draft.detail ?? '' }
  })
  return findings.map(({ finding, detail }) => {
    const own = details.get(finding.id)
    if (own === undefined || own.size === 1 || [...own].sort(compare)[0] === detail) return finding
    return { ...finding, id: recordId('findings', [finding.id, detail]) }
  })
}

/** The finding that a draft stands for. Its id is a hash of rule, measure, scope, both times and both values. */
function findingOf(draft: Draft): FindingRecord {
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
