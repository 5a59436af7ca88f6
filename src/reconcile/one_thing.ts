import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { isToldApart } from './one_text.js'
import { figureOf } from './points.js'
import { isOfPossible } from './possible.js'
import { early } from './reference.js'
import type { Pair } from './series.js'
import { areSameDigits } from './slips.js'

/**
 * Whether one of two counts only says who is meant, or how many of those: `alle 54 Kreise` beside `49 der 54`, `31 der 54
 * Zentren haben eine Küche` beside `es gibt 54 Zentren`.
 */
export function namesAll({ older, newer }: Pair): boolean {
  return isAllOf(older.claim, newer.claim) || isAllOf(newer.claim, older.claim)
}

function isAllOf({ row, evidence }: Claim, { row: other, evidence: place }: Claim): boolean {
  if (
    other.total !== null &&
    other.unit === 'centres' &&
    row.value === other.total &&
    (other.value ?? 0) < other.total
  ) {
    return true
  }
  if (row.total === null || row.value !== row.total || other.value === row.total) return false
  return (
    other.total === row.total ||
    (other.total === null && row.unit === 'districts' && place.document === evidence.document)
  )
}

/** Whether one text gives both figures of a pair, and does not mean the same by them. */
export function areToldApart({ older, newer }: Pair): boolean {
  return older.claims.every((a) => newer.claims.every((b) => isToldApart(a, b)))
}

/** A count never falls by more than this share of it at once: one that is so much lower is of some of them. */
const FALL = 0.25
/** As above, of what both texts count by one step. */
const PART = 1 / 3

/** Whether a lower count may be how many there still are: none of some (`33 der 54 Zentren sind betroffen`), and not far below. */
export function mayFall(from: Claim, to: Claim): boolean {
  const { total, unit, stage, value } = to.row
  if (total !== null && value !== total && unit === 'centres' && stage === null && !isOfPossible(to)) return false
  // Of one early step that both name, nothing but the region could tell a part: `16 bewilligt`, `neun Bewilligungen`.
  const named = early(stage) !== null && stage === from.row.stage
  return figureOf(to) >= figureOf(from) * (named ? PART : 1 - FALL)
}

/** Amounts further apart than this factor are for different things, unless their digits are the same. */
const FAR = 10

/**
 * Whether two figures may be of one thing: a count of less than a third of another is of some of them, though the text
 * does not say so; amounts may be any slip, but for what lies far apart or comes on top (`weitere 8.000 Euro`).
 */
export function isSameThing({ older, newer }: Pair): boolean {
  const [a, b] = [figureOf(older.claim), figureOf(newer.claim)]
  const [low, high] = a < b ? [a, b] : [b, a]
  if (older.claim.row.measure !== MONEY) return low * 3 > high
  if (areSameDigits(low, high)) return true
  const further = older.claim.further || newer.claim.further
  return low * (further ? 2 : FAR) > high
}
