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
  const numerals: number[] = []
  const turns: number[] = []
  for (let at = firstToken; at < lastToken; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === 'number' || (token.tags & Tag.NumberWord) !== 0) {
      numerals.push(at)
      turns.push(at)
    } else if (token.kind === 'mark') {
      if (token.text === '.' && !token.spaced && tokens[at - 1]?.kind === 'number') numerals.push(at)
    } else if ((token.tags & Tag.Measure) !== 0 && names.has(at)) turns.push(at)
    else if (token.shape !== 'lower') {
      if (NUMBER_NOUNS.has(token.lower)) turns.push(at)
    } else if (SOLE.has(token.lower) || isOrdinalWord(tokens, at)) numerals.push(at)
  }
  return { numerals, turns }
}

/** `das fünfzigste`: an ordinal word is one behind its article only. */
function isOrdinalWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return (word.endsWith('te') || word.endsWith('ten')) && ORDINAL_LEADS.has(tokens[at - 1]?.lower ?? '')
}
