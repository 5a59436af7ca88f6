import type { Token } from '../../model/document.js'

/** The stretch of tokens `[from, to)` around a figure that nothing but commas of its own clause bounds. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** A noun with the parts of its hyphenated compound. */
export function nounAt(tokens: readonly Token[], at: number, to: number): string {
  let last = at + 1
  while (last + 1 < to && tokens[last]?.text === '-' && !tokens[last]?.spaced && !tokens[last + 1]?.spaced) last += 2
  let first = at
  while (tokens[first - 1]?.text === '-' && !tokens[first - 1]?.spaced && !tokens[first]?.spaced) first -= 2
  return tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join('')
}

/** Whether a token of the stretch passes the test. */
export function clauseHas(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (lower: string) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (test(tokens[at]?.lower ?? '')) return true
  return false
}
