import type { FindingRecord } from '../model/records.js'
import type { RecordType } from '../model/result.js'
import { withoutDecision } from '../reconcile/decisions.js'
import { properties } from '../records/schemas.js'

export { partsOf } from '../reconcile/wording.js'
export { sourceTold } from '../records/time_text.js'

/** Whether a person has decided on a finding. */
export function isDecided({ message_de }: FindingRecord): boolean {
  return withoutDecision(message_de, 'de') !== null
}

/** The German names of a record type's fields. */
export function germanNames(type: RecordType): ReadonlyMap<string, string> {
  return new Map(properties(type).map(([name, { 'x-label-de': label }]) => [name, label ?? name]))
}
