import type { DocumentMetadata, RawDocument } from '../src/model/document.js'

/** A plain-text document for a test. */
export function raw(source: string, metadata: DocumentMetadata = {}, path = 'release.txt'): RawDocument {
  return { path, mediaType: 'text/plain', encoding: 'utf-8', sha256: '0'.repeat(64), source, metadata }
}
