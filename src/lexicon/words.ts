/** Says whether a word, in lower case, is one that a list means. */
export type WordTest = (lower: string) => boolean

/** Letters of a beginning or ending by which it is looked up. */
const KEY = 3
/** How many words a test remembers; a release has a few hundred. */
const REMEMBERED = 20_000

/**
 * Test for a list of words in which `bewillig-` is the beginning of a word, `-bescheid` its end (or the whole word),
 * and any other the whole word. Remembers its answers, since the same few words are asked again and again.
 */
export function wordTest(entries: readonly string[]): WordTest {
  const whole = new Set(entries.map((entry) => entry.replace(/^-|-$/gu, '')))
  const beginnings = byKey(
    entries.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1)),
    firstLetters,
  )
  const ends = byKey(
    entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1)),
    lastLetters,
  )
  const passes = (lower: string) =>
    whole.has(lower) ||
    (beginnings.get(firstLetters(lower))?.some((beginning) => lower.startsWith(beginning)) ?? false) ||
    (ends.get(lastLetters(lower))?.some((end) => lower.endsWith(end)) ?? false)
  let answers = new Map<string, boolean>()
  return (lower) => {
    let answer = answers.get(lower)
    if (answer === undefined) {
      if (answers.size >= REMEMBERED) answers = new Map()
      answer = passes(lower)
      answers.set(lower, answer)
    }
    return answer
  }
}

const firstLetters = (word: string) => word.slice(0, KEY)
const lastLetters = (word: string) => word.slice(-KEY)

function byKey(parts: readonly string[], keyOf: (part: string) => string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const part of parts) table.set(keyOf(part), [...(table.get(keyOf(part)) ?? []), part])
  return table
}
