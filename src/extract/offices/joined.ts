import type { Token } from '../../model/document.js'

const JOINS = new Set(['und', 'oder', 'sowie', '&'])

/** First token of the hyphened word that ends in token `head`: `CDU/CSU-Fraktionsvorsitzender`. */
export function hyphenedStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (tokens[first]?.spaced === false) {
    const mark = tokens[first - 1]
    const part = tokens[first - 2]
    const joins = mark?.text === '-' || (mark?.text === '/' && first < head)
    if (!joins || mark.spaced || part === undefined || part.kind === 'mark') break
    first -= 2
  }
  return first === head ? first : beforePoint(tokens, first)
}

/** First token of `ver.di` whose last part is token `i`; `i` where no point joins it to a word in small letters. */
function beforePoint(tokens: readonly Token[], i: number): number {
  const [word, point, part] = [tokens[i - 2], tokens[i - 1], tokens[i]]
  const joins = point?.text === '.' && !point.spaced && part?.spaced === false
  return joins && part.shape === 'lower' && word?.shape === 'lower' ? i - 2 : i
}

/** The first part of `Arbeits- und Sozialminister` before token `i`, or null. */
export function ellipsisBefore(tokens: readonly Token[], i: number): string | null {
  const [part, hyphen, join] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]]
  if (part?.kind !== 'word' || hyphen?.text !== '-' || hyphen.spaced || !JOINS.has(join?.lower ?? '')) return null
  return `${part.text}- ${join?.text}`
}
