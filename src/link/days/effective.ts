import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { civil } from './calendar.js'
import type { Reference } from './reference.js'
import { inYear } from './year.js'

/** Days within which what was decided takes effect. */
const SOON = 75

/** `hob den Beitrag zum 1. Januar an`: what a clause tells of takes effect on a day soon to come. */
export function isEffectiveSoon(
  { tokens }: AnnotatedDocument,
  { firstToken, form, times }: DateMention,
  reference: Reference | null,
): boolean {
  const [time] = times
  if (reference === null || form !== 'one' || time?.unit !== 'day' || time.month === null || time.year !== null)
    return false
  if (time.weekday !== null || time.yearShift !== null || tokens[firstToken - 1]?.lower !== 'zum') return false
  const { year } = civil(reference.last)
  return [year, year + 1].some((own) => {
    const day = inYear(time, own)
    return day !== null && day.first > reference.last && day.first - reference.last <= SOON
  })
}
