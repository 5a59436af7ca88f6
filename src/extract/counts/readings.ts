import {
  AFTERWARDS,
  ALL,
  AMOUNT_LEADS,
  BARE_FURTHER,
  EXIST,
  FILLERS,
  FIRSTS,
  FURTHER,
  GAPS,
  GOVERNORS,
  isArising,
  isRegionWord,
  LANDS,
  MISSING,
  NUMBER_NOUNS,
  NUMBERS,
  ONE,
  OTHERS,
  RANKS,
  REGION_LEADS,
  SHALL,
  WE,
} from '../../lexicon/counts.js'
import { REGION_FORMS } from '../../lexicon/regions.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { beforeFillers, followsNoun, numberedBy } from './bare.js'
import { isFuture } from './context.js'
import { wholeNumber, withTotal } from './figures.js'
import { saidIn } from './said.js'

/** A number without its noun, with what its words make of it. */
export interface Reading extends Stretch {
  readonly value: number
  readonly total: number | null
  readonly kind: CountMention['kind']
  readonly rule: string
}

type Read = Omit<Reading, 'rule'> | null
type Reader = (tokens: readonly Token[], at: number, value: number) => Read

/** What the words right beside a number without noun say of it, each by its own; the first that fits is taken. */
const BESIDE: readonly (readonly [rule: string, read: Reader])[] = [
  ['counts/numbered', numbered],
  ['counts/of', ofTotal],
  ['counts/all', all],
  ['counts/others', others],
  ['counts/further', further],
  ['counts/one_of', oneOf],
]

/** What its clause says where the measure is hardly more than named: only by words that leave no doubt. */
const STRICT: readonly (readonly [rule: string, read: Reader])[] = [
  ['counts/missing', missing],
  ['counts/shall', shall],
  ['counts/exist', exist],
  ['counts/then', then],
  ['counts/number', number],
  ['counts/answer', answer],
]

/** Reads the number at `at` by the words right beside it. */
export const besideAt = (tokens: readonly Token[], at: number, value: number) => first(BESIDE, tokens, at, value)

/** Reads the number at `at` by the words of its clause that leave no doubt. */
export const strictAt = (tokens: readonly Token[], at: number, value: number) => first(STRICT, tokens, at, value)

function first(rules: typeof BESIDE, tokens: readonly Token[], at: number, value: number): Reading | null {
  for (const [rule, read] of rules) {
    const found = read(tokens, at, value)
    if (found !== null) return { ...found, rule }
  }
  return null
}

/** The number alone, as a count of a kind. */
export function alone(at: number, value: number, kind: CountMention['kind']): Omit<Reading, 'rule'> {
  return { first: at, last: at + 1, value, total: null, kind }
}

const stands = (tokens: readonly Token[], at: number) => !followsNoun(tokens, at + 1)

/** `47 von 53`, with nothing counted after it. */
function ofTotal(tokens: readonly Token[], at: number): Read {
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
function all(tokens: readonly Token[], at: number, value: number): Read {
  if (!ALL.has(tokens[at - 1]?.lower ?? '')) return null
  return { first: at - 1, last: at + 1, value, total: value, kind: 'count' }
}

/** `die übrigen 22`, `mit den anderen 45`. */
function others(tokens: readonly Token[], at: number, value: number): Read {
  return OTHERS.has(tokens[at - 1]?.lower ?? '') ? alone(at, value, 'remainder') : null
}

/** `14 weitere`, `weitere 13`, `noch einmal drei`. */
function further(tokens: readonly Token[], at: number, value: number): Read {
  if (BARE_FURTHER.has(tokens[at + 1]?.lower ?? '') && !followsNoun(tokens, at + 2))
    return { first: at, last: at + 2, value, total: null, kind: 'increment' }
  const again = tokens[at - 1]?.lower === 'einmal' && tokens[at - 2]?.lower === 'noch'
  return again || FURTHER.has(tokens[at - 1]?.lower ?? '') ? alone(at, value, 'increment') : null
}

/** `fehlen noch drei`, `drei fehlen noch`. */
function missing(tokens: readonly Token[], at: number, value: number): Read {
  const gap = tokens[at - 1]?.lower === 'von' && GAPS.has(tokens[at - 2]?.lower ?? '')
  const before = gap || MISSING.has(tokens[beforeFillers(tokens, at)]?.lower ?? '')
  return before || MISSING.has(tokens[at + 1]?.lower ?? '') ? alone(at, value, 'remainder') : null
}

/** `insgesamt sollen 53 entstehen`, `53 sollen entstehen`. */
function shall(tokens: readonly Token[], at: number, value: number): Read {
  const near = SHALL.has(tokens[beforeFillers(tokens, at)]?.lower ?? '') || SHALL.has(tokens[at + 1]?.lower ?? '')
  if (!near) return null
  const arises = hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), isArising)
  return arises ? alone(at, value, 'target') : null
}

