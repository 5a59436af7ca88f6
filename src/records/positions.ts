/** Returns the number of code points before a UTF-16 offset; offsets are the same where the text has no astral character. */
export function codePointMap(source: string): (offset: number) => number {
  const seconds: number[] = []
  for (let i = 0; i < source.length; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xdc00) seconds.push(i)
  if (seconds.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(seconds, offset)
}

/** Returns line and column (1-based, the column in code points) of a UTF-16 offset. CRLF, CR and LF end a line. */
export function lineMap(
  source: string,
  codePoint: (offset: number) => number,
): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 10 || (unit === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return (offset) => {
    const line = countBelow(starts, offset + 1)
    return { line, column: codePoint(offset) - codePoint(starts[line - 1] ?? 0) + 1 }
  }
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
