import { AFTERWARDS, anyOf, NOT_AFTERWARDS } from '../../../lexicon/dates.js'
import type { StatedTime } from '../../../model/dates.js'
import { type DateResult, type Refine, wordAfter } from '../result.js'

const ADVERB = new RegExp(`^ (${anyOf(AFTERWARDS.keys())})(?!\\p{L})`, 'u')
const ADVERBS = [...AFTERWARDS.keys()]
const LED = /(?:^|[\n.!?:;,„“»(–] ?|(?:und|oder|aber) )(?:[Ii]m|[Aa]m|[Dd]e[rnm])$/u
const CLOSED = /^(?:[.,;:!?)–]| (?:und|oder) )/u

/** Puts `darauf`, `zuvor` to a weekday, month or season: `im Sommer darauf`, not `am Dienstag darauf hingewiesen`. */
export const afterwards: Refine = (text, results) =>
  ADVERBS.some((adverb) => text.includes(adverb)) ? results.map((result) => counted(text, result) ?? result) : results

function counted(text: string, result: DateResult): DateResult | null {
  const time = result.time
  if (time === null || !isRecurring(time)) return null
  const match = ADVERB.exec(text.slice(result.until, result.until + 8))
  const shift = AFTERWARDS.get(match?.[1] ?? '')
  if (match === null || shift === undefined) return null
  const to = result.until + match[0].length
  // Within a clause the adverb may belong to its verb, which then stands last.
  const opens = LED.test(text.slice(Math.max(0, result.index - 8), result.index - 1))
  const next = wordAfter(text, to).replace(/\.$/u, '')
  if (NOT_AFTERWARDS.has(next) || !(opens || CLOSED.test(text.slice(to, to + 6)))) return null
  return result.over(text, result.index, to, {
    times: [{ ...time, shift, anaphoric: true }],
    firm: true,
    rule: 'later',
  })
}

/** A weekday, month or season of which nothing says which one. */
const isRecurring = ({ unit, weekday, day, year, shift, yearShift }: StatedTime) =>
  year === null &&
  shift === null &&
  yearShift === null &&
  (unit === 'season' || unit === 'month' || (weekday !== null && day === null))
