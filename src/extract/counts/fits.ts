import { DEFINITE, isStaying } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Reading } from './reading.js'

/** Points for how well a number fits those that the text tells of the measure: as many as can be, as are left, as were told. */
export function fitOf({ totals }: Measure, values: ReadonlySet<number>, { value, kind, total }: Reading): number {
  if (totals.has(value) || (total !== null && totals.has(total))) return 3
  const left = isLeftOf(totals, values, value)
  if (left && kind === 'remainder') return 3
  if (value >= MANY && (values.has(value) || (kind === 'ordinal' && isNext(values, value)))) return 2
  if (left) return 1
  if (value < FEW) return -1
  if (totals.size > 0 && value >= HIGH * Math.max(...totals)) return 1.5
  return value < MANY ? 0 : isBetween(values, value) ? 1.5 : 0.5
}

/** Numbers of this and more are seldom of something else that is told beside. */
const MANY = 10
/** From this share of all on a number is more likely one of them. */
const HIGH = 0.8
/** Fewer are often of something else. */
const FEW = 4

/** Whether a number is what one that was told leaves of all. */
const isLeftOf = (totals: ReadonlySet<number>, values: ReadonlySet<number>, value: number) =>
  [...totals].some((total) => values.has(total - value))

/** Whether the one before or the one after was told. */
const isNext = (values: ReadonlySet<number>, value: number) => values.has(value - 1) || values.has(value + 1)

/** Whether of what was told there is both no more and no less. */
const isBetween = (values: ReadonlySet<number>, value: number) =>
  [...values].some((other) => other >= MANY && other <= value) && [...values].some((other) => other >= value)

/** `Bleiben die fünf, die nicht wollen`: as many as are left, with a word that says so. */
export function isStill(
  tokens: readonly Token[],
  { totals }: Measure,
  values: ReadonlySet<number>,
  reading: Reading,
): boolean {
  if (reading.kind !== 'count' || !isLeftOf(totals, values, reading.value)) return false
  return (
    DEFINITE.has(tokens[reading.first - 1]?.lower ?? '') && hasWord(tokens, clauseAround(tokens, reading), isStaying)
  )
}
