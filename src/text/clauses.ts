import type { WordTest } from '../lexicon/words.js'
import type { Token } from '../model/document.js'

/** Tokens `[first, last)`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const MARKS = new Set([',', ';', ':', '–', '—', '(', ')', '„', '“'])

/** The stretch around tokens `[first, last)` up to the next comma, colon, dash or bracket, at most `most` tokens each way. */
export function clauseAround(tokens: readonly Token[], { first, last }: Stretch, most = 30): Stretch {
  const sentence = tokens[first]?.sentence
  const outside = (token: Token | undefined) =>
    token === undefined || token.sentence !== sentence || MARKS.has(token.text)
  let from = first
  while (from > first - most && !outside(tokens[from - 1])) from--
  let to = last
  while (to < last + most && !outside(tokens[to])) to++
  return { first: from, last: to }
}

/** The stretch of the sentence around tokens `[first, last)`, at most `most` tokens each way. */
export function sentenceAround(tokens: readonly Token[], { first, last }: Stretch, most = 30): Stretch {
  const sentence = tokens[first]?.sentence
  let from = first
  while (from > first - most && tokens[from - 1]?.sentence === sentence) from--
  let to = last
  while (to < last + most && tokens[to]?.sentence === sentence) to++
  return { first: from, last: to }
}

/** Whether a word of the stretch passes the test. */
export function hasWord(tokens: readonly Token[], { first, last }: Stretch, test: WordTest): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && test(token.lower)) return true
  }
  return false
}
