import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor, AsOf, ResolvedDate } from '../../model/mentions.js'

/** A time in the text: tokens `[first, last)`, one for each span, a list of years taken together. */
export interface PlacedTime {
  readonly first: number
  readonly last: number
  readonly edtf: string
  /** `YYYY-MM-DD`, null where open. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly granularity: ResolvedDate['granularity']
  /** The times of a list one by one; a single time alone. */
  readonly each: readonly ResolvedDate[]
}

/** The times of a document by the index of their sentence, in order of place. */
export type Times = ReadonlyMap<number, readonly PlacedTime[]>

const NO_TIMES: readonly PlacedTime[] = []

/** Places the resolved dates of a document on its tokens. */
export function timesOf(document: AnnotatedDocument, dates: readonly ResolvedDate[]): Times {
  const times = new Map<number, PlacedTime[]>()
  for (let i = 0; i < dates.length; ) {
    const date = dates[i]
    let next = i + 1
    while (dates[next]?.start === date?.start && dates[next]?.end === date?.end && next < dates.length) next++
    const each = dates.slice(i, next).filter(isTime)
    i = next
    const whole = date === undefined ? null : together(document, each)
    if (whole === null) continue
    const sentence = document.tokens[whole.first]?.sentence ?? 0
    const list = times.get(sentence)
    if (list === undefined) times.set(sentence, [whole])
    else list.push(whole)
  }
  return times
}

/** The times of one sentence. */
export const timesIn = (times: Times, sentence: number) => times.get(sentence) ?? NO_TIMES

const isTime = ({ edtf, timexType }: ResolvedDate) => edtf !== null && (timexType === null || timexType === 'DATE')

function together(document: AnnotatedDocument, each: readonly ResolvedDate[]): PlacedTime | null {
  const [one] = each
  const other = each.at(-1)
  if (one === undefined || other === undefined || one.edtf === null || other.edtf === null) return null
  const first = document.tokenAt(one.start)
  const last = document.tokenAt(one.end - 1) + 1
  const edtf = one.edtf === other.edtf ? one.edtf : `${one.edtf.split('/')[0]}/${other.edtf.split('/').at(-1)}`
  return { first, last, edtf, firstDay: one.firstDay, lastDay: other.lastDay, granularity: one.granularity, each }
}

/** A figure's time from a time of the text. */
export function asOfTime({ edtf, firstDay, lastDay }: PlacedTime, basis: AsOf['basis']): AsOf {
  return { edtf, firstDay, lastDay, basis }
}

/** A figure's time from when the document speaks. */
export function asOfAnchor({ edtf, firstDay, lastDay }: Anchor): AsOf {
  return edtf === null ? UNSETTLED : { edtf, firstDay, lastDay, basis: 'document' }
}

/** No time: nothing in the text settles it. */
export const UNSETTLED: AsOf = { edtf: null, firstDay: null, lastDay: null, basis: null }

/** The year in which a time lies, null where it is open or of several years. */
export function yearOf({ firstDay, lastDay }: Pick<PlacedTime, 'firstDay' | 'lastDay'>): number | null {
  const year = firstDay?.slice(0, 4)
  return year !== undefined && lastDay?.slice(0, 4) === year ? Number(year) : null
}

/** A figure's time as a year. */
export const asOfYear = (year: number, basis: AsOf['basis']): AsOf => ({
  edtf: `${year}`,
  firstDay: `${year}-01-01`,
  lastDay: `${year}-12-31`,
  basis,
})

/** Years, half-years, quarters, seasons, decades, stretches of more than a month: times that money is for. */
export function isSpan({ granularity, firstDay, lastDay }: PlacedTime): boolean {
  if (granularity === 'day' || granularity === 'week' || granularity === 'month') {
    return firstDay === null || lastDay === null
      ? granularity === 'month' || (firstDay !== null && granularity === 'day')
      : granularity !== 'week' && firstDay.slice(0, 7) !== lastDay.slice(0, 7)
  }
  return true
}

/** The first or the last year, month or day of a stretch of time: `2013` of `2013/2016`. */
export function edgeOf({ edtf, firstDay, lastDay }: PlacedTime, edge: 'first' | 'last', basis: AsOf['basis']): AsOf {
  const value = edtf.split('/').at(edge === 'first' ? 0 : -1) ?? edtf
  const day = edge === 'first' ? firstDay : lastDay
  return /^\d{4}$/u.test(value) ? asOfYear(Number(value), basis) : { edtf: value, firstDay: day, lastDay: day, basis }
}
