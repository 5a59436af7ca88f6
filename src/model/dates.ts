import type { Mention } from './span.js'

/** Calendar unit that an expression names; `years` is a year that runs over New Year (2014/15), `period` as long as what was told before (im Vorjahreszeitraum). */
export type DateUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'half_month'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half_year'
  | 'year'
  | 'years'
  | 'period'
  | 'decade'
  | 'century'

/** One day, month, year … as the words give it, before anything is resolved. Null: the words don't say. */
export interface StatedTime {
  readonly unit: DateUnit
  /** Year in full; of a decade or century its first (1980, 1900). */
  readonly year: number | null
  /** Second year of `years`. */
  readonly lastYear: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
  /** 0 (Sunday) to 6. */
  readonly weekday: number | null
  /**
   * Which one: quarter 1–4, half-year or half of a month 1–2, season 21–24 (EDTF), calendar week 1–53, Sunday of Advent
   * 1–4, weekday of its month 1–4 or −1 for the last.
   */
  readonly ordinal: number | null
  /** Id of a holiday in the lexicon. */
  readonly holiday: string | null
  readonly part: 'start' | 'mid' | 'end' | null
  /**
   * How many units from the reference (`gestern` −1, `im kommenden Jahr` 1); of something that recurs (weekday, month
   * name, season) which one: −1 the last, 0 this, 1 the next. A half is possible (`vor eineinhalb Jahren` −1.5).
   */
  readonly shift: number | null
  /** Year counted from the reference's (`des kommenden Jahres` 1, `dieses Jahres` 0). */
  readonly yearShift: number | null
  /** Whether the reference is the time last told of (`im Vorjahr`, `tags darauf`) rather than when the document speaks. */
  readonly anaphoric: boolean
  /** Weekday stated beside a relative day (`gestern, Mittwoch`), 0 (Sunday) to 6: it does not settle the day but checks it. */
  readonly beside?: number
  /** Whether `weekday` is the next one after the holiday (1) or the last before it (−1): `Freitag nach Fronleichnam`. */
  readonly side?: 1 | -1
  /** Whether a bare weekday is of the week that `shift` counts (`nächste Woche Dienstag`). */
  readonly ofWeek?: boolean
  /** Whether the shift is seen from a turn of the year nearby (`im neuen Jahr` 1, `im alten Jahr` −1). */
  readonly turned?: boolean
  /** Whether the words leave out the century and `year` gives the last one (`die zwanziger Jahre`: 1920). */
  readonly centuryOpen?: boolean
  /** Words before such a decade that may lead far ahead: `erst in den Fünfzigerjahren`, `bis in die Vierzigerjahre`; null for others. */
  readonly farAhead?: 'awaited' | 'until' | null
}

/** How the times of an expression belong together; `one` and `list` give one value each, the others one interval. */
export type DateForm = 'one' | 'list' | 'interval' | 'since' | 'until'

/** What kind of time it is; all but `date` stay out of the records unless asked for. */
export type TemporalKind = 'date' | 'duration' | 'set' | 'time' | 'vague'

/** What the words of one date expression say, before anything is resolved. */
export interface DateMention extends Mention {
  /** Tokens `[firstToken, lastToken)` of the span. */
  readonly firstToken: number
  readonly lastToken: number
  readonly kind: TemporalKind
  readonly form: DateForm
  /** Two for an interval, one or more for a list, one otherwise; none for what is no date. */
  readonly times: readonly StatedTime[]
  /** TimeML value of what is no date (`P2Y`, `PRESENT_REF`, `XXXX-WXX-5`), null for dates. */
  readonly timex: string | null
}