/** `im Vorjahr waren es erst 41`, `inzwischen gibt es 49`. */
function exist(tokens: readonly Token[], at: number, value: number): Read {
  const i = beforeFillers(tokens, at)
  const verb = tokens[i - 1]?.lower ?? ''
  if (!EXIST.has(`${verb} ${tokens[i]?.lower}`)) return null
  if (PERFECT.has(verb) && tokens[at + 1]?.lower !== 'gegeben') return null
  return alone(at, value, SHALL.has(verb) || isComing(tokens, at) ? 'target' : 'count')
}

/** `habe es 16 gegeben`. */
const PERFECT = new Set(['habe', 'hat', 'hatte'])

function isComing(tokens: readonly Token[], at: number): boolean {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return isFuture(tokens, clause, saidIn(tokens, clause), at)
}

/** `eines von 54 im Land`, `eines der ersten neun`, `das letzte von 54`, `die Zentren, von denen heute 49 arbeiten`. */
function oneOf(tokens: readonly Token[], at: number, value: number): Read {
  let of = at - 1
  while (FILLERS.has(tokens[of]?.lower ?? '') || FIRSTS.has(tokens[of]?.lower ?? '')) of--
  const which = tokens[of - 1]?.lower ?? ''
  const one =
    OF_ONE.has(tokens[of]?.lower ?? '') && (ONE.has(which) || (RANKS.has(which) && isDefinite(tokens[of - 2])))
  const i = beforeFillers(tokens, at)
  const relative = tokens[i]?.lower === 'denen' && tokens[i - 1]?.lower === 'von' && tokens[i - 2]?.text === ','
  return one || relative ? alone(at, value, 'count') : null
}

const OF_ONE = new Set(['von', 'der'])
const isDefinite = (token: Token | undefined) => token?.lower === 'das' || token?.lower === 'dem'

/** `… waren es 49 und am 31. August 2017 schon 53`: a time and an adverb instead of the verb. */
function then(tokens: readonly Token[], at: number, value: number): Read {
  const i = beforeFillers(tokens, at)
  const end = tokens[at + 1]
  const closes =
    end === undefined || end.sentence !== tokens[at]?.sentence || end.kind === 'mark' || end.lower === 'und'
  const later = i < at - 1 && tokens[i]?.text === ',' && AFTERWARDS.has(tokens[i + 1]?.lower ?? '')
  const timed = later || (tokens[i]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(tokens[i]?.text ?? ''))
  return i < at - 1 && closes && timed ? alone(at, value, 'count') : null
}

