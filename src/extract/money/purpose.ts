import {
  EACH_WORDS,
  FOR_THAT,
  isFunding,
  isIntoVerb,
  isPaying,
  isSupporting,
  PER_WORDS,
  PHRASE_INSIDE,
  PURPOSE_STOPS,
  PURPOSE_TIMES,
} from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { type Clause, clauseHas } from './phrases.js'
import { type NamedThings, quotedEnd } from './quoted.js'

/**
 * What it is for: the noun phrase after `für`, or after `in` where money flows or is invested; else what is supported or
 * whose funding it is. A thing that the document has given a name keeps it.
 */
export function purposeOf(
  document: AnnotatedDocument,
  figure: Figure,
  { from, to }: Clause,
  named: NamedThings,
): string | null {
  const { tokens } = document
  const into = clauseHas(tokens, from, to, isIntoVerb)
  for (const at of outward(figure, from, to)) {
    const lower = tokens[at]?.lower
    if (lower !== 'für' && !(into && lower === 'in')) continue
    const found = phraseAt(document, at + 1, at < figure.first ? figure.modified.first : to, named)
    if (found !== null) return found
  }
  return (
    pointedAt(document, from, to, named) ??
    supported(document, figure, from, named) ??
    funded(document, figure, from, named) ??
    forThat(document, figure, from, named)
  )
}

/** The noun phrase at `first` as the text has it, with its name; null where it is a time or each of something. */
function phraseAt(document: AnnotatedDocument, first: number, to: number, named: NamedThings): string | null {
  const { tokens } = document
  const last = phraseEnd(tokens, first, to)
  const words = tokens.slice(first, last)
  const nouns = words.filter(({ shape, kind }) => shape !== 'lower' && shape !== 'none' && kind === 'word')
  if (nouns.length === 0 || nouns.some((noun) => PURPOSE_TIMES.has(noun.lower))) return null
  if (EACH_WORDS.has(words[0]?.lower ?? '') || PER_WORDS.has(words[0]?.lower ?? '')) return null
  const text = document.text.slice(words[0]?.start, words.at(-1)?.end)
  const head = nouns.length === 1 ? nouns[0] : undefined
  const name = head === undefined ? undefined : named.get(head.lower)?.findLast((one) => one.first < first)
  if (name === undefined || words.at(-1) !== head) return text
  return `${text} ${document.text.slice(tokens[name.first]?.start, tokens[name.last - 1]?.end)}`
}

/** `in diesem Programm`: a thing that has been given a name. */
function pointedAt(document: AnnotatedDocument, from: number, to: number, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    if (DEMONSTRATIVES.has(tokens[at]?.lower ?? '') && named.has(tokens[at + 1]?.lower ?? ''))
      return phraseAt(document, at, Math.min(to, at + 2), named)
  }
  return null
}

const DEMONSTRATIVES = new Set(['diesem', 'dieser', 'dieses', 'diese', 'diesen'])

/** `fördert die Konferenz mit 22.000 Euro`: what the verb of the clause supports. */
function supported(document: AnnotatedDocument, figure: Figure, from: number, named: NamedThings): string | null {
  const { tokens } = document
  if (!clauseHas(tokens, figure.modified.first - LEAD, figure.modified.first, (word) => word === 'mit')) return null
  for (let at = figure.modified.first - 1; at >= from; at--) {
    if (!isSupporting(tokens[at]?.lower ?? '')) continue
    const after = objectAt(document, at + 1, figure.modified.first, named)
    return after ?? null
  }
  return null
}

/** How far before an amount its `mit` may stand, in tokens. */
const LEAD = 5

/** The first noun phrase of a stretch with an article that can be an object's: the second one where the subject stands first. */
function objectAt(document: AnnotatedDocument, from: number, to: number, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark' || PURPOSE_STOPS.has(token.lower)) return null
    if (OBJECTS.has(token.lower)) return phraseAt(document, at, to, named)
  }
  return null
}

const OBJECTS = new Set([
  'den',
  'die',
  'das',
  'dieses',
  'diese',
  'diesen',
  'einen',
  'eine',
  'ein',
  'ihre',
  'ihren',
  'ihr',
  'seine',
  'seinen',
  'sein',
])

/** `Die Landesförderung der Kommunalen Integrationszentren beträgt …`: whose funding it is. */
function funded(document: AnnotatedDocument, figure: Figure, from: number, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = figure.first - 1; at >= from; at--) {
    const next = tokens[at + 1]?.lower
    if (!isFunding(tokens[at]?.lower ?? '') || tokens[at]?.shape === 'lower' || (next !== 'der' && next !== 'des'))
      continue
    return phraseAt(document, at + 1, figure.modified.first, named)
  }
  return null
}

/** `… das Programm „Nachbarn helfen“. Das Land gibt dafür …`: the thing with a name, or the phrase that opens the sentence before. */
function forThat(document: AnnotatedDocument, figure: Figure, from: number, named: NamedThings): string | null {
  const { tokens, sentences } = document
  if (!clauseHas(tokens, from, figure.first, (word) => FOR_THAT.has(word))) return null
  const own = tokens[figure.first]?.sentence ?? 0
  const before = sentences[own - 1]
  if (before === undefined || before.paragraph !== sentences[own]?.paragraph) return null
  for (let at = before.firstToken; at < Math.min(before.lastToken, before.firstToken + OPENING); at++) {
    if (OBJECTS.has(tokens[at]?.lower ?? '')) return phraseAt(document, at, before.lastToken, named)
  }
  return null
}

/** How far into the sentence before the phrase that `dafür` takes up may begin, in tokens. */
const OPENING = 3

function* outward(figure: Figure, from: number, to: number): Generator<number> {
  for (let at = figure.last; at < to; at++) yield at
  for (let at = figure.first - 1; at >= from; at--) yield at
}

/** End of the noun phrase at `from`, with the name in quotation marks behind it: before a verb, a preposition that goes on with the sentence, or a mark. */
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
    else if (PURPOSE_STOPS.has(token.lower)) break
    else if (
      noun > from &&
      (isPaying(token.lower) || (!PHRASE_INSIDE.has(token.lower) && !/e[mnrs]?$/u.test(token.lower)))
    )
      break
  }
  return noun
}
