import { byAge } from './evidence.js'
import type { Spelling } from './model.js'

/** Collects how the originals of a run write names: of each way only the oldest place, since a name is told once. */
export interface Spellings {
  add(spellings: readonly Spelling[]): void
  all(): Spelling[]
}

export function createSpellings(): Spellings {
  const oldest = new Map<string, Spelling>()
  return {
    add(spellings) {
      for (const spelling of spellings) {
        const key = `${spelling.person}\u0000${spelling.written}`
        const known = oldest.get(key)
        if (known === undefined || byAge(spelling.evidence, known.evidence) < 0) oldest.set(key, spelling)
      }
    },
    all: () => [...oldest.values()],
  }
}
