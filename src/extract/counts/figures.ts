import {
  ADVERBS,
  ALL,
  ALL_FILLERS,
  FURTHER,
  GENITIVES,
  isLabel,
  NO_ADJECTIVES,
  OF,
  OF_FILLERS,
  OTHERS,
} from '../../lexicon/counts.js'
import { cardinal, ordinal } from '../../lexicon/numbers.js'
import { remembered } from '../../lexicon/remembered.js'
import { Tag, type Token } from '../../model/document.js'

/** A number of things as written before their noun. */
export interface Figure {
  /** First token: of the number, or of `allen` before it. */
  readonly first: number
  /** Index after the number. */
  readonly last: number
  readonly value: number
  readonly total: number | null
  readonly sort: 'plain' | 'ordinal' | 'others' | 'further'
}

/** Most adjectives between a number and its noun. */
const ADJECTIVES = 3
/** Ordinal words below may mean something local (`das zweite Zentrum der Stadt`). */
const LEAST_ORDINAL_WORD = 4

/** Digits of a whole number, thousands parted by points or not at all. */
const WHOLE = /^\d{1,3}(?:(?:\.\d{3}){0,2}|\d{1,3})$/u
/** Four digits that say a year before they say how many. */
const YEAR = /^(?:19|20)\d{2}$/u

/** A whole number of things, in digits or words; null for years, parts and articles. */
export function wholeNumber(token: Token | undefined): number | null {
  if (token === undefined) return null
  if (token.kind === 'number') return digits(token.text)
  return (token.tags & Tag.NumberWord) === 0 ? null : worded(token.lower)
}

const digits = remembered((text) => (WHOLE.test(text) && !YEAR.test(text) ? Number(text.replaceAll('.', '')) : null))

const worded = remembered((word) => {
  const value = cardinal(word)
  return value !== null && Number.isInteger(value) && value < 1_000_000 ? value : null
})

/** Reads the number before a noun at `noun`, past adjectives: `47 von 53 neuen …`, `in allen 54 …`, `das 46. …`. */
export function figureBefore(tokens: readonly Token[], noun: number): Figure | null {
  // `das 50. „KI“ des Landes`.
  let at = OPENING.has(tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1
  let further = false
  let others = false
  const sentence = tokens[noun]?.sentence
  for (let skipped = 0; skipped < ADJECTIVES; skipped++, at--) {
    const named = ordinalAt(tokens, at)
    if (named !== null && EACH.has(tokens[named.first - 1]?.lower ?? '')) return null
    if (named !== null && named.value >= LEAST_ORDINAL_WORD) return named
    if (wholeNumber(tokens[at]) !== null || !isAdjective(tokens[at])) break
    // `53 nordrhein-westfälische Kreise`.
    if (tokens[at - 1]?.text === '-' && tokens[at - 1]?.spaced === false) at -= 2
    further ||= FURTHER.has(tokens[at]?.lower ?? '')
    others ||= OTHERS.has(tokens[at]?.lower ?? '')
  }
  if (tokens[at]?.sentence !== sentence) return null
  // `das 54. und letzte Zentrum`, `das 54. und damit letzte`.
  const joint = tokens[at]?.lower === 'damit' ? at - 1 : at
  if (tokens[joint]?.lower === 'und' && at < noun - 1) return ordinalAt(tokens, joint - 1)
  const numbered = ordinalAt(tokens, at)
  if (numbered !== null) return numbered
  const value = wholeNumber(tokens[at])
  if (value === null || isLabel(tokens[at - 1]?.lower ?? '')) return null
  if (further) return { first: at, last: at + 1, value, total: null, sort: 'further' }
  const figure = withTotal(tokens, at, value)
  // `gemeinsam mit 15 anderen Zentren`.
  return others && figure.total === null && figure.sort === 'plain' ? { ...figure, sort: 'others' } : figure
}

const OPENING = new Set(['„', '"', '»', '‚'])

/** `jedes zehnte Zentrum`: a share. */
const EACH = new Set(['jede', 'jeder', 'jedes', 'jedem', 'jeden'])

function isAdjective(token: Token | undefined): boolean {
  if (token === undefined || token.shape !== 'lower') return false
  return mayDescribe(token.lower)
}

const mayDescribe = remembered((word) => ADVERBS.has(word) || (/e[nrsm]?$/u.test(word) && !NO_ADJECTIVES.has(word)))

const ordinalWord = remembered(ordinal)

/** The ordinal that ends at `at`: `46.`, `fünfzigste`; null where none does. */
export function ordinalAt(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at]
  if (token?.text === '.' && !token.spaced) {
    const value = tokens[at - 1]?.kind === 'number' ? wholeNumber(tokens[at - 1]) : null
    return value === null ? null : { first: at - 1, last: at + 1, value, total: null, sort: 'ordinal' }
  }
  const value = token?.shape === 'lower' || token?.shape === 'capital' ? ordinalWord(token.lower) : null
  return value === null ? null : { first: at, last: at + 1, value, total: null, sort: 'ordinal' }
}

