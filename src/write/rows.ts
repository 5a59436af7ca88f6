import { stringify } from 'csv-stringify/sync'
import type { RecordOf, RecordType } from '../model/result.js'
import { properties } from '../records/schemas.js'
import { cellOf, DIALECTS, type Dialect, isPlain } from './cell.js'
import type { Sink } from './sink.js'

/** Writes the records of one type, one after the other. */
export interface RowWriter {
  add(record: RecordOf[RecordType]): void
  close(): void
}

/** A JSON array with one record a line: exact, and streamed by whoever reads it line by line. */
export function jsonRows(sink: Sink): RowWriter {
  let separator = '[\n'
  return {
    add(record) {
      sink.write(separator + JSON.stringify(record))
      separator = ',\n'
    },
    close() {
      sink.write(separator === '[\n' ? '[\n]\n' : '\n]\n')
      sink.close()
    },
  }
}

/** CSV with header and columns in the order of the schema. */
export function csvRows(sink: Sink, type: RecordType, dialect: Dialect): RowWriter {
  const quoted = QUOTED[dialect.name]
  const columns = properties(type)
    .filter(([, property]) => property['x-csv'] !== false)
    .map(([name, property], i) => {
      const present = cellOf(property, dialect)
      const cell = isPlain(property) ? present : remembered((value) => quoted(present(value)))
      return { lead: i === 0 ? '' : dialect.delimiter, name, cell }
    })
  const write = (row: string) => sink.write(`${row}\r\n`)
  sink.write(dialect.mark)
  write(columns.map(({ name }) => quoted(name)).join(dialect.delimiter))
  return {
    add(record) {
      const values = record as unknown as Readonly<Record<string, unknown>>
      let row = ''
      for (const { lead, name, cell } of columns) row += lead + cell(values[name])
      write(row)
    },
    close: () => sink.close(),
  }
}

/** How many quoted cells are remembered: the sentences of a few documents, which the rows of all types repeat. */
const REMEMBERED = 500

/**
 * A cell as it stands in a row. csv-stringify knows how it is quoted; plain cells, nearly all, need not ask.
 * With its default end of row, since with CRLF it leaves a lone line break within a cell unquoted.
 */
function quoting({ delimiter }: Dialect): (cell: string) => string {
  const special = new RegExp(`["\\r\\n${delimiter}]`)
  const known = new Map<string, string>()
  return (cell) => {
    if (!special.test(cell)) return cell
    const earlier = known.get(cell)
    if (earlier !== undefined) return earlier
    if (known.size >= REMEMBERED) known.clear()
    const own = stringify([[cell]], { delimiter, eof: false })
    known.set(cell, own)
    return own
  }
}

const QUOTED = { rfc4180: quoting(DIALECTS.rfc4180), 'excel-de': quoting(DIALECTS['excel-de']) }

/** Neighbouring rows share their document, often their sentence: what was written last is not made again. */
function remembered(present: (value: unknown) => string) {
  let last: unknown = null
  let cell = ''
  return (value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (value !== last) {
      last = value
      cell = present(value)
    }
    return cell
  }
}
