import type { DocumentMetadata } from '../../model/document.js'
import type { Decoded } from '../decode.js'

/** What a medium makes of a file's bytes. */
export interface Extracted extends Decoded {
  /** What the file says about itself: a mail's header, the head of a web page. */
  readonly metadata: DocumentMetadata
}

/** One media type: which files it is and how their text comes out. One file in `media/` each. */
export interface Medium {
  readonly mediaType: string
  /** Extensions without dot, lower case, by which a folder's files are picked. */
  readonly extensions: readonly string[]
  /** Whether a file is of this type; `extension` as above. */
  readonly matches: (bytes: Buffer, extension: string) => boolean
  readonly extract: (bytes: Buffer) => Extracted | Promise<Extracted>
}
