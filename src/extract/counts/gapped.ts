import type { Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround } from '../../text/clauses.js'
import { isVerbless } from './clause.js'
import type { Focus } from './focus.js'
import { namesOther } from './nouns.js'
import { alone, type Reading } from './reading.js'

/**
 * `Zwei folgen im Frühjahr, eines im Herbst`, `Es fehlen drei, im Vorjahr noch sieben`: a number without a verb of its own
 * is of what the verb of the count right before it says.
 */
export function gappedAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  focus: Focus | null,
  own: readonly CountMention[],
): Reading | null {
  if (focus !== 'counted') return null
  const before = own.findLast(({ lastToken }) => lastToken <= at)
  if (before === undefined || !KINDS.has(before.kind)) return null
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  const said = clauseAround(tokens, { first: before.firstToken, last: before.lastToken })
  const follows = clause.first === said.last + 1 && tokens[said.last]?.text === ','
  if (!follows || !isVerbless(tokens, clause, at)) return null
  // `19 weitere bewilligt, 16 im Antragsverfahren`: what is said of them is another thing.
  if (namesOther(tokens, clause)) return null
  return { ...alone(at, value, before.kind), rule: 'counts/gapped' }
}

/** What has a verb of its own; a count needs none. */
const KINDS: ReadonlySet<CountMention['kind']> = new Set(['increment', 'target', 'remainder'])
