import { AND, anyOf } from '../../../lexicon/dates.js'
import type { StatedTime } from '../../../model/dates.js'
import { type DateResult, type Refine, wordBefore } from '../result.js'
import { UP_TO } from './ends.js'

const CLOCK = '(?:,? \\(?(?:um |ab |von |gegen |ca\\. )?\\d{1,2}(?:[.:]\\d{2})?(?: Uhr)?\\)?)?'
const AGAIN = '(?<again>(?:den|dem|am|im|zum|vom|das|der|in|auf|ab) )?'
const LIST = new RegExp(`^(?:,? ${anyOf(AND)} |, | ?/ ?)${AGAIN}$`, 'u')
const RANGE = new RegExp(
  `^(?: an)?${CLOCK},? ?(?:bis|BIS)(?: einschließlich| einschl\\.| voraussichtlich)?(?: zu[mr]| ins| in d(?:en|as|ie))? $|^${CLOCK} ?[-–—] ?$`,
  'u',
)
/** `von 1949 bis zur Stilllegung seiner Zeche im Jahr 1973` */
const BOUND = new RegExp(`^${UP_TO}$`, 'u')
/** `in der Nacht vom 3. auf den 4. August` */
const OVERNIGHT = /^,? auf (?:den )?$/u
/** `Hamm, 12. März 2014 – Heute haben …`: a text begins behind its dateline. */
const OPENS = /^(?:Heute|Gestern|Vorgestern|Morgen)/u
const UND = new RegExp(`^${CLOCK},? (?:und|UND) (?:dem |der )?$`, 'u')

/** Joins ranges (`vom 3. bis 5. Mai`, `zwischen 2010 und 2017`) and then lists (`14. und 15. Mai`), filling what the first leave out. */
export const series: Refine = (text, results) => lists(text, ranges(text, results))

function ranges(text: string, results: readonly DateResult[]): DateResult[] {
  const joined: DateResult[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : range(text, last, result)
    if (whole !== null) joined[joined.length - 1] = whole
    else joined.push(result)
  }
  return joined
}

function range(text: string, one: DateResult, other: DateResult): DateResult | null {
  const gap = text.slice(one.until, other.index)
  const bound = gap.startsWith(' bis zu')
  if (gap.length > (bound ? 70 : 40)) return null
  const first = one.time
  const second = other.time
  if (first === null || second === null) return null
  const fits = fit(first, second)
  if (!fits && !isMixed(first, second)) return null
  const lead = leadOf(text, one)
  const led = lead !== null && /^v(?:on|om)$/iu.test(lead.word)
  if (!fits && !led && !opensLine(text, one)) return null
  // `gegenüber 1990 bis 2030 um 65 Prozent`: the first year is what is compared with.
  if (lead !== null && /^(?:gegenüber|nach|vor|wie|als)$/iu.test(lead.word)) return null
  const between = lead !== null && /^zwischen$/iu.test(lead.word)
  const night = (led || (first.day !== null && first.month === null)) && first.unit === 'day' && OVERNIGHT.test(gap)
  if (!(RANGE.test(gap) || (bound && BOUND.test(gap)) || night || (between && UND.test(gap)))) return null
  if (/[-–—] ?$/u.test(gap) && (first.unit !== second.unit || OPENS.test(text.slice(other.index, other.until))))
    return null
  const from = lead !== null && (between || led) ? lead.index : one.index
  const times = [completed(first, second), second]
  const form = 'interval'
  return one.over(text, from, other.until, {
    times,
    form,
    firm: one.reading.firm || other.reading.firm,
    rule: 'interval',
  })
}

/** Whether a time is the first of its line but for the sign of a list: `- 4. August bis Mitte September: zweiter Abschnitt`. */
const opensLine = (text: string, { index }: DateResult) =>
  index === 0 || /(?:^|\n)(?:[-–—•*·] ?)?$/u.test(text.slice(Math.max(0, index - 3), index))

/** The preposition before, also over an article (`zwischen dem 3. und 5. Mai`). */
function leadOf(text: string, one: DateResult) {
  const near = one.lead(text)
  return near !== null && /^(?:dem|der)$/u.test(near.word) ? wordBefore(text, near.index) : near
}

function lists(text: string, results: readonly DateResult[]): DateResult[] {
  const joined: DateResult[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : list(text, last, result)
    if (whole !== null) joined[joined.length - 1] = whole
    else joined.push(result)
  }
  return joined
}

/** Longest list that is read as one; what is longer is a table, and its values stand alone. */
const LONGEST = 12

function list(text: string, one: DateResult, other: DateResult): DateResult | null {
  const gap = text.slice(one.until, other.index)
  const match = gap.length > 20 ? null : LIST.exec(gap)
  if (match === null) return null
  const { times, form } = one.reading
  const second = other.time
  const last = times.at(-1)
  if (times.length >= LONGEST) return null
  if (second === null || last === undefined || (form !== 'one' && form !== 'list')) return null
  // With its own preposition the second is a time of its own, unless the first is a number without month.
  if (match.groups?.['again'] !== undefined && (last.day === null || last.month !== null)) return null
  if (!alike(last, second) || (form === 'one' && one.time === null) || isBareUnit(last)) return null
  const filled = times.map((time) => completed(time, second))
  const firm = one.reading.firm || other.reading.firm
  return one.over(text, one.index, other.until, { times: [...filled, second], form: 'list', firm, rule: 'list' })
}

/** `25 Millionen im Jahr, 2019 waren es 20`: any year, not one of a list. */
const isBareUnit = ({ unit, year, shift, part, yearShift }: StatedTime) =>
  unit === 'year' && year === null && shift === null && part === null && yearShift === null

/** What both ends of an interval must share: a bare day number needs a day with its month after it. */
function fit(one: StatedTime, other: StatedTime): boolean {
  if (one.unit === 'day' && one.month === null && one.day !== null) return other.day !== null && other.month !== null
  if (one.unit === 'day') return other.unit === 'day' || one.year !== null || other.shift !== null
  if (one.shift !== null && one.unit !== other.unit) return false
  return other.unit !== 'day' || one.year !== null
}

/** `vom 15. Januar bis Mitte Februar`, `von Mitte März bis 5. April` */
const isMixed = (one: StatedTime, other: StatedTime) =>
  one.month !== null &&
  other.month !== null &&
  one.shift === null &&
  other.shift === null &&
  ((one.unit === 'day' && other.unit === 'month') || (one.unit === 'month' && other.unit === 'day'))

function alike(one: StatedTime, other: StatedTime): boolean {
  if (one.unit !== other.unit && !(one.unit === 'year' && other.unit === 'years')) return false
  if (one.shift !== null || other.shift !== null) return false
  if (one.unit === 'day' && one.weekday !== null && one.day === null)
    return other.day === null && other.weekday !== null
  if (one.unit === 'day')
    return (one.day === null) === (other.day === null) && (one.month === null || other.month !== null)
  return one.unit !== 'years'
}

/** The first time with month and year of the second where it leaves them out. */
function completed(one: StatedTime, other: StatedTime): StatedTime {
  const month = one.month ?? (one.day === null ? null : other.month)
  const named = month !== null || one.ordinal !== null
  // `Dezember bis März 2011` begins in the year before.
  const before = named && one.unit === other.unit && order({ ...one, month }) > order(other) ? 1 : 0
  const year = one.year ?? (named && other.year !== null ? other.year - before : null)
  return { ...one, month, year, yearShift: one.yearShift ?? (named && one.year === null ? other.yearShift : null) }
}

const order = ({ month, day, ordinal }: StatedTime) => (month ?? ordinal ?? 0) * 100 + (day ?? 0)
