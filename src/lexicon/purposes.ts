import words from './de/purposes.json' with { type: 'json' }

/** Articles, possessives and other words of a purpose that say nothing of it; as slugs, as all here. */
export const PURPOSE_FILLERS: ReadonlySet<string> = new Set(words.fillers)

/** Stems of words that say only that money is spent: `die Förderung der …`, `die Arbeit der …`. */
export const PURPOSE_GENERIC: ReadonlySet<string> = new Set(words.generic)

/** Of those, the ones that also end a compound which says the rest: `Sprachförderung`, `Personalkosten`; the longest first. */
export const GENERIC_TAILS: readonly string[] = [...words.tails].sort((a, b) => b.length - a.length)

/** Names of one thing, each with the one that stands for all. */
export const SAME_PURPOSES: readonly (readonly [name: string, same: string])[] = words.same
  .flatMap((names) => names.map((name) => [name, names[0] ?? name] as const))
  .sort(([a], [b]) => b.length - a.length)

/** Stems that so many sentences about money share that they tie no two of them. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(words.common)
