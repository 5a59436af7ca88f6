import { COPULAS, ELECTIONS, PLURAL_COPULAS, RELIEVED, RELIEVES } from '../../lexicon/title_verbs.js'
import type { Token } from '../../model/document.js'

const MARKS: Readonly<Record<string, string>> = {
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  ',': 'comma',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  ':': 'colon',
  ';': 'semicolon',
  '/': 'slash',
  '|': 'pipe',
  '•': 'semicolon',
  '…': 'semicolon',
  '„': 'quote',
  '“': 'quote',
  '"': 'quote',
  '”': 'quote',
}
const RELATIVES = new Set(['der', 'die', 'das'])
/** Any other word. */
export const WORD = ['word', ['Word']] as const

/** What a word or mark is to the patterns. */
const WORDS = new Map<string, readonly [normal: string, tags: readonly string[]]>([
  ...Object.entries(MARKS).map(([text, normal]) => [text, [normal, ['Mark']]] as const),
  ...[...ELECTIONS].map((word) => [word, ['election', ['Election']]] as const),
  ...[...COPULAS].map(
    (word) => [word, ['copula', PLURAL_COPULAS.has(word) ? ['Copula', 'Plural'] : ['Copula']]] as const,
  ),
  ...['und', 'sowie', '&'].map((word) => [word, ['und', ['Join']]] as const),
  ['als', ['als', []]] as const,
  ...['folgt', 'folgte'].map((word) => [word, ['word', ['Word', 'Follows']]] as const),
  ...RELIEVES.map((word) => [word, ['word', ['Word', 'Relieves']]] as const),
  ...RELIEVED.map((word) => [word, ['word', ['Word', 'Relieved']]] as const),
  ...['soll', 'sollen', 'sollte', 'sollten'].map((word) => [word, ['soll', ['Soll']]] as const),
  ...['lieber', 'liebe', 'werter', 'werte', 'verehrter', 'verehrte'].map((word) => [word, ['dear', ['Dear']]] as const),
])
const RELATIVE = ['rel', ['Rel']] as const

/** What a token is to the patterns; behind a comma an article may begin a relative clause. */
export function termOf(token: Token, afterComma: boolean): readonly [normal: string, tags: readonly string[]] {
  if (afterComma && RELATIVES.has(token.lower)) return RELATIVE
  if (token.text === '-' && !token.spaced) return WORD
  return WORDS.get(token.lower) ?? WORD
}