/** The number at `at` with what stands before it: another of which it is the total, `alle`, `die übrigen`, `weitere`. */
export function withTotal(tokens: readonly Token[], at: number, value: number): Figure {
  const own = { first: at, last: at + 1, value, total: null }
  const before = tokens[at - 1]?.lower ?? ''
  if (OTHERS.has(before)) return { ...own, sort: 'others' }
  if (FURTHER.has(before)) return { ...own, sort: isTogether(tokens, at - 2) ? 'plain' : 'further' }
  // `45 statt 44 Zentren`: so many instead of as many as before.
  const instead = before === 'statt' ? wholeNumber(tokens[at - 2]) : null
  if (instead !== null) return { ...own, first: at - 2, value: instead, sort: 'plain' }
  let i = at - 1
  while (ALL_FILLERS.has(tokens[i]?.lower ?? '') && !ALL.has(tokens[i]?.lower ?? '')) i--
  if (ALL.has(tokens[i]?.lower ?? '') && wholeNumber(tokens[i - 1]) === null)
    return { ...own, first: i, total: value, sort: 'plain' }
  if (isInEach(tokens, at)) return { ...own, total: value, sort: 'plain' }
  const part = partBefore(tokens, at)
  const ordinal = part === null ? null : ordinalAt(tokens, part)
  if (ordinal !== null && ordinal.value <= value) return { ...ordinal, last: at + 1, total: value }
  const smaller = part === null ? null : wholeNumber(tokens[part])
  if (part === null || smaller === null) return { ...own, sort: 'plain' }
  return { ...own, first: part, value: smaller, total: value, sort: 'plain' }
}

/** `in jedem der 54 Kreise`: in all of them. */
function isInEach(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (OF_FILLERS.has(tokens[i]?.lower ?? '') && !GENITIVES.has(tokens[i]?.lower ?? '')) i--
  const genitive = GENITIVES.has(tokens[i]?.lower ?? '')
  return genitive && EACH.has(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'in'
}

/** `zusammen mit den weiteren 52 Kreisen`: those that there are beside, not those that come to them. */
const isTogether = (tokens: readonly Token[], article: number) =>
  tokens[article]?.lower === 'den' &&
  tokens[article - 1]?.lower === 'mit' &&
  TOGETHER.has(tokens[article - 2]?.lower ?? '')

const TOGETHER = new Set(['zusammen', 'gemeinsam'])

/** Index of the number of which the one at `at` is the total: `47 von insgesamt 53`, `53 der 54`. */
function partBefore(tokens: readonly Token[], at: number): number | null {
  let i = at - 1
  let genitive = false
  let adverbs = 0
  while (OF_FILLERS.has(tokens[i]?.lower ?? '') || (isAdverb(tokens[i]) && ++adverbs <= ADVERBS_BEFORE)) {
    genitive ||= GENITIVES.has(tokens[i]?.lower ?? '')
    i--
  }
  if (OF.has(tokens[i]?.lower ?? '')) return i - 1
  return genitive ? i : null
}

/** `51 der seinerzeit 52`, `47 von damals 53`: most adverbs before a total that no list holds. */
const ADVERBS_BEFORE = 1

const isAdverb = (token: Token | undefined) =>
  token?.shape === 'lower' && (token.tags & Tag.NumberWord) === 0 && !OF.has(token.lower)
