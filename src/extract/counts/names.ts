import type { Measure, NameKind } from '../../lexicon/measures.js'
import type { WordTest } from '../../lexicon/words.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { Stretch } from '../../text/clauses.js'

/** A name of the measure in the text. */
export interface Name extends Stretch {
  readonly kind: NameKind
  readonly counted: string
  /** Whether the form means several. */
  readonly plural: boolean
}

/** How many sentences a measure stays the topic after it was named. */
const TOPIC = 4
/** How many sentences ahead its first name may stand for a common word to mean it already. */
const SOON = 3
/** How far back its last name may stand for a common word to mean it, in tokens. */
const LAST = 400

/** The names of a measure in a document; empty where nothing in it means the measure for certain. */
export function namesOf(document: AnnotatedDocument, measure: Measure): readonly Name[] {
  const { tokens } = document
  const names: Name[] = []
  let taken = 0
  for (const at of document.tagged(Tag.Measure)) {
    if (at < taken) continue
    const name = nameAt(tokens, measure, at)
    if (name === null) continue
    names.push(name)
    taken = name.last
  }
  const has = (kind: NameKind) => names.some((name) => name.kind === kind)
  if (has('full')) return names
  if (!has('abbreviation') || measure.rejects.some((phrase) => anywhere(tokens, phrase))) return []
  return names
}

function nameAt(tokens: readonly Token[], measure: Measure, at: number): Name | null {
  for (const { words, kind, counted, plural } of measure.forms.get(tokens[at]?.text ?? '') ?? []) {
    if (!stand(tokens, words, at)) continue
    const last = at + words.length
    return joins(tokens, last) || joins(tokens, at - 1) ? null : { first: at, last, kind, counted, plural }
  }
  return null
}

function stand(tokens: readonly Token[], words: readonly string[], at: number): boolean {
  for (let i = words.length - 1; i >= 0; i--) if (tokens[at + i]?.text !== words[i]) return false
  return true
}

/** Whether a hyphen at `i` makes one word of what stands beside it. */
const joins = (tokens: readonly Token[], i: number) =>
  tokens[i]?.text === '-' && !tokens[i]?.spaced && tokens[i + 1]?.spaced === false

/** Index after a name of a kind that begins at `at`; null where none does. */
export function endOfName(tokens: readonly Token[], measure: Measure, at: number, kind: NameKind): number | null {
  const name = nameAt(tokens, measure, at)
  return name?.kind === kind ? name.last : null
}

/** Whether one of the measure is named at `at`, in full or by its abbreviation. */
export const isNamedAt = (tokens: readonly Token[], measure: Measure, at: number): boolean =>
  endOfName(tokens, measure, at, 'full') !== null || endOfName(tokens, measure, at, 'abbreviation') !== null

/** Whether a word belongs to a name of a measure. */
export const isOfMeasure = ({ tags }: Token): boolean => (tags & Tag.Measure) !== 0

function anywhere(tokens: readonly Token[], phrase: readonly (WordTest | null)[]): boolean {
  const [first] = phrase
  for (let at = 0; at < tokens.length; at++)
    if (first?.(tokens[at]?.lower ?? '') === true && endOf(tokens, phrase, at) !== null) return true
  return false
}

/** Index after a chain of words that begins at `at`, null where it does not stand there; a null in it skips words. */
export function endOf(tokens: readonly Token[], phrase: readonly (WordTest | null)[], at: number): number | null {
  const sentence = tokens[at]?.sentence
  let i = at
  let gap = false
  for (const test of phrase) {
    if (test === null) {
      gap = true
      continue
    }
    while (gap && tokens[i]?.sentence === sentence && i < at + 30 && !test(tokens[i]?.lower ?? '')) i++
    if (tokens[i]?.sentence !== sentence || !test(tokens[i]?.lower ?? '')) return null
    gap = false
    i++
  }
  return i
}

