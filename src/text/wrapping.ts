import { anyOf, MONTHS } from '../lexicon/dates.js'

/** Longest line, in UTF-16 units, that a hard-wrapped text has; anything longer is a paragraph on one line. */
const WIDEST = 120
/** Shortest line width that is worth calling a wrap: shorter blocks are addresses and lists. */
const NARROWEST = 45
/** Share of the width that a line reaches when it was broken earlier than it had to be, in the middle of a sentence. */
const RAGGED = 0.7
/** Narrowest column, and the shares of its lines that nearly reach its width and that go on in lower case: no list does. */
const COLUMN = 28
const MOSTLY = 0.6
const GOES_ON = 0.25
/** How many lines must reach nearly to the width before a text counts as hard-wrapped. */
const FULL_LINES = 4

/**
 * Returns a test for the line end at `[from, to)`: whether the lines around it are one paragraph. A blank line always
 * parts them. Otherwise they join where the next line goes on in lower case, or where the text is hard-wrapped and the
 * next word would not have fitted on the line, or the line is nearly full and ends in the middle of a sentence.
 */
export function lineJoiner(source: string): (from: number, to: number) => boolean {
  const width = wrapWidth(source)
  return (from, to) => {
    if (to >= source.length || from === 0) return false
    const gap = source.slice(from, to)
    if (gap.replace(/\r\n?/g, '\n').split('\n').length > 2) return false
    const last = source[from - 1] ?? ''
    const next = source.slice(to, to + 60)
    if (/^\p{Ll}/u.test(next) && !/[.!?:]/u.test(last)) return true
    if (last === ',' && /^\p{L}/u.test(next)) return true
    if (isSplitDate(source, from, next)) return true
    if (width === null) return false
    const length = from - lineStart(source, from)
    const word = /^\S+/u.exec(next)?.[0] ?? ''
    if (length < Math.min(NARROWEST, width) * 0.6 || /^[-–•*·▪]/u.test(next)) return false
    return length + 1 + word.length > width || (length > width * RAGGED && !/[.!?:“"]/u.test(last))
  }
}

function lineStart(source: string, offset: number): number {
  const newline = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1))
  return newline + 1
}

const MONTH = anyOf(MONTHS.keys())
const BEFORE_MONTH = /[^\s\d.][^\n\r]* \d{1,2}\.$/u
const OPENS_MONTH = new RegExp(`^${MONTH}(?![\\p{L}-])`, 'u')
const BEFORE_YEAR = new RegExp(`\\S \\d{1,2}\\. ${MONTH}$`, 'u')
const OPENS_YEAR = /^(?:19|20)\d{2}(?!\d|\.\d| ?Uhr)/u

/** `am 5.` before `Mai 2015`, `am 3. August` before `2015`: a line end within a date, however wide the column. */
function isSplitDate(source: string, from: number, next: string): boolean {
  const last = source[from - 1] ?? ''
  if (last !== '.' && !/\p{Ll}/u.test(last)) return false
  const line = source.slice(Math.max(lineStart(source, from), from - DATE), from)
  return last === '.'
    ? OPENS_MONTH.test(next) && BEFORE_MONTH.test(line)
    : OPENS_YEAR.test(next) && BEFORE_YEAR.test(line)
}

/** UTF-16 units before a line end in which the date that it splits begins. */
const DATE = 40

/** Width at which the text was wrapped, null where its paragraphs stand on one line each. */
function wrapWidth(source: string): number | null {
  const lines = source.split(/\r\n?|\n/).map((line) => line.trimEnd())
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (width > WIDEST || width < COLUMN || (width < NARROWEST && !isColumn(lines, width))) return null
  return lines.filter(({ length }) => length >= width - NEAR).length >= FULL_LINES ? width : null
}

/** How far from the width a line is nearly full. */
const NEAR = 14

function isColumn(lines: readonly string[], width: number): boolean {
  const written = lines.filter((line) => line !== '')
  const full = written.filter(({ length }) => length >= width - NEAR)
  const on = written.filter((line) => /^\p{Ll}/u.test(line))
  return full.length >= written.length * MOSTLY && on.length >= written.length * GOES_ON
}
