import {
  ALL,
  BARRED,
  CLOSERS,
  EXIST,
  FILLERS,
  FURTHER,
  isLabel,
  MODIFYING,
  NO_ADJECTIVES,
  NUMBER_NOUNS,
  NUMBERS,
  OTHERS,
  PAIR,
  PHRASE_WORDS,
  SHARES,
  TIME_LEADS,
  WE,
} from '../../lexicon/counts.js'
import { REGION_FORMS } from '../../lexicon/regions.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'

/** Marks that may stand right after a number without noun. */
const CLOSING = /^[,;:!?“"”»)–]$/u
/** Marks that may stand right before it without a space. */
const OPENING = new Set(['„', '“', '"', '»', '(', '‚'])

/** Whether a noun, a unit or a sign stands at `at`, so that the number before it counts that. */
export function followsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.sentence !== tokens[at - 1]?.sentence) return false
  if (next.kind === 'number' || isMoney(next)) return true
  // `neun (von zwölf)`.
  if (isBracketedTotal(tokens, at)) return false
  if (next.kind === 'mark') return next.text === '.' ? isOrdinal(tokens, at) : !CLOSING.test(next.text)
  // `drei oder mehr Kräfte`, `zwischen 22 und 24 Millionen`: what the number is one bound of.
  if (next.lower === 'oder' && tokens[at + 1]?.shape === 'lower') return followsNoun(tokens, at + 2)
  if (isBound(tokens, at) && NUMERAL(tokens[at + 1])) return followsNoun(tokens, at + 2)
  if (next.shape !== 'lower') return !(TIME_LEADS.has(next.lower) && tokens[at + 1]?.kind === 'number')
  const adjective = /e[nrsm]?$/u.test(next.lower) && !NO_ADJECTIVES.has(next.lower) && !isVerb(tokens, at)
  const noun = tokens[at + 1]
  return adjective && noun?.sentence === next.sentence && noun.shape !== 'lower' && noun.kind === 'word'
}

/** `(von zwölf)`: a total in brackets at `at`. */
export const isBracketedTotal = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '(' && tokens[at + 1]?.lower === 'von' && NUMERAL(tokens[at + 2]) && tokens[at + 3]?.text === ')'

/** `20 bis 30 Kinder`, `zwischen 22 und 24`: a word that leads from one number to the next of a range. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return lower === 'bis' || lower === 'oder' || (lower === 'und' && tokens[at - 2]?.lower === 'zwischen')
}

const NUMERAL = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || (token.tags & Tag.NumberWord) !== 0)

/** `Zwölf bieten Kurse an`: in -en after a number that no article and no preposition leads it is a verb. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 2]
  const led = lead?.sentence === tokens[at]?.sentence && lead?.kind === 'word' && lead.lower !== 'und'
  return !led && tokens[at]?.lower.endsWith('en') === true
}

/** Whether the period at `at` makes the number before it an ordinal or a day: `41. Zentrum`, not `41. Drei weitere …`. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return isLastOrdinal(tokens, at)
  // `heute das 30., morgen das 31.: zwei KI`.
  // `2./3. Dezember`: the first day of two.
  if (next.kind === 'mark') return AFTER_ORDINAL.has(next.text) || (next.text === '/' && !next.spaced)
  if (next.shape === 'capital' && (next.tags & Tag.Month) === 0 && isCardinal(tokens, at - 1)) return false
  return next.kind === 'number' || (next.kind === 'word' && (next.tags & Tag.NumberWord) === 0)
}

/** `wuchs von 19 auf 28. Staatssekretärin …`: an adverb or the preposition of an amount before a number that no article leads. */
function isCardinal(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]?.lower ?? ''
  if (!AMOUNTING.has(lead) && !(FILLERS.has(lead) && !DATING.has(lead))) return false
  return !ARTICLES.has(tokens[beforeFillers(tokens, at)]?.lower ?? '')
}

