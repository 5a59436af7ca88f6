import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

/** Tests for the words that say how far an amount has got, in the order in which they count. */
export const STATUS_TESTS = {
  planned: wordTest(words.status.planned),
  granted: wordTest(words.status.granted),
  spent: wordTest(words.status.spent),
} as const

/** Whether a word says how far an amount has got, in one look. */
export const isStatus = wordTest([...words.status.planned, ...words.status.granted, ...words.status.spent])
