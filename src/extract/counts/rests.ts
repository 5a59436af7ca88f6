import { LAST, OTHERS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import type { Told } from './focus.js'
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
  const left = before.some((counts) =>
    counts.slice(-NEAR).some((count) => count.kind === 'count' && totals.has(count.value + value)),
  )
  return left ? { ...alone(at, value, 'remainder'), rule: 'counts/left' } : null
}

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
