import { LATER, YEARS } from '../../lexicon/as_of.js'
import { SPANS } from '../../lexicon/counts.js'
import { cardinal } from '../../lexicon/numbers.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf } from '../../model/mentions.js'
import { civil, dayNumber, dayText, lastDayOfMonth, monthText, parseDayText } from '../days/calendar.js'
import { lastTime } from './frames.js'
import type { Place, Reached } from './nearest.js'
import { asOfYear, type PlacedTime, type Times, UNSETTLED } from './times.js'

/** How far before a figure the words stand that move it, in tokens. */
const NEAR = 6
/** Months of years in halves. */
const HALVES: ReadonlyMap<string, number> = new Map([
  ['halbes', 6],
  ['anderthalb', 18],
  ['eineinhalb', 18],
  ['zweieinhalb', 30],
])
/** A month or one of its days; 21 and above are seasons, which have no month. */
const MONTH = /^\d{4}-(?:0\d|1[0-2])(?:-\d{2})?$/u

/**
 * The time that a figure takes from the last one by a span shorter than a year: `im Februar 2013 waren es 16, zehn Monate
 * später 47`, `am 28. Juni folgte Borken, einen Tag darauf Steinfurt`. Null without such words; unsettled where the time
 * that they count from is too wide.
 */
export function movedBySpan(document: AnnotatedDocument, { firstToken }: Place, times: Times): AsOf | null {
  const { tokens } = document
  for (let at = firstToken - 1; at > firstToken - NEAR && tokens[at]?.kind === 'word'; at--) {
    const unit = tokens[at - 1]?.lower ?? ''
    // `ein halbes Jahr später`.
    const half = YEARS.has(unit) && HALVES.get(tokens[at - 2]?.lower ?? '')
    if (!LATER.has(tokens[at]?.lower ?? '') || !(half || SPANS.has(unit))) continue
    const number = cardinal(tokens[at - 2]?.lower ?? '')
    const base = lastTime(document, times, at - 2, () => true)
    if (base === null) return UNSETTLED
    return (half ? moved(base, half, 'monate') : number === null ? null : moved(base, number, unit)) ?? UNSETTLED
  }
  return null
}

function moved({ edtf, firstDay, granularity }: PlacedTime, number: number, unit: string): AsOf | null {
  const day = firstDay === null ? null : parseDayText(firstDay)
  if (day === null || !Number.isInteger(number)) return null
  const { year, month } = civil(day)
  if (!unit.startsWith('monat'))
    return granularity === 'day' && edtf === firstDay ? onDay(day + number * (unit.startsWith('woche') ? 7 : 1)) : null
  if (granularity === 'year') return number % 12 === 0 ? asOfYear(year + number / 12, 'sentence') : null
  return MONTH.test(edtf) ? inMonth(year, month + number, 'sentence') : null
}

/** `das seit Oktober als 53. arbeitet`: which one it was is of the day, month or year with which the time begins; null for others. */
export function atStart({ time: { edtf, firstDay }, basis }: Reached): AsOf | null {
  const start = edtf.endsWith('/..') ? edtf.slice(0, -'/..'.length) : ''
  const day = firstDay === null ? null : parseDayText(firstDay)
  if (day === null) return null
  const { year, month } = civil(day)
  if (/^\d{4}$/u.test(start)) return asOfYear(year, basis)
  if (start === monthText(year, month)) return inMonth(year, month, basis)
  return start === firstDay ? { ...onDay(day), basis } : null
}

function inMonth(year: number, month: number, basis: AsOf['basis']): AsOf {
  const first = dayNumber(year, month, 1)
  const { year: y, month: m } = civil(first)
  return { edtf: monthText(y, m), firstDay: dayText(first), lastDay: dayText(lastDayOfMonth(y, m)), basis }
}

const onDay = (day: number): AsOf => ({
  edtf: dayText(day),
  firstDay: dayText(day),
  lastDay: dayText(day),
  basis: 'sentence',
})
