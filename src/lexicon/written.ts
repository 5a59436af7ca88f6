/** A word as it may be written: as in the lexicon and in capitals; a small one also at the start of a sentence. */
const written = (word: string): string[] => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]

/** A table by every way in which its words may be written. */
export function tableOf<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const table = new Map<string, T>()
  for (const [word, value] of entries) for (const form of written(word)) table.set(form, value)
  return table
}

/** The words in lower case. */
export const lowerSet = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map((word) => word.toLowerCase()))
