import { CsvError, parse } from 'csv-parse/sync'
import { UsageError, type Words } from '../errors.js'

/** A row of a table by the names of its columns, and the line that it ends on. */
export interface TableRow {
  readonly record: Readonly<Record<string, string>>
  readonly line: number
}

// A spreadsheet saves rows that somebody has emptied as `;;;;`.
const EMPTY = { skip_empty_lines: true, skip_records_with_empty_values: true }

/** A line of a file in a message. */
export function lineOf(file: string, line: number): Words {
  return { de: `${file}, Zeile ${line}`, en: `${file}, line ${line}` }
}

/** The columns that a table may have. */
export interface Columns {
  readonly known: readonly string[]
  readonly required: readonly string[]
  /** What becomes of columns that are not known. */
  readonly others: 'refused' | 'ignored'
}

/** The rows of a table, and the names of the columns in it that were ignored. */
export interface Table {
  readonly rows: readonly TableRow[]
  readonly ignored: readonly string[]
}

interface Parsed {
  readonly record: TableRow['record']
  readonly info: { readonly lines: number }
}

/** Reads a CSV with a header, parted by `;`, `,` or tabs. A column that is refused or missing is a usage error. */
export function parseTable(file: string, text: string, columns: Columns): Table {
  const header = text.slice(0, Math.max(text.search(/[\r\n]/), 0) || text.length)
  if (text.trim() === '') throw new UsageError(`${file} is empty`, `${file} ist leer`)
  const delimiter = [';', '\t'].find((mark) => header.includes(mark)) ?? ','
  let ignored: string[] = []
  const named = (names: string[]) => {
    const own = names.map((name) => name.toLowerCase())
    checkColumns(file, own, columns)
    ignored = own.filter((name) => name !== '' && !columns.known.includes(name))
    return own.map((name) => columns.known.includes(name) && name)
  }
  try {
    const rows = parse<Parsed>(text, { columns: named, delimiter, trim: true, info: true, ...EMPTY })
    return { rows: rows.map(({ record, info }) => ({ record, line: info.lines })), ignored }
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${file}: ${error.message}`, germanFault(file, error))
    throw error
  }
}

/** What csv-parse says by code, in German; the rest is told as what can't be read. */
const FAULTS: Readonly<Partial<Record<string, string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'ein Anführungszeichen wird nicht geschlossen',
  CSV_INVALID_CLOSING_QUOTE: 'hinter einem schließenden Anführungszeichen steht noch etwas',
  INVALID_OPENING_QUOTE: 'mitten in einem Feld beginnt ein Anführungszeichen',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'die Zeile hat nicht so viele Felder wie die Kopfzeile',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'die Zeile hat nicht so viele Felder wie die Kopfzeile',
}

function germanFault(file: string, { code, lines }: CsvError & { readonly lines?: unknown }): string {
  const at = typeof lines === 'number' ? `${file}, Zeile ${lines}` : file
  return `${at}: ${FAULTS[code] ?? 'das lässt sich nicht als CSV lesen'}`
}

function checkColumns(file: string, names: readonly string[], { known, required, others }: Columns): void {
  const odd = others === 'refused' ? names.find((name) => !known.includes(name)) : undefined
  const missing = required.find((name) => !names.includes(name))
  if (odd === undefined && missing === undefined) return
  const all = known.join(', ')
  const en = odd === undefined ? `there is no column ${missing}` : `unknown column ${odd || '(without name)'}`
  const de = odd === undefined ? `die Spalte ${missing} fehlt` : `unbekannte Spalte ${odd || '(ohne Namen)'}`
  throw new UsageError(`${file}, line 1: ${en}; the columns are ${all}`, `${file}, Zeile 1: ${de}; es gibt ${all}`)
}
