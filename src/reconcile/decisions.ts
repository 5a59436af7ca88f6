import type { FindingRecord } from '../model/records.js'
import { recordId } from '../records/places.js'

/** What somebody has decided on a finding: a row of `decisions.csv`. */
export interface Decision {
  readonly id: string
  /** `accept`: known and kept as information; `reject`: no finding. The others concern records and persons. */
  readonly action: 'accept' | 'reject' | 'set' | 'same_person' | 'different_person'
  readonly field: string | null
  readonly value: string | null
  readonly reason: string | null
  readonly by: string | null
}

/**
 * Applies decisions to findings. An accepted finding stays as information with its reason; a rejected one goes. A
 * decision on a finding that there is no more gives a finding of its own. Of two on one finding the last row counts.
 */
export function decide(findings: readonly FindingRecord[], decisions: readonly Decision[]): FindingRecord[] {
  const onFindings = new Map(
    decisions.filter(({ action }) => action === 'accept' || action === 'reject').map((one) => [one.id, one]),
  )
  const known = new Set(findings.map(({ id }) => id))
  const kept = findings.flatMap((finding) => {
    const decision = onFindings.get(finding.id)
    if (decision === undefined) return [finding]
    return decision.action === 'reject' ? [] : [accepted(finding, decision)]
  })
  const lost = [...onFindings.values()].filter(({ id }) => !known.has(id)).map(lostDecision)
  return [...kept, ...lost]
}

function accepted(finding: FindingRecord, { reason, by }: Decision): FindingRecord {
  const who = by === null ? '' : ` (${by})`
  return {
    ...finding,
    severity: 'info',
    message_de: `${finding.message_de} Entschieden${who}: ${reason ?? 'bekannt'}.`,
    message_en: `${finding.message_en} Decided${who}: ${reason ?? 'known'}.`,
  }
}

function lostDecision({ id, action }: Decision): FindingRecord {
  return {
    severity: 'warning',
    verdict: null,
    rule: 'lost_decision',
    measure: null,
    value_1: null,
    value_2: null,
    message_de: `Die Entscheidung „${action}“ betrifft den Befund ${id}, den es nicht mehr gibt.`,
    action_de: 'Die Zeile aus der Datei der Entscheidungen nehmen oder auf den neuen Befund umschreiben.',
    sentence_1: null,
    source_1: null,
    sentence_2: null,
    source_2: null,
    document: null,
    line: null,
    column: null,
    message_en: `The decision “${action}” is on the finding ${id}, which there is no more.`,
    action_en: 'Take the row out of the file of decisions, or point it to the new finding.',
    documents: [],
    records: [],
    id: recordId('findings', ['lost_decision', id]),
  }
}
