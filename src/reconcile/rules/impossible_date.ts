import { dayNumber, dayOf, daysInMonth, weekdayOf } from '../days.js'
import type { ImpossibleDate, Text } from '../model.js'
import { message, monthText, timeText, WEEKDAYS } from '../wording.js'
import type { Rule } from './rule.js'

const ACTION: Text = {
  de: 'Beim Absender nachfragen, welcher Tag gemeint ist.',
  en: 'Ask the sender which day is meant.',
}

/** A day that no calendar has: the 31st of June, the 29th of February of a year that is no leap year. */
export const impossibleDate: Rule = ({ corpus }) =>
  corpus.impossibleDates.map((date) => {
    const { words, month, year, evidence } = date
    const days = daysInMonth(month, year) ?? 0
    const name = monthText(month, month === 2 ? year : null)
    const fits = fitting(date)
    const weekday = WEEKDAYS[date.weekday ?? -1]
    return {
      rule: 'impossible_date',
      verdict: 'conflict',
      severity: 'error',
      measure: null,
      scope: evidence.document,
      sides: [
        { value: words, evidence, span: null },
        { value: lastDay(date).de, evidence, span: null },
      ],
      message: message({
        texts: {
          de: `„${date.quote}“ (${evidence.document}, Zeile ${evidence.line}).`,
          en: `“${date.quote}” (${evidence.document}, line ${evidence.line}).`,
        },
        follows: {
          de: `Der ${name.de} hat ${days} Tage.${fits === null ? '' : ` Auf einen ${weekday?.de} fällt der ${fits.de}.`}`,
          en: `${name.en} has ${days} days.${fits === null ? '' : ` ${fits.en} is a ${weekday?.en}.`}`,
        },
      }),
      action: ACTION,
      records: [evidence.record],
      documents: [evidence.document],
    }
  })

/** The last day that the month has, as people write it. */
function lastDay({ month, year }: ImpossibleDate): Text {
  const days = daysInMonth(month, year) ?? 0
  if (year !== null) return timeText(dayText(year, month, days))
  const name = monthText(month, null)
  return { de: `${days}. ${name.de}`, en: `${days} ${name.en}` }
}

const dayText = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The days that may be meant and fit the weekday: the last of the month, the next, the same day of the months beside. */
function fitting({ day, month, year, weekday }: ImpossibleDate): Text | null {
  if (year === null || weekday === null) return null
  const last = dayNumber(dayText(year, month, daysInMonth(month, year) ?? 1))
  const beside = [month - 1, month + 1].map((other) =>
    day <= (daysInMonth(other, year) ?? 0) ? dayNumber(dayText(year, other, day)) : null,
  )
  const days = [last, last === null ? null : last + 1, ...beside]
    .filter((one) => one !== null)
    .filter((one) => weekdayOf(one) === weekday)
    .map((one) => timeText(dayOf(one)))
  if (days.length === 0) return null
  return { de: days.map(({ de }) => de).join(' oder der '), en: days.map(({ en }) => en).join(' or ') }
}
