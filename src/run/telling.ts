import type { FindingRecord } from '../model/records.js'
import type { RecordType } from '../model/result.js'
import { withoutDecision } from '../reconcile/decisions.js'
import { timeText } from '../reconcile/wording.js'
import { properties } from '../records/schemas.js'

/** A source of a finding, `file:line, time, speaker`, with its EDTF time as people write it. */
export function sourceTold(source: string, language: 'de' | 'en'): string {
  return source.replace(PLACE_AND_TIME, (_, place: string, time: string) => place + timeText(time)[language])
}

/** Up to the line, which the name of a file may not hide, and the time behind it. */
const PLACE_AND_TIME = /^(.*:\d+, )((?:\.\.\/)?\d{4}[^\s,]*)(?=,|$)/su

/** Whether a person has decided on a finding. */
export function isDecided({ message_de }: FindingRecord): boolean {
  return withoutDecision(message_de, 'de') !== null
}

/** The German names of a record type's fields. */
export function germanNames(type: RecordType): ReadonlyMap<string, string> {
  return new Map(properties(type).map(([name, { 'x-label-de': label }]) => [name, label ?? name]))
}
