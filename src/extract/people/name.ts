import type { Reading } from './read.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

/** A name that evidence speaks for. */
export interface Name {
  /** Given names and initials. */
  readonly given: readonly Word[]
  /** Family name with its particles. */
  readonly family: readonly Word[]
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** A name with the word of its run at which the search goes on. */
export interface Found {
  readonly name: Name
  readonly next: number
}

/** The name that a reading of a run gives, by the rule that found it; null where there is no reading. */
export function named({ words }: Run, reading: Reading | null, rule: string): Found | null {
  if (reading === null) return null
  const { from, family, to } = reading
  const first = words[from]?.first ?? 0
  const last = words[to - 1]?.last ?? first
  return { name: { given: words.slice(from, family), family: words.slice(family, to), first, last, rule }, next: to }
}
