import { open } from 'node:fs/promises'

const CHUNK = 1 << 20

/**
 * The lines of a file without their ends, one at a time. Only `\n` ends a line (`\r` before it goes too): node's
 * readline also breaks at U+2028, which JSON may hold unescaped.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const handle = await open(file)
  try {
    const chunk = Buffer.allocUnsafe(CHUNK)
    // Bytes of a line that has begun, since a chunk may end amid a character.
    let rest: Buffer[] = []
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, CHUNK, null)
      if (bytesRead === 0) break
      let from = 0
      for (let at = chunk.indexOf(10); at !== -1 && at < bytesRead; at = chunk.indexOf(10, from)) {
        const tail = chunk.subarray(from, at)
        yield toLine(rest.length > 0 ? Buffer.concat([...rest, tail]) : tail)
        rest = []
        from = at + 1
      }
      if (from < bytesRead) rest.push(Buffer.from(chunk.subarray(from, bytesRead)))
    }
    if (rest.length > 0) yield toLine(Buffer.concat(rest))
  } finally {
    await handle.close()
  }
}

function toLine(bytes: Buffer): string {
  const line = bytes.toString('utf8')
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
