import {
  BUILDING,
  GOVERNORS,
  INDEFINITE,
  NO_ADJECTIVES,
  NUMBER_NOUNS,
  ORIGINS,
  PHRASE_WORDS,
  QUANTIFIERS,
  SHARES,
  SINGULAR,
  TIME_NOUNS,
  TOPIC_NOUNS,
} from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import { asksOther } from './answer.js'
import { followsNoun } from './bare.js'
import { sumsUp } from './context.js'
import { wholeNumber } from './figures.js'
import type { Marks } from './marks.js'
import type { Name } from './names.js'
import { isNamed } from './nouns.js'
import { turnsBefore } from './turns.js'

/**
 * How surely a number without noun counts the measure: the measure was the last thing counted, it was the last thing
 * named as several, it is named at all, or only one of it is talked about (`das KI`).
 */
export type Focus = 'counted' | 'several' | 'named' | 'one'

/** What the numbers of a document can lean on. */
export interface Scene {
  /** The names of the measure by the index of their first token. */
  readonly names: ReadonlyMap<number, Name>
  /** The tokens of a sentence that its numbers hang on. */
  readonly marks: (sentence: number) => Marks
  /** Tokens of the counts found so far. */
  readonly taken: ReadonlySet<number>
  /** Whether a sentence stands shortly behind one that names or counts the measure, or right before it. */
  readonly near: (sentence: number) => boolean
  /** Whether the next sentence names the measure. */
  readonly ahead: (sentence: number) => boolean
  /** Numbers without noun that were found to count something else. */
  readonly others: ReadonlySet<number>
}

/** What a document has counted up to a place; it grows on the way. */
export interface Told extends Scene {
  readonly taken: Set<number>
  readonly others: Set<number>
  /** Numbers that were counted, and the totals of such. */
  readonly values: Set<number>
}

/** How far back what is counted may have been counted or named: sentences, and tokens between. */
const BACK = { sentences: 3, reach: 79 }

/**
 * What a number at `at` counts where its noun is left out: the thing last counted before it, as far as that is the
 * measure. Another thing with a number of its own ends the talk of the measure; null where nothing is left of it.
 */
export function focusAt(tokens: readonly Token[], scene: Scene, at: number): Focus | null {
  const sentence = tokens[at]?.sentence ?? 0
  let focus: Focus | null = null
  let aside: Name | null = null
  for (const i of turnsBefore(scene, sentence, at, BACK)) {
    if (scene.taken.has(i)) {
      const first = startOf(scene, i)
      return isOfHead(tokens, first) ? null : isAttribute(tokens, first) ? 'named' : 'counted'
    }
    if (asksForOther(tokens, i)) return focus
    if (scene.others.has(i)) return focus
    const name = scene.names.get(i)
    if (name !== undefined) {
      const named = nameFocus(tokens, name, scene.taken.size > 0)
      const own = named !== null && namesAnother(tokens, name.last, at) ? (named === 'one' ? null : 'one') : named
      const beside = isAside(tokens, name)
      focus = strongest(focus, beside && own === 'several' ? 'named' : own)
      if ((beside || isInRelative(tokens, name)) && name.kind !== 'host') aside = name
    } else if ((countsAnother(tokens, i) && !isOrigin(tokens, i)) || isNumberOfAnother(tokens, i)) {
      // Where the measure has been counted, places that can have one change no subject.
      const place = scene.names.get(i + 1) ?? scene.names.get(i + 2)
      if (place?.kind === 'host' && (scene.taken.size > 0 || sumsUp(tokens, at))) continue
      // `52 Bescheide gingen an die KI`: what the sentence counts weighs more than what it names beside.
      return aside !== null && tokens[aside.first]?.sentence === tokens[i]?.sentence ? null : focus
    }
  }
  return focus
}

/** First token of the count that the token at `at` belongs to. */
export function startOf({ taken }: Scene, at: number): number {
  let first = at
  while (taken.has(first - 1)) first--
  return first
}

