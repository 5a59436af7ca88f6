import { BEFORE_DAY, BEFORE_NUMBER, monthNumber, NO_SUCH_DAY, WRITTEN_DAY } from '../lexicon/impossible_days.js'
import type { DateRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { daysInMonth, isJulianLeapDay } from './days.js'
import { evidenceOf } from './evidence.js'
import type { ImpossibleDate } from './model.js'
import { weekdaysIn } from './weekdays.js'

type Written = Pick<ImpossibleDate, 'words' | 'day' | 'month' | 'year'>

/** The days of a document that no calendar has (`31. Juni`), each once: those that it gives as days and does not deny. */
export function impossibleDatesOf({ document, dates }: DocumentResult): ImpossibleDate[] {
  const found = new Map<string, ImpossibleDate>()
  for (const record of dates) {
    if (record.resolution !== 'unresolved' || record.granularity !== 'day' || record.repeats !== null) continue
    const { quote } = record
    const written = impossibleIn(record)
    if (written === null || found.has(keyOf(written))) continue
    const [weekday = null, second] = weekdaysIn(quote)
    found.set(keyOf(written), {
      ...written,
      quote,
      weekday: second === undefined ? weekday : null,
      evidence: evidenceOf(record, document, null),
    })
  }
  return [...found.values()]
}

const keyOf = ({ day, month, year }: Written) => `${day}.${month}.${year ?? ''}`

/** The first impossible day in the words of a date, where nothing shows that they are something else. */
function impossibleIn({ quote, sentence }: DateRecord): Written | null {
  const at = sentence.indexOf(quote)
  if (at < 0 || NO_SUCH_DAY.test(sentence)) return null
  for (const match of quote.matchAll(WRITTEN_DAY)) {
    const { day: digits = '', name, figure = '', year: yearDigits } = match.groups ?? {}
    const [day, month] = [Number(digits), name === undefined ? Number(figure) : monthNumber(name)]
    const year = yearDigits === undefined ? null : Number(yearDigits)
    if (month === null || day <= (daysInMonth(month, year) ?? day)) continue
    if (year !== null && isJulianLeapDay(day, month, year)) continue
    const [start, end] = [at + match.index, at + match.index + match[0].length]
    const [before, behind] = [sentence.slice(0, start), sentence.slice(end)]
    const isDay = name === undefined ? isDayInFigures(before, behind, quote) : isDayInWords(before, behind, year)
    if (isDay) return { words: match[0], day, month, year }
  }
  return null
}

/** `Freitag, 31.06.2017`, `am 31.06.2017`, `31.06.2017: Konzert`, and neither `Drs. 31.06.2017` nor `vom 31.06.2017/12`. */
function isDayInFigures(before: string, behind: string, quote: string): boolean {
  if (/^[/–-]?[\d\p{L}]|^\.\d/u.test(behind)) return false
  const opens = /^[•–*-]? ?$/u.test(before) && /^(?:[,:]| [–-] )/u.test(behind)
  return opens || weekdaysIn(quote).length > 0 || BEFORE_DAY.test(before)
}

/** Letters in which the weekday before a day stands. */
const NEAR = 12

/** `am 31. Juni`, and neither `auf Platz 31. Juni und Juli …`, the `31. Juni-Kreis`, `zum 31. April Cup` nor the play „30. Februar“. */
function isDayInWords(before: string, behind: string, year: number | null): boolean {
  if (/^-\p{L}/u.test(behind)) return false
  if (/[„“"»›‚']$/u.test(before) && /^[“”"«‹‘']/u.test(behind)) return false
  if (BEFORE_NUMBER.test(before) && !BEFORE_DAY.test(before) && weekdaysIn(before.slice(-NEAR)).length === 0)
    return false
  return year !== null || !/^ \p{Lu}/u.test(behind) || /(?<!\p{L})(?:am|\p{L}+tag,?(?: dem)?) $/iu.test(before)
}
