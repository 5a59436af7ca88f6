import { LAST, OTHERS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { beforeFillers } from './bare.js'
import type { Focus, Told } from './focus.js'
import { alone, type Reading } from './reading.js'

/**
 * `47 waren eingerichtet. Für die letzten sieben brauchten wir Jahre`, `in den anderen der 38 in Frage kommenden Städte`:
 * as many as a count before left of all.
 */
export function leftAt(
  tokens: readonly Token[],
  { totals }: Measure,
  at: number,
  value: number,
  ...before: (readonly CountMention[])[]
): Reading | null {
  const others = tokens[at - 1]?.lower === 'der' && OTHERS.has(tokens[at - 2]?.lower ?? '')
  if (!LAST.has(tokens[at - 1]?.lower ?? '') && !others && !isEligible(tokens, at + 1)) return null
  return isLeftOf(totals, value, before) ? { ...alone(at, value, 'remainder'), rule: LEFT } : null
}

/** `Heute sind wir die Nummer 48. Bleiben noch sechs`: as many as stay, of what was counted last. */
export function staysAt(
  tokens: readonly Token[],
  { totals }: Measure,
  at: number,
  value: number,
  focus: Focus | null,
  ...before: (readonly CountMention[])[]
): Reading | null {
  if (focus !== 'counted' || !isStaying(tokens, at)) return null
  return isLeftOf(totals, value, before) ? { ...alone(at, value, 'remainder'), rule: LEFT } : null
}

const LEFT = 'counts/left'

const isLeftOf = (totals: ReadonlySet<number>, value: number, before: readonly (readonly CountMention[])[]) =>
  before.some((counts) =>
    counts
      .slice(-NEAR)
      .some(({ kind, value: counted }) => (kind === 'count' || kind === 'ordinal') && totals.has(counted + value)),
  )

/** `Bleiben sechs, und denen rufe ich zu`, `Es bleiben drei, die zögern`. */
const isStaying = (tokens: readonly Token[], at: number) =>
  STAYING.has(tokens[beforeFillers(tokens, at)]?.lower ?? '') && followsEnd(tokens, at + 1)

const STAYING = new Set(['bleiben', 'bleibt', 'blieben', 'blieb', 'verbleiben'])

const followsEnd = (tokens: readonly Token[], at: number) =>
  tokens[at]?.sentence !== tokens[at - 1]?.sentence || tokens[at]?.kind === 'mark' || tokens[at]?.lower === 'übrig'

/** `38 in Frage kommende Städte`: places that may get one. */
export const isEligible = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'in' &&
  tokens[at + 1]?.lower === 'frage' &&
  tokens[at + 2]?.lower.startsWith('kommend') === true

/** `Von 53 Zentren haben 51 ihren Antrag gestellt; zwei Zentren liefern nach`: what a part of the sentence leaves of its whole. */
export function restAt(
  { names }: Told,
  at: number,
  value: number | null,
  own: readonly CountMention[],
): Reading | null {
  const name = names.get(at + 1)
  const part = own.findLast(({ lastToken }) => lastToken <= at)
  if (value === null || part?.kind !== 'count' || part.total === null || part.total - part.value !== value) return null
  if (name === undefined || name.kind === 'host' || !name.plural) return null
  return { ...alone(at, value, 'remainder'), last: name.last, rule: 'counts/rest' }
}

/**
 * `In 49 Städten gibt es eines. Vier Kommunen arbeiten noch am Konzept`: as many as one of the counts before leaves of
 * all, with a word that says that it is not over with them.
 */
export function isRest(
  { tokens }: AnnotatedDocument,
  { totals }: Measure,
  place: Stretch,
  value: number,
  ...before: (readonly CountMention[])[]
): boolean {
  const left = before.some((counts) =>
    counts
      .slice(-NEAR)
      .some((count) => count.kind === 'count' && value < count.value && isLeftBy(count, value, totals)),
  )
  return left && tokens.slice(place.last, clauseAround(tokens, place).last).some(({ lower }) => lower === 'noch')
}

const isLeftBy = (count: CountMention, value: number, totals: ReadonlySet<number>) =>
  count.total === null ? totals.has(count.value + value) : count.total === count.value + value

/** How many counts back the whole may stand. */
const NEAR = 8