/** Prepositions before an amount, and verbs beside the pronoun of what was counted. */
const AMOUNTING = new Set(['auf', 'um', 'es', 'sind', 'waren'])
/** `am 28. Mai`, `Ende 16. Jahrhundert`. */
const DATING = new Set(['am', 'ende'])
const ARTICLES = new Set(['das', 'die', 'der', 'dem', 'den', 'des', 'als', 'im', 'am', 'zum', 'zur', 'beim', 'vom'])

const AFTER_ORDINAL = new Set([',', ';', ':', '–'])

/** `Landesweit ist es das 22.`, but `Zusammen sind das 54.`: the period of an ordinal that ends the sentence. */
const isLastOrdinal = (tokens: readonly Token[], at: number) =>
  tokens[at - 2]?.lower === 'das' && !EXIST.has(`${tokens[at - 3]?.lower} das`)

const isMoney = (token: Token | undefined) => ((token?.tags ?? 0) & (Tag.Currency | Tag.Magnitude)) !== 0

/** Whether the number at `at` stands without a noun, a unit or a label, and is no time, score, age or number of a list. */
export function isBare(document: AnnotatedDocument, at: number): boolean {
  const { tokens } = document
  const next = tokens[at + 1]
  if (PAIR.has(tokens[at]?.lower ?? '') || (followsNoun(tokens, at + 1) && !endsNumbered(tokens, at))) return false
  // `zwei bis drei weitere`: the bound of a range.
  if (tokens[at - 1]?.lower === 'bis' && NUMERAL(tokens[at - 2])) return false
  // `von 18 auf 22,50 Euro`: the other bound says of what.
  if (next?.lower === 'auf' && tokens[at + 2]?.kind === 'number' && isMoney(tokens[at + 3])) return false
  // `nicht einmal zehn`: fewer.
  if (tokens[at - 1]?.lower === 'einmal' && tokens[at - 2]?.lower === 'nicht') return false
  if (next?.sentence === tokens[at]?.sentence && isCloser(tokens, at + 1)) return false
  if (next?.text === ':' && tokens[at + 2]?.spaced === false) return false
  if (isBracketedTotal(tokens, at - 2) || isOfLabelled(tokens, at) || isFolio(document, at)) return false
  return !isLabelled(tokens, at) && !isListed(document, at) && !isAge(tokens, at)
}

/**
 * `Heute sind wir die Nummer 48. Bleiben noch sechs`: behind such a number of a place, or of those who speak, the period is
 * that of the sentence. Not `Kaya trägt die Nummer 12.`
 */
function endsNumbered(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== '.' || tokens[at + 2]?.spaced === false || numberedBy(tokens, at) === null) return false
  for (let i = at - 1; i > at - SUBJECT && tokens[i]?.kind === 'word'; i--)
    if (WE.has(tokens[i]?.lower ?? '') || ((tokens[i]?.tags ?? 0) & (Tag.Place | Tag.Measure)) !== 0) return true
  return false
}

/** How far before such a number its subject may stand, in tokens. */
const SUBJECT = 8

/** `Seite 2 von 3`, `auf die Plätze 36 und 37`: how many there are of what the label numbers, or the next of them. */
const isOfLabelled = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.lower === 'von' || tokens[at - 1]?.lower === 'und') &&
  tokens[at - 2]?.kind === 'number' &&
  isLabel(tokens[at - 3]?.lower ?? '') &&
  !NUMBERS.has(tokens[at - 3]?.lower ?? '')

/** `- 2 von 3 -`: the foot of a page, a sentence of its own between dashes. */
function isFolio({ tokens, sentences }: AnnotatedDocument, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? 0]
  if (sentence === undefined || sentence.lastToken - sentence.firstToken > FOLIO) return false
  return isDash(tokens[sentence.firstToken]) && isDash(tokens[sentence.lastToken - 1])
}

/** Most tokens of such a foot (`– Seite 2 von 3 –`). */
const FOLIO = 6
const isDash = (token: Token | undefined) => token?.text === '-' || token?.text === '–' || token?.text === '—'

