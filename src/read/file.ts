import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { reasonOf, UsageError, type Words } from '../errors.js'
import { decode } from './decode.js'

/** A file that the user gave, and the SHA-256 of its bytes. */
export interface Given<T> {
  readonly content: T
  readonly sha256: string
}

/** Text and hash of a file that the user gave; `what` names it in the message when it can't be read. */
export function readText(file: string, what: Words): { readonly text: string; readonly sha256: string } {
  try {
    const bytes = readFileSync(file)
    return { text: decode(bytes).text, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    const { en, de } = reasonOf(error)
    throw new UsageError(`cannot read ${what.en} ${file}: ${en}`, `${file} (${what.de}) lässt sich nicht lesen: ${de}`)
  }
}
