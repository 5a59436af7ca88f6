import words from './de/doings.json' with { type: 'json' }

const VERBS: ReadonlySet<string> = new Set(words.verbs)
const EXIST: ReadonlySet<string> = new Set(words.exist)
const REPRESENTS: ReadonlySet<string> = new Set(words.represents)
/** A verb in the plural. */
const PLURAL = /^\p{Ll}{3,}en$/u
const BE: ReadonlySet<string> = new Set(words.be)
const BELONGING = new RegExp(`(?<!\\p{L})(?:${words.belonging.join('|')})(?!\\p{L})`, 'iu')
const HAVE: ReadonlySet<string> = new Set(words.have)
const BETWEEN: ReadonlySet<string> = new Set(words.between)
const STARTED = new RegExp(`(?<!\\p{L})\\p{L}*(?:${words.started.join('|')})`, 'iu')

/** Whether a word (lower case) beside a count tells what those counted do; `clause` is what stands behind it. */
export function tellsDoing(word: string, clause: string): boolean {
  return (
    VERBS.has(word) ||
    REPRESENTS.has(word) ||
    (HAVE.has(word) && !STARTED.test(clause)) ||
    (BE.has(word) && BELONGING.test(clause))
  )
}

/** Whether a word right behind a count is a verb that does not only say that there are so many: `44 Zentren unterzeichnen`. */
export const isOtherVerb = (word: string): boolean => PLURAL.test(word) && !EXIST.has(word)

/** Whether a word (lower case) may stand between a count and its verb. */
export const standsBetween = (word: string): boolean => BETWEEN.has(word)
