import { cardinal } from '../lexicon/numbers.js'
import { Tag, type Token } from '../model/document.js'

/** A number as written: tokens `[first, last)`, exact decimal digits with a point. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: string
}

/** Longest number that is read, in UTF-16 units: a longer run of digits is no figure that anybody states. */
const LONGEST = 24
/** Most groups of three in a number written with spaces. */
const GROUPS = 4

/** Shortest number word that is not listed, in UTF-16 units. */
const COMPOUND = 9

const PLAIN = /^\d+(?:,\d+)?$/u
const DOTTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u
const APOSTROPHE = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/u
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/u
const POINT = /^\d+\.\d{1,2}$/u
const HEAD = /^\d{1,3}$/u
const GROUP = /^\d{3}$/u
const TAIL = /^\d{3}(?:,\d+)?$/u

/**
 * The number that a token of digits stands for, as an exact decimal with a point; null for dates, times and others.
 * Knows `2.415.770,25`, `9,83`, `1'250`, `1,250,000`; a point before one or two digits is a decimal point (`2.5`).
 */
export function decimal(text: string): string | null {
  if (text.length > LONGEST) return null
  if (PLAIN.test(text)) return text.replace(',', '.')
  if (DOTTED.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (APOSTROPHE.test(text)) return text.replace(/['’]/gu, '').replace(',', '.')
  if (ENGLISH.test(text)) return text.replaceAll(',', '')
  return POINT.test(text) ? text : null
}

/** The number whose last token is at `at`: digits, also in groups with spaces (`212 000`), or a number word. */
export function numeralEndingAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'word') {
    const value = mayBeNumber(token) ? cardinal(token.lower) : null
    return value === null ? null : { first: at, last: at + 1, value: String(value) }
  }
  if (token.kind !== 'number') return null
  const first = firstOfGroups(tokens, at)
  let text = token.text
  for (let i = at - 1; i >= first; i--) text = (tokens[i]?.text ?? '') + text
  const value = decimal(text)
  return value === null ? null : { first, last: at + 1, value }
}

/** Listed number words carry their tag; only articles and long compounds must be read to know. */
const mayBeNumber = ({ tags, lower }: Token) =>
  (tags & Tag.NumberWord) !== 0 || lower.length >= COMPOUND || lower.startsWith('ein')

function firstOfGroups(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.kind !== 'number' || !TAIL.test(tokens[at]?.text ?? '')) return at
  let first = at
  while (first > at - GROUPS) {
    const before = tokens[first - 1]
    const gap = (tokens[first]?.start ?? 0) - (before?.end ?? 0)
    if (before?.kind !== 'number' || gap !== 1 || before.sentence !== tokens[at]?.sentence) break
    if (!HEAD.test(before.text)) break
    first--
    if (!GROUP.test(before.text)) break
  }
  return tokens[first]?.text.startsWith('0') === true ? at : first
}

/** The number whose first token is at `at`, digits only, also in groups with spaces. */
export function numeralStartingAt(tokens: readonly Token[], at: number): Numeral | null {
  if (tokens[at]?.kind !== 'number') return null
  let last = at
  while (
    last < at + GROUPS &&
    HEAD.test(tokens[at]?.text ?? '') &&
    tokens[last + 1]?.start === (tokens[last]?.end ?? 0) + 1 &&
    TAIL.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 1]?.kind === 'number'
  )
    last++
  const numeral = numeralEndingAt(tokens, last)
  return numeral?.first === at ? numeral : numeralEndingAt(tokens, at)
}

/** Whether a token is a year of our time, which is no amount where it stands bare. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text)
}
