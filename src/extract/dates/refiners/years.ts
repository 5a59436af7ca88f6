import type { StatedTime } from '../../../model/dates.js'
import type { DateResult, Refine } from '../result.js'

/** Puts a year to what stands before it: `24. November 2011`, `Sommer des Jahres 2005`, `8. Mai dieses Jahres`. */
export const years: Refine = (text, results) => {
  const joined: DateResult[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : withYear(text, last, result)
    if (whole === null) joined.push(result)
    else joined[joined.length - 1] = whole
  }
  return joined
}

function withYear(text: string, named: DateResult, year: DateResult): DateResult | null {
  const gap = text.slice(named.until, year.index)
  if (gap.length > 8 || !/^(?:,? |\. ?| des | im | der Jahre |(?<=\.))$/u.test(gap)) return null
  const { times, form } = named.reading
  const time = times.at(-1)
  const of = year.time
  // One year belongs to all of `ersten und zweiten Quartal 2017`.
  const shared = form === 'one' ? named.time !== null : times.every((own) => own.unit === time?.unit)
  // `am 30.10. Vor zehn Jahren war das anders.`
  if (of?.shift != null && named.text.endsWith('.') && /^\p{Lu}/u.test(year.text)) return null
  // `am Reformationstag. 2009 kamen mehr`
  if (gap.startsWith('.') && time?.holiday != null) return null
  if (time === undefined || !shared || of === null || !(wantsYear(time) || isPartOfYear(time))) return null
  // `Lea Sommer, Jahrgang 1971`: a year with its own noun is another's.
  if (gap.startsWith(',') && time.unit === 'season' && /^\p{L}/u.test(year.text)) return null
  // `Jahresende 2015`
  const part = gap === ' ' && named.reading.rule === 'relative' && isPartOfYear(time) && of.year !== null
  const known = part ? { year: of.year, shift: null } : yearOf(of, time)
  if (known === null || (gap.startsWith(',') && of.shift !== null) || (/^\./u.test(gap) && of.shift !== null))
    return null
  return named.over(text, named.index, year.until, { times: times.map((own) => ({ ...own, ...known })), firm: true })
}

const isPartOfYear = ({ unit, shift, part, year }: StatedTime) =>
  unit === 'year' && shift === 0 && part !== null && year === null

function wantsYear(time: StatedTime): boolean {
  if (time.year !== null || time.shift !== null || time.yearShift !== null) return false
  return time.month !== null || time.ordinal !== null || time.holiday !== null
}

function yearOf(
  { unit, year, shift, part, anaphoric }: StatedTime,
  { unit: of, holiday }: StatedTime,
): Partial<StatedTime> | null {
  if (part !== null) return null
  // `Winter 2014/15`, `Silvesternacht 2006/2007`
  if (unit === 'years' && (of === 'season' || holiday !== null)) return { year }
  if (unit !== 'year') return null
  if (year !== null) return { year }
  return shift === null ? null : { yearShift: shift, anaphoric }
}
