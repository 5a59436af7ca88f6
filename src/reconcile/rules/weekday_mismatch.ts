import { dayNumber, dayOf, weekdayOf } from '../days.js'
import type { OddDate, Text } from '../model.js'
import { message, timeText, WEEKDAYS } from '../wording.js'
import type { Rule } from './rule.js'

const ACTION: Text = {
  de: 'Im Kalender des Termins nachsehen, ob der Wochentag oder das Datum stimmt.',
  en: 'Look up in the calendar of the event whether the weekday or the date is right.',
}

/** A day that is written with another weekday than it was. */
export const weekdayMismatch: Rule = ({ corpus }) =>
  corpus.oddDates.map((odd) => {
    const { day, written, quote, explicit, evidence } = odd
    const actual = WEEKDAYS[weekdayOf(day)] ?? { de: '', en: '' }
    const stated = written === null ? null : (WEEKDAYS[written] ?? null)
    const when = timeText(dayOf(day))
    const fits = written === null ? null : fitting(odd, written)
    return {
      rule: 'weekday_mismatch',
      verdict: 'conflict',
      severity: explicit ? 'error' : 'warning',
      measure: null,
      scope: evidence.document,
      sides: [
        { value: stated?.de ?? quote, evidence, span: { first: day, last: day } },
        { value: actual.de, evidence, span: { first: day, last: day } },
      ],
      message: message({
        texts: {
          de: `„${quote}“ (${evidence.document}, Zeile ${evidence.line}).`,
          en: `“${quote}” (${evidence.document}, line ${evidence.line}).`,
        },
        follows: {
          de: `Der ${when.de} ist ein ${actual.de}.${fits === null ? '' : ` Auf ${stated?.de ?? ''} fallen: ${fits.de}.`}`,
          en: `${when.en} is a ${actual.en}.${fits === null ? '' : ` These are a ${stated?.en ?? ''}: ${fits.en}.`}`,
        },
      }),
      action: ACTION,
      records: [evidence.record],
      documents: [evidence.document],
    }
  })

/** The days that would fit the weekday: just before and after, and the same date in the years around. */
function fitting({ day }: OddDate, weekday: number): Text {
  const forward = (weekday - weekdayOf(day) + 7) % 7
  const year = Number(dayOf(day).slice(0, 4))
  const sameDate = [year - 1, year + 1].flatMap((other) => {
    const date = `${String(other).padStart(4, '0')}${dayOf(day).slice(4)}`
    const number = dayNumber(date)
    return number !== null && weekdayOf(number) === weekday && dayOf(number) === date ? [number] : []
  })
  const days = [day + forward - 7, day + forward, ...sameDate].map((number) => timeText(dayOf(number)))
  return { de: days.map(({ de }) => de).join(', '), en: days.map(({ en }) => en).join(', ') }
}