/** Says how a sentence stands to the measure; counts found on the way keep it the topic. */
export interface Topic {
  /** Whether the sentence, or one of those shortly before it, names or counts the measure; after a count a common word for it does. */
  readonly near: (sentence: number) => boolean
  /** Whether the sentence or the one before it does. */
  readonly named: (sentence: number) => boolean
  /** Whether the sentence or the one before it names it, be it by a common word. */
  readonly beside: (sentence: number) => boolean
  /** Whether the next sentence names it, as in a list of years that has no heading. */
  readonly ahead: (sentence: number) => boolean
  /** Whether one of the next sentences names it. */
  readonly soon: (sentence: number) => boolean
  /** Whether the sentence itself names the measure, be it by a common word. */
  readonly within: (sentence: number) => boolean
  /** Whether a count has been found before. */
  readonly counted: () => boolean
  /** Whether the common word before the token `at` can only mean the measure, which is the last thing of its sort that was named. */
  readonly last: (at: number) => boolean
  /** Whether it is named as several anywhere, rather than as the one that the text is about. */
  readonly several: boolean
  /** Whether the common noun at `at` means another thing of its sort, which was named last (`Impfzentren`). */
  readonly other: (at: number) => boolean
  /** Notes that the sentence holds a count. */
  readonly keep: (sentence: number) => void
}

/** A noun of several without the ending of its dative: `Standorten` is `Standorte`. */
const stemOf = (word: string) => (word.endsWith('n') ? word.slice(0, -1) : word)

/** Whether a name means several of the measure: `Kommunale Integrationszentren`, `KIs`, `die KI`, `54 KI`. */
export function isSeveral(tokens: readonly Token[], { kind, plural, first }: Name): boolean {
  if (kind === 'full') return plural
  if (kind !== 'abbreviation') return false
  const lead = tokens[first - 1]
  return (
    plural || lead?.kind === 'number' || ((lead?.tags ?? 0) & Tag.NumberWord) !== 0 || ARTICLES.has(lead?.lower ?? '')
  )
}

const ARTICLES = new Set(['die', 'der', 'den', 'alle', 'allen', 'aller', 'diese', 'diesen', 'unsere', 'unseren'])

/** Where in a document the measure is the topic. */
export function topicOf({ tokens, sentences }: AnnotatedDocument, measure: Measure, names: readonly Name[]): Topic {
  const certain = new Uint8Array(sentences.length)
  const any = new Uint8Array(sentences.length)
  let counted = false
  for (const { first, kind } of names) {
    const sentence = tokens[first]?.sentence ?? 0
    if (kind === 'full' || kind === 'abbreviation') certain[sentence] = 1
    if (kind !== 'host') any[sentence] = 1
  }
  const within = (sentence: number, back: number) => {
    for (let i = sentence; i >= sentence - back; i--) if (certain[i] === 1) return true
    return false
  }
  return {
    several: names.some((name) => isSeveral(tokens, name)),
    other: (at) => {
      const own = stemOf(tokens[at]?.lower ?? '')
      for (let i = at - 1; i > at - LAST && i >= 0; i--) {
        const token = tokens[i]
        if (token?.kind !== 'word' || token.shape === 'lower') continue
        if ((token.tags & Tag.Measure) === 0) {
          if (token.lower.length > own.length && stemOf(token.lower).endsWith(own)) return true
        } else if (certain[token.sentence] === 1 && measure.isOfSort(token.lower)) return false
      }
      return false
    },
    near: (sentence) => within(sentence, TOPIC) || (counted && (any[sentence] === 1 || any[sentence - 1] === 1)),
    named: (sentence) => within(sentence, 1),
    ahead: (sentence) => certain[sentence + 1] === 1,
    soon: (sentence) => within(sentence + SOON, SOON - 1),
    within: (sentence) => any[sentence] === 1,
    beside: (sentence) => any[sentence] === 1 || any[sentence - 1] === 1,
    counted: () => counted,
    last: (at) => {
      for (let i = at - 1; i > at - LAST && i >= 0; i--) {
        const token = tokens[i]
        if (token?.kind !== 'word' || token.shape === 'lower' || !measure.isOfSort(token.lower)) continue
        if ((token.tags & Tag.Measure) === 0) return false
        if (certain[token.sentence] === 1) return true
      }
      return false
    },
    keep: (sentence) => {
      counted = true
      certain[sentence] = 1
    },
  }
}
