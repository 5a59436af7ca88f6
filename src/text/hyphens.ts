import words from '../lexicon/de/hyphens.json' with { type: 'json' }
import { COMMON_WORDS } from '../lexicon/names.js'
import { readTitle } from '../lexicon/titles.js'

const JOINED_BY = new Set(words.conjunctions)
const FIRST_PARTS = new Set(words.firstParts)
const ADJECTIVE_END = new RegExp(`(?:${words.adjectiveEnds.join('|')})$`, 'u')
const ADJECTIVE = /isch(?:e[mnrs]?)?$/u

/** Most letters of a part of a Korean or Chinese given name. */
const SYLLABLE = 4

const LETTERS_BEFORE = /\p{L}+$/u
const LETTERS_AFTER = /^\p{L}+/u

/**
 * Says what a hyphen at `[from, to)` of the source is (a space or line end after it included): `drop` where it only
 * splits a word (`Inte-grationsbeauftragten`), `keep` where it joins two without a space (`SPD-\nFraktion`), null where
 * what follows it stays as it is (`Kultur- und`, `nordrhein-westfälisch`, `rot-grün`).
 */
export function joinAt(source: string, from: number, to: number): 'drop' | 'keep' | null {
  const before = LETTERS_BEFORE.exec(source.slice(Math.max(0, from - 40), from))?.[0] ?? ''
  const after = LETTERS_AFTER.exec(source.slice(to, to + 40))?.[0] ?? ''
  if (before === '' || after === '') return null
  const spaced = to - from > 1
  if (JOINED_BY.has(after)) return null
  if (!/^\p{Ll}/u.test(after)) return spaced ? 'keep' : null
  if (before.length < 2 || after.length < 2 || /\p{Lu}$/u.test(before)) return spaced ? 'keep' : null
  const first = before.toLowerCase()
  const compound = FIRST_PARTS.has(first) || ADJECTIVE.test(after) || (ADJECTIVE_END.test(first) && first.length > 4)
  if (compound) return spaced ? 'keep' : null
  if (!spaced && isGivenName(before, after)) return null
  return source[from - before.length - 1] === '-' && !spaced ? null : 'drop'
}

/** `Ki-moon`, `Sung-min`: two capitalised syllables that make no word together. */
function isGivenName(before: string, after: string): boolean {
  if (before.length > SYLLABLE || after.length > SYLLABLE || !/^\p{Lu}\p{Ll}/u.test(before)) return false
  const joined = before.toLowerCase() + after
  return !COMMON_WORDS.has(joined) && readTitle(joined) === null
}
