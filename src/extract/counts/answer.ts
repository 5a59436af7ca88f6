import { EXIST, FILLERS, SHALL } from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import { wholeNumber } from './figures.js'
import { alone, type Read, type Reading } from './reading.js'

/** `Wie viele gibt es? – Inzwischen 51.`: the number alone opens the sentence after one that asks how many. */
export function answer(tokens: readonly Token[], at: number, value: number): Read {
  const sentence = tokens[at]?.sentence
  const end = tokens[at + 1]
  if (end?.sentence === sentence && end?.kind !== 'mark') return null
  let i = at - 1
  while (tokens[i]?.sentence === sentence && (tokens[i]?.kind === 'mark' || isFiller(tokens[i]))) i--
  if (tokens[i]?.sentence === sentence) return null
  const asked = tokens[i]?.sentence
  for (; tokens[i]?.sentence === asked && i > at - QUESTION; i--)
    if (tokens[i]?.lower === 'viele' && tokens[i - 1]?.lower === 'wie')
      return asksOther(tokens, i + 1) || isNextQuestion(tokens, i, value)
        ? null
        : alone(at, value, SHALL.has(tokens[i + 1]?.lower ?? '') ? 'target' : 'count')
  return null
}

/** `1. Wie viele …? 2. Wie viele …?`: the number of the next question. */
const isNextQuestion = (tokens: readonly Token[], viele: number, value: number) =>
  tokens[viele - 2]?.text === '.' && wholeNumber(tokens[viele - 3]) === value - 1

/** `wie viele Menschen dort arbeiten`: the question is of something else. */
export function asksOther(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++)
    if (tokens[i]?.shape === 'capital') return ((tokens[i]?.tags ?? 0) & Tag.Measure) === 0
  return false
}

/** Reads the number at `at` as an answer; null where none was asked for. */
export function answerAt(tokens: readonly Token[], at: number, value: number, one = false): Reading | null {
  const found = answer(tokens, at, value)
  // `Wie viele Kinder betreut das KI? 48. Und wie viele warten? 16.`: where one only is talked of, it is asked how many there are.
  if (one && !asksHowMany(tokens, at)) return null
  return found === null ? null : { ...found, rule: 'counts/answer' }
}

/** `Wie viele gibt es?`, `Wie viele KI arbeiten im Land?` */
function asksHowMany(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - QUESTION && i >= 0; i--)
    if (tokens[i]?.lower === 'viele' && tokens[i - 1]?.lower === 'wie')
      return (
        EXIST.has(`${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`) || ((tokens[i + 1]?.tags ?? 0) & Tag.Measure) !== 0
      )
  return false
}

const isFiller = (token: Token | undefined) =>
  FILLERS.has(token?.lower ?? '') || ((token?.tags ?? 0) & Tag.Modifier) !== 0

/** Longest question that is looked over, in tokens. */
const QUESTION = 40
