import { UsageError, type Words } from '../errors.js'
import type { Decision } from '../model/given.js'
import { type Given, readText } from './file.js'
import { type Columns, lineOf, parseTable } from './table.js'

// A misspelt `value` that was ignored would set a field to null.
const COLUMNS: Columns = {
  known: ['id', 'action', 'field', 'value', 'reason', 'by'],
  required: ['id', 'action'],
  others: 'refused',
}
const ACTIONS = ['accept', 'reject', 'set', 'same_person', 'different_person'] as const

/** A decision and the line of its file that it ends on. */
export interface DecisionRow {
  readonly decision: Decision
  readonly line: number
}

/**
 * Reads a table of decisions: columns `id`, `action` and any of `field`, `value`, `reason`, `by`, parted by `;` or `,`.
 * A row without an id or with an unknown action is a usage error that names its line.
 */
export function readDecisions(file: string): Given<readonly DecisionRow[]> {
  const { text, sha256 } = readText(file, { de: 'die Entscheidungen', en: 'the decisions' })
  const content = parseTable(file, text, COLUMNS).rows.map(({ record, line }) => ({
    decision: toDecision(record, lineOf(file, line)),
    line,
  }))
  return { content, sha256 }
}

function toDecision(record: Readonly<Record<string, string>>, where: Words): Decision {
  const cell = (name: string) => record[name] || null
  const id = cell('id')
  const action = ACTIONS.find((one) => one === record['action']?.toLowerCase())
  if (id === null) throw new UsageError(`${where.en}: the column id is empty`, `${where.de}: die Spalte id ist leer`)
  if (action === undefined) {
    const actions = ACTIONS.join(', ')
    throw new UsageError(
      `${where.en}: ${record['action'] || 'nothing'} is no action; write ${actions}`,
      `${where.de}: ${record['action'] || 'nichts'} ist keine Aktion; es gibt ${actions}`,
    )
  }
  return { id, action, field: cell('field'), value: cell('value'), reason: cell('reason'), by: cell('by') }
}
