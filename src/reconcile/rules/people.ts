import type { Draft } from '../finding.js'
import type { Evidence, Text } from '../model.js'
import { timeText } from '../wording.js'

/** Something that a document says of a person, as a value to compare. */
export interface Said {
  readonly value: string
  readonly evidence: Evidence
}

/** The parts of a draft about two things said of people; neither is older, so the id does not depend on their order. */
export function saidDraft(
  scope: string,
  older: Said,
  newer: Said,
): Omit<Draft, 'rule' | 'verdict' | 'severity' | 'message' | 'action'> {
  return {
    measure: null,
    scope,
    sides: [
      { value: older.value, evidence: older.evidence, span: null },
      { value: newer.value, evidence: newer.evidence, span: null },
    ],
    even: true,
    records: [older.evidence.record, newer.evidence.record],
    documents: [older.evidence.document, newer.evidence.document],
  }
}

/** Where and when something is said, for people. */
export function whereText({ asOf, document, line }: Evidence): Text {
  const time = asOf === null ? null : timeText(asOf)
  return {
    de: [time?.de, document, `Zeile ${line}`].filter(Boolean).join(', '),
    en: [time?.en, document, `line ${line}`].filter(Boolean).join(', '),
  }
}
