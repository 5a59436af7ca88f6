/** Any half of a surrogate pair: a text without one has as many code points as UTF-16 units. */
const ASTRAL = /[\ud800-\udfff]/

/** Returns the number of code points before a UTF-16 offset of the source. */
export function codePointMap(source: string): (offset: number) => number {
  if (!ASTRAL.test(source)) return (offset) => offset
  const seconds: number[] = []
  for (let i = 0; i < source.length; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xdc00) seconds.push(i)
  return (offset) => offset - countBelow(seconds, offset)
}

/** Returns line and column (1-based, the column in code points) of a UTF-16 offset. CRLF, CR and LF end a line. */
export function lineMap(
  source: string,
  codePoint: (offset: number) => number,
): (offset: number) => { line: number; column: number } {
  const starts = source.includes('\r') ? startsAfter(/\r\n?|\n/g, source) : startsAfterNewlines(source)
  return (offset) => {
    const line = countBelow(starts, offset + 1)
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

/** How many of the ascending numbers are smaller than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
