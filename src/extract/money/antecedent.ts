import { isMoneyWord } from '../../lexicon/money/evidence.js'
import { FOR, PHRASE_LEADS, RELATIVE_PRONOUNS } from '../../lexicon/money/grammar.js'
import { ACTORS, AMOUNT_NOUNS, FOR_THAT, PURPOSE_STOPS, UNDERTAKINGS } from '../../lexicon/money/purposes.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { type Phrase, phraseAt } from './noun_phrase.js'
import { isPayer } from './payer_names.js'
import { clauseHas } from './phrases.js'
import { CLOSING, type NamedThings, OPENING, quotedEnd } from './quoted.js'
import type { Reader } from './reader.js'

/** How many sentences before its own the thing of a `dafür` may stand. */
const BACK = 2
/** How much of a sentence is read for it, in tokens. */
const READ = 60
/** Longest noun phrase before a relative clause, in tokens. */
const PHRASE = 10
/** Shortest adjective, in letters: `er` is none. */
const ADJECTIVE = 4

/** Whether a `für` opens a relative clause: `… den Preis, für den die Stadt 6.000 Euro gibt`. */
export function isRelative(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !RELATIVE_PRONOUNS.has(tokens[at + 1]?.lower ?? '')) return false
  // `für die Vereine` goes on with the noun of the phrase; after a pronoun comes a phrase of its own or a verb.
  const next = tokens[at + 2]
  if (next === undefined) return false
  const noAdjective = next.lower.length < ADJECTIVE || !/e[nrs]$/u.test(next.lower)
  return PHRASE_LEADS.has(next.lower) || (next.shape === 'lower' && noAdjective)
}

/** The noun phrase that ends right before a comma, which a relative clause tells more of. */
export function phraseBefore(document: AnnotatedDocument, comma: number, named: NamedThings): Phrase | null {
  const { tokens } = document
  for (let at = comma - 1; at >= comma - PHRASE && tokens[at]?.kind !== 'mark'; at--) {
    const lead = tokens[at]?.lower ?? ''
    if (!PHRASE_LEADS.has(lead) || isGenitive(tokens, at)) continue
    const phrase = phraseAt(document, at, comma, named)
    if (phrase?.last === comma) return phrase
  }
  return null
}

/** `das Fest der Kulturen`: an article right behind a noun goes with it. */
const isGenitive = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'der' && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.shape !== 'lower'

/**
 * `Der Bund lobt das Programm „Nachbarn helfen“. Das Land gibt dafür …`: the thing that the words before speak of, in the
 * same sentence or one of the two before it. Neither who pays nor a person with an office is one.
 */
export const forThat: Reader = (document, figure, { from, to }, named) => {
  const { tokens, sentences } = document
  if (!clauseHas(tokens, from, to, (word) => FOR_THAT.has(word))) return null
  const own = tokens[figure.first]?.sentence ?? 0
  const paragraph = sentences[own]?.paragraph
  const found = thingIn(document, Math.max(sentences[own]?.firstToken ?? from, from - READ), from, named)
  if (found !== null) return found
  for (let i = own - 1; i >= own - BACK; i--) {
    const before = sentences[i]
    if (before === undefined || before.paragraph !== paragraph) return null
    const thing = thingIn(document, before.firstToken, Math.min(before.lastToken, before.firstToken + READ), named)
    if (thing !== null) return thing
  }
  return null
}

function thingIn(document: AnnotatedDocument, from: number, to: number, named: NamedThings): string | null {
  const { tokens } = document
  const name = quotedIn(tokens, from, to)
  // `Als „Anerkennung für die gute Arbeit“ wertet sie …`: words of a speaker, no name.
  if (name !== null && PURPOSE_STOPS.has(tokens[name.first - 1]?.lower ?? '') && hasFor(tokens, name)) return null
  if (name !== null) return namedPhrase(document, name, from, named)
  const called = opening(tokens, from, to)
  if (called !== null) return textOf(document, called)
  let subject: string | null = null
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!PHRASE_LEADS.has(token?.lower ?? '') || isGenitive(tokens, at)) continue
    const before = tokens[at - 1]?.lower ?? ''
    const phrase = phraseAt(document, at, to, named)
    if (phrase === null) continue
    const led = at > from && (PURPOSE_STOPS.has(before) || FOR.has(before))
    if (!led && isThing(tokens.slice(at + 1, phrase.last))) {
      // `der` is the subject, which often acts; an object after it is rather what the money is for.
      if (token?.lower !== 'der') return phrase.text
      subject ??= phrase.text
    }
    at = phrase.last - 1
  }
  return subject ?? abbreviated(document, from, to, named)
}

