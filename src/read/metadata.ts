import { UsageError, type Words } from '../errors.js'
import type { DocumentMetadata } from '../model/document.js'
import { parseDay } from './day.js'
import { type Given, readText } from './file.js'
import { type Columns, lineOf, parseTable, type TableRow } from './table.js'

/** The columns of metadata that count. */
export const METADATA_COLUMNS = ['document', 'published', 'url', 'publisher', 'title'] as const

// What an editorial system gives has more columns than these.
const COLUMNS: Columns = { known: METADATA_COLUMNS, required: ['document'], others: 'ignored' }

/** Metadata by document, and the names of the columns that were ignored. */
export interface GivenMetadata extends Given<ReadonlyMap<string, DocumentMetadata>> {
  readonly ignored: readonly string[]
}

/**
 * Reads a table of metadata: columns `document` and any of `published`, `url`, `publisher`, `title`,
 * parted by `;` or `,`. A row that says nothing usable is a usage error that names its line.
 */
export function readMetadata(file: string): GivenMetadata {
  const { text, sha256 } = readText(file, { de: 'die Metadaten', en: 'the metadata' })
  const result = new Map<string, DocumentMetadata>()
  const { rows, ignored } = parseTable(file, text, COLUMNS)
  for (const { record, line } of rows) {
    const where = lineOf(file, line)
    const document = (record['document'] ?? '').replaceAll('\\', '/').normalize('NFC')
    if (document === '') {
      throw new UsageError(`${where.en}: the column document is empty`, `${where.de}: die Spalte document ist leer`)
    }
    if (result.has(document)) {
      throw new UsageError(`${where.en}: ${document} is there twice`, `${where.de}: ${document} steht zweimal da`)
    }
    result.set(document, toMetadata(record, where))
  }
  return { content: result, sha256, ignored }
}

function toMetadata(record: TableRow['record'], where: Words): DocumentMetadata {
  const { published, url, publisher, title } = record
  const day = published ? parseDay(published) : null
  if (published && day === null) {
    throw new UsageError(
      `${where.en}: ${published} is no day; write 2018-02-23 or 23.02.2018`,
      `${where.de}: ${published} ist kein Tag; zu schreiben ist 2018-02-23 oder 23.02.2018`,
    )
  }
  return {
    ...(day ? { published: day } : {}),
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(title ? { title } : {}),
  }
}
