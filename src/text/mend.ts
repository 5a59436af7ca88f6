import type { RawDocument, TextDocument } from '../model/document.js'
import { joinAt } from './hyphens.js'
import { offsetMap } from './offsets.js'
import { lineJoiner } from './wrapping.js'

/**
 * What may need mending: line ends, runs of spaces, odd spaces, invisible characters, ligatures, combining marks,
 * quotation marks printed as two commas, and hyphens between lower-case letters.
 */
const ODD =
  /[ \t\u00a0\u2000-\u200a\u202f\u3000]*(?:\r\n?|\n|\u2028|\u2029)\s*|[\t\u00a0\u2000-\u200a\u202f\u3000 ](?:[\t\u00a0\u2000-\u200a\u202f\u3000 ]+|(?<! ))|[\u00ad\u200b-\u200d\u2060\ufeff]+|[\ufb00-\ufb04]|[\u0300-\u036f]+|,,(?=\p{L})|(?<=\p{L})[-\u2010\u2011] ?(?=\p{Ll})/gu

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' }
const COMBINING = /^[\u0300-\u036f]/
const LINE_END = /[\r\n\u2028\u2029]/
const WORD_BEFORE_BREAK = /(\p{L}+)[-\u2010\u2011\u00ad]$/u

/**
 * Makes the working copy of a document: soft hyphens, hyphenation, odd spaces, ligatures and hard-wrapped lines mended.
 * The source is untouched; `toSource` leads back to it.
 */
export function mend(raw: RawDocument): TextDocument {
  const { source } = raw
  const joins = lineJoiner(source)
  const map = offsetMap(source)
  let copied = 0
  const copyTo = (end: number) => {
    if (end > copied) map.copy(copied, end)
    copied = end
  }
  for (const match of source.matchAll(ODD)) {
    const found = match[0]
    const from = match.index
    const to = from + found.length
    if (LINE_END.test(found)) {
      const hyphen = brokenWord(source, from, to)
      if (hyphen !== null) {
        copyTo(hyphen === 'drop' ? from - 1 : from)
      } else {
        copyTo(from)
        map.put(joins(from, to) ? ' ' : '\n', from, to)
      }
    } else if (found.includes('-') || found.includes('\u2010') || found.includes('\u2011')) {
      if (joinAt(source, from, to) === 'drop') copyTo(from)
      else continue
    } else if (COMBINING.test(found)) {
      const letter = from - 1
      copyTo(letter)
      map.put(source.slice(letter, to).normalize('NFC'), letter, to)
    } else {
      copyTo(from)
      const instead = replacement(found)
      if (instead !== '') map.put(instead, from, to)
    }
    copied = to
  }
  copyTo(source.length)
  return { raw, ...map.finish() }
}

/** What stands in the working text for an odd stretch of the source. */
function replacement(found: string): string {
  if (found === ',,') return '„'
  if (/^\s+$/u.test(found)) return ' '
  return LIGATURES[found] ?? ''
}

/** Whether a hyphen before a line end splits a word (`drop` the hyphen), belongs to one (`keep` it, join), or is none (null). */
function brokenWord(source: string, from: number, to: number): 'drop' | 'keep' | null {
  if (!WORD_BEFORE_BREAK.test(source.slice(Math.max(0, from - 40), from))) return null
  if (source[from - 1] === '\u00ad') return 'drop'
  return joinAt(source, from - 1, to)
}
