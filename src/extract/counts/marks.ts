import { NUMBER_NOUNS, ORDINAL_LEADS, SOLE } from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import type { Name } from './names.js'

/** Tokens that the talk of numbers hangs on, ascending; found once, so that nobody walks over all the others. */
export interface Marks {
  /** Those that may be a number: digits, a number word, an ordinal word, the point of an ordinal, `eines`. */
  readonly numerals: readonly number[]
  /** Those at which what is counted may change: numbers, names of the measure, `Zahl` and the like. */
  readonly turns: readonly number[]
}

/** The marks of a document. */
export function marksOf(tokens: readonly Token[], names: ReadonlyMap<number, Name>): Marks {
  const numerals: number[] = []
  const turns: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === 'number' || (token.tags & Tag.NumberWord) !== 0) {
      numerals.push(at)
      turns.push(at)
    } else if ((token.tags & Tag.Measure) !== 0 && names.has(at)) turns.push(at)
    else if (token.kind === 'mark') {
      if (token.text === '.' && !token.spaced && tokens[at - 1]?.kind === 'number') numerals.push(at)
    } else if (token.shape === 'lower') {
      if (SOLE.has(token.lower)) numerals.push(at)
      else if (isOrdinalWord(token.lower) && ORDINAL_LEADS.has(tokens[at - 1]?.lower ?? '')) numerals.push(at)
    } else if (NUMBER_NOUNS.has(token.lower)) turns.push(at)
  }
  return { numerals, turns }
}

const isOrdinalWord = (lower: string) => lower.endsWith('te') || lower.endsWith('ten')
