import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

/** Words that stand between a modifier and its amount and change neither. */
export const BETWEEN: ReadonlySet<string> = new Set(words.between)
export const INTENSIFIERS: ReadonlySet<string> = new Set(words.intensifiers)

/** What is `über 500 Euro` in the sense of «in the amount of»: a cheque, a contract. */
export const isAboutNoun = wordTest(words.aboutNouns)

/** Words between such a noun and its `über`: `Bescheide von Bund und Land über …`. */
export const ATTRIBUTE_WORDS: ReadonlySet<string> = new Set(words.attributeWords)

/** Verbs whose own `über` stands before an amount: `verfügt über`, `freut sich über`. */
export const isAboutVerb = wordTest(words.aboutVerbs)
