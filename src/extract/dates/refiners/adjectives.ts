import { ADJECTIVES, ANAPHORIC_ADJECTIVES, SET_WORDS } from '../../../lexicon/dates.js'
import type { StatedTime } from '../../../model/dates.js'
import { type DateResult, type Refine, wordBefore } from '../result.js'

/** Puts `kommenden`, `dieses`, `vergangene` to what they stand before; drops `jeden Freitag` and plurals. */
export const adjectives: Refine = (text, results) => {
  // Where a weekday of a set ended last.
  let set = Number.NEGATIVE_INFINITY
  return results.flatMap((result) => {
    const bare = result.time?.weekday != null && result.time.day === null
    const again = bare && result.index - set <= GAP && ALSO.test(text.slice(set, result.index))
    const own = again ? [] : withAdjective(text, result)
    if (bare && own.length === 0) set = result.until
    return own
  })
}

/** The next of `jeden Dienstag und Donnerstag`. */
const ALSO = /^(?:,? (?:und|oder|sowie|bis) |, | ?[&/-] ?)(?:am |den )?$/u
/** Longest stretch between the two, in UTF-16 units. */
const GAP = 12

function withAdjective(text: string, result: DateResult): DateResult[] {
  const time = result.time
  if (time === null || !takesAdjective(time)) return [result]
  const before = result.lead(text)
  if (before === null) return EACH_NUMBER.test(text.slice(Math.max(0, result.index - 11), result.index)) ? [] : [result]
  if (SET_WORDS.has(before.word.toLowerCase()) || time.turned === true) return time.turned === true ? [result] : []
  if (
    time.weekday !== null &&
    /^\p{Ll}+ten$|^ersten$/u.test(before.word) &&
    /(?:[Jj]ede[mnrs]?|am) $/u.test(text.slice(Math.max(0, before.index - 7), before.index))
  ) {
    if (!ADJECTIVES.has(before.word)) return []
  }
  const shift = ADJECTIVES.get(before.word)
  if (shift === undefined) return [result]
  if (result.text === 'Jahre' && !/(?:im|dem|zum|vom) $/u.test(text.slice(Math.max(0, before.index - 5), before.index)))
    return []
  const day = time.unit === 'day' && time.weekday === null && time.holiday === null
  // `dem letzten Jahr vor der Pandemie`: counted from something else.
  if (shift < 0 && OF_OTHER.test(text.slice(result.until, result.until + 16))) return []
  const anaphoric = ANAPHORIC_ADJECTIVES.has(before.word) || day
  if (day && shift === 0 && !/(?:^|\s)an $/iu.test(text.slice(Math.max(0, before.index - 4), before.index))) return []
  if (day && /^(?:letzt|vorig|laufend|vergangen)/u.test(before.word)) return []
  const one = withShift(text, result, before.index, time, shift, anaphoric)
  return [day ? one : (withFirst(text, one) ?? one)]
}

const OF_OTHER = /^ (?:vor (?:de[rmn]|seine[rmn]|ihre[rmn]) |seine[rs] |ihre[rs] )/u

/** `jeden 2. Samstag` */
const EACH_NUMBER = /[Jj]ede[mnrs]? \d\. $/u
const JOINED = / (?:und|oder|sowie|wie) (?:auch )?(?:(?:im|in|der|die|dem) )*$/u

/** The first of two that share their noun: `in diesem und im kommenden Jahr`. */
function withFirst(text: string, one: DateResult): DateResult | null {
  const joint = JOINED.exec(text.slice(Math.max(0, one.index - 24), one.index))
  const close = one.index - (joint?.[0].length ?? 0)
  const before = joint === null ? null : wordBefore(text, close + 1)
  const shift = ADJECTIVES.get(before?.word ?? '')
  const time = one.time
  if (before === null || shift === undefined || time === null || time.weekday !== null) return null
  return one.over(text, before.index, one.until, { times: [{ ...time, shift }, time], form: 'list', rule: 'list' })
}

function takesAdjective(time: StatedTime): boolean {
  return time.shift === null && time.year === null && time.day === null
}

function withShift(
  text: string,
  result: DateResult,
  from: number,
  time: StatedTime,
  shift: number,
  anaphoric: boolean,
) {
  return result.over(text, from, result.until, { times: [{ ...time, shift, anaphoric }], firm: true })
}
