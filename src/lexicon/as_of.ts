import words from './de/as_of.json' with { type: 'json' }
import { wordTest } from './words.js'

/** `inzwischen`, `derzeit`: the figure is for the time at which the document speaks. */
export const NOW: ReadonlySet<string> = new Set(words.now)
/** `damals`: the figure is for the time of the sentence before. */
export const THEN: ReadonlySet<string> = new Set(words.then)
/** Words that begin a sentence on what the one before tells. */
export const REFERRING: ReadonlySet<string> = new Set(words.referring)
/** Words that begin a clause which belongs to the noun before its comma. */
export const RELATIVES: ReadonlySet<string> = new Set(words.relatives)
/** Nouns whose year is the time that planned amounts are for: `Haushalt 2014`. */
export const isBudget = wordTest(words.budgets)
/** Words before a time that makes it belong to a noun: `das Gesetz von 2012`. */
export const ATTRIBUTIVE: ReadonlySet<string> = new Set(words.attributive)
