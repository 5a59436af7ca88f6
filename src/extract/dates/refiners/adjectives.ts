import { ADJECTIVES, ANAPHORIC_ADJECTIVES, SET_WORDS } from '../../../lexicon/dates.js'
import type { StatedTime } from '../../../model/dates.js'
import { type DateResult, refiner, wordBefore } from '../result.js'

/** Puts `kommenden`, `dieses`, `vergangene` to what they stand before; drops `jeden Freitag` and plurals. */
export const adjectives = refiner((text, results) =>
  results.flatMap((result) => {
    const time = result.time
    if (time === null || !takesAdjective(time)) return [result]
    const before = wordBefore(text, result.index)
    if (before === null) return [result]
    if (SET_WORDS.has(before.word.toLowerCase())) return []
    if (
      time.weekday !== null &&
      /^\p{Ll}+ten$|^ersten$/u.test(before.word) &&
      /(?:jede[mnrs]?|am) $/u.test(text.slice(0, before.index))
    ) {
      if (!ADJECTIVES.has(before.word)) return []
    }
    const shift = ADJECTIVES.get(before.word)
    if (shift === undefined) return [result]
    if (
      result.text === 'Jahre' &&
      !/(?:im|dem|zum|vom) $/u.test(text.slice(Math.max(0, before.index - 5), before.index))
    )
      return []
    const day = time.unit === 'day' && time.weekday === null && time.holiday === null
    const anaphoric = ANAPHORIC_ADJECTIVES.has(before.word) || day
    if (day && shift === 0 && !/(?:^|\s)an $/iu.test(text.slice(Math.max(0, before.index - 4), before.index))) return []
    if (day && /^(?:letzt|vorig|laufend|vergangen)/u.test(before.word)) return []
    return [withShift(text, result, before.index, time, shift, anaphoric)]
  }),
)

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
