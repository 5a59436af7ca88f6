import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Words } from '../errors.js'
import type { RecordOf, RecordType } from '../model/result.js'
import { readLines } from '../read/lines.js'
import { readRows } from '../read/rows.js'
import { DIALECTS } from '../write/cell.js'
import { csvRows } from '../write/rows.js'
import type { Complaint } from './integrity.js'

/** Where the CSV of a type first is not what its JSON gives; nothing where there is no CSV. */
export async function* csvFaults(folder: string, type: RecordType): AsyncGenerator<Complaint> {
  const file = path.join(folder, `${type}.csv`)
  if (!existsSync(file)) return
  const lines = readLines(file)
  let line = 0
  for await (const { text, from } of expected(file, folder, type)) {
    const { value, done } = await lines.next()
    line++
    if (value === text) continue
    await lines.return(undefined)
    yield { file, line, message: from === null ? OTHER_HEADER : otherRow(`${type}.json`, from, done === true) }
    return
  }
  const { done } = await lines.next()
  await lines.return(undefined)
  if (!done)
    yield { file, line: line + 1, message: { de: `steht nicht in ${type}.json`, en: `is not in ${type}.json` } }
}

/** The lines of the CSV that the JSON of a type gives, each with the line that its row stands on, null for the header. */
async function* expected(file: string, folder: string, type: RecordType) {
  const pieces: string[] = []
  const sink = { write: (text: string) => void pieces.push(text), close: () => undefined }
  const rows = csvRows(sink, type, await dialectOf(file))
  const taken = () => {
    const lines = pieces.splice(0).join('').split('\n').slice(0, -1)
    return lines.map((text) => (text.endsWith('\r') ? text.slice(0, -1) : text))
  }
  for (const text of taken()) yield { text, from: null }
  for await (const { value, line } of readRows(path.join(folder, `${type}.json`))) {
    // What is no record at all is a fault of its own, which the schema tells.
    rows.add((value ?? {}) as RecordOf[RecordType])
    for (const text of taken()) yield { text, from: line }
  }
}

/** The dialect that a CSV was written in, which its first sign tells: each reconcile may choose its own. */
async function dialectOf(file: string) {
  for await (const line of readLines(file)) {
    return line.startsWith(DIALECTS['excel-de'].mark) ? DIALECTS['excel-de'] : DIALECTS.rfc4180
  }
  return DIALECTS.rfc4180
}

const OTHER_HEADER: Words = { de: 'ist nicht die Kopfzeile dieses Typs', en: 'is not the header of this type' }

function otherRow(json: string, line: number, ended: boolean): Words {
  return ended
    ? { de: `endet vor dem, was in ${json} Zeile ${line} steht`, en: `ends before what ${json} holds on line ${line}` }
    : { de: `steht so nicht in ${json}, Zeile ${line}`, en: `is not what ${json} holds on line ${line}` }
}
