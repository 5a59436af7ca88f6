import type { DateRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { dayNumber, dayOf, isShort, spanOf, weekdayOf } from './days.js'
import { evidenceOf } from './evidence.js'
import type { OddDate } from './model.js'
import { weekdaysIn } from './weekdays.js'

/** A day that is written with another weekday than its own. */
type Odd = Pick<OddDate, 'day' | 'written'>

/** The days of a document that are written with another weekday than theirs; a day printed twice counts once. */
export function oddDatesOf({ document, dates }: DocumentResult): OddDate[] {
  const found = new Map<string, OddDate>()
  const today = dayOfDocument(document)
  for (const record of dates) {
    if (record.repeats !== null) continue
    const odd = oddDay(record) ?? oddEnd(record) ?? oddYear(record, today) ?? oddBracket(record, today)
    if (odd === null) continue
    const key = `${odd.day} ${record.quote}`
    if (found.has(key)) continue
    const explicit = record.resolution === 'explicit'
    found.set(key, { ...odd, quote: record.quote, explicit, evidence: evidenceOf(record, document, record.edtf) })
  }
  return [...found.values()]
}

/** The day of a document as a number, or the first of its month, where it is told. */
function dayOfDocument({ anchor_first_day, anchor_last_day, anchor_basis }: DocumentResult['document']): number | null {
  const span = spanOf(anchor_first_day, anchor_last_day)
  const told = anchor_basis === 'stated' || anchor_basis === 'metadata'
  return told && span !== null && isShort(span) ? span.first : null
}

/** `Freitag, 22.02.2018` that was a Thursday. */
function oddDay({ first_day, weekday_check, quote }: DateRecord): Odd | null {
  const day = first_day === null ? null : dayNumber(first_day)
  if (weekday_check !== 'differs' || day === null) return null
  return { day, written: weekdaysIn(quote)[0] ?? null }
}

/** `bis Freitag, 30. April 2009`: the day at which a stretch of time begins or ends, where only one has its weekday. */
function oddEnd({ first_day, last_day, granularity, weekday_check, quote }: DateRecord): Odd | null {
  if (granularity !== 'day' || weekday_check !== null || !/\d/u.test(quote)) return null
  const weekdays = weekdaysIn(quote)
  const days = first_day !== null && last_day !== null ? [first_day, last_day] : [first_day ?? last_day ?? '']
  if (weekdays.length !== days.length || (days.length === 2 && days[0] === days[1])) return null
  const odd = days.flatMap((end, i) => {
    const [day, written] = [dayNumber(end), weekdays[i]]
    return day === null || written === undefined || weekdayOf(day) === written ? [] : [{ day, written }]
  })
  return odd[0] ?? null
}

/** Days around a release in which a day without year, whose weekday is told, is in the year at hand. */
const NEAR = 100
/** Days from which on a reading is far from the release. */
const FAR = 250

/**
 * `Samstag, 25. Mai` in a release of 14 May 2014: the weekday fits the year before or after, yet the day of the own year is
 * near, and that was no Saturday.
 */
function oddYear({ first_day, resolution, granularity, quote }: DateRecord, today: number | null): Odd | null {
  const day = first_day === null || today === null ? null : dayNumber(first_day)
  if (day === null || today === null || resolution !== 'underspecified' || granularity !== 'day') return null
  const [written, second] = weekdaysIn(quote)
  if (written === undefined || second !== undefined || Math.abs(day - today) < FAR) return null
  const own = nearDay(day, today)
  return own === null || weekdayOf(own) === written ? null : { day: own, written }
}

/** `am 8. Mai (Montag)`: the weekday stands in brackets behind a day. */
function oddBracket(
  { first_day, last_day, weekday_check, resolution, quote, sentence }: DateRecord,
  today: number | null,
): Odd | null {
  const day = first_day === null || first_day !== last_day ? null : dayNumber(first_day)
  if (day === null || weekday_check !== null || !/\d/u.test(quote)) return null
  const at = sentence.indexOf(quote)
  const [written, second] = weekdaysIn(/^ \(([\p{L}.]+)\)/u.exec(sentence.slice(at + quote.length))?.[1] ?? '')
  if (at < 0 || written === undefined || second !== undefined) return null
  const own = resolution === 'explicit' || today === null ? day : (nearDay(day, today) ?? day)
  return weekdayOf(own) === written ? null : { day: own, written }
}

/** The day of the same date within some months of a release; null where there is none. */
function nearDay(day: number, today: number): number | null {
  const year = Number(dayOf(today).slice(0, 4))
  const near = [year - 1, year, year + 1].flatMap((other) => {
    const own = dayNumber(`${String(other).padStart(4, '0')}${dayOf(day).slice(4)}`)
    return own !== null && Math.abs(own - today) <= NEAR ? [own] : []
  })
  return near[0] ?? null
}
