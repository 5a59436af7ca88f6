/** Longest line, in UTF-16 units, that a hard-wrapped text has; anything longer is a paragraph on one line. */
const WIDEST = 120
/** Shortest line width that is worth calling a wrap: shorter blocks are addresses and lists. */
const NARROWEST = 45
/** Share of the width that a line reaches when it was broken earlier than it had to be, in the middle of a sentence. */
const RAGGED = 0.7
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
    if (width === null) return false
    const length = from - lineStart(source, from)
    const word = /^\S+/u.exec(next)?.[0] ?? ''
    if (length < NARROWEST * 0.6 || /^[-–•*·▪]/u.test(next)) return false
    return length + 1 + word.length > width || (length > width * RAGGED && !/[.!?:“"]/u.test(last))
  }
}

function lineStart(source: string, offset: number): number {
  const newline = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1))
  return newline + 1
}

/** Width at which the text was wrapped, null where its paragraphs stand on one line each. */
function wrapWidth(source: string): number | null {
  const lengths = source.split(/\r\n?|\n/).map((line) => line.trimEnd().length)
  const width = lengths.reduce((a, b) => Math.max(a, b), 0)
  if (width > WIDEST || width < NARROWEST) return null
  return lengths.filter((length) => length >= width - 14).length >= FULL_LINES ? width : null
}
