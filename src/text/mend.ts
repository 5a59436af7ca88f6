import type { RawDocument, TextDocument } from '../model/document.js'
import { joinAt } from './hyphens.js'
import { markEnd } from './markup.js'
import { offsetMap } from './offsets.js'
import { unitTable } from './units.js'
import { lineJoiner } from './wrapping.js'

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' }
const WORD_BEFORE_BREAK = /\p{L}[-\u2010\u2011\u00ad]$/u

const PLAIN = 0
const SPACE = 1
const NEWLINE = 2
const INVISIBLE = 3
const LIGATURE = 4
const COMBINING = 5
const HYPHEN = 6
const COMMA = 7
const MARK = 8

/** What may need mending, by UTF-16 unit: nearly all text is plain and is passed over in one step. */
const KINDS = unitTable([
  ['\\s', SPACE],
  ['[\\n\\r\\u2028\\u2029]', NEWLINE],
  ['[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', INVISIBLE],
  [`[${Object.keys(LIGATURES).join('')}]`, LIGATURE],
  ['[\\u0300-\\u036f]', COMBINING],
  ['[\\-\\u2010\\u2011]', HYPHEN],
  [',', COMMA],
  ['[*_#>]', MARK],
])

/**
 * Makes the working copy of a document: soft hyphens, hyphenation, odd spaces, ligatures, decomposed umlauts and
 * hard-wrapped lines mended, and in Markdown the signs of headings and emphasis taken out. The source is untouched; `toSource` leads back to it.
 */
export function mend(raw: RawDocument): TextDocument {
  const { source } = raw
  const map = offsetMap(source)
  const joins = lineJoiner(source)
  const hasMarks = raw.mediaType === 'text/markdown'
  let copied = 0
  const replace = (from: number, to: number, text: string) => {
    if (from > copied) map.copy(copied, from)
    if (text !== '') map.put(text, from, to)
    copied = to
  }
  for (let i = 0; i < source.length; i++) {
    const kind = KINDS[source.charCodeAt(i)]
    if (kind === PLAIN) continue
    const from = i
    if (kind === SPACE || kind === NEWLINE) {
      const to = blankEnd(source, i)
      i = to - 1
      if (to === from + 1 && source[from] === ' ') continue
      const breaks = kind === NEWLINE || hasNewline(source, from, to)
      if (!breaks) replace(from, to, ' ')
      else mendLineEnd(source, from, to, joins, replace)
    } else if (kind === INVISIBLE) {
      if (source[i] === '\u00ad' && KINDS[source.charCodeAt(i + 1)] === NEWLINE) continue
      replace(i, i + 1, '')
    } else if (kind === LIGATURE) replace(i, i + 1, LIGATURES[source[i] ?? ''] ?? '')
    else if (kind === COMBINING) {
      if (i > copied) replace(i - 1, i + 1, source.slice(i - 1, i + 1).normalize('NFC'))
    } else if (kind === HYPHEN) {
      const to = source[i + 1] === ' ' ? i + 2 : i + 1
      if (isLower(source[to]) && joinAt(source, i, to) === 'drop') {
        replace(i, to, '')
        i = to - 1
      }
    } else if (kind === MARK) {
      const to = hasMarks ? markEnd(source, i) : i
      if (to > i) replace(i, to, '')
      i = Math.max(i, to - 1)
    } else if (source[i + 1] === ',' && /\p{L}/u.test(source[i + 2] ?? '')) replace(i, ++i + 1, '„')
  }
  if (copied < source.length) map.copy(copied, source.length)
  return { raw, ...map.finish() }
}

function blankEnd(source: string, from: number): number {
  let to = from + 1
  for (let kind = KINDS[source.charCodeAt(to)]; kind === SPACE || kind === NEWLINE; kind = KINDS[source.charCodeAt(to)])
    to++
  return to
}

function isLower(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase()
}

function hasNewline(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (KINDS[source.charCodeAt(i)] === NEWLINE) return true
  return false
}

/** A line end is a space inside a paragraph, nothing inside a word that it splits, else the end of a paragraph. */
function mendLineEnd(
  source: string,
  from: number,
  to: number,
  joins: (from: number, to: number) => boolean,
  replace: (from: number, to: number, text: string) => void,
): void {
  const soft = source[from - 1] === '\u00ad'
  const split = WORD_BEFORE_BREAK.test(source.slice(Math.max(0, from - 2), from))
  const joined = soft ? 'drop' : split ? joinAt(source, from - 1, to) : null
  if (joined === 'drop') replace(from - 1, to, '')
  else if (joined === 'keep') replace(from, to, '')
  else replace(from, to, joins(from, to) ? ' ' : '\n')
}
