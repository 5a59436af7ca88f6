import {
  FOLLOWED_UNITS,
  MAGNITUDES,
  QUALIFIED_UNITS,
  SCALED_UNITS,
  UNITS,
  type Unit,
} from '../../lexicon/money/units.js'
import type { Token } from '../../model/document.js'
import { isCounted } from './counted.js'

const MILLION = 1_000_000

/** A unit in the text: tokens `[first, last)`. */
export interface PlacedUnit extends Unit {
  readonly first: number
  readonly last: number
  readonly word: string
}

/** The unit whose word or sign is at `at`, with the words beside it that belong to it; null where it is none. */
export function unitAt(tokens: readonly Token[], at: number): PlacedUnit | null {
  const token = tokens[at]
  if (token === undefined) return null
  const before = tokens[at - 1]
  const hyphen = before?.text === '-' && !before.spaced && !token.spaced
  const qualifier = tokens[hyphen ? at - 2 : at - 1]
  const qualified = qualifier && QUALIFIED_UNITS.get(token.lower)?.get(qualifier.lower)
  if (qualifier && qualified) return { ...qualified, first: qualifier.index, last: at + 1, word: token.lower }
  const followed = FOLLOWED_UNITS.get(token.lower)
  if (followed !== undefined && tokens[at + 1]?.lower === followed.then)
    return { ...followed, first: at, last: at + 2, word: token.lower }
  const scaled = SCALED_UNITS.get(token.lower)
  if (scaled !== undefined && isMillions(tokens, at - 1) && !isCounted(tokens, at + 1))
    return { ...scaled, first: at, last: at + 1, word: token.lower }
  const unit = UNITS.get(token.lower)
  if (unit === undefined || (unit.spelling === 'upper' && token.shape === 'lower')) return null
  const dot = unit.spelling === 'abbreviated' && tokens[at + 1]?.text === '.'
  if (unit.spelling === 'abbreviated' && !dot) return null
  const { code, scale } = unit
  return { code, scale, first: at, last: dot ? at + 2 : at + 1, word: token.lower }
}

function isMillions(tokens: readonly Token[], before: number): boolean {
  const at = tokens[before]?.text === '.' ? before - 1 : before
  return (MAGNITUDES.get(tokens[at]?.lower ?? '') ?? 0) >= MILLION
}
