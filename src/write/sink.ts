import { closeSync, openSync, writeSync } from 'node:fs'
import { reasonOf, UsageError } from '../errors.js'

/** Where text goes: a file, or what the caller offers for standard output. */
export interface Sink {
  write(text: string): void
  close(): void
}

const FULL = 1 << 18

/**
 * A new file that is written in large pieces. Synchronous, so that memory never runs ahead of the disk. A disk that is
 * full or a file that may not be made is a usage error.
 */
export function fileSink(file: string): Sink {
  const handle = orSay(file, () => openSync(file, 'w'))
  let pieces: string[] = []
  let length = 0
  const flush = () => {
    if (pieces.length > 0) orSay(file, () => writeAll(handle, Buffer.from(pieces.join(''))))
    pieces = []
    length = 0
  }
  return {
    write(text) {
      pieces.push(text)
      length += text.length
      if (length >= FULL) flush()
    },
    close() {
      flush()
      orSay(file, () => closeSync(handle))
    },
  }
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(handle, bytes, from)
}

function orSay<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { en, de } = reasonOf(error)
    throw new UsageError(`cannot write ${file}: ${en}`, `${file} lässt sich nicht schreiben: ${de}`)
  }
}
