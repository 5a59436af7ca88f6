import type { DateMention } from '../../model/dates.js'
import type { RawDocument } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { dayNumber, dayText, lastDayOfMonth } from '../days/calendar.js'

/** An anchor that is one day. */
export function dayAnchor(day: string, basis: 'stated' | 'metadata' | 'text', evidence: string): Anchor {
  const published = basis === 'text' ? null : day
  return {
    edtf: day,
    firstDay: day,
    lastDay: day,
    basis,
    evidence,
    published,
    publishedBasis: basis === 'text' ? null : basis,
  }
}

/** An anchor that is a month, `edtf` with `~` where it is approximate. */
export function monthAnchor(
  edtf: string,
  year: number,
  month: number,
  basis: 'stated' | 'text',
  evidence: string,
): Anchor {
  const firstDay = dayText(dayNumber(year, month, 1))
  const lastDay = dayText(lastDayOfMonth(year, month))
  return { edtf, firstDay, lastDay, basis, evidence, published: null, publishedBasis: null }
}

/** An anchor that is a year, known by `basis`; about that year where it is not stated. */
export function yearAnchor(year: string, basis: 'stated' | 'text' | 'reference', evidence: string): Anchor {
  return {
    edtf: basis === 'stated' ? year : `${year}~`,
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
    basis,
    evidence,
    published: null,
    publishedBasis: null,
  }
}

/** The day of publication that the metadata give. */
export function fromMetadata({ metadata: { published } }: RawDocument): Anchor | null {
  return published === undefined ? null : dayAnchor(published, 'metadata', published)
}

/** The day given for documents that have no other; it is not taken for their day of publication. */
export function fromReference({ metadata: { reference } }: RawDocument): Anchor | null {
  if (reference === undefined) return null
  return { ...dayAnchor(reference, 'metadata', reference), published: null, publishedBasis: null }
}

const NAMED_DAY = /(?:^|[^\d])((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:[^\d]|$)/u
/** Most years between the day in a file's name and the years that the text names. */
const NEAR = 2

/** The day that the file is named after (`2016-03-02_kita.txt`), unless the text speaks of other years only. */
export function fromFileName({ path }: RawDocument, dates: readonly DateMention[]): Anchor | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, year, month, day] = NAMED_DAY.exec(name) ?? []
  if (year === undefined) return null
  const years = dates.flatMap(({ times }) => times.map((time) => time.year)).filter((own) => own !== null)
  if (years.length > 0 && !years.some((own) => Math.abs(own - Number(year)) <= NEAR)) return null
  return dayAnchor(`${year}-${month}-${day}`, 'metadata', name)
}
