import {
  AFTERWARDS,
  ALL,
  AMOUNT_LEADS,
  BARE_FURTHER,
  EXIST,
  FILLERS,
  FURTHER,
  isArising,
  MISSING,
  NO_ADJECTIVES,
  NUMBER_NOUNS,
  NUMBERS,
  ONE,
  OTHERS,
  RANKS,
  SHALL,
  TIME_NOUNS,
} from '../../lexicon/counts.js'
import { MODIFIERS_BEFORE } from '../../lexicon/modifiers.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { wholeNumber, withTotal } from './figures.js'

/** A number without its noun, with what its words make of it. */
export interface Bare extends Stretch {
  readonly value: number
  readonly total: number | null
  readonly kind: CountMention['kind']
  readonly rule: string
}

type Reader = (tokens: readonly Token[], at: number, value: number) => Omit<Bare, 'rule'> | null

/** How a number without noun can be a count, each by its own words; the first that fits is taken. */
const RULES: readonly (readonly [rule: string, read: Reader])[] = [
  ['counts/of', ofTotal],
  ['counts/all', all],
  ['counts/others', others],
  ['counts/further', further],
  ['counts/missing', missing],
  ['counts/shall', shall],
  ['counts/exist', exist],
  ['counts/one_of', oneOf],
  ['counts/then', then],
  ['counts/number', number],
  ['counts/numbered', numbered],
]

/** Reads the number at `at` as a count whose noun the text leaves out; `isStage` says which words are steps. */
export function bareAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  isStage: (at: number) => boolean,
): Bare | null {
  for (const [rule, read] of RULES) {
    const found = read(tokens, at, value)
    if (found !== null) return { ...found, rule }
  }
  const staged = isStage(at + 1) && !followsNoun(tokens, at + 2)
  return staged ? { first: at, last: at + 2, value, total: null, kind: 'count', rule: 'counts/staged' } : null
}

/** Whether a noun, a unit or a sign stands at `at`, so that the number before it counts that. */
export function followsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.sentence !== tokens[at - 1]?.sentence) return false
  if (next.kind === 'number' || (next.tags & (Tag.Currency | Tag.Magnitude)) !== 0) return true
  if (next.kind === 'mark') return next.text === '.' ? isOrdinal(tokens, at) : !/^[,;:!?“”"»)–]$/u.test(next.text)
  if (next.shape !== 'lower') return true
  const adjective = /e[nrsm]?$/u.test(next.lower) && !NO_ADJECTIVES.has(next.lower)
  const noun = tokens[at + 1]
  return adjective && noun?.sentence === next.sentence && noun.shape !== 'lower' && noun.kind === 'word'
}

/** Whether the period at `at` makes the number before it an ordinal: `41. Zentrum`, not `41. Drei weitere …`. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.sentence === tokens[at]?.sentence && next?.kind === 'word' && (next.tags & Tag.NumberWord) === 0
}

const stands = (tokens: readonly Token[], at: number) => !followsNoun(tokens, at + 1)

/** `47 von 53`, with nothing counted after it. */
function ofTotal(tokens: readonly Token[], at: number): Omit<Bare, 'rule'> | null {
  const of = tokens[at + 1]?.lower
  if (of !== 'von' && of !== 'der') return null
  const place = tokens[at + 2]?.lower === 'insgesamt' ? at + 3 : at + 2
  const total = wholeNumber(tokens[place])
  if (total === null || !stands(tokens, place)) return null
  const figure = withTotal(tokens, place, total)
  return figure.total === null
    ? null
    : { first: figure.first, last: place + 1, value: figure.value, total, kind: 'count' }
}

/** `in allen 54`. */
function all(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  if (!ALL.has(tokens[at - 1]?.lower ?? '') || !stands(tokens, at)) return null
  return { first: at - 1, last: at + 1, value, total: value, kind: 'count' }
}

/** `die übrigen 22`, `mit den anderen 45`. */
function others(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  if (!OTHERS.has(tokens[at - 1]?.lower ?? '') || !stands(tokens, at)) return null
  return { first: at, last: at + 1, value, total: null, kind: 'remainder' }
}

/** `14 weitere`, `weitere 13`. */
function further(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  if (BARE_FURTHER.has(tokens[at + 1]?.lower ?? '') && !followsNoun(tokens, at + 2))
    return { first: at, last: at + 2, value, total: null, kind: 'increment' }
  if (!FURTHER.has(tokens[at - 1]?.lower ?? '') || !stands(tokens, at)) return null
  return { first: at, last: at + 1, value, total: null, kind: 'increment' }
}

