import { decode } from '../decode.js'
import type { Medium } from './medium.js'

/** Plain text: whatever has no type of its own, so it stands last. */
export const plainText: Medium = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  matches: () => true,
  extract: (bytes) => ({ ...decode(bytes), metadata: {} }),
}
