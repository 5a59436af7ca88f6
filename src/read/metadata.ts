import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import { UsageError } from '../errors.js'
import type { DocumentMetadata } from '../model/document.js'
import { parseDay } from './day.js'
import { decode } from './decode.js'

const COLUMNS = ['document', 'published', 'url', 'publisher', 'title']

interface Row {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/**
 * Reads a table of metadata: columns `document` and any of `published`, `url`, `publisher`, `title`,
 * parted by `;` or `,`. A row that says nothing usable is a usage error that names its line.
 */
export function readMetadata(file: string): Map<string, DocumentMetadata> {
  const text = readTable(file)
  const result = new Map<string, DocumentMetadata>()
  for (const { record, info } of parseTable(file, text)) {
    const where = `${file}, line ${info.lines}`
    const document = (record['document'] ?? '').replaceAll('\\', '/').normalize('NFC')
    if (document === '') throw new UsageError(`${where}: the column document is empty`)
    if (result.has(document)) throw new UsageError(`${where}: ${document} is there twice`)
    result.set(document, toMetadata(record, where))
  }
  return result
}

function readTable(file: string): string {
  try {
    return decode(readFileSync(file)).text
  } catch (error) {
    throw new UsageError(`cannot read the metadata ${file}: ${error instanceof Error ? error.message : error}`)
  }
}

function parseTable(file: string, text: string): Row[] {
  const header = text.slice(0, Math.max(text.search(/[\r\n]/), 0) || text.length)
  const delimiter = header.includes(';') ? ';' : ','
  const columns = (names: string[]) => checkColumns(file, names)
  try {
    return parse<Row>(text, { columns, delimiter, trim: true, info: true, skip_empty_lines: true })
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${file}: ${error.message}`)
    throw error
  }
}

function checkColumns(file: string, names: readonly string[]): string[] {
  const known = names.map((name) => name.toLowerCase())
  const odd = known.find((name) => !COLUMNS.includes(name))
  if (odd !== undefined || !known.includes('document')) {
    const reason = odd === undefined ? 'there is no column document' : `unknown column ${odd || '(without name)'}`
    throw new UsageError(`${file}, line 1: ${reason}; the columns are ${COLUMNS.join(', ')}`)
  }
  return known
}

function toMetadata(record: Row['record'], where: string): DocumentMetadata {
  const { published, url, publisher, title } = record
  const day = published ? parseDay(published) : null
  if (published && day === null) {
    throw new UsageError(`${where}: ${published} is no day; write 2018-02-23 or 23.02.2018`)
  }
  return {
    ...(day ? { published: day } : {}),
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(title ? { title } : {}),
  }
}