/** `fehlen noch drei`, `drei fehlen noch`. */
function missing(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  const before = MISSING.has(tokens[beforeFillers(tokens, at)]?.lower ?? '')
  if (!stands(tokens, at) || (!before && !MISSING.has(tokens[at + 1]?.lower ?? ''))) return null
  return { first: at, last: at + 1, value, total: null, kind: 'remainder' }
}

/** `insgesamt sollen 53 entstehen`, `53 sollen entstehen`. */
function shall(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  const near = SHALL.has(tokens[beforeFillers(tokens, at)]?.lower ?? '') || SHALL.has(tokens[at + 1]?.lower ?? '')
  if (!near || !stands(tokens, at)) return null
  const arises = hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), isArising)
  return arises ? { first: at, last: at + 1, value, total: null, kind: 'target' } : null
}

/** `im Vorjahr waren es erst 41`, `inzwischen gibt es 49`. */
function exist(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  const i = beforeFillers(tokens, at)
  const pair = `${tokens[i - 1]?.lower} ${tokens[i]?.lower}`
  if (!stands(tokens, at) || !EXIST.has(pair)) return null
  return { first: at, last: at + 1, value, total: null, kind: 'count' }
}

/** `eines von 54 im Land`, `die Zentren, von denen heute 49 arbeiten`. */
function oneOf(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  if (!stands(tokens, at)) return null
  const one = tokens[at - 1]?.lower === 'von' && ONE.has(tokens[at - 2]?.lower ?? '')
  const i = beforeFillers(tokens, at)
  const relative = tokens[i]?.lower === 'denen' && tokens[i - 1]?.lower === 'von' && tokens[i - 2]?.text === ','
  return one || relative ? { first: at, last: at + 1, value, total: null, kind: 'count' } : null
}

/** `… waren es 49 und am 31. August 2017 schon 53`: a time and an adverb instead of the verb. */
function then(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  const i = beforeFillers(tokens, at)
  const end = tokens[at + 1]
  const closes =
    end === undefined || end.sentence !== tokens[at]?.sentence || end.kind === 'mark' || end.lower === 'und'
  const later = i < at - 1 && tokens[i]?.text === ',' && AFTERWARDS.has(tokens[i + 1]?.lower ?? '')
  const timed = later || (tokens[i]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(tokens[i]?.text ?? ''))
  return i < at - 1 && closes && timed && stands(tokens, at)
    ? { first: at, last: at + 1, value, total: null, kind: 'count' }
    : null
}

/** `Zentrum Nummer 50`, `das letzte, Nummer 54`: which one it is. */
function numbered(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  if (!NUMBERS.has(tokens[at - 1]?.lower ?? '') || !stands(tokens, at)) return null
  const named = tokens[at - 2]
  if (named !== undefined && (named.tags & Tag.Measure) !== 0 && named.shape === 'capital')
    return { first: at - 2, last: at + 1, value, total: null, kind: 'ordinal' }
  const comma = named?.text === ','
  const which = tokens[at - 3]
  const apposed = comma && which?.sentence === tokens[at]?.sentence && RANKS.has(which?.lower ?? '')
  return apposed ? { first: at, last: at + 1, value, total: null, kind: 'ordinal' } : null
}

/** `die Zahl der Zentren ist auf 49 gestiegen`, `beträgt 49`. */
function number(tokens: readonly Token[], at: number, value: number): Omit<Bare, 'rule'> | null {
  const i = beforeFillers(tokens, at)
  if (!AMOUNT_LEADS.has(tokens[i]?.lower ?? '') || followsNoun(tokens, at + 1)) return null
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return hasWord(tokens, { first: clause.first, last: at }, (word) => NUMBER_NOUNS.has(word))
    ? { first: at, last: at + 1, value, total: null, kind: 'count' }
    : null
}

/** Index of the last word before a number that is no filler and no modifier. */
function beforeFillers(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (FILLERS.has(tokens[i]?.lower ?? '') || MODIFIERS_BEFORE.has(tokens[i]?.lower ?? '')) i--
  return i
}

/** Whether another thing is counted between `at` and the last count before it, or `from`: a number without noun means that. */
export function countsOther(tokens: readonly Token[], from: number, at: number, counted: ReadonlySet<number>): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (counted.has(i)) return false
    if (wholeNumber(tokens[i]) === null) continue
    const noun = tokens[i + 1]?.shape === 'lower' ? tokens[i + 2] : tokens[i + 1]
    const other =
      noun?.kind === 'word' &&
      !TIME_NOUNS.has(noun.lower) &&
      noun.shape !== 'lower' &&
      (noun.tags & (Tag.Currency | Tag.Magnitude | Tag.Month)) === 0
    if (other && followsNoun(tokens, i + 1)) return true
  }
  return false
}
