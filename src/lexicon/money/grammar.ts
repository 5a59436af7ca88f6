import words from '../de/money.json' with { type: 'json' }

/** `2 bis 3 Mio. Euro`: words and marks that join the ends of a range, and the word before one joined by `und`. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(words.grammar.range)
export const BETWEEN_LEADS: ReadonlySet<string> = new Set(words.grammar.between)
export const DASHES: ReadonlySet<string> = new Set(words.grammar.dashes)

/** Words that join the numbers of a list. */
export const OR: ReadonlySet<string> = new Set(words.grammar.or)

/** Words that a bare number of a list may stand after: `zu 5 und 10 Euro`. */
export const LIST_LEADS: ReadonlySet<string> = new Set(words.grammar.listLeads)

/** Words of time between `von`, `auf` and their numbers. */
export const TIMES: ReadonlySet<string> = new Set(words.grammar.times)

/** Words in -e, -er … that are no adjectives before a noun. */
export const NO_ADJECTIVES: ReadonlySet<string> = new Set(words.grammar.noAdjectives)

/** Words inside a noun phrase that do not end it. */
export const PHRASE_INSIDE: ReadonlySet<string> = new Set(words.grammar.phraseInside)

/** Articles and possessives that can begin an object or a subject, and those that begin one behind another. */
export const PHRASE_LEADS: ReadonlySet<string> = new Set(words.grammar.phraseLeads)
export const ANOTHER_PHRASE: ReadonlySet<string> = new Set(words.grammar.anotherPhrase)

/** Words that join two noun phrases. */
export const JOINING: ReadonlySet<string> = new Set(words.grammar.joining)

/** Pronouns that are the subject where they stand right before the verb. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(words.grammar.subjects)
/** Pronouns of a relative clause whose object is an amount or a thing. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(words.grammar.relatives)

/** `eine knappe Million`: forms of the article that say one. */
export const ONE: ReadonlySet<string> = new Set(words.grammar.one)

/** `zwischen 2 und 3 Millionen`. */
export const AND: ReadonlySet<string> = new Set(words.grammar.and)

/** `20.000 für eine Assistenz`. */
export const FOR: ReadonlySet<string> = new Set(words.grammar.for)
