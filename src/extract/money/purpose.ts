import { EACH_WORDS, isIntoVerb, PER_WORDS, PHRASE_INSIDE, PURPOSE_STOPS, PURPOSE_TIMES } from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { type Clause, clauseHas } from './phrases.js'

/** What it is for: the noun phrase after `für`, or after `in` where money flows or is invested. */
export function purposeOf(document: AnnotatedDocument, figure: Figure, { from, to }: Clause): string | null {
  const { tokens } = document
  const into = clauseHas(tokens, from, to, isIntoVerb)
  for (const at of outward(figure, from, to)) {
    const lower = tokens[at]?.lower
    if (lower !== 'für' && !(into && lower === 'in' && at > figure.first)) continue
    const last = phraseEnd(tokens, at + 1, at < figure.first ? figure.modified.first : to)
    const words = tokens.slice(at + 1, last)
    const nouns = words.filter(({ shape }) => shape !== 'lower' && shape !== 'none')
    if (nouns.length === 0 || nouns.some((noun) => PURPOSE_TIMES.has(noun.lower))) continue
    if (EACH_WORDS.has(words[0]?.lower ?? '') || PER_WORDS.has(words[0]?.lower ?? '')) continue
    return document.text.slice(words[0]?.start, words.at(-1)?.end)
  }
  return null
}

function* outward(figure: Figure, from: number, to: number): Generator<number> {
  for (let at = figure.last; at < to; at++) yield at
  for (let at = figure.first - 1; at >= from; at--) yield at
}

/** End of the noun phrase at `from`: before a verb, a preposition that goes on with the sentence, or a mark. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let noun = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'mark' && token.text !== '-') break
    if (token.kind === 'number') break
    if (token.shape !== 'lower') noun = at + 1
    else if (PURPOSE_STOPS.has(token.lower)) break
    else if (noun > from && !PHRASE_INSIDE.has(token.lower) && !/e[mnrs]?$/u.test(token.lower)) break
  }
  return noun
}
