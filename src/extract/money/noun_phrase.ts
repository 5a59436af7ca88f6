import { ANOTHER_PHRASE, JOINING, PHRASE_INSIDE, PHRASE_LEADS } from '../../lexicon/money/grammar.js'
import { isPaying } from '../../lexicon/money/payers.js'
import { EACH_WORDS, PER_WORDS } from '../../lexicon/money/periods.js'
import { isPrice, PURPOSE_STOPS, PURPOSE_TIMES } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { type NamedThings, quotedEnd } from './quoted.js'

/** A noun phrase as the text has it, and the index after it. */
export interface Phrase {
  readonly text: string
  readonly last: number
}

/**
 * The noun phrase at `first`, with the name that the document has given the thing before; null where there is none, or it
 * is a time or each of something.
 */
export function phraseAt(document: AnnotatedDocument, first: number, to: number, named: NamedThings): Phrase | null {
  const { tokens } = document
  const last = phraseEnd(tokens, first, to)
  const words = tokens.slice(first, last)
  const nouns = words.filter((word) => word.kind === 'word' && word.shape !== 'lower' && !PHRASE_LEADS.has(word.lower))
  if (nouns.length === 0 || nouns.some((noun) => PURPOSE_TIMES.has(noun.lower))) return null
  if (EACH_WORDS.has(words[0]?.lower ?? '') || PER_WORDS.has(words[0]?.lower ?? '')) return null
  const text = document.text.slice(words[0]?.start, words.at(-1)?.end)
  const head = nouns.length === 1 ? nouns[0] : undefined
  const name = head === undefined ? undefined : named.get(head.lower)?.findLast((one) => one.first < first)
  if (name === undefined || words.at(-1) !== head) return { text, last }
  return { text: `${text} ${document.text.slice(tokens[name.first]?.start, tokens[name.last - 1]?.end)}`, last }
}

/**
 * End of the noun phrase at `from`, with the name in quotation marks behind it: before a verb, a preposition that goes on
 * with the sentence, or a mark.
 */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let noun = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const name = noun === at ? quotedEnd(tokens, at) : null
    if (name !== null) return name
    if (token.kind === 'mark' && token.text !== '-') break
    if (token.kind === 'number') break
    if (token.shape !== 'lower') noun = at + 1
    else if (PURPOSE_STOPS.has(token.lower) && !(at === from && PHRASE_LEADS.has(token.lower))) break
    else if (noun > from && (endsPhrase(token) || opensAnother(tokens, at))) break
  }
  return noun
}

/** `der Kreis Unna | die Elternschule`: an article that is no genitive begins a phrase of its own, unless `und` joins it. */
const opensAnother = (tokens: readonly Token[], at: number) =>
  ANOTHER_PHRASE.has(tokens[at]?.lower ?? '') && !JOINING.has(tokens[at - 1]?.lower ?? '')

/** A verb, or a word that is neither article nor adjective. */
const endsPhrase = ({ lower }: Token) =>
  isPaying(lower) || isPrice(lower) || (!PHRASE_INSIDE.has(lower) && !/e[mnrs]?$/u.test(lower))
