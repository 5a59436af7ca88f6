import { CsvError, parse } from 'csv-parse/sync'
import { UsageError } from '../errors.js'

/** A row of a table by the names of its columns, and the line that it ends on. */
export interface TableRow {
  readonly record: Readonly<Record<string, string>>
  readonly line: number
}

// A spreadsheet saves rows that somebody has emptied as `;;;;`.
const EMPTY = { skip_empty_lines: true, skip_records_with_empty_values: true }

interface Parsed {
  readonly record: TableRow['record']
  readonly info: { readonly lines: number }
}

/**
 * The rows of a CSV with a header, parted by `;` or `,`. An unknown column, or a missing one of `required`, is a usage
 * error.
 */
export function parseTable(
  file: string,
  text: string,
  columns: readonly string[],
  required: readonly string[],
): TableRow[] {
  const header = text.slice(0, Math.max(text.search(/[\r\n]/), 0) || text.length)
  const delimiter = header.includes(';') ? ';' : ','
  const check = (names: string[]) => checkColumns(file, names, columns, required)
  try {
    const rows = parse<Parsed>(text, { columns: check, delimiter, trim: true, info: true, ...EMPTY })
    return rows.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${file}: ${error.message}`)
    throw error
  }
}

function checkColumns(
  file: string,
  names: readonly string[],
  columns: readonly string[],
  required: readonly string[],
): string[] {
  const known = names.map((name) => name.toLowerCase())
  const odd = known.find((name) => !columns.includes(name))
  const missing = required.find((name) => !known.includes(name))
  if (odd === undefined && missing === undefined) return known
  const all = columns.join(', ')
  const en = odd === undefined ? `there is no column ${missing}` : `unknown column ${odd || '(without name)'}`
  const de = odd === undefined ? `die Spalte ${missing} fehlt` : `unbekannte Spalte ${odd || '(ohne Namen)'}`
  throw new UsageError(`${file}, line 1: ${en}; the columns are ${all}`, `${file}, Zeile 1: ${de}; es gibt ${all}`)
}
