import type { Anchor } from '../../model/mentions.js'
import { civil, parseDayText } from './calendar.js'

/** What relative times are counted from. */
export interface Reference {
  readonly edtf: string
  readonly first: number
  readonly last: number
  readonly year: number
  /** Null where only the year is known. */
  readonly month: number | null
  /** Day number, null where only month or year are known. */
  readonly day: number | null
  readonly approximate: boolean
}

/** The document's anchor as a reference, null where it has none. */
export function referenceOf(anchor: Anchor): Reference | null {
  const { edtf, firstDay, lastDay } = anchor
  const first = firstDay === null ? null : parseDayText(firstDay)
  const last = lastDay === null ? null : parseDayText(lastDay)
  if (edtf === null || first === null || last === null) return null
  return reference(edtf, first, last)
}

export function reference(edtf: string, first: number, last: number): Reference {
  const { year, month } = civil(first)
  const day = first === last ? first : null
  return { edtf, first, last, year, month: last - first < 31 ? month : null, day, approximate: edtf.endsWith('~') }
}
