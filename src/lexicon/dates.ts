import type { DateUnit } from '../model/dates.js'
import words from './de/dates.json' with { type: 'json' }
import { CLOCK, DURATIONS, SETS, VAGUE } from './temporal.js'
import { type WordTest, wordTest } from './words.js'
import { lowerSet, tableOf } from './written.js'
import { DECADES } from './years.js'

type Part = 'start' | 'mid' | 'end'

/** Unit names of the lexicon are those of the model; the JSON import knows them only as strings. */
const UNITS_BY_NAME: Readonly<Record<string, DateUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  half_year: 'half_year',
  year: 'year',
  years: 'years',
  period: 'period',
  half_month: 'half_month',
  decade: 'decade',
  century: 'century',
}
const PARTS_BY_NAME: Readonly<Record<string, Part>> = { start: 'start', mid: 'mid', end: 'end' }

const unitOf = (name: string): DateUnit => UNITS_BY_NAME[name] ?? 'day'
const partOf = (name: string | null): Part | null => (name === null ? null : (PARTS_BY_NAME[name] ?? null))

/** Regular expression source that matches any of the words, the longest first. */
export function anyOf(table: Iterable<string>): string {
  const sorted = [...new Set(table)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`
}

interface MonthEntry {
  readonly number: number
  readonly names: readonly string[]
  readonly misspelt?: readonly string[]
}
const MONTH_ENTRIES: readonly MonthEntry[] = words.months

/** Month names, also as they are often misspelt, and names with their abbreviations (without period), to 1–12. */
export const MONTHS = tableOf(
  MONTH_ENTRIES.flatMap(({ number, names, misspelt = [] }) =>
    [...names, ...misspelt].map((name) => [name, number] as const),
  ),
)
export const MONTHS_SHORT = tableOf(
  words.months.flatMap(({ number, short }) => short.map((name) => [name, number] as const)),
)
/** English names of months and their abbreviations to 1–12: mail programs write them into headers. */
export const MONTHS_ENGLISH: ReadonlyMap<string, number> = new Map(
  words.months.flatMap(({ number, english }) => english.map((name) => [name, number] as const)),
)
/** Weekday names to 0 (Sunday)–6; abbreviations only count beside a date. */
export const WEEKDAYS = tableOf(
  words.weekdays.flatMap(({ number, names }) => names.map((name) => [name, number] as const)),
)
/** Month names that people bear too, in lower case: they need a preposition. */
export const MONTHS_ALSO_NAMES: ReadonlySet<string> = new Set(words.monthsAlsoNames.map((name) => name.toLowerCase()))
export const WEEKDAYS_SHORT = tableOf(
  words.weekdays.flatMap(({ number, short }) => short.map((name) => [name, number] as const)),
)
export const DAY_TIMES: readonly string[] = words.dayTimes.flatMap((word) => [word, word.toUpperCase()])
/** Season names to the EDTF season codes 21 (spring) to 24 (winter). */
export const SEASONS = tableOf(
  words.seasons.flatMap(({ number, names }) => names.map((name) => [name, number] as const)),
)
/** First parts of season names that narrow them (Früh-, Spätsommer). */
export const SEASON_PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries(words.seasonParts).map(([word, part]) => [word, PARTS_BY_NAME[part] ?? 'mid']),
)
/** Names of units to the unit. */
export const UNITS = tableOf(
  words.units.flatMap(({ unit, singular }) => singular.map((name) => [name, unitOf(unit)] as const)),
)
/** Names of units after a number (zwei Jahren, einem Jahr) to the unit. */
export const COUNTED_UNITS = tableOf(
  words.units.flatMap(({ unit, singular, plural }) =>
    [...plural, ...singular].map((name) => [name, unitOf(unit)] as const),
  ),
)

/** Declined adjectives to how many units they shift (kommenden 1, dieses 0, vergangene −1). */
export const ADJECTIVES = tableOf(declined(words.adjectives))
const ANAPHORIC = new Set(words.anaphoric)
/** Adjectives that count from the time last told of (am folgenden Tag). */
export const ANAPHORIC_ADJECTIVES: ReadonlySet<string> = new Set(
  [...declined(words.adjectives)].filter(([word]) => [...ANAPHORIC].some((stem) => word.startsWith(stem))).map(first),
)
/** Those in the dative that may leave out their noun (`im kommenden`). */
export const ELIDED: ReadonlySet<string> = new Set(words.elided.map((stem) => `${stem}en`))
/** Words that make a set of what follows (jeden Freitag). */
export const SET_WORDS: ReadonlySet<string> = new Set([...declined(words.sets)].map(first))
/** Words before a preposition that make a set of what follows (`immer am Freitag`), as written. */
export const SET_LEADS: readonly string[] = words.setLeads.flatMap((word) => [
  word,
  word.slice(0, 1).toUpperCase() + word.slice(1),
])
export const DAYS = tableOf(Object.entries(words.days))
export const DAY_ADJECTIVES = tableOf(declined(words.dayAdjectives))

function* declined<T>(stems: Readonly<Record<string, T>>): Generator<readonly [string, T]> {
  for (const [stem, value] of Object.entries(stems)) {
    for (const ending of words.adjectiveEndings) yield [stem + ending, value]
  }
}

function first<T>([word]: readonly [string, T]): string {
  return word
}

/** A word that is a relative time by itself: Vorjahr, Jahresende, heuer. */
export interface RelativeWord {
  readonly unit: DateUnit
  readonly shift: number
  readonly part: Part | null
  readonly anaphoric: boolean
}

export const RELATIVE_WORDS: ReadonlyMap<string, RelativeWord> = tableOf([
  ...words.compounds.flatMap(({ words: forms, unit, shift, part, anaphoric }) =>
    forms.map((form) => [form, { unit: unitOf(unit), shift, part: partOf(part), anaphoric }] as const),
  ),
  ...words.phrases.flatMap(({ words: forms, unit, shift }) =>
    forms.map((form) => [form, { unit: unitOf(unit), shift, part: null, anaphoric: true }] as const),
  ),
])
/** Abbreviated `dieses`, `vorigen`, `nächsten` before an abbreviated unit (`d. M.`, `v. J.`) to the shift, and those units. */
export const ABBREVIATED_ADJECTIVES: ReadonlyMap<string, number> = new Map(Object.entries(words.abbreviatedAdjectives))
export const ABBREVIATED_UNITS: ReadonlyMap<string, DateUnit> = new Map(
  Object.entries(words.abbreviatedUnits).map(([word, unit]) => [word, unitOf(unit)] as const),
)
/** Adverbs that count from the time last told of (`ein Jahr zuvor`) to the direction, −1 or 1. */
export const LATER: ReadonlyMap<string, number> = new Map(Object.entries(words.later))
/** Adverbs behind a weekday, month or season that count it from the time last told of (`im Sommer darauf`) to the direction. */
export const AFTERWARDS: ReadonlyMap<string, number> = new Map(Object.entries(words.afterwards))
/** Words behind such an adverb that it belongs to (`am Dienstag darauf hingewiesen`). */
export const NOT_AFTERWARDS: ReadonlySet<string> = new Set(words.notAfterwards)
/** Ends of nouns of what bounds a time (`bis zur Schließung 1973`). */
export const BOUNDS: readonly string[] = words.bounds
/** Declined adjectives that a turn of the year gives to years (`im neuen Jahr`) to its side, 1 or −1. */
export const TURNED = tableOf(declined(words.turned))
/** Whether a noun, in lower case, makes the year behind it the one that is reported on (`Geschäftsjahr 2018`). */
export const isReported: WordTest = wordTest(words.reported)
/** Declined participles of what is done in a day (`der heute vorgestellte Bericht`). */
export const DAY_ACTS: ReadonlySet<string> = new Set(
  words.dayActs.flatMap((word) => words.adjectiveEndings.map((ending) => word + ending)),
)
/** Prepositions between what is done and the event at which it is done. */
export const AT_EVENT: ReadonlySet<string> = new Set(words.atEvent)
/** Words for several without a number (`in vielen Schulen`). */
export const MANY: ReadonlySet<string> = new Set(words.many)
/** The turn of the year (Jahreswechsel). */
export const TURNS: readonly string[] = words.turn
/** Words before a time that single out a part of it. */
export const PARTS: ReadonlyMap<string, Part> = tableOf(
  Object.entries(words.parts).map(([word, part]) => [word, PARTS_BY_NAME[part] ?? 'mid'] as const),
)
/** Ends of nouns that are events: a day beside them is theirs, whatever the tense of the sentence. */
export const EVENTS: readonly string[] = words.events
/** Nouns that end like an event and are none (`Landtag`), in lower case. */
export const NOT_EVENTS: ReadonlySet<string> = new Set(words.notEvents)
/** Words that `des` and a day make a name (`Straße des 17. Juni`). */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set(words.namedAfterDays)
/** Ends of compounds that halve a month (`Märzhälfte`). */
export const HALVES: readonly string[] = words.halves
/** Ends of compounds of a week or weekend of a month (`Januarwoche`). */
export const MONTH_WEEKS: readonly string[] = words.monthWeeks
/** Ends of nouns of what is over in a day (`die heutige Debatte`). */
export const DAY_EVENTS: readonly string[] = words.dayEvents

/** A holiday: a day or Sunday of a month, or days after Easter Sunday or the first Sunday of Advent. */
export interface Holiday {
  readonly id: string
  readonly month: number | null
  readonly day: number | null
  readonly easter: number | null
  readonly advent?: number
  readonly sunday?: number
}

const ALL_HOLIDAYS: readonly Holiday[] = words.holidays
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(
  words.holidays.flatMap((holiday) => holiday.names.map((name) => [name, holiday] as const)),
)
export const HOLIDAYS_BY_ID: ReadonlyMap<string, Holiday> = new Map(
  ALL_HOLIDAYS.map((holiday) => [holiday.id, holiday]),
)

/** Ids of those of which an ordinal says which day is meant (der zweite Advent, der erste Weihnachtstag). */
export const COUNTED_HOLIDAYS: ReadonlySet<string> = new Set(
  ALL_HOLIDAYS.filter(({ day, easter, advent, sunday }) => (day ?? easter ?? advent ?? sunday ?? null) === null).map(
    ({ id }) => id,
  ),
)

/** Prepositions and joiners, in lower case. */
export const SINCE = lowerSet(words.since)
export const UNTIL = lowerSet(words.until)
export const AND: readonly string[] = words.and
/** Words before a month, season or day without year that prove it to be a time, in lower case. */
export const LEADS = lowerSet(words.leads)

const lower = (words: Iterable<string>) => [...new Set([...words].map((word) => word.toLowerCase()))]

/** Words for `Tag.Month`, with their genitives (`des Julis`), in lower case. */
export const MONTH_TAGGED = lower([
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].filter((name) => !words.monthsWithoutGenitive.includes(name)).map((name) => `${name}s`),
  ...MONTHS_SHORT.keys(),
])
/** Words for `Tag.Weekday`, with their compounds (Freitagabend), in lower case. */
export const WEEKDAY_TAGGED = lower(
  [...WEEKDAYS.keys()].flatMap((day) => [day, ...words.dayTimes.map((time) => day + time)]),
)
/** Words for `Tag.DateWord`, in lower case: what begins or makes a date besides months, weekdays and figures. */
export const DATE_TAGGED = lower([
  ...SEASONS.keys(),
  ...[...SEASON_PARTS.keys()].flatMap((part) => [...SEASONS.keys()].map((season) => part + season.toLowerCase())),
  ...COUNTED_UNITS.keys(),
  ...[...RELATIVE_WORDS.keys()].filter((word) => !word.includes(' ')),
  ...words.phraseHeads,
  ...[...MONTHS.keys()].flatMap((month) => [...words.halves, ...words.monthWeeks].map((end) => month + end)),
  ...DAYS.keys(),
  ...DAY_ADJECTIVES.keys(),
  ...DECADES.keys(),
  ...[...DECADES.keys()].flatMap((word) => [`${word}n`, `${word}jahre`, `${word}jahren`]),
  ...[...HOLIDAYS.keys()].filter((word) => !word.includes(' ')),
  ...TURNS,
  ...DURATIONS.keys(),
  ...SETS.keys(),
  ...VAGUE.keys(),
  CLOCK,
])
