import { isElectionTime } from '../lexicon/elections.js'
import { tellsTurnover } from '../lexicon/turnover.js'
import { dayOf, isShort, overlap, type Span } from './days.js'
import { byAge } from './evidence.js'
import { groupBy } from './groups.js'
import type { Holding } from './model.js'
import { isSameHolder, mayBeOne } from './same_holder.js'
import type { Seat } from './seats.js'
import { areTwoPlaces, standsAlone } from './two_places.js'

/** Days within which an office seldom changes hands without a word. */
const SOON = 122

/** Days within which somebody hardly leaves an office and comes back. */
export const TERM = 731

/** Days of a term of five years. */
const LONG_TERM = 1827

/** Days in which somebody who has left an office may still be called by it. */
export const FAREWELL = 14

/** The pairs of a seat that can't both be right: of one text, or of several. */
export function* rivals(seat: Seat): Generator<readonly [Holding, Holding]> {
  const sorted = inOffice(seat).toSorted((a, b) => first(a) - first(b) || byAge(a.evidence, b.evidence))
  const titled = sorted.filter(({ told }) => !told)
  for (const own of groupBy(titled, ({ evidence }) => evidence.document).values()) {
    for (const [older, newer] of pairs(own)) if (isAtOnce(seat, older, newer)) yield [older, newer]
  }
  yield* inTime(seat, sorted.filter(standsAlone(titled)))
}

/** Those whom the texts show in the office; not who, by the same text, leaves or has left it. */
export function inOffice({ holdings, turns }: Seat): Holding[] {
  const left = holdings.filter(({ status }) => status === 'former')
  const deputies = holdings.filter(({ status }) => status === 'deputy')
  return holdings.filter((one) => {
    if (one.status !== 'current' || deputies.some((other) => isSameHolder(other, one))) return false
    if (one.told) return true
    return (
      !goesBy({ turns: turns.filter(({ day }) => !isAhead(day, one)) }, one) &&
      !left.some((other) => other.evidence.document === one.evidence.document && isSameHolder(other, one))
    )
  })
}

/** Whether the day of a change is still to come for the text that shows somebody in the office. */
const isAhead = (day: Span | null, { span }: Holding) => day !== null && span !== null && day.first > span.last

/** Whether the sentence that shows somebody in the office tells that they go. */
export function goesBy({ turns }: Pick<Seat, 'turns'>, { holder, evidence }: Holding): boolean {
  return turns.some(
    ({ from, evidence: told }) => from !== null && told.sentence === evidence.sentence && mayBeOne(from, holder),
  )
}

/** Whether one text has two people in the office at once, and neither says of a change nor may mean two places. */
function isAtOnce({ turns }: Seat, a: Holding, b: Holding): boolean {
  if (isSameHolder(a, b) || areTwoPlaces(a, b)) return false
  if ([a, b].some(({ evidence, title }) => tellsTurnover(evidence.sentence, title))) return false
  if (
    (a.past || b.past) &&
    !(a.span !== null && b.span !== null && isShort(a.span) && isShort(b.span) && overlap(a.span, b.span))
  )
    return false
  return !turns.some(({ from, evidence }) => {
    const own = evidence.document === a.evidence.document
    return own && from !== null && (mayBeOne(from, a.holder) || mayBeOne(from, b.holder))
  })
}

/** Neighbours in time with no change told between them, and who stands between two mentions of another. */
function* inTime(seat: Seat, sorted: readonly Holding[]): Generator<readonly [Holding, Holding]> {
  const dated = sorted.filter(({ span }) => span !== null && isShort(span))
  for (const [i, newer] of dated.entries()) {
    const older = dated[i - 1]
    if (older?.span == null || newer.span === null || isSameHolder(older, newer)) continue
    if (older.told && newer.told) continue
    const days = newer.span.first - older.span.last
    if (older.told && days <= FAREWELL) continue
    if (!older.told && !newer.told && older.evidence.document === newer.evidence.document) continue
    const next = dated.slice(i + 1).find((one) => !isSameHolder(one, newer))
    const back = next !== undefined && isSameHolder(next, older) && isTooSoon(older, newer, next)
    const soon = days <= SOON && (hadLeft(seat, newer) || !mayHaveTurned(seat, older, newer))
    if (back || soon) yield [older, newer]
  }
}

/** Whether nobody leaves an office and comes back so soon: within two years, or within a term where no election lies between. */
function isTooSoon(older: Holding, newer: Holding, next: Holding): boolean {
  const [from, to] = [older.span?.last ?? 0, first(newer)]
  const days = first(next) - (older.span?.first ?? 0)
  if (days <= TERM) return true
  return days <= LONG_TERM && older.within === 'place' && !isElectionTime(dayOf(from), dayOf(to))
}

/** Whether a text had already told that somebody left the office, which then is theirs again without a word. */
function hadLeft({ holdings, turns }: Seat, { holder, evidence }: Holding): boolean {
  const earlier = (other: Holding['evidence']) =>
    other.spoken !== null && evidence.spoken !== null && other.spoken < evidence.spoken
  return (
    holdings.some((one) => one.status === 'former' && one.holder === holder && earlier(one.evidence)) ||
    turns.some(({ from, ahead, evidence: told }) => from !== null && !ahead && mayBeOne(from, holder) && earlier(told))
  )
}

/** Whether the texts tell, or an election lets expect, that the office went from one to the other between them. */
function mayHaveTurned({ holdings, turns }: Seat, older: Holding, newer: Holding): boolean {
  const [from, to] = [older.span?.last ?? 0, newer.span?.first ?? 0]
  const told = turns.some(({ from: goes, to: comes, day }) => {
    const own = (goes !== null && mayBeOne(goes, older.holder)) || (comes !== null && mayBeOne(comes, newer.holder))
    return own && (day === null || (day.last >= from && day.first <= to))
  })
  const left = holdings.some((one) => one.status === 'former' && isSameHolder(one, older))
  const said = [older, newer].some(({ evidence, title }) => {
    return tellsTurnover(evidence.sentence, title) && !turns.some((turn) => isApart(turn, evidence.sentence, from, to))
  })
  return told || left || said || (older.within === 'place' && isElectionTime(dayOf(from), dayOf(to)))
}

/** Whether a sentence tells a change of a day that lies before or behind a time. */
function isApart({ day, evidence }: Seat['turns'][number], sentence: string, from: number, to: number): boolean {
  return evidence.sentence === sentence && day !== null && (day.last < from || day.first > to)
}

function* pairs(sorted: readonly Holding[]): Generator<readonly [Holding, Holding]> {
  for (const [i, newer] of sorted.entries()) {
    const older = sorted[i - 1]
    if (older !== undefined) yield [older, newer]
  }
}

const first = ({ span }: Holding) => span?.first ?? Number.MIN_SAFE_INTEGER
