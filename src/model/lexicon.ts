import type { Token } from './document.js'

/** What the token pass asks of the lexicon. */
export interface Lexicon {
  /** Bit set of `Tag` for a word or mark, given in lower case with the shape it was written in. */
  readonly tagsOf: (lower: string, shape: Token['shape']) => number
  /** Whether a period after this word (lower case, without the period) does not end a sentence. */
  readonly isAbbreviation: (lower: string) => boolean
}