/** `Die KI sind aus 27 Beratungsstellen hervorgegangen`: a number of what was before them. */
const isOrigin = (tokens: readonly Token[], i: number) =>
  (tokens[i - 1]?.lower === 'aus' || tokens[i - 2]?.lower === 'aus') &&
  hasWord(tokens, { first: i, last: i + ORIGIN }, (word) => ORIGINS.has(word))

/** How far behind its number the participle of such an origin may stand, in tokens. */
const ORIGIN = 12

/** `180 Fachkräfte aus 49 KI`: a count that only says where others are from, which may go on as what is talked of. */
export const isAttribute = (tokens: readonly Token[], first: number) =>
  ATTRIBUTED.has(tokens[first - 1]?.lower ?? '') &&
  (countsAnother(tokens, first - 3) || countsAnother(tokens, first - 4))

const ATTRIBUTED = new Set(['aus', 'von', 'der'])

/** `die Leitungen der zwölf KI`: `drei von ihnen` are Leitungen. */
function isOfHead(tokens: readonly Token[], first: number): boolean {
  const head = tokens[first - 2]
  return (
    tokens[first - 1]?.lower === 'der' &&
    head !== undefined &&
    isNamed(head) &&
    HEADS.test(head.lower) &&
    !BUILDING.has(head.lower)
  )
}

/** Endings of several who lead, work for or speak for what is counted. */
const HEADS = /(?:ungen|innen|kräfte|tragte|ter)$/u

/** `Wie viele Leute arbeiten dort? – Neun.`: the question is of something else. */
const asksForOther = (tokens: readonly Token[], i: number) => tokens[i]?.lower === 'viele' && asksOther(tokens, i + 1)

const ORDER: readonly (Focus | null)[] = [null, 'one', 'named', 'several', 'counted']

const strongest = (one: Focus | null, other: Focus | null) => (ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one)

/** `Die KI begleiten Seiteneinsteiger. Im Mai waren es 53`: several of something else are named in between. */
export function namesAnother(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.shape !== 'capital' || (token.tags & KNOWN) !== 0) continue
    // `sagte AWO-Vorsitzender Rolf Muster`: of one, who is named.
    if (((tokens[i + 1]?.tags ?? 0) & (Tag.FirstName | Tag.Surname)) !== 0) continue
    const before = tokens[headOf(tokens, i) - 1]
    // `immer mehr Ehrenamtliche`, `viele Vereine`.
    if (QUANTIFIERS.has(before?.lower ?? '') && before?.sentence === token.sentence) return true
    if (!PLURAL.test(token.lower)) continue
    if (before?.sentence !== token.sentence || before.shape !== 'lower') continue
    if (!PHRASE_WORDS.has(before.lower) && (mayDescribe(before) || VERB.test(before.lower))) return true
  }
  return false
}

/** Index of the first part of a word that hyphens join: `Rucksack-Gruppen`. */
function headOf(tokens: readonly Token[], at: number): number {
  let first = at
  while (tokens[first - 1]?.text === '-' && tokens[first - 1]?.spaced === false) first -= 2
  return first
}

/** Endings of several; a word with an article, after a preposition or of these tags is none of theirs. */
const PLURAL = /(?:[^h]e|[^t]en|er|s|ern)$/u
const KNOWN =
  Tag.Measure |
  Tag.Place |
  Tag.Month |
  Tag.Weekday |
  Tag.DateWord |
  Tag.FirstName |
  Tag.Surname |
  Tag.Party |
  Tag.NumberWord

/** `52 Familien, die das KI betreut`: the clause tells of what stands before it. */
const isInRelative = (tokens: readonly Token[], { first }: Name) =>
  SINGULAR.has(tokens[first - 1]?.lower ?? '') &&
  RELATIVE.has(tokens[first - 2]?.lower ?? '') &&
  tokens[first - 3]?.text === ','

const RELATIVE = new Set(['die', 'denen', 'das', 'den', 'der'])

