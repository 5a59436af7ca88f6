import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

/** Words of a price, which holds beyond the time that is told of. */
export const isCosting = wordTest(words.costing)
export const isMoneyWord = wordTest(words.moneyWords)
export const isNoMoneyWord = wordTest(words.notMoneyWords)

/** Words after which a number is a label: `Klasse 5`, `Seite 3`. */
export const LABELS: ReadonlySet<string> = new Set(words.labels)

/** `davon gehen 200.000 weg`: words of what becomes of an amount before. */
export const isGoing = wordTest(words.going)

/** `macht 266.000`: the verb before a sum. */
export const ADDING: ReadonlySet<string> = new Set(words.adding)

/** `2022 waren es 700.000`. */
export const PRONOUNS: ReadonlySet<string> = new Set(words.pronouns)

/** `Angaben in TEUR`: words before the unit of a table. */
export const TABLE_LEADS: ReadonlySet<string> = new Set(words.tableLeads)
