import type { FindingRecord } from '../model/records.js'
import type { InputProblem } from '../model/result.js'
import { recordId } from '../records/places.js'

/** The finding that tells of a bad input: its rule is the code, and it judges nothing. */
export function problemFinding(problem: InputProblem): FindingRecord {
  const { code, severity, document, messageDe, messageEn, actionDe, actionEn } = problem
  return {
    severity,
    verdict: null,
    rule: code,
    measure: null,
    value_1: null,
    value_2: null,
    message_de: messageDe,
    action_de: actionDe,
    sentence_1: null,
    source_1: null,
    sentence_2: null,
    source_2: null,
    document,
    line: null,
    column: null,
    message_en: messageEn,
    action_en: actionEn,
    documents: [document],
    records: [],
    id: recordId('findings', [code, '', '', document, '']),
  }
}
