import { createHash } from 'node:crypto'

/** Remembers the texts of a run: gives the first document that had the same text, null where there is none. */
export function createDuplicates(): (document: string, source: string) => string | null {
  const first = new Map<string, string>()
  return (document, source) => {
    // Line ends and white space at the edges make no other text; the hash keeps memory small.
    const key = createHash('sha256').update(source.replaceAll('\r\n', '\n').trim()).digest('base64')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, document)
    return earlier ?? null
  }
}
