import { hasUtf16Mark } from '../decode.js'
import { FOREIGN } from './foreign.js'
import { markdown } from './markdown.js'
import type { Medium } from './medium.js'
import { plainText } from './text.js'

/** The media that can be read, asked in this order. */
const MEDIA: readonly Medium[] = [markdown, plainText]

const EXTENSIONS = new Set([...MEDIA, ...FOREIGN].flatMap((kind) => kind.extensions))

/** Extension of a file name, lower case and without dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /[^/]\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether a folder's file counts as a document. A file that is named by itself always does. */
export function isDocumentName(name: string): boolean {
  return EXTENSIONS.has(extensionOf(name))
}

/** What a file turns out to be: readable, a known kind that is not read yet, or bytes that are no text. */
export type Identified =
  | { readonly kind: 'medium'; readonly medium: Medium }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'binary'; readonly name: string | null }

/** Finds the media type by content; the name only tells apart what reads alike. */
export function identify(bytes: Buffer, name: string): Identified {
  const extension = extensionOf(name)
  const head = bytes.subarray(0, 200).toString('latin1')
  const foreign = FOREIGN.find((kind) => kind.head.test(head))
  // A PDF that calls itself so is left out knowingly; one that calls itself .txt is a mistake.
  const expected = FOREIGN.find((kind) => kind.extensions.includes(extension))
  if (expected) {
    const isItself = foreign === undefined || expected.head.test(head) || foreign.name === 'zip'
    return { kind: 'unsupported', name: (isItself ? expected : foreign).name }
  }
  if (foreign) return { kind: 'binary', name: foreign.name }
  if (bytes.includes(0) && !hasUtf16Mark(bytes)) return { kind: 'binary', name: null }
  const medium = MEDIA.find((one) => one.matches(bytes, extension)) ?? plainText
  return { kind: 'medium', medium }
}
