import { Tag, type Token } from '../../model/document.js'

const ARTICLES = new Set(['der', 'die', 'des'])
const JOINS = new Set([',', 'und', 'sowie', '&'])

/** The token after several parties that begin at `from` (`DIE LINKE und GRÜNEN`, `CDU, SPD und FDP`); null where one or none stands there. */
export function partiesEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  let at = from
  for (let closed = false; ; ) {
    const end = partyEnd(tokens, at, limit)
    // `der SPD und CDU-Landrat A`
    if (end === null || (tokens[end]?.text === '-' && !tokens[end]?.spaced)) return null
    if (closed) return end
    const join = tokens[end]?.lower ?? ''
    if (!JOINS.has(join)) return null
    closed = join !== ','
    at = end + 1
  }
}

/** The token after one party at `from`, its article before it: `die Grünen`, `Bündnis 90/Die Grünen`. */
function partyEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  const first = ARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from
  if (((tokens[first]?.tags ?? 0) & Tag.Party) === 0) return null
  let at = first + 1
  while (at < limit && isPart(tokens, at)) at++
  return at
}

/** The further tokens of `Bündnis 90/Die Grünen`. */
function isPart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.text === '/' || token.text === '90') return true
  return tokens[i - 1]?.text === '/' && (token.lower === 'die' || (token.tags & Tag.Party) !== 0)
    ? true
    : tokens[i - 2]?.text === '/' && (token.tags & Tag.Party) !== 0
}
