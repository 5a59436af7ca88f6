import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

/** `Gebühren`, `Umlage`, `Bußgeld`: what has to be paid because an authority says so. */
export const isDuty = wordTest(words.duties.nouns)

/** `festgesetzt`, `erhebt`: how an authority says so; it does not pay. */
export const isFixing = wordTest(words.duties.verbs)
