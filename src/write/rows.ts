import { stringify } from 'csv-stringify/sync'
import type { RecordOf, RecordType } from '../model/result.js'
import { properties } from '../records/schemas.js'
import { cellOf, type Dialect } from './cell.js'
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

const BATCH = 500

/** CSV with header and columns in the order of the schema. */
export function csvRows(sink: Sink, type: RecordType, dialect: Dialect): RowWriter {
  const columns = properties(type)
    .filter(([, property]) => property['x-csv'] !== false)
    .map(([name, property]) => ({ name, present: cellOf(property, dialect) }))
  const options = { delimiter: dialect.delimiter, record_delimiter: '\r\n' }
  let batch: (string | null)[][] = []
  const flush = () => {
    if (batch.length > 0) sink.write(stringify(batch, options))
    batch = []
  }
  sink.write(dialect.mark + stringify([columns.map(({ name }) => name)], options))
  return {
    add(record) {
      const values = record as unknown as Readonly<Record<string, unknown>>
      // An empty cell stays null, which csv-stringify passes over in a third of the time.
      batch.push(columns.map(({ name, present }) => (values[name] === null ? null : present(values[name]))))
      if (batch.length >= BATCH) flush()
    },
    close() {
      flush()
      sink.close()
    },
  }
}
