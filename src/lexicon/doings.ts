import words from './de/doings.json' with { type: 'json' }

const VERBS: ReadonlySet<string> = new Set(words.verbs)
const HAVE: ReadonlySet<string> = new Set(words.have)
const BETWEEN: ReadonlySet<string> = new Set(words.between)
const STARTED = new RegExp(`(?<!\\p{L})\\p{L}*(?:${words.started.join('|')})`, 'iu')

/** Whether a word (lower case) beside a count tells what those counted do; `clause` is what stands behind it. */
export function tellsDoing(word: string, clause: string): boolean {
  return VERBS.has(word) || (HAVE.has(word) && !STARTED.test(clause))
}

/** Whether a word (lower case) may stand between a count and its verb. */
export const standsBetween = (word: string): boolean => BETWEEN.has(word)
