import { foldLower } from '../../lexicon/fold.js'
import { FAMILY_FIRST, FAMILY_FIRST_GIVEN, FAMILY_FIRST_MIDDLE } from '../../lexicon/people.js'
import type { Reading } from './read.js'
import type { Word } from './words.js'

/** Most given names after a family name that stands first: `Trần Thị Bích Ngọc`. */
const MOST_GIVEN = 3

/**
 * The Vietnamese name that begins at word `from` with its family name: `Lê Hoài An`, `Phan Quoc Thanh`; null where the
 * words are none or stand in the German order (`Thanh Phong Do`). Its bearer is called by the last name, which stands
 * here for the family name, as `Thanh` does in the German press.
 */
export function familyFirst(words: readonly Word[], from: number): Reading | null {
  if (words.length - from < 2 || !FAMILY_FIRST.has(folded(words[from]))) return null
  let to = from + 1
  while (to - from <= MOST_GIVEN && FAMILY_FIRST_GIVEN.has(folded(words[to]))) to++
  const given = to - from - 1
  if (given === 0 || words[to]?.kind === 'initial') return null
  const middle = FAMILY_FIRST_MIDDLE.has(folded(words[from + 1]))
  if (given === 1 && !middle && words[to] !== undefined) return null
  if (FAMILY_FIRST.has(folded(words[to - 1])) && !(middle && given > 1)) return null
  if (FAMILY_FIRST.has(folded(words[to]))) return null
  return { from, family: to - 1, to }
}

/** The Vietnamese name in the German order that begins at word `from`: two given names at least, `Xuan Mai Le`. */
export function familyLast(words: readonly Word[], from: number): Reading | null {
  if (words.length - from < 3) return null
  let family = from
  while (
    family - from <= MOST_GIVEN &&
    FAMILY_FIRST_GIVEN.has(folded(words[family])) &&
    words[family + 1] !== undefined
  )
    family++
  if (!FAMILY_FIRST.has(folded(words[family]))) family--
  const given = family - from
  return given > 1 && FAMILY_FIRST.has(folded(words[family])) ? { from, family, to: family + 1 } : null
}

function folded(word: Word | undefined): string {
  return word === undefined ? '' : foldLower(word.lower)
}
