import type { DateMention, StatedTime } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { civil, dayNumber, monthText, weekdayOf, yearText } from '../days/calendar.js'
import { tenseAround } from '../days/tense.js'
import { monthAnchor, yearAnchor } from './given.js'
import { evidence } from './stated.js'

/** A day without its year whose weekday is stated. */
interface Named {
  readonly mention: DateMention
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/**
 * The year in which the weekdays of yearless days agree (`am Mittwoch (14.06.)`), out of the last year that the text looks
 * back on and the one after it. A day that lies back gives its month: a yearless one is not far away.
 */
export function fromWeekdays(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const named = dates.flatMap((mention) => namedDays(mention))
  const told = named.length === 0 ? null : lastYearTold(document, dates)
  if (told === null) return null
  const year = [told, told + 1].find((own) =>
    named.every(({ month, day, weekday }) => agrees(own, month, day, weekday)),
  )
  if (year === undefined) return null
  const past = named.filter(({ mention }) => tenseAround(document, mention.firstToken, mention.lastToken) === 'past')
  const latest = past.reduce((most, { month, day }) => Math.max(most, dayNumber(year, month, day)), 0)
  const proof = named.map(({ mention }) => evidence(document, mention))[0] ?? ''
  if (latest === 0) return yearAnchor(yearText(year), 'text', proof)
  const { month } = civil(latest)
  return monthAnchor(`${monthText(year, month)}~`, year, month, 'text', proof)
}

function namedDays(mention: DateMention): Named[] {
  const { form, times } = mention
  const [time] = times
  if (form !== 'one' || time === undefined || time.year !== null || time.yearShift !== null) return []
  const { month, day, weekday } = time
  return month === null || day === null || weekday === null ? [] : [{ mention, month, day, weekday }]
}

function agrees(year: number, month: number, day: number, weekday: number): boolean {
  const number = dayNumber(year, month, day)
  return civil(number).month === month && weekdayOf(number) === weekday
}

/** The latest year that a clause tells of without looking ahead. */
function lastYearTold(document: AnnotatedDocument, dates: readonly DateMention[]): number | null {
  let latest: number | null = null
  for (const mention of dates) {
    const year = mention.times.reduce<number | null>((most, time) => later(most, time), null)
    if (year === null || mention.form === 'until' || (latest !== null && year <= latest)) continue
    if (tenseAround(document, mention.firstToken, mention.lastToken) !== 'ahead') latest = year
  }
  return latest
}

const later = (most: number | null, { year, lastYear }: StatedTime) => {
  const own = lastYear ?? year
  return own === null || (most !== null && most >= own) ? most : own
}