/** `Zentrum Nummer 50`, `das letzte, Nummer 54`, `die Nummern 48 und 49`, `wir sind die 50`: which one it is. */
function numbered(tokens: readonly Token[], at: number, value: number): Read {
  const before = tokens[at - 1]
  // `Viersen eröffnet als 53.`
  const sized = (tokens[at - 2]?.tags ?? 0) & Tag.Modifier
  if (before?.lower === 'als' && sized === 0 && tokens[at + 1]?.text === '.')
    return { ...alone(at, value, 'ordinal'), last: at + 2 }
  if (before?.lower === 'die' && WE.has(tokens[at - 3]?.lower ?? '')) return alone(at, value, 'ordinal')
  if (before?.lower === 'und' && wholeNumber(tokens[at - 2]) !== null && isNumber(tokens[at - 3]))
    return alone(at, value, 'ordinal')
  const label = numberedBy(tokens, at)
  if (label === null || isRankElsewhere(tokens, at + 1)) return null
  const named = tokens[label - 1]
  if (named !== undefined && (named.tags & Tag.Measure) !== 0 && named.shape === 'capital')
    return { first: label - 1, last: at + 1, value, total: null, kind: 'ordinal' }
  const which = tokens[label - 2]
  const apposed = named?.text === ',' && which?.sentence === tokens[at]?.sentence && RANKS.has(which?.lower ?? '')
  const free =
    named?.kind === 'word' && (named.shape === 'lower' || (named.tags & TIME) !== 0 || GOVERNORS.has(named.lower))
  return apposed || free || isPlaceOf(named) ? alone(at, value, 'ordinal') : null
}

const TIME = Tag.Month | Tag.Weekday | Tag.DateWord

/** `Nummer 7 im Programm`: a rank among other things, as against `Nummer 48 im Land`. */
function isRankElsewhere(tokens: readonly Token[], at: number): boolean {
  if (!REGION_LEADS.has(tokens[at]?.lower ?? '')) return false
  const noun = tokens[at + 1]?.shape === 'lower' ? tokens[at + 2] : tokens[at + 1]
  return (
    noun?.kind === 'word' &&
    (noun.tags & (Tag.Place | Tag.Measure)) === 0 &&
    !REGION_FORMS.has(noun.text) &&
    !LANDS.has(noun.lower) &&
    !isRegionWord(noun.lower)
  )
}

const isNumber = (token: Token | undefined) => token !== undefined && NUMBERS.has(token.lower)

/** `Coesfeld wird Nummer 50`, `mit Kleve Nummer 54`. */
const isPlaceOf = (token: Token | undefined) => token !== undefined && (token.tags & Tag.Place) !== 0

/** `die Zahl der Zentren ist auf 49 gestiegen`, `beträgt 49`. */
function number(tokens: readonly Token[], at: number, value: number): Read {
  const i = beforeFillers(tokens, at)
  if (!AMOUNT_LEADS.has(tokens[i]?.lower ?? '')) return null
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  return hasWord(tokens, { first: clause.first, last: at }, (word) => NUMBER_NOUNS.has(word))
    ? alone(at, value, 'count')
    : null
}

/** `Wie viele gibt es? – Inzwischen 51.`: the number alone opens the sentence after one that asks how many. */
function answer(tokens: readonly Token[], at: number, value: number): Read {
  const sentence = tokens[at]?.sentence
  const end = tokens[at + 1]
  if (end?.sentence === sentence && end?.kind !== 'mark') return null
  let i = at - 1
  while (tokens[i]?.sentence === sentence && (tokens[i]?.kind === 'mark' || isFiller(tokens[i]))) i--
  if (tokens[i]?.sentence === sentence) return null
  const asked = tokens[i]?.sentence
  for (; tokens[i]?.sentence === asked && i > at - QUESTION; i--)
    if (tokens[i]?.lower === 'viele' && tokens[i - 1]?.lower === 'wie')
      return asksOther(tokens, i + 1) ? null : alone(at, value, 'count')
  return null
}

/** `wie viele Menschen dort arbeiten`: the question is of something else. */
function asksOther(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++)
    if (tokens[i]?.shape === 'capital') return ((tokens[i]?.tags ?? 0) & Tag.Measure) === 0
  return false
}

/** Reads the number at `at` as an answer; null where none was asked for. */
export function answerAt(tokens: readonly Token[], at: number, value: number): Reading | null {
  const found = answer(tokens, at, value)
  return found === null ? null : { ...found, rule: 'counts/answer' }
}

const isFiller = (token: Token | undefined) =>
  FILLERS.has(token?.lower ?? '') || ((token?.tags ?? 0) & Tag.Modifier) !== 0

/** Longest question that is looked over, in tokens. */
const QUESTION = 40
