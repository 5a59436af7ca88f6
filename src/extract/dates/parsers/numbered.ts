import { ABBREVIATED_ADJECTIVES, anyOf, WEEKDAYS } from '../../../lexicon/dates.js'
import { DETERMINERS } from '../../../lexicon/determiners.js'
import { atom, wordAfter, wordBefore } from '../result.js'
import { isDay, LONG_MONTH, stated } from '../stated.js'

/** Words before the number of a day: `ab dem 11.`, `bis zum 23.` */
export const NUMBERED_LEADS: ReadonlySet<string> = new Set(['am', 'dem', 'vom', 'zum'])
/** Words before an article that make it a day's: `nach dem 3.`, `mit dem 4.` may count something else. */
const AT_ARTICLE = /^(?:ab|seit|bis)$/iu
/** Words that go on to another number, its month (`20. d. M.`), or the noun that an ordinal counts (`zum 3. und letzten Mal`). */
const NOT_BEFORE = new RegExp(
  `^(?:und|oder|sowie|bis|bzw|auf|zum|in|mal|des|dieses|eines|${anyOf([...WEEKDAYS.keys(), ...ABBREVIATED_ADJECTIVES.keys()])})\\.?$`,
  'u',
)
const DECLINED = /^\p{Ll}+(?:e|en|er|es|em)$/u
const EACH = /(?:jeden Monat|monatlich|jeweils|immer|stets)(?: bis| ab)? (?:am|zum|vom|dem) $/u
const AGAIN = new Set(['wieder', 'immer', 'aber', 'alle'])

/** `bis zum 23. bleibt Luft`, `ab dem 11., …`: a day without its month, which the context gives. */
export const numberedDay = atom('day', /(\d{1,2})\.(?=[,;)]| \p{Ll}| ?$)/u, ([whole, digits], text, index) => {
  const before = wordBefore(text, index)
  const lead = before?.word.toLowerCase() ?? ''
  const day = Number(digits)
  if (before === null || !NUMBERED_LEADS.has(lead) || !isDay(day, LONG_MONTH)) return null
  if (lead === 'dem' && !AT_ARTICLE.test(wordBefore(text, before.index)?.word ?? '')) return null
  // `jeden Monat am 15.`, `bis zum 20. im Monat`
  if (EACH.test(text.slice(Math.max(0, index - 30), index)) || text.startsWith(' im Monat', index + whole.length))
    return null
  const next = wordAfter(text, index + whole.length)
  // `am 3. angrenzenden Haus`: an ordinal has its noun before the clause has a verb.
  if (NOT_BEFORE.test(next) || (DECLINED.test(next) && !DETERMINERS.has(next) && !AGAIN.has(next))) return null
  return { time: stated({ unit: 'day', day }) }
})
