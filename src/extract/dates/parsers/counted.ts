import {
  ABBREVIATED_ADJECTIVES,
  ABBREVIATED_UNITS,
  ADJECTIVES,
  anyOf,
  COUNTED_UNITS,
  ELIDED,
  LATER,
  WEEKDAYS_SHORT,
} from '../../../lexicon/dates.js'
import { cardinal } from '../../../lexicon/numbers.js'
import { atom, wordAfter, wordBefore } from '../result.js'
import { stated } from '../stated.js'

/** `d. M.`, `v. J.`: weak until a day or month before it says which (`Cranach d. J.` is a painter). */
export const abbreviated = atom(
  'unit',
  new RegExp(`(${anyOf(ABBREVIATED_ADJECTIVES.keys())})\\. ?(${anyOf(ABBREVIATED_UNITS.keys())})\\.`, 'u'),
  ([, adjective = '', unit = '']) => ({
    time: stated({ unit: ABBREVIATED_UNITS.get(unit) ?? 'year', shift: ABBREVIATED_ADJECTIVES.get(adjective) ?? 0 }),
    firm: false,
  }),
)

const NUMBER = /^(?:\d{1,3}|\p{L}+)$/u
const counted = (word: string) => (/^\d/u.test(word) ? Number(word) : cardinal(word.toLowerCase()))

/** Words that make one of a unit without number: `im Jahr darauf`. */
const ONE = /^(?:im|am|der|dem|den|das)$/iu

const HALF = /^halbe[sn]?$/u
const ARTICLE = /^eine?[nms]?$/iu
const MONTHS_OF_HALF = 6

/** `ein Jahr zuvor`, `ein halbes Jahr später`, `zwei Monate später`, `im Jahr darauf`: counted from the time last told of. */
export const later = atom(
  'later',
  new RegExp(`(${anyOf(COUNTED_UNITS.keys())}) (${anyOf(LATER.keys())})(?!\\p{L})`, 'u'),
  (match, text, index) => {
    const [whole, name = '', way = ''] = match
    const before = wordBefore(text, index)
    const half = before !== null && HALF.test(before.word) ? wordBefore(text, before.index) : null
    const unit = COUNTED_UNITS.get(name)
    if (half !== null && unit === 'year' && ARTICLE.test(half.word)) {
      const shift = MONTHS_OF_HALF * (LATER.get(way) ?? 1)
      return { time: stated({ unit: 'month', shift, anaphoric: true }), from: half.index, to: index + whole.length }
    }
    const one = before !== null && ONE.test(before.word)
    const number = one ? 1 : before === null || !NUMBER.test(before.word) ? null : counted(before.word)
    if (before === null || number === null || number === 0 || !Number.isInteger(number)) return null
    if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'day') return null
    const days = unit === 'week' && !one
    const shift = number * (LATER.get(way) ?? 1) * (days ? 7 : 1)
    const time = stated({ unit: days ? 'day' : unit, shift, anaphoric: true })
    return { time, from: one ? index : before.index, to: index + whole.length }
  },
)

/** Words after `in den ersten drei Monaten` that make it those of something else (`nach der Geburt`, `des Schuljahres`). */
const OF_OTHER = /^(?:des|der|dieses|nach|seit|seines|ihres|unseres|eines|einer|im|ab|mit|als)$/u

/** `in den ersten neun Monaten`, of a year that is named after it or that the context gives. */
export const firsts = atom('interval', /(Monaten?|Quartalen?)(?!\p{L})/u, ([whole, name = ''], text, index) => {
  const count = wordBefore(text, index)
  const first = count === null ? null : wordBefore(text, count.index)
  if (count === null || first === null || !/^[Ee]rsten?$/u.test(first.word)) return null
  const number = counted(count.word)
  const months = name.startsWith('Monat')
  if (number === null || number < 2 || number > (months ? 11 : 3)) return null
  const end = index + whole.length
  if (
    OF_OTHER.test(wordAfter(text, end)) &&
    !/^ (?:des|dieses) (?:\p{L}+ )?Jahre?s(?!\p{L})/u.test(text.slice(end, end + 30))
  )
    return null
  const times = months
    ? [stated({ unit: 'month', month: 1 }), stated({ unit: 'month', month: number })]
    : [stated({ unit: 'quarter', ordinal: 1 }), stated({ unit: 'quarter', ordinal: number })]
  return { times, form: 'interval', from: first.index }
})

/** `in den beiden kommenden Jahren`, `den nächsten beiden Jahren` */
export const bothYears = atom('interval', /beiden (?:(\p{L}+) )?Jahren?(?!\p{L})/u, ([, adjective], text, index) => {
  const before = adjective === undefined ? wordBefore(text, index) : { word: adjective, index }
  const shift = ADJECTIVES.get(before?.word ?? '')
  if (before === null || shift === undefined || shift === 0) return null
  const times = [Math.min(shift, shift * 2), Math.max(shift, shift * 2)].map((own) =>
    stated({ unit: 'year', shift: own }),
  )
  return { times, form: 'interval', from: before.index }
})

/** `im kommenden`, `in der vergangenen`: weak until the time named before says of what. */
export const elided = atom(
  'relative',
  new RegExp(`(im|in der) (${anyOf(ELIDED)})(?! ?[\\p{Lu}\\d]| \\p{Ll}+en \\p{Lu})`, 'u'),
  ([whole, lead = '', adjective = ''], _text, index) => {
    const unit = lead === 'im' ? 'year' : 'week'
    const time = stated({ unit, shift: ADJECTIVES.get(adjective) ?? 0 })
    return { time, firm: false, from: index + lead.length + 1, to: index + whole.length }
  },
)

/** `Mo: Sitzung der Fraktion` as a line of a week; hours of opening begin with a figure. */
export const weekLine = atom(
  'weekday',
  new RegExp(`(${anyOf(WEEKDAYS_SHORT.keys())})(?=: \\p{Lu})`, 'u'),
  ([, name = ''], text, index) =>
    index === 0 || text.charAt(index - 1) === '\n'
      ? { time: stated({ unit: 'day', weekday: WEEKDAYS_SHORT.get(name) ?? 0 }) }
      : null,
)