const hasFor = (tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }) =>
  clauseHas(tokens, first, last, (word) => FOR.has(word))

const QUOTED = /[„‚»›"]/u

/** `das Projekt` behind `„Wort für Wort“ geht weiter`: a noun for any undertaking with the name that was given before. */
export function nameOf(document: AnnotatedDocument, text: string, at: number, named: NamedThings): string {
  const nouns = text.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !PHRASE_LEADS.has(word.toLowerCase()))
  if (nouns.length !== 1 || QUOTED.test(text) || !UNDERTAKINGS.has(nouns[0]?.toLowerCase() ?? '')) return text
  const { tokens, sentences } = document
  const own = tokens[at]?.sentence ?? 0
  for (let i = own; i >= Math.max(0, own - BACK); i--) {
    const sentence = sentences[i]
    if (sentence === undefined || sentence.paragraph !== sentences[own]?.paragraph) break
    const to = i === own ? at : Math.min(sentence.lastToken, sentence.firstToken + READ)
    const from = Math.max(sentence.firstToken, to - READ)
    const name = quotedIn(tokens, from, to) ?? opening(tokens, from, to)
    if (name !== null) return `${text} ${textOf(document, name)}`
    const letters = abbreviated(document, from, to, named)
    if (letters !== null) return `${text} ${letters}`
  }
  return text
}

const textOf = ({ text, tokens }: AnnotatedDocument, { first, last }: { first: number; last: number }) =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end)

/** `„Wort für Wort“ geht weiter`: a name that opens a sentence of telling, and is no speech. */
function opening(tokens: readonly Token[], from: number, to: number): { first: number; last: number } | null {
  const last = calledAt(tokens, from, to)
  return last === null ? null : { first: from, last }
}

/** The first name in quotation marks of a stretch. */
function quotedIn(tokens: readonly Token[], from: number, to: number): { first: number; last: number } | null {
  for (let at = from; at < to; at++) {
    const last = tokens[at]?.kind === 'mark' ? quotedEnd(tokens, at) : null
    if (last !== null) return { first: at, last }
  }
  return null
}

/** A name in quotation marks, with the noun phrase that it belongs to: `das Programm „Mut“`. */
function namedPhrase(
  document: AnnotatedDocument,
  name: { readonly first: number; readonly last: number },
  from: number,
  named: NamedThings,
): string {
  const { tokens } = document
  for (let at = name.first - 1; at >= Math.max(from, name.first - PHRASE); at--) {
    const phrase = PHRASE_LEADS.has(tokens[at]?.lower ?? '') ? phraseAt(document, at, name.last, named) : null
    if (phrase?.last === name.last) return phrase.text
  }
  return textOf(document, name)
}

/** `KOMM-AN NRW hilft vor Ort`: a name in capitals that is neither a place nor a party. */
function abbreviated(document: AnnotatedDocument, from: number, to: number, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.shape !== 'upper' || token.text.length < 2 || (token.tags & OTHER) !== 0) continue
    return phraseAt(document, at, to, named)?.text ?? null
  }
  return null
}

const OTHER = Tag.Place | Tag.Party | Tag.Currency | Tag.Measure

/** `„Sprache im Beruf“ heißt das neue Programm`: index after a name that opens a sentence, its verb behind it; null where none does. */
function calledAt(tokens: readonly Token[], from: number, to: number): number | null {
  if (!OPENING.has(tokens[from]?.text ?? '')) return null
  for (let at = from + 2; at < Math.min(to - 1, from + PHRASE); at++) {
    if (CLOSING.has(tokens[at]?.text ?? '')) return tokens[at + 1]?.shape === 'lower' ? at + 1 : null
  }
  return null
}

/** Whether a noun phrase names a thing: no payer, no office, nobody. */
function isThing(words: readonly Token[]): boolean {
  const head = words.find(({ shape }) => shape !== 'lower')
  if (head === undefined || isMoneyWord(head.lower) || AMOUNT_NOUNS.has(head.lower)) return false
  if (isPayer(head.lower) || ACTORS.has(head.lower)) return false
  return !words.some(({ tags }) => (tags & PERSON) !== 0)
}

const PERSON = Tag.Title | Tag.FirstName | Tag.Salutation