/** Whether a name hangs on a preposition or on another noun: `an die KI`, `die Vereine und die Zentren`. */
function isAside(tokens: readonly Token[], { first }: Name): boolean {
  const before = tokens[first - 1]
  const lead =
    before?.shape === 'lower' && before.lower !== 'und' && !GOVERNORS.has(before.lower) ? tokens[first - 2] : before
  const word = lead?.sentence === tokens[first]?.sentence ? (lead?.lower ?? '') : ''
  return GOVERNORS.has(word) || word === 'und' || word === 'sowie'
}

/**
 * A name as several things, unless it is the genitive of another noun. The places that have one are no name, a common
 * word is one after a count.
 */
function nameFocus(tokens: readonly Token[], name: Name, counted: boolean): Focus | null {
  if (name.kind === 'host') return null
  if (name.kind === 'generic') return counted ? 'named' : null
  const article = tokens[name.first - 1]?.lower ?? ''
  if (!name.plural && SINGULAR.has(article)) return INDEFINITE.has(article) ? 'named' : 'one'
  const head = genitiveOf(tokens, name)
  if (head !== null && TOPIC_NOUNS.has(tokens[head]?.lower ?? '')) return 'several'
  if (head !== null && (wholeNumber(tokens[head - 1]) !== null || isNumberOfAnother(tokens, head - 2))) return null
  return head === null && name.plural ? 'several' : 'named'
}

/** Index of the noun whose genitive a name is: `die Leitungen der Zentren`; null where it is none. */
function genitiveOf(tokens: readonly Token[], { first }: Name): number | null {
  const article = tokens[first - 1]?.lower === 'der'
  const strong = !article && tokens[first]?.lower.endsWith('er') === true
  const head = tokens[article ? first - 2 : first - 1]
  const noun = head?.kind === 'word' && head.shape !== 'lower' && head.sentence === tokens[first]?.sentence
  return noun && (article || strong) ? head.index : null
}

/** Whether the token at `i` is a number before the noun of something else: `600 Stellen`, `drei neue Schulen`. */
export function countsAnother(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || (token.kind !== 'number' && (token.tags & Tag.NumberWord) === 0)) return false
  const value = wholeNumber(token)
  // `einen eigenen Fonds`: an article counts nothing.
  if ((value === null && !DECIMAL.test(token.text)) || (value === 1 && token.kind === 'word')) return false
  const next = tokens[i + 1]
  if (mayDescribe(next) && mayDescribe(tokens[i + 2]) && isNoun(tokens[i + 3])) return true
  const noun = next?.shape === 'lower' ? tokens[i + 2] : next
  if (noun?.kind !== 'word' || noun.shape === 'lower' || TIME_NOUNS.has(noun.lower) || SHARES.has(noun.lower))
    return false
  return (noun.tags & (Tag.Currency | Tag.Magnitude | Tag.Month)) === 0 && followsNoun(tokens, i + 1)
}

const DECIMAL = /^\d+,\d+$/u

/** `48 neu zugewanderte Kinder`: words between a number and its noun. */
const mayDescribe = (token: Token | undefined) =>
  token?.shape === 'lower' &&
  !PHRASE_WORDS.has(token.lower) &&
  !NO_ADJECTIVES.has(token.lower) &&
  !VERB.test(token.lower)
const VERB = /(?:en|t)$/u
const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.shape === 'capital' &&
  !TIME_NOUNS.has(token.lower) &&
  (token.tags & (Tag.Currency | Tag.Magnitude | Tag.Month | Tag.Measure)) === 0

/** Whether `Zahl` or the like at `i` is that of something else: `die Zahl der Einsätze`. */
function isNumberOfAnother(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.shape !== 'capital' || !NUMBER_NOUNS.has(token.lower)) return false
  return tokens[i + 1]?.lower === 'der' && isOther(tokens, i + 2)
}

function isOther(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (tokens[i]?.shape === 'lower' && i < at + 2) i++
  const noun = tokens[i]
  return noun?.kind === 'word' && noun.shape !== 'lower' && (noun.tags & Tag.Measure) === 0
}
