import type { DateMention, StatedTime } from '../../model/dates.js'
import { civil } from './calendar.js'
import type { Reference } from './reference.js'
import { type Resolution, resolveTime, type Surroundings } from './resolve.js'
import { between, type Closed, type Stretch, since, until } from './stretch.js'
import { inYear } from './year.js'

/** One value of a mention: what was said and which days it is, null where that can't be settled. */
export interface Value {
  readonly time: StatedTime
  readonly stretch: Stretch | null
  readonly resolution: Resolution['resolution'] | 'unresolved'
  /** EDTF of what it was resolved against. */
  readonly reference: string | null
}

/** The values of a date mention: one for each time of a list, one for anything else. */
export function resolveMention(mention: DateMention, surroundings: Surroundings): Value[] {
  const [first, second] = mention.times
  if (first === undefined) return []
  const reference = surroundings.reference?.edtf ?? null
  if (mention.form === 'interval' && second !== undefined) return [interval(first, second, surroundings, reference)]
  return mention.times.map((time) => {
    const found = resolveTime(time, surroundings)
    if (found === null) return { time, stretch: null, resolution: 'unresolved', reference: null }
    const { stretch, resolution } = found
    const open = mention.form === 'since' ? since(stretch) : mention.form === 'until' ? until(stretch) : stretch
    return { time, stretch: approximate(open, resolution, surroundings.reference), resolution, reference }
  })
}

/** What is counted in years from an approximate year is approximate too. */
function approximate(stretch: Stretch, resolution: Resolution['resolution'], reference: Reference | null): Stretch {
  const vague = resolution === 'relative' && reference?.approximate === true && reference.month === null
  return vague && /^\d{4}$/u.test(stretch.edtf) ? { ...stretch, edtf: `${stretch.edtf}~` } : stretch
}

function interval(first: StatedTime, second: StatedTime, surroundings: Surroundings, reference: string | null): Value {
  const known = resolveTime(second, surroundings)
  const begin = resolveTime(first, surroundings)
  const unresolved: Value = { time: second, stretch: null, resolution: 'unresolved', reference: null }
  const start =
    begin?.resolution === 'explicit' ? begin.stretch : known === null ? null : before(first, known.stretch, begin)
  const end =
    begin?.resolution === 'explicit' && known?.resolution === 'underspecified'
      ? after(second, begin.stretch)
      : known?.stretch
  if (start == null || end == null || start.first > end.last) return unresolved
  const resolution =
    known?.resolution === 'explicit' && begin?.resolution === 'underspecified'
      ? 'explicit'
      : (known?.resolution ?? 'explicit')
  const part = first.part === second.part ? first.part : null
  return { time: { ...second, part }, stretch: between(start, end), resolution, reference }
}

/** The latest occurrence of a yearless beginning that is not after its end. */
function before(time: StatedTime, end: Closed, found: Resolution | null): Closed | null {
  if (found !== null && found.stretch.first <= end.first && end.first - found.stretch.first < 300) return found.stretch
  // A counted unit (`kommendes Jahr`) is no other than what was found.
  if (found !== null && time.unit === 'year' && time.shift !== null) return found.stretch
  if (time.weekday !== null && time.day === null) {
    if (found !== null && found.stretch.first <= end.first) return found.stretch
    return resolveTime({ ...time, shift: null }, { reference: dayReference(end), tense: 'past' })?.stretch ?? null
  }
  const year = civil(end.first).year
  const same = inYear(time, year)
  return same !== null && same.first <= end.first ? same : inYear(time, year - 1)
}

/** The first occurrence of a yearless end that is not before its beginning. */
function after(time: StatedTime, start: Closed): Closed | null {
  // `zwischen Sonntag, 10. November 2019, und Montag`
  if (time.weekday !== null && time.day === null && time.month === null && time.shift === null)
    return resolveTime(time, { reference: dayReference(start), tense: 'ahead' })?.stretch ?? null
  const year = civil(start.first).year
  const same = inYear(time, year)
  return same !== null && same.last >= start.first ? same : inYear(time, year + 1)
}

function dayReference({ edtf, first, last }: Closed): Reference {
  const { year, month } = civil(first)
  return { edtf, first, last, year, month, day: first, approximate: false }
}
