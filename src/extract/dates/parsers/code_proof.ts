import { anyOf, LEADS } from '../../../lexicon/dates.js'
import { PREFIX_UNITS } from '../../../lexicon/money/units.js'
import { BESIDE_CURRENCY, NUMBERED_TEXTS } from '../../../lexicon/years.js'
import { wordBefore } from '../result.js'

/** Longest currency with its sign or period, in UTF-16 units. */
const LONGEST = 12
const CURRENCIES = [...[...PREFIX_UNITS].map((unit) => unit.toUpperCase()), ...BESIDE_CURRENCY]
const PRICED = new RegExp(`(?:[$€£]|(?<![\\p{L}\\p{N}])${anyOf(CURRENCIES)}\\.?) ?$`, 'u')
/** An amount or the head of a table before the currency: `2,1 Mio. EUR 2016`, `in DM 1998`. */
const AMOUNT = /(?:\d|(?:^|[^\p{L}])(?:Million(?:en)?|Milliarden?|Mio\.?|Mrd\.?|Tausend|Tsd\.?|in)) ?$/u

/** `EUR 2000`, `Fr. 1200`, `€ 1950`: a currency right before a number, `index`, makes it an amount, unless it has one already. */
export function isPriced(text: string, index: number): boolean {
  const match = PRICED.exec(text.slice(Math.max(0, index - LONGEST), index))
  return (
    match !== null && !AMOUNT.test(text.slice(Math.max(0, index - LONGEST - match[0].length), index - match[0].length))
  )
}

/** `AB`, `IM`: what a word of time looks like that may be letters of a code too. */
const SHORT_LEADS = [...LEADS].filter((lead) => lead.length === 2).map((lead) => lead.toUpperCase())
/** `KLE-AB 1998`, `K-SO 2010`: the letters of a number plate. */
const PLATE = /(?<![\p{L}\p{N}-])\p{Lu}{1,3} ?- ?\p{Lu}{1,2} $/u
/** `Flug AB 1998`: a preposition in capitals behind a noun that is not in capitals. */
const LETTERS = new RegExp(`(?:^|[^\\p{L}])\\p{Lu}\\p{Ll}[\\p{Ll}-]* ${anyOf(SHORT_LEADS)} $`, 'u')
const CAPITALS = /^[:,]? \p{Lu}{2}/u

/** Whether the letters before a number, `[index, end)`, make it part of a plate or code; not so in a line of capitals. */
export function isCode(text: string, index: number, end: number): boolean {
  if (!/\p{Lu} $/u.test(text.slice(Math.max(0, index - 2), index))) return false
  const before = text.slice(Math.max(0, index - 30), index)
  return PLATE.test(before) || (LETTERS.test(before) && !CAPITALS.test(text.slice(end, end + 4)))
}

const OF_UNION = /\((?:EU|EG|EWG|Euratom|EU, Euratom)\) $/u

/** `Pressemitteilung 2017-64`, `Richtlinie 2014/24`, `Verordnung (EU) 2014/15`: year and number of a text. */
export function isTextsNumber(text: string, index: number): boolean {
  const before = wordBefore(text, index)?.word.toLowerCase()
  return before === undefined ? OF_UNION.test(text.slice(Math.max(0, index - 16), index)) : NUMBERED_TEXTS.has(before)
}
