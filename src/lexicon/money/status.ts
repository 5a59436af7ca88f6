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

/** `erhält`, `fließen`: words that say of what is to come only that it will be given, unless a perfect makes it past. */
export const FLOWING: ReadonlySet<string> = new Set(words.status.flowing)
export const HAVING: ReadonlySet<string> = new Set(words.status.having)

/** Verbs in two pieces (`stellt … bereit`) by what ends the clause, each with what it says. */
export const SPLIT_STATUS: ReadonlyMap<string, ReadonlyMap<string, 'planned' | 'granted' | 'spent'>> = new Map(
  words.status.split.map(({ end, planned, granted, spent }) => [
    end,
    new Map([
      ...planned.map((verb) => [verb, 'planned'] as const),
      ...granted.map((verb) => [verb, 'granted'] as const),
      ...spent.map((verb) => [verb, 'spent'] as const),
    ]),
  ]),
)

/** `in den Haushalt eingestellt`: words that are of no plan without a budget. */
export const BUDGETED: ReadonlySet<string> = new Set(words.status.budgeted)

/** `soll … ausgegeben haben`: auxiliaries behind a participle, by which it is said to have been. */
export const HEARSAY: ReadonlySet<string> = new Set(words.status.hearsay)

/** `der bewilligten 400.000 Euro`: articles before the adjective of an amount. */
export const ATTRIBUTE_LEADS: ReadonlySet<string> = new Set(words.status.attributeLeads)

/** `wird … kosten`: auxiliaries of what is to come. */
export const WILL: ReadonlySet<string> = new Set(words.status.will)

/** `sollen 30 Mio. Euro erhalten`, `kann 400 Euro bekommen`: auxiliaries that leave what they go with planned, or only possible. */
export const INTENDED: ReadonlySet<string> = new Set(words.status.intended)
export const POSSIBLE: ReadonlySet<string> = new Set(words.status.possible)

/** `rechnet mit 5,8 Mio. Euro`: verbs of what is expected, and the word before the amount. */
export const RECKONED: ReadonlySet<string> = new Set(words.status.reckoned)
export const RECKONED_WITH: string = words.status.reckonedWith
