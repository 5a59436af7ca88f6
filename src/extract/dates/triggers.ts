import {
  ABBREVIATED_UNITS,
  COUNTED_UNITS,
  DAY_ADJECTIVES,
  DAY_TIMES,
  DAYS,
  HALVES,
  HOLIDAYS,
  MONTH_TAGGED,
  MONTH_WEEKS,
  RELATIVE_WORDS,
  SEASON_PARTS,
  SEASONS,
  TURNS,
  WEEKDAYS,
} from '../../lexicon/dates.js'
import { DECADES } from '../../lexicon/years.js'

/** What a candidate may begin or end, as bits: a parser whose kind a document does not hold need not look at it. */
export const Trigger = {
  /** `12.3.`, `23. 8.` */
  Figures: 1 << 0,
  /** A number of three or four digits, also `’89`. */
  Year: 1 << 1,
  Month: 1 << 2,
  Weekday: 1 << 3,
  /** heute, heutig */
  Day: 1 << 4,
  Season: 1 << 5,
  Decade: 1 << 6,
  /** Jahr, Wochen, Quartal */
  Unit: 1 << 7,
  /** Vorjahr, Jahresende */
  Relative: 1 << 8,
  Turn: 1 << 9,
  Holiday: 1 << 10,
  /** `d. M.`, `Mo:` */
  Abbreviated: 1 << 11,
  /** `im kommenden`, of a noun named before */
  Elided: 1 << 12,
  /** Märzhälfte, Januarwoche */
  MonthPart: 1 << 13,
  /** `5 Dez 2024`, `May 3, 2016` of a mail header */
  Mailed: 1 << 14,
  /** `bis zum 23.`, a day without its month */
  Numbered: 1 << 15,
} as const

/** All of them: what a candidate triggers that no table knows. */
export const ANY_TRIGGER = (1 << 16) - 1

function* entries(): Generator<readonly [string, number]> {
  const all = (words: Iterable<string>, bit: number) => [...words].map((word) => [word, bit] as const)
  yield* all(MONTH_TAGGED, Trigger.Month)
  yield* all(
    [...MONTH_TAGGED].flatMap((month) => [...HALVES, ...MONTH_WEEKS].map((end) => month + end)),
    Trigger.MonthPart,
  )
  yield* all(WEEKDAYS.keys(), Trigger.Weekday)
  yield* all(
    [...WEEKDAYS.keys()].flatMap((day) => DAY_TIMES.map((time) => day + time)),
    Trigger.Weekday,
  )
  yield* all([...DAYS.keys(), ...DAY_ADJECTIVES.keys()], Trigger.Day)
  yield* all(SEASONS.keys(), Trigger.Season)
  yield* all(
    [...SEASON_PARTS.keys()].flatMap((part) => [...SEASONS.keys()].map((name) => part + name)),
    Trigger.Season,
  )
  yield* all(
    [...DECADES.keys()].flatMap((word) => [word, `${word}n`]),
    Trigger.Decade,
  )
  yield* all(COUNTED_UNITS.keys(), Trigger.Unit)
  yield* all(RELATIVE_WORDS.keys(), Trigger.Relative)
  yield* all(TURNS, Trigger.Turn)
  yield* all(HOLIDAYS.keys(), Trigger.Holiday)
  // `Tag der Arbeit` begins with a unit.
  yield* all(
    [...HOLIDAYS.keys()].map((name) => name.split(' ', 1).join()),
    Trigger.Holiday,
  )
  yield* all(ABBREVIATED_UNITS.keys(), Trigger.Abbreviated)
}

/** Words in lower case to what they trigger; a tagged word that is not here may trigger anything. */
export const TRIGGERS: ReadonlyMap<string, number> = (() => {
  const table = new Map<string, number>()
  for (const [word, bit] of entries()) table.set(word.toLowerCase(), (table.get(word.toLowerCase()) ?? 0) | bit)
  return table
})()
