import { BY_EVENT, THIS_ONE } from '../lexicon/reconcile.js'
import type { CountRecord, DateRecord } from '../model/records.js'
import { dayNumber, dayOf } from './days.js'
import type { Claim } from './model.js'

/** A time that begins on a day and is still open. */
const SINCE = /^(\d{4}-\d{2}-\d{2})\/\.\.$/u
/** Nothing but the words of one clause. */
const ONE_CLAUSE = /^,?[^,;:.–]*$/u
/** Characters that may part two sentences, quotation marks and all. */
const GAP = 8

/** The dates of a document that may tell since when something is so, or when it opened. */
export function tellingDates(dates: readonly DateRecord[], counts: readonly CountRecord[]): readonly DateRecord[] {
  const open = counts.some(({ as_of_basis, kind }) => {
    return as_of_basis === 'document' && (kind === 'count' || kind === 'ordinal')
  })
  if (!open) return []
  return dates.filter(({ granularity, first_day }) => granularity === 'day' && first_day !== null)
}

/**
 * The day from which a figure holds that has only the day of its document, as a day number: `seit dem 15. März arbeiten
 * 18`, `mit der gestrigen Eröffnung sind es nun 46`, or that of the sentence before one that numbers what opened: `Seit
 * Dienstag, 1. Oktober, hat auch der Kreis ein Zentrum. Es ist das 38.`; null where nothing tells it.
 */
export function sinceOf(record: CountRecord, dates: readonly DateRecord[], spoken: number | null): number | null {
  if (dates.length === 0 || record.as_of_basis !== 'document' || spoken === null) return null
  const { kind } = record
  const told = kind === 'ordinal' ? openedOn(record, dates) : kind === 'count' ? begun(record, dates) : []
  // The day of the text itself, in its dateline, and one still to come tell nothing.
  const [day, ...others] = new Set(told.filter((one) => one < spoken))
  return day === undefined || others.length > 0 ? null : day
}

/** Days since which, in its own clause, so many are there. */
function begun(record: CountRecord, dates: readonly DateRecord[]): number[] {
  return dates.flatMap(({ edtf, first_day, quote, sentence }) => {
    if (sentence !== record.sentence) return []
    const day = SINCE.exec(edtf ?? '')?.[1] ?? (BY_EVENT.exec(sentence)?.[0].includes(quote) ? first_day : null)
    const number = day == null ? null : dayNumber(day)
    return number !== null && ONE_CLAUSE.test(between(sentence, quote, record.quote)) ? [number] : []
  })
}

/** What stands between two quotes of one sentence; an end of a sentence where they can't be found apart. */
function between(sentence: string, first: string, second: string): string {
  const [a, b] = [sentence.indexOf(first), sentence.indexOf(second)]
  if (a < 0 || b < 0) return '.'
  return a < b ? sentence.slice(a + first.length, b) : sentence.slice(b + second.length, a)
}

/** Days that the sentence right before names, where this one goes on with what opened. */
function openedOn(record: CountRecord, dates: readonly DateRecord[]): number[] {
  if (!THIS_ONE.test(record.sentence) || dates.some(({ sentence }) => sentence === record.sentence)) return []
  const begins = beginOf(record)
  return dates.flatMap((date) => {
    const gap = begins - (beginOf(date) + date.sentence.length)
    const number = gap >= 0 && gap <= GAP && date.first_day !== null ? dayNumber(date.first_day) : null
    return number === null ? [] : [number]
  })
}

const beginOf = ({ start, sentence, quote }: Pick<CountRecord, 'start' | 'sentence' | 'quote'>) =>
  start - Math.max(0, sentence.indexOf(quote))

/** The counts that hold since a day before the one on which they are told, as claims of that day too. */
export function sinceThen(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => (claim.row.kind === 'count' ? onItsDay(claim) : []))
}

/** Figures in order of time: an ordinal on the day of its opening, a count on its first day too. */
export function onTheirDays(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => {
    const own = onItsDay(claim)
    return claim.row.kind === 'ordinal' && own.length > 0 ? own : [claim, ...own]
  })
}

function onItsDay(claim: Claim): Claim[] {
  if (claim.since == null) return []
  const day = dayOf(claim.since)
  const row = { ...claim.row, as_of: day, as_of_first_day: day, as_of_last_day: day, as_of_basis: 'clause' as const }
  const span = { first: claim.since, last: claim.since }
  return [{ ...claim, row, span, stated: true, evidence: { ...claim.evidence, asOf: day } }]
}
