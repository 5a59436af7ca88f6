/** How many words a remembered reading keeps; a release has a few hundred. */
const REMEMBERED = 20_000

/** The same function of a word with its answers remembered, for readings that cost more than a look into a table. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  let known = new Map<string, { readonly answer: T }>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept.answer
    if (known.size >= REMEMBERED) known = new Map()
    const answer = read(word)
    known.set(word, { answer })
    return answer
  }
}
