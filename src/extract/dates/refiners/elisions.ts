import type { DateResult, Refine } from '../result.js'

/** Units whose noun may be left out after `im`, and after `in der`. */
const UNITS = new Set(['year', 'years', 'month', 'quarter', 'half_year', 'decade'])
const FEMININE = new Set(['week', 'years', 'decade'])
/** Farthest that the noun may stand before, in UTF-16 units and dates. */
const FAR = 160
const DATES = 4

/** Gives `im kommenden` the unit of a time named before in its sentence: `3 Millionen in diesem Jahr, 5 im kommenden`. */
export const elisions: Refine = (text, results) => {
  if (!results.some(isBare)) return results
  const done: DateResult[] = []
  for (const result of results) done.push((isBare(result) ? completed(text, done, result) : null) ?? result)
  return done
}

/** Whether a result is an adjective alone. */
const isBare = ({ reading, text }: DateResult) =>
  reading.rule === 'relative' && !reading.firm && /^\p{Ll}+en$/u.test(text)

function completed(text: string, before: readonly DateResult[], bare: DateResult): DateResult | null {
  const { time } = bare
  if (time === null) return null
  const units = time.unit === 'week' ? FEMININE : UNITS
  for (const named of before.slice(-DATES).reverse()) {
    if (bare.index - named.until > FAR || ENDED.test(text.slice(named.until, bare.index))) return null
    const unit = named.reading.times.at(-1)
    if (unit === undefined || !units.has(unit.unit) || !named.reading.firm) continue
    if (unit.month === null && unit.ordinal === null)
      return bare.over(text, bare.index, bare.until, { times: [{ ...time, unit: unit.unit }], firm: true })
  }
  return null
}

/** A line or sentence ends. */
const ENDED = /[\n!?]|\p{Ll}\. /u
