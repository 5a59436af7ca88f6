import { PARTS } from '../../../lexicon/dates.js'
import { type Refine, wordBefore } from '../result.js'

/** Puts `Anfang`, `Mitte`, `Ende`, `zu Beginn` to what follows: `Ende März 2017`, `Mitte der siebziger Jahre`, `Ende des Jahres`. */
export const parts: Refine = (text, results) =>
  results.map((result) => {
    const { times, form } = result.reading
    const time = times[0]
    if (time === undefined || (form !== 'one' && form !== 'interval')) return result
    if (time.part !== null || (time.unit === 'day' && time.month === null)) return result
    const near = result.lead(text)
    const article = near !== null && /^(?:des|der)$/u.test(near.word)
    const before = article ? wordBefore(text, near.index) : near
    const part = before === null ? undefined : PARTS.get(before.word)
    if (before === null || part === undefined || text.charAt(before.index - 1) === '-') return result
    const bare = time.shift === null && time.year === null && time.month === null && time.ordinal === null
    if (bare && !article) return result
    const first = bare ? { ...time, part, shift: 0 } : { ...time, part }
    return result.over(text, before.index, result.until, { times: [first, ...times.slice(1)], firm: true })
  })
