/** Says whether a word, in lower case, is one that a list means. */
export type WordTest = (lower: string) => boolean

/** Letters of a beginning or ending that stand for it in the table; shorter ones are kept under what they have. */
const KEY = 3

/**
 * Test for a list of words in which `bewillig-` is the beginning of a word, `-bescheid` its end (or the whole word),
 * and any other the whole word. One look-up a word and key length, however long the list.
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
  return (lower) =>
    whole.has(lower) ||
    (beginnings.get(firstLetters(lower))?.some((beginning) => lower.startsWith(beginning)) ?? false) ||
    (ends.get(lastLetters(lower))?.some((end) => lower.endsWith(end)) ?? false)
}

const firstLetters = (word: string) => word.slice(0, KEY)
const lastLetters = (word: string) => word.slice(-KEY)

function byKey(parts: readonly string[], keyOf: (part: string) => string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const part of parts) table.set(keyOf(part), [...(table.get(keyOf(part)) ?? []), part])
  return table
}
