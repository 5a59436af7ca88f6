import { readFile } from 'node:fs/promises'
import { UsageError } from '../errors.js'
import { readLines } from './lines.js'

/** A value read from a file of records, and the line it stands on. */
export interface Row {
  readonly value: unknown
  readonly line: number
}

/**
 * The values of a JSON array, one at a time. Our own files hold one record a line and are streamed; an array that
 * somebody has laid out otherwise is read whole.
 */
export async function* readRows(file: string): AsyncGenerator<Row> {
  let line = 0
  let last = ''
  for await (const text of readLines(file)) {
    line++
    if (line === 1 && text !== '[') {
      yield* readWhole(file)
      return
    }
    if (text === '') continue
    last = text
    if (text === '[' || text === ']') continue
    yield { value: parse(text.endsWith(',') ? text.slice(0, -1) : text, file, line), line }
  }
  if (last !== ']') {
    throw new UsageError(
      `${file} ends before its closing ]: rows are missing; run extract again to write it anew`,
      `${file} endet vor der schließenden ]: Zeilen fehlen; noch einmal extrahieren schreibt es neu`,
    )
  }
}

async function* readWhole(file: string): AsyncGenerator<Row> {
  const all = parse(await readFile(file, 'utf8'), file, 1)
  if (!Array.isArray(all)) {
    throw new UsageError(`${file} is not an array of records`, `${file} ist keine Liste von Datensätzen`)
  }
  for (const value of all as unknown[]) yield { value, line: 1 }
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(
      `${file}, line ${line} is not JSON; run extract again to write it anew`,
      `${file}, Zeile ${line} ist kein JSON; noch einmal extrahieren schreibt es neu`,
    )
  }
}
