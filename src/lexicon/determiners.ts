import words from './de/tense.json' with { type: 'json' }

/** Words that open a noun phrase, in lower case: articles, possessives, demonstratives. */
export const DETERMINERS: ReadonlySet<string> = new Set(words.determiners)
