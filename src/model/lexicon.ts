import type { Token } from './document.js'

/** What the lexicon says of a word or mark as it is written. */
export interface Word {
  /** As it is written: one string for all tokens of the word, so that its hash is computed once. */
  readonly text: string
  readonly lower: string
  readonly shape: Token['shape']
  /** Bit set of `Tag`. */
  readonly tags: number
}

/** What the token pass asks of the lexicon. */
export interface Lexicon {
  readonly word: (text: string) => Word
  /** Whether a period after this word (lower case, without the period) does not end a sentence. */
  readonly isAbbreviation: (lower: string) => boolean
}
