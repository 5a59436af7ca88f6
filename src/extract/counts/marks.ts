import { NUMBER_NOUNS, ORDINAL_LEADS, SOLE } from '../../lexicon/counts.js'
import { type AnnotatedDocument, type Sentence, Tag, type Token } from '../../model/document.js'
import type { Name } from './names.js'

/** Tokens of a sentence that the talk of numbers hangs on, ascending. */
export interface Marks {
  /** Those that may be a number: digits, a number word, an ordinal word, the point of an ordinal, `eines`. */
  readonly numerals: readonly number[]
  /** Those at which what is counted may change: numbers, names of the measure, `Zahl` and the like. */
  readonly turns: readonly number[]
}

const NONE: Marks = { numerals: [], turns: [] }

/** Gives the marks of a sentence; they are found when somebody first asks, so that nobody walks over the others. */
export function marksIn(
  { tokens, sentences }: AnnotatedDocument,
  names: ReadonlyMap<number, Name>,
): (sentence: number) => Marks {
  const found: (Marks | undefined)[] = []
  return (index) => {
    const sentence = sentences[index]
    if (sentence === undefined) return NONE
    found[index] ??= marksOf(tokens, names, sentence)
    return found[index] ?? NONE
  }
}

function marksOf(
  tokens: readonly Token[],
  names: ReadonlyMap<number, Name>,
  { firstToken, lastToken }: Sentence,
): Marks {
  let marks: { readonly numerals: number[]; readonly turns: number[] } | null = null
  for (let at = firstToken; at < lastToken; at++) {
    const token = tokens[at]
    const mark = token === undefined ? 0 : markAt(tokens, names, token, at)
    if (mark === 0) continue
    marks ??= { numerals: [], turns: [] }
    if ((mark & NUMERAL) !== 0) marks.numerals.push(at)
    if ((mark & TURN) !== 0) marks.turns.push(at)
  }
  return marks ?? NONE
}

const NUMERAL = 1
const TURN = 2

function markAt(tokens: readonly Token[], names: ReadonlyMap<number, Name>, token: Token, at: number): number {
  if (token.kind === 'number') return NUMERAL | TURN
  if (token.kind === 'mark')
    return token.text === '.' && !token.spaced && tokens[at - 1]?.kind === 'number' ? NUMERAL : 0
  if ((token.tags & (Tag.NumberWord | Tag.Measure)) !== 0) {
    if ((token.tags & Tag.NumberWord) !== 0) return NUMERAL | TURN
    if (names.has(at)) return TURN
  }
  if (token.shape !== 'lower') return NUMBER_NOUNS.has(token.lower) ? TURN : 0
  // `Wie viele Leute …`: what is asked for is what the next number counts.
  if (token.lower === 'viele' && tokens[at - 1]?.lower === 'wie') return TURN
  return isSolitary(token.lower) || (isRank(token.lower) && ORDINAL_LEADS.has(tokens[at - 1]?.lower ?? ''))
    ? NUMERAL
    : 0
}

/** `eines`; the length spares most words the look into the list. */
const isSolitary = (word: string) => word.length <= LONGEST && SOLE.has(word)
const LONGEST = Math.max(...[...SOLE].map(({ length }) => length))

/** `fünfzigste`, which is one behind its article only. */
const isRank = (word: string) => word.endsWith('te') || word.endsWith('ten')
