import { Chrono, type Parser, type Refiner } from 'chrono-node/de'
import { abbreviated, bothYears, firsts, later, weekLine } from './parsers/counted.js'
import { adjective, deictic, figures, iso, mailed, mailedMonthFirst, named, partial, weekday } from './parsers/days.js'
import { halfMonth, month, monthOfYear, shortMonth } from './parsers/months.js'
import { ago, holiday, labelled, relative, season, turn, unit } from './parsers/periods.js'
import { decade, shortYear, year } from './parsers/years.js'
import { adjectives } from './refiners/adjectives.js'
import { articles } from './refiners/articles.js'
import { ends } from './refiners/ends.js'
import { daysOfMonths, nth } from './refiners/nth.js'
import { ordinals } from './refiners/ordinals.js'
import { overlap } from './refiners/overlap.js'
import { parts } from './refiners/parts.js'
import { proven } from './refiners/proven.js'
import { series } from './refiners/series.js'
import { weekdays } from './refiners/weekdays.js'
import { years } from './refiners/years.js'

const PARSERS: Parser[] = [
  figures,
  iso,
  named,
  mailed,
  mailedMonthFirst,
  partial,
  weekday,
  deictic,
  adjective,
  year,
  shortYear,
  decade,
  month,
  halfMonth,
  monthOfYear,
  shortMonth,
  season,
  labelled,
  unit,
  relative,
  turn,
  holiday,
  ago,
  later,
  firsts,
  bothYears,
  abbreviated,
  weekLine,
]

/** Small steps, each list in, list out; the order matters: a year belongs to its month before the month to its range. */
const REFINERS: Refiner[] = [
  overlap,
  ordinals,
  nth,
  adjectives,
  daysOfMonths,
  years,
  parts,
  weekdays,
  series,
  parts,
  ends,
  proven,
  articles,
]

/** The German grammar of dates: chrono's engine with parsers and refiners of our own, none of its defaults. */
export const GRAMMAR = new Chrono({ parsers: PARSERS, refiners: REFINERS })
