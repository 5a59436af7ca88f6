import type { FindingRecord } from '../model/records.js'
import { compare } from '../order.js'
import type { Change } from '../records/decided.js'
import type { PersonChange } from '../records/decided_persons.js'
import { recordId } from '../records/places.js'
import { germanName, germanType } from '../records/schemas.js'
import { NOWHERE } from './finding.js'
import type { Text } from './model.js'
import { numberText } from './wording.js'

/** Rule of the findings that tell what a decision has changed in the records. */
export const DECISION = 'decision'

/** The finding that keeps what a decision has changed: the value before and after, why, and by whom. */
export function changeFinding({ decision, type, record, set }: Change): FindingRecord {
  const { reason, by, action, value } = decision
  const { quote, document, line, column, sentence, said_by } = record
  const who = by === null ? '' : ` (${by})`
  const before = set === null ? null : shown(set.before)
  const after = set === null ? null : value
  const de =
    set === null
      ? `„${quote}“ ist aus „${germanType(type)}“ herausgenommen`
      : `${germanName(type, set.field)} von „${quote}“ ist ${told(after, set).de} statt ${told(before, set).de}`
  const en =
    set === null
      ? `“${quote}” is none of ${type}`
      : `${set.field} of “${quote}” is ${told(after, set).en} instead of ${told(before, set).en}`
  return {
    severity: 'info',
    verdict: null,
    rule: DECISION,
    measure: null,
    value_1: before,
    value_2: after,
    message_de: `Entschieden${who}: ${de}${reason === null ? '' : `, denn: ${reason}`}.`,
    action_de: null,
    sentence_1: sentence,
    source_1: [`${document}:${line}`, said_by].filter((part) => part !== null).join(', '),
    sentence_2: null,
    source_2: null,
    document,
    line,
    column,
    message_en: `Decided${who}: ${en}${reason === null ? '' : `, because: ${reason}`}.`,
    action_en: null,
    documents: [document],
    // Of a rejected record only its id is left.
    records: set === null ? [] : [record.id],
    id: changeId(action, record.id, set?.field ?? null),
  }
}

/** The finding that keeps who was decided to be one person, or two. */
export function personFinding({ decision, documents }: PersonChange): FindingRecord {
  const { id, value, action, reason, by } = decision
  const who = by === null ? '' : ` (${by})`
  const same = action === 'same_person'
  return {
    severity: 'info',
    verdict: null,
    rule: DECISION,
    measure: null,
    value_1: id,
    value_2: value,
    message_de: `Entschieden${who}: ${id} und ${value ?? ''} sind ${same ? 'eine Person' : 'zwei Personen'}${reason === null ? '' : `, denn: ${reason}`}.`,
    action_de: null,
    ...NOWHERE,
    message_en: `Decided${who}: ${id} and ${value ?? ''} are ${same ? 'one person' : 'two persons'}${reason === null ? '' : `, because: ${reason}`}.`,
    action_en: null,
    documents: [...new Set(documents)].sort(compare),
    // Persons go by ids of their own, which are no rows' ids.
    records: [],
    id: changeId(action, id, value),
  }
}

/** Whether a finding tells a decision on a person. */
export function isOnPerson({ rule, document, value_1, value_2 }: FindingRecord, person: string): boolean {
  return rule === DECISION && document === null && (value_1 === person || value_2 === person)
}

/** Id of the finding of a change, whatever the values. */
export function changeId(action: string, record: string, field: string | null): string {
  return recordId('findings', [DECISION, action, record, field ?? ''])
}

function shown(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}

/** A value in a message: a number as each language writes it, and a word for none. */
function told(value: string | null, { before }: NonNullable<Change['set']>): Text {
  if (value === null) return { de: 'offen', en: 'open' }
  return typeof before === 'number' && Number.isFinite(Number(value))
    ? numberText(Number(value))
    : { de: value, en: value }
}
