import { AMOUNTING } from '../../lexicon/as_of.js'
import { PHRASE_LEADS } from '../../lexicon/money/grammar.js'
import {
  DISPOSAL,
  GIVEN,
  isPrice,
  LETTING,
  PURPOSE_TIMES,
  RECEIVING,
  REFLEXIVES,
} from '../../lexicon/money/purposes.js'
import { RECKONED, RECKONED_WITH } from '../../lexicon/money/status.js'
import { PREPOSITIONS } from '../../lexicon/speech.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { phraseAt } from './noun_phrase.js'
import { isPayer } from './payer_names.js'
import { clauseHas } from './phrases.js'
import type { NamedThings } from './quoted.js'
import type { Reader } from './reader.js'

/** `stellt den Zentren 12 Millionen Euro zur Verfügung`, `haben wir den Paten … zukommen lassen`: to whom it is given. */
export const atDisposal: Reader = (document, figure, { from, to }, named) => {
  const { tokens } = document
  if (!clauseHas(tokens, from, to, (word) => DISPOSAL.has(word))) return null
  for (let at = from; at < figure.modified.first; at++) {
    // `für die Förderung in den Kommunen`: what a preposition governs receives nothing.
    if (PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) continue
    if (GIVEN.has(tokens[at]?.lower ?? '')) return phraseAt(document, at, figure.modified.first, named)?.text ?? null
  }
  return null
}

/** `Der Umbau des Hauses kostet …`, `Das Zentrum erhält …`: the subject that opens the sentence. */
export const costing: Reader = (document, figure, { from, to }, named) => {
  const { tokens } = document
  if (!clauseHas(tokens, from, to, (word) => isPrice(word) || RECEIVING.has(word))) return null
  if (isReckoning(tokens, from, figure.first)) return null
  // `lässt sich das Projekt 70.000 Euro kosten`: the subject pays.
  for (let at = from; at < figure.first; at++) {
    if (REFLEXIVES.has(tokens[at]?.lower ?? '') && LETTING.has(tokens[at - 1]?.lower ?? ''))
      return objectIn(document, at + 1, figure.modified.first, named, true)
  }
  const found = openingOf(document, figure, from, named) ?? behindPrice(document, figure, from, named)
  return found === null || PURPOSE_TIMES.has(found.toLowerCase()) ? null : found
}

/** What opens the sentence, unless its own clause says how much it is: `Die Grenze liegt bei 5.000 Euro, Vereine erhalten mehr`. */
function openingOf(document: AnnotatedDocument, figure: Figure, from: number, named: NamedThings): string | null {
  const { tokens, sentences } = document
  const { firstToken } = sentences[tokens[figure.first]?.sentence ?? 0] ?? { firstToken: from }
  const other = clauseHas(tokens, firstToken, from, (word) => AMOUNTING.has(word))
  return other ? null : opening(document, figure, named)
}

/** `Die Stadt rechnet mit Kosten von 3 Mio. Euro`: who reckons costs nothing. */
function isReckoning(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (RECKONED.has(tokens[at]?.lower ?? '')) return clauseHas(tokens, at, to, (word) => word === RECKONED_WITH)
  return false
}

/** `Insgesamt kostet der Umbau …`, `Gekostet hat das Fest …`: the subject right behind its verb, which no payer is. */
function behindPrice(document: AnnotatedDocument, figure: Figure, from: number, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = from; at < figure.modified.first; at++) {
    if (!isPrice(tokens[at]?.lower ?? '')) continue
    const lead = tokens[at + 1]?.shape === 'lower' && PERFECT.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    // `kostet die Teilnehmer 50 Euro` is whom it costs.
    if (!SUBJECTS.has(tokens[lead]?.lower ?? '')) return null
    const phrase = phraseAt(document, lead, figure.modified.first, named)
    const pays = tokens
      .slice(lead, phrase?.last ?? lead)
      .some(({ lower, shape }) => shape !== 'lower' && isPayer(lower))
    return phrase === null || pays ? null : phrase.text
  }
  return null
}

const PERFECT = new Set(['hat', 'hatte', 'habe'])
const SUBJECTS = new Set(['der', 'das', 'ein'])

/** The first noun phrase of a stretch that is no time, and no payer unless another one `acts`. */
export function objectIn(
  document: AnnotatedDocument,
  from: number,
  to: number,
  named: NamedThings,
  acts: boolean,
): string | null {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'mark') return null
    if (!PHRASE_LEADS.has(tokens[at]?.lower ?? '')) continue
    const phrase = phraseAt(document, at, to, named)
    if (phrase === null) continue
    const pays = tokens.slice(at + 1, phrase.last).some(({ lower, shape }) => shape !== 'lower' && isPayer(lower))
    if (acts || !pays || GIVEN.has(tokens[at]?.lower ?? '')) return phrase.text
    at = phrase.last - 1
  }
  return null
}

/** The noun phrase that opens the sentence of an amount. */
export function opening(document: AnnotatedDocument, figure: Figure, named: NamedThings): string | null {
  const sentence = document.sentences[document.tokens[figure.first]?.sentence ?? 0]
  if (sentence === undefined) return null
  const { firstToken } = sentence
  const first = document.tokens[firstToken]
  if (!PHRASE_LEADS.has(first?.lower ?? '') && first?.shape !== 'upper') return null
  const phrase = phraseAt(document, firstToken, figure.modified.first, named)
  if (phrase === null) return null
  // `Die Direktorin Dr. Almut …`: somebody who does or says something.
  return (document.tokens[phrase.last - 1]?.tags ?? 0) & Tag.Honorific ? null : phrase.text
}
