import { Chrono, type Parser, type Refiner } from 'chrono-node/de'
import { abbreviated, bothYears, elided, firsts, later, weekLine } from './parsers/counted.js'
import { mailed, mailedMonthFirst, named, partial, weekday } from './parsers/days.js'
import { adjective, deictic } from './parsers/deictic.js'
import { figures, iso, slashed } from './parsers/figures.js'
import { halfMonth, month, monthOfYear, monthWeek, shortMonth } from './parsers/months.js'
import { numberedDay } from './parsers/numbered.js'
import { ago, holiday, labelled, relative, season, turn, unit } from './parsers/periods.js'
import { decade, shortYear, year } from './parsers/years.js'
import { adjectives } from './refiners/adjectives.js'
import { afterwards } from './refiners/afterwards.js'
import { articles } from './refiners/articles.js'
import { brackets } from './refiners/brackets.js'
import { elisions } from './refiners/elisions.js'
import { ends } from './refiners/ends.js'
import { daysOfMonths, nth } from './refiners/nth.js'
import { numbered } from './refiners/numbered.js'
import { ordinals } from './refiners/ordinals.js'
import { overlap } from './refiners/overlap.js'
import { parts } from './refiners/parts.js'
import { proven } from './refiners/proven.js'
import { recurring } from './refiners/recurring.js'
import { series } from './refiners/series.js'
import { weekdays } from './refiners/weekdays.js'
import { years } from './refiners/years.js'
import { DateResult, type Refine } from './result.js'
import { Trigger } from './triggers.js'

const {
  Figures,
  Year,
  Month,
  Weekday,
  Day,
  Season,
  Decade,
  Unit,
  Relative,
  Turn,
  Holiday,
  Abbreviated,
  Elided,
  MonthPart,
  Mailed,
  Numbered,
} = Trigger

/** Parsers with what a document must hold for them to find anything. */
const PARSERS: readonly (readonly [wants: number, parser: Parser])[] = [
  [Figures, figures],
  [Year, iso],
  [Year, slashed],
  [Month, named],
  [Mailed, mailed],
  [Mailed, mailedMonthFirst],
  [Month | Figures, partial],
  [Numbered, numberedDay],
  [Weekday, weekday],
  [Day, deictic],
  [Day, adjective],
  [Year | Unit, year],
  [Year, shortYear],
  [Decade | Unit | Year, decade],
  [Month, month],
  [MonthPart, halfMonth],
  [MonthPart, monthWeek],
  [Year, monthOfYear],
  [Month, shortMonth],
  [Season, season],
  [Unit | Year, labelled],
  [Unit, unit],
  [Relative | Unit, relative],
  [Turn, turn],
  [Holiday, holiday],
  [Unit, ago],
  [Unit, later],
  [Unit, firsts],
  [Unit, bothYears],
  [Elided, elided],
  [Abbreviated, abbreviated],
  [Abbreviated, weekLine],
]

/** Small steps, each list in, list out; the order matters: a year belongs to its month before the month to its range. */
const REFINERS: readonly Refine[] = [
  overlap,
  ordinals,
  nth,
  adjectives,
  daysOfMonths,
  years,
  afterwards,
  elisions,
  parts,
  weekdays,
  series,
  brackets,
  numbered,
  parts,
  recurring,
  ends,
  proven,
  articles,
]

/** The refiners as one of chrono's, which would look through the results between each two of them. */
const REFINER: Refiner = {
  refine: ({ text }, results) => {
    let own: readonly DateResult[] = results.filter((result) => result instanceof DateResult)
    for (const refine of REFINERS) own = refine(text, own)
    return [...own]
  },
}

const GRAMMARS = new Map<number, Chrono>()

/**
 * The German grammar of dates for a document that holds what `triggers` says: chrono's engine with parsers and refiners of
 * our own, none of its defaults.
 */
export function grammarFor(triggers: number): Chrono {
  const known = GRAMMARS.get(triggers)
  if (known !== undefined) return known
  const parsers = PARSERS.filter(([wants]) => (wants & triggers) !== 0).map(([, parser]) => parser)
  const grammar = new Chrono({ parsers, refiners: [REFINER] })
  GRAMMARS.set(triggers, grammar)
  return grammar
}
