import { RECORD_TYPES, type RecordOf, type RecordType } from '../model/result.js'
import { assertValid } from '../records/validate.js'
import { DIALECTS, type Dialect } from './cell.js'
import { createPopolo, POPOLO_FILE } from './popolo.js'
import { csvRows, jsonRows, type RowWriter } from './rows.js'
import { fileSink, type Sink } from './sink.js'
import type { Staging } from './staging.js'

/** A file format of the results. */
export type Format = 'json' | 'csv'

/** What is written and how. */
export interface DatasetOptions {
  readonly formats: readonly Format[]
  readonly types: readonly RecordType[]
  readonly dialect: Dialect['name']
}

/** Takes the records of a run. Nothing that does not fit its schema gets through. */
export interface Dataset {
  add<T extends RecordType>(type: T, record: RecordOf[T]): void
  /** Number of records by type, also of types that are not written. */
  readonly counts: ReadonlyMap<RecordType, number>
  /** Closes the files and gives their names. */
  close(): string[]
}

/** A dataset of one file for each type and format. */
export function fileDataset(staging: Staging, { formats, types, dialect }: DatasetOptions): Dataset {
  const names: string[] = []
  const open = (type: RecordType, format: Format): RowWriter => {
    const name = `${type}.${format}`
    names.push(name)
    return rowWriter(fileSink(staging.fileFor(name)), type, format, dialect)
  }
  const writers = new Map(types.map((type) => [type, formats.map((format) => open(type, format))]))
  return dataset(writers, names)
}

/** The same dataset with a Popolo file beside it. */
export function withPopolo(dataset: Dataset, sink: Sink): Dataset {
  const popolo = createPopolo()
  return {
    counts: dataset.counts,
    add(type, record) {
      dataset.add(type, record)
      popolo.add(type, record)
    },
    close() {
      sink.write(popolo.toJson())
      sink.close()
      return [...dataset.close(), POPOLO_FILE]
    },
  }
}

/** A dataset of which one type goes to a sink. */
export function sinkDataset(sink: Sink, type: RecordType, format: Format, dialect: Dialect['name']): Dataset {
  return dataset(new Map([[type, [rowWriter(sink, type, format, dialect)]]]), [])
}

/** A dataset that is checked and counted and goes nowhere. */
export function emptyDataset(): Dataset {
  return dataset(new Map(), [])
}

/** The records of a run in memory, by type. */
export type Records = { [T in RecordType]: RecordOf[T][] }

/** A dataset that collects its records in `into`. */
export function memoryDataset(into: Records): Dataset {
  const keep = (type: RecordType): RowWriter => ({
    add: (record) => void (into[type] as RecordOf[RecordType][]).push(record),
    close: () => undefined,
  })
  return dataset(new Map(RECORD_TYPES.map((type) => [type, [keep(type)]])), [])
}

/** Room for the records of a run. */
export function noRecords(): Records {
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, []])) as unknown as Records
}

function rowWriter(sink: Sink, type: RecordType, format: Format, dialect: Dialect['name']): RowWriter {
  return format === 'json' ? jsonRows(sink) : csvRows(sink, type, DIALECTS[dialect])
}

function dataset(writers: ReadonlyMap<RecordType, readonly RowWriter[]>, names: readonly string[]): Dataset {
  const counts = new Map<RecordType, number>()
  return {
    counts,
    add(type, record) {
      assertValid(type, record)
      counts.set(type, (counts.get(type) ?? 0) + 1)
      for (const writer of writers.get(type) ?? []) writer.add(record)
    },
    close() {
      for (const writer of [...writers.values()].flat()) writer.close()
      return [...names]
    },
  }
}
