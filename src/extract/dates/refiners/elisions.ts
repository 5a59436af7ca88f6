import type { DateResult, Refine } from '../result.js'

/** Units whose noun may be left out after `im`. */
const UNITS = new Set(['year', 'years', 'month', 'quarter', 'half_year', 'decade'])

/** Gives `im kommenden` the unit of the time named before in its sentence: `3 Millionen in diesem Jahr, 5 im kommenden`. */
export const elisions: Refine = (text, results) => {
  const done: DateResult[] = []
  for (const result of results) {
    const last = done.at(-1)
    const whole = last === undefined || !isBare(result) ? null : completed(text, last, result)
    done.push(whole ?? result)
  }
  return done
}

/** Whether a result is an adjective alone. */
const isBare = ({ reading, text }: DateResult) =>
  reading.rule === 'relative' && !reading.firm && /^\p{Ll}+en$/u.test(text)

function completed(text: string, named: DateResult, bare: DateResult): DateResult | null {
  const unit = named.reading.times.at(-1)
  const time = bare.time
  if (unit === undefined || time === null || !UNITS.has(unit.unit) || !named.reading.firm) return null
  if (unit.month !== null || unit.ordinal !== null || /[\n!?]|\p{Ll}\. /u.test(text.slice(named.until, bare.index)))
    return null
  return bare.over(text, bare.index, bare.until, { times: [{ ...time, unit: unit.unit }], firm: true })
}
