import { firstNotBefore } from '../order.js'

/** Any half of a surrogate pair: a text without one has as many code points as UTF-16 units. */
const ASTRAL = /[\ud800-\udfff]/

/** Returns the number of code points before a UTF-16 offset of the source. */
export function codePointMap(source: string): (offset: number) => number {
  if (!ASTRAL.test(source)) return (offset) => offset
  const seconds: number[] = []
  for (let i = 0; i < source.length; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xdc00) seconds.push(i)
  return (offset) => offset - firstNotBefore(seconds, (second) => second < offset)
}

/** Returns line and column (1-based, the column in code points) of a UTF-16 offset. CRLF, CR and LF end a line. */
export function lineMap(
  source: string,
  codePoint: (offset: number) => number,
): (offset: number) => { line: number; column: number } {
  const starts = source.includes('\r') ? startsAfter(/\r\n?|\n/g, source) : startsAfterNewlines(source)
  return (offset) => {
    const line = firstNotBefore(starts, (start) => start <= offset)
    return { line, column: codePoint(offset) - codePoint(starts[line - 1] ?? 0) + 1 }
  }
}

function startsAfterNewlines(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function startsAfter(lineEnd: RegExp, source: string): number[] {
  return [0, ...Array.from(source.matchAll(lineEnd), ({ index, 0: end }) => index + end.length)]
}
