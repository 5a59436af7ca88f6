import type { Token } from '../model/document.js'
import type { Lexicon } from '../model/lexicon.js'
import { unitTable } from './units.js'

/** A token whose sentence is not known yet. */
export type Draft = { -readonly [K in keyof Token]: Token[K] }

const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const SPACE = 4
const NEWLINE = 5

const CLASSES = unitTable([
  ['\\p{L}|\\p{M}', LOWER],
  ['\\p{Lu}|\\p{Lt}', UPPER],
  ['\\p{Nd}', DIGIT],
  ['\\s', SPACE],
  ['\\n', NEWLINE],
])

/** Gender marks inside a word: `Bürger:innen`, `Staatssekretär*in`, `Kolleg_innen`, `Bürger·innen`. */
const GENDER_MARK = /[:*_·](?=in(?:nen)?(?!\p{L}))/uy
const MARKS: ReadonlySet<number> = new Set(Array.from(':*_·', (mark) => mark.charCodeAt(0)))

/**
 * Splits the working text into words, numbers and single other marks, and tags each from the lexicon.
 * A number keeps its inner dots, commas and apostrophes (`23.02.2018`, `2.415.770,25`); a word keeps digits after its
 * first letter (`B90`) and its gender mark (`Bürger:innen`). Line ends are no tokens; `spaced` tells of them.
 */
export function tokenize(text: string, lexicon: Lexicon): Draft[] {
  const tokens: Draft[] = []
  let at = 0
  let spaced = true
  while (at < text.length) {
    const kind = CLASSES[text.charCodeAt(at)] ?? OTHER
    if (kind === SPACE || kind === NEWLINE) {
      spaced = true
      at++
      continue
    }
    const start = at
    if (kind === DIGIT) at = numberEnd(text, at)
    else if (kind !== OTHER) at = wordEnd(text, at)
    else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    tokens.push(draft(text, start, at, kind, tokens.length, spaced, lexicon))
    spaced = false
  }
  return tokens
}

function numberEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const unit = text.charCodeAt(at)
    if (CLASSES[unit] === DIGIT) at++
    else if ((unit === 46 || unit === 44 || unit === 39 || unit === 8217) && CLASSES[text.charCodeAt(at + 1)] === DIGIT)
      at += 2
    else return at
  }
}

function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const kind = CLASSES[text.charCodeAt(at)] ?? OTHER
    if (kind === LOWER || kind === UPPER || kind === DIGIT) at++
    else if (MARKS.has(text.charCodeAt(at)) && genderMarkAt(text, at)) at++
    else return at
  }
}

function genderMarkAt(text: string, at: number): boolean {
  GENDER_MARK.lastIndex = at
  return GENDER_MARK.test(text)
}

/** A number or mark has no case; a word is looked up as it is written, which gives its lower case and shape too. */
function draft(
  text: string,
  start: number,
  end: number,
  first: number,
  index: number,
  spaced: boolean,
  lexicon: Lexicon,
): Draft {
  const own = text.slice(start, end)
  if (first === DIGIT) {
    return { start, end, index, text: own, lower: own, kind: 'number', shape: 'none', spaced, tags: 0, sentence: 0 }
  }
  const { text: word, lower, shape, tags } = lexicon.word(own)
  const kind = first === OTHER ? 'mark' : 'word'
  return { start, end, index, text: word, lower, kind, shape, spaced, tags, sentence: 0 }
}
