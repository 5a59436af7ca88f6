import type { DateRecord, OfficeRecord } from '../model/records.js'
import { type Span, spanOf } from './days.js'

/** Days before its document by which a time is past enough that another may have held the office. */
const AGO = 60

/** A season without year may be the next as well as the last. */
const EXACT: ReadonlySet<DateRecord['granularity']> = new Set(['day', 'month', 'year'])

/** `das 2012 gegründete Zentrum`, `im 2012 gegründeten`: the time belongs to the participle, not to the clause. */
const PARTICIPLE = /^ \p{Ll}+(?:te|en)(?:[mnrs]|n)? /u
const ARTICLE = /(?<!\p{L})(?:de[rsnm]|die|das|ein(?:e[rsnm]?)?)(?: im| am| seit| seit dem)? $/iu
const MELTED = /(?<!\p{L})(?:im|vom|am|zum|zur) $/iu

/**
 * The past time that the clause of a title tells of (`2003 eröffnete Bürgermeister A …`); null where it speaks of its own
 * time. `now` is the time of the document.
 */
export function pastTime(office: OfficeRecord, dates: readonly DateRecord[], now: Span | null): Span | null {
  if (now === null) return null
  const at = office.sentence.indexOf(office.quote.replace(/\s+/gu, ' '))
  if (at < 0) return null
  for (const date of dates) {
    if (date.sentence !== office.sentence || !EXACT.has(date.granularity)) continue
    const span = spanOf(date.first_day, date.last_day)
    if (span === null || span.last >= now.first - AGO) continue
    const written = date.quote.replace(/\s+/gu, ' ')
    const place = office.sentence.indexOf(written)
    if (place < 0) continue
    const [from, to] = place < at ? [place + written.length, at] : [at, place]
    if (/[,;:–—„“”"]/u.test(office.sentence.slice(from, to))) continue
    if (!isAttribute(office.sentence.slice(0, place), written, office.sentence.slice(place + written.length)))
      return span
  }
  return null
}

function isAttribute(before: string, date: string, behind: string): boolean {
  return PARTICIPLE.test(behind) && (ARTICLE.test(before) || (/^\d{4}$/u.test(date) && MELTED.test(before)))
}
