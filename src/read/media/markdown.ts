import type { Medium } from './medium.js'
import { plainText } from './text.js'

/** Markdown, read as the plain text it is. */
export const markdown: Medium = {
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  matches: (_bytes, extension) => markdown.extensions.includes(extension),
  extract: plainText.extract,
}