/** `9 Uhr`, `4 zu 2`, but `sieben zu Detmold`. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  const free =
    lower === 'zu' &&
    (((next?.tags ?? 0) & (Tag.Place | Tag.Measure)) !== 0 ||
      tokens[at + 2]?.tags === Tag.Measure ||
      next?.lower.startsWith('wenig') === true ||
      TO.has(next?.lower ?? ''))
  // `16 bis Weihnachten`, but `16 bis 20`.
  if (lower === 'bis') return NUMERAL(next)
  return CLOSERS.has(lower) && !free
}

/** `23 zu einer kreisfreien Stadt`. */
const TO = new Set(['einer', 'einem', 'den', 'der'])

/** Whether the words before a number make it something else: `Seite 3`, `Friedrichstraße 46`, `um 9`, `3:2`. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return false
  // `Grenzland-Bote, S. 3`.
  if (before.text === '.' && !before.spaced && numberedBy(tokens, at) === null && isLabel(tokens[at - 2]?.lower ?? ''))
    return true
  if (before.kind === 'mark' && !BARRED.has(before.text))
    return tokens[at]?.spaced === false && !OPENING.has(before.text)
  if (BARRED.has(before.lower) || (isLabel(before.lower) && !NUMBERS.has(before.lower))) return true
  // `Postfach 10 11 43`, but `im Jahr 2013 47`.
  if (before.kind === 'number') return tokens[at]?.kind === 'number' && !YEAR.test(before.text)
  if (before.shape === 'lower' || tokens[at]?.kind === 'word') return false
  return !leads(tokens, at - 1)
}

/** Whether a capitalised word right before a number leaves it free: a time, a place, a measure, a noun after its preposition. */
function leads(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word === undefined) return false
  if (
    (word.tags & LEADING) !== 0 ||
    NUMBER_NOUNS.has(word.lower) ||
    NUMBERS.has(word.lower) ||
    REGION_FORMS.has(word.text)
  )
    return true
  if (FURTHER.has(word.lower) || OTHERS.has(word.lower) || ALL.has(word.lower)) return true
  if (FILLERS.has(word.lower) || MODIFYING.has(word.lower) || PHRASE_WORDS.has(word.lower)) return true
  return word.shape === 'capital' && tokens[at - 1]?.shape === 'lower'
}

/** A year, and a day that ends with one. */
const YEAR = /(?:^|\.)(?:19|20)\d\d$/u
const LEADING = Tag.Month | Tag.DateWord | Tag.Place | Tag.Measure

/** Whether a number counts the lines of a list: `2. Welche Mittel …`, `3)`. */
function isListed({ tokens, sentences, paragraphs }: AnnotatedDocument, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? 0]
  if (sentence?.firstToken !== at) return false
  const mark = tokens[at + 1]?.text
  if (mark === ')') return true
  const paragraph = paragraphs[sentence.paragraph]
  const opens = paragraph?.firstSentence === sentence.index && paragraph.lastSentence > sentence.index + 1
  return mark === '.' && opens && sentence.lastToken === at + 2
}

/** `Ayşe Demir (38)`, `ihr Stellvertreter, 51, …`: a number beside a person. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [mark, end] = [tokens[at - 1]?.text, tokens[at + 1]?.text]
  if (!(mark === '(' && end === ')') && !(mark === ',' && end === ',')) return false
  const named = tokens[at - 2]
  if (SHARES.has(named?.lower ?? '') || (mark === ',' && tokens[at]?.kind === 'word')) return false
  return named?.kind === 'word' && named.shape !== 'lower' && (named.tags & LEADING) === 0
}

/** Index of the last word before a number that is no filler and no modifier. */
export function beforeFillers(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (FILLERS.has(tokens[i]?.lower ?? '') || MODIFYING.has(tokens[i]?.lower ?? '')) i--
  return i
}

/** Index of the word by which a number says which one it is (`Nummer 48`, `Nr. 41`); null where none stands before it. */
export function numberedBy(tokens: readonly Token[], at: number): number | null {
  const label = tokens[at - 1]?.text === '.' && tokens[at - 1]?.spaced === false ? at - 2 : at - 1
  return NUMBERS.has(tokens[label]?.lower ?? '') ? label : null
}
