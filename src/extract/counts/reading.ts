import type { Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import type { Stretch } from '../../text/clauses.js'

/** A number without its noun, with what its words make of it. */
export interface Reading extends Stretch {
  readonly value: number
  readonly total: number | null
  readonly kind: CountMention['kind']
  readonly rule: string
}

/** What a single rule makes of a number without its noun; null where it says nothing. */
export type Read = Omit<Reading, 'rule'> | null

/** A rule that reads the number at `at`. */
export type Reader = (tokens: readonly Token[], at: number, value: number) => Read

/** The number alone, as a count of a kind. */
export function alone(at: number, value: number, kind: CountMention['kind']): Omit<Reading, 'rule'> {
  return { first: at, last: at + 1, value, total: null, kind }
}
