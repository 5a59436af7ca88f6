import type { Decision } from '../model/given.js'
import type { FindingRecord } from '../model/records.js'
import { recordId } from '../records/places.js'
import { NOWHERE } from './finding.js'

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

/** Where in the message of an accepted finding its decision begins. */
const TOLD = { de: / Entschieden(?: \(.*?\))?: /su, en: / Decided(?: \(.*?\))?: /su } as const

/** A message without the decision on its finding; null where it tells of none. */
export function withoutDecision(message: string, language: keyof typeof TOLD): string | null {
  const at = message.search(TOLD[language])
  return at < 0 ? null : message.slice(0, at)
}

/** The finding that tells of a decision whose finding, record or person there is no more. */
export function lostDecision({ id, action, value }: Decision): FindingRecord {
  const persons = action === 'same_person' || action === 'different_person'
  const what = persons ? [id, value ?? ''].join(', ') : id
  return {
    severity: 'warning',
    verdict: null,
    rule: 'lost_decision',
    measure: null,
    value_1: null,
    value_2: null,
    message_de: `Die Entscheidung „${action}“ (${what}) geht ins Leere: ${persons ? 'Eine der Personen' : `${id}`} gibt es nicht mehr.`,
    action_de: 'Die Zeile aus der Datei der Entscheidungen nehmen oder auf die neue Id umschreiben.',
    ...NOWHERE,
    message_en: `The decision “${action}” (${what}) meets nothing: there is no ${persons ? 'such person' : id} any more.`,
    action_en: 'Take the row out of the file of decisions, or point it to the new id.',
    documents: [],
    records: [],
    id: recordId('findings', ['lost_decision', action, id, value ?? '']),
  }
}
