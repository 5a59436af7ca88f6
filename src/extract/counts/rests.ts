import { LAST } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import type { Told } from './focus.js'
import { alone, type Reading } from './readings.js'

/** `47 waren eingerichtet. Für die letzten sieben brauchten wir Jahre`: as many as a count before left of all. */
export function leftAt(
  tokens: readonly Token[],
  { totals }: Measure,
  at: number,
  value: number,
  ...before: (readonly CountMention[])[]
): Reading | null {
  if (!LAST.has(tokens[at - 1]?.lower ?? '')) return null
  const left = before.flat().some((count) => count.kind === 'count' && totals.has(count.value + value))
  return left ? { ...alone(at, value, 'remainder'), rule: 'counts/left' } : null
}

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
