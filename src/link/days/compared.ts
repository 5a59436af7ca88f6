import { isReported } from '../../lexicon/dates.js'
import type { DateMention, StatedTime } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { civil, dayNumber } from './calendar.js'
import { type Reference, reference } from './reference.js'
import type { Stretch } from './stretch.js'

/** What `Vorjahr` counts from where the text around it tells of no year: the year told to compare with. */
export interface Comparison {
  readonly tell: (mention: DateMention, stretch: Stretch, anchor: Reference | null) => void
  /** The year of which the last time told was the Vorjahr, so that the next is the same; null where it was none. */
  readonly same: (mention: DateMention, told: number | undefined) => Reference | null
  /** The year that the document reports on (`Geschäftsjahr 2018`, `Jahresbericht 2018`); null where it says none. */
  readonly reported: (mention: DateMention) => Reference | null
}

/** Follows what `Vorjahr` is compared with. */
export function comparison({ tokens }: AnnotatedDocument): Comparison {
  let before: { readonly start: number; readonly reference: Reference } | null = null
  let report: Reference | null = null
  return {
    tell: (mention, { first }, anchor) => {
      if (first === null) return
      const { year } = civil(first)
      if (isYearBefore(mention.times[0])) before = { start: mention.start, reference: yearReference(year + 1) }
      const said = mention.form === 'one' && mention.times[0]?.unit === 'year' && mention.times[0].year !== null
      if (said && (anchor === null || year < anchor.year) && isReported(tokens[mention.lastToken - 2]?.lower ?? ''))
        report = yearReference(year)
    },
    same: (mention, told) =>
      before !== null && before.start === told && isYearBefore(mention.times[0]) ? before.reference : null,
    reported: (mention) => (isYearBefore(mention.times[0]) ? report : null),
  }
}

/** `Vorjahr` */
const isYearBefore = (time: StatedTime | undefined) =>
  time?.anaphoric === true && time.unit === 'year' && time.shift === -1

const yearReference = (year: number) => reference(String(year), dayNumber(year, 1, 1), dayNumber(year, 12, 31))
