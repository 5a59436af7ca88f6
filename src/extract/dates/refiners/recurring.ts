import { anyOf, SET_LEADS } from '../../../lexicon/dates.js'
import { SETS } from '../../../lexicon/temporal.js'
import type { StatedTime } from '../../../model/dates.js'
import type { DateResult, Refine } from '../result.js'
import { isBareWeekday } from './weekdays.js'

/** Letters of German words; the class of all that Unicode has takes a quarter of a second to compile. */
const LETTERS = 'A-Za-zÄÖÜäöüß'
const PREPOSITION = '(?:(?:nur|auch|erst|schon|wieder) )?(?:(?:am|an|im|ab|vom|von|zum|bis) )?'
/** `pro Samstag`, `immer am Donnerstag`, `wöchentlich am Montag`; `wie immer am Samstag` is one. */
const EACH = new RegExp(
  `(?:^|[^${LETTERS}])(?<!wie )(?:[Pp]ro|[Pp]er|[Jj]e|${anyOf([...SETS.keys(), ...SET_LEADS])}) ${PREPOSITION}$`,
  'u',
)
/** `alle zwei Wochen am Montag`, `einmal im Monat am Freitag` */
const EVERY = new RegExp(
  `(?:^|[^${LETTERS}])(?:[Aa]lle (?:[${LETTERS}]+|\\d{1,2})|(?:[${LETTERS}]{3,5}|\\d) ?[Mm]al (?:im|in der|pro|die|je)) (?:Tage?|Wochen?|Monate?|Jahre?),? ${PREPOSITION}$`,
  'u',
)
/** Longest of these, in UTF-16 units. */
const LONGEST = 48

/** Drops weekdays, weekends, months and seasons of every week or year: `immer am Donnerstag`, `Montag für Montag`. */
export const recurring: Refine = (text, results) =>
  results.filter((result, i) => !isRecurring(text, results, result, i))

function isRecurring(text: string, results: readonly DateResult[], result: DateResult, i: number): boolean {
  if (!result.reading.times.every(comesAgain)) return false
  if (isSame(text, results[i - 1], result) || isSame(text, result, results[i + 1])) return true
  const before = text.slice(Math.max(0, result.index - LONGEST), result.index)
  return before.endsWith(' ') && (EACH.test(before) || EVERY.test(before))
}

/** `Freitag für Freitag` */
const isSame = (text: string, one: DateResult | undefined, other: DateResult | undefined) =>
  one !== undefined && other !== undefined && one.text === other.text && text.slice(one.until, other.index) === ' für '

/** A time of which nothing says which one it is. */
const comesAgain = (time: StatedTime): boolean =>
  isBareWeekday(time)
    ? time.ordinal === null
    : (time.unit === 'weekend' || time.unit === 'month' || time.unit === 'season') &&
      time.year === null &&
      time.shift === null &&
      time.yearShift === null &&
      time.part === null
