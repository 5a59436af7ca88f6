import { EARLIER, LATER } from '../../lexicon/as_of.js'
import { EACH_OF } from '../../lexicon/money/parts.js'
import {
  EACH_WORDS,
  JOINERS,
  MANY_YEARS,
  ON_ARTICLES,
  ONE_PERIOD,
  PER_WORDS,
  PERIOD_ADVERBS,
  PERIOD_ARTICLES,
  PERIOD_BOUNDS,
  PERIOD_IN,
  PERIOD_LEADS,
  PERIOD_NOUNS,
  RECKONED,
  WHOLE_PERIOD,
} from '../../lexicon/money/periods.js'
import type { Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import { isYear } from '../../text/numerals.js'
import type { Figure } from './figure.js'
import type { Clause } from './phrases.js'

/** How far from its `je` right after the amount a noun of time may stand, in tokens. */
const RIGHT_THERE = 4
/** How far behind an amount its `im Jahr` may stand, in tokens. */
const NEAR = 3

/** `jährlich`, `pro Monat`, `500 Euro im Jahr`; `im Jahr 2016` is a time, not a recurrence. */
export function periodOf(tokens: readonly Token[], figure: Figure, clause: Clause): MoneyRecord['period'] {
  const found = behind(tokens, figure, clause) ?? before(tokens, figure, clause) ?? adverbBehind(tokens, figure, clause)
  return PERIODS.find((period) => period === found) ?? null
}

function behind(tokens: readonly Token[], figure: Figure, { to }: Clause): string | undefined {
  for (let at = figure.last; at < Math.min(to, figure.last + NEAR); at++) {
    const lead = tokens[at]?.lower ?? ''
    const article = PERIOD_IN.has(lead) && PERIOD_ARTICLES.has(tokens[at + 1]?.lower ?? '')
    if (!PERIOD_LEADS.has(lead) && lead !== '/' && !article) continue
    const named = PERIOD_NOUNS.get(tokens[article ? at + 2 : at + 1]?.lower ?? '')
    const next = tokens[article ? at + 3 : at + 2]
    // `im Jahr davor` is a time.
    if (
      named !== undefined &&
      next?.kind !== 'number' &&
      !LATER.has(next?.lower ?? '') &&
      !EARLIER.has(next?.lower ?? '')
    )
      return named
  }
  for (let at = figure.last; at < to; at++) {
    const named = PER_WORDS.has(tokens[at]?.lower ?? '')
      ? perPeriod(tokens, at + 1, at === figure.last ? at + RIGHT_THERE : to)
      : (again(tokens, at) ?? eachPeriod(tokens, at))
    if (named !== undefined) return named
  }
  const p = tokens[figure.last]
  return p?.lower === 'p' && tokens[figure.last + 1]?.text === '.' && tokens[figure.last + 2]?.lower === 'a'
    ? 'year'
    : undefined
}

function before(tokens: readonly Token[], figure: Figure, { from }: Clause): string | undefined {
  for (let at = figure.first - 1; at >= from; at--) {
    const named =
      PERIOD_ADVERBS.get(tokens[at]?.lower ?? '') ??
      leadingPeriod(tokens, at) ??
      inPeriod(tokens, at) ??
      again(tokens, at) ??
      eachOfYears(tokens, figure, at)
    if (named !== undefined) return named
  }
  return undefined
}

function adverbBehind(tokens: readonly Token[], figure: Figure, { to }: Clause): string | undefined {
  for (let at = figure.last; at < to; at++) {
    const named = PERIOD_ADVERBS.get(tokens[at]?.lower ?? '')
    if (named !== undefined) return named
  }
  return undefined
}

/** `pro Jahr`, `je Platz und Monat`: the noun of a time right there, or after another thing that it is for. */
function perPeriod(tokens: readonly Token[], at: number, to: number): string | undefined {
  const second = JOINERS.has(tokens[at + 1]?.lower ?? '') && at + 2 < to ? tokens[at + 2] : undefined
  return PERIOD_NOUNS.get(tokens[at]?.lower ?? '') ?? PERIOD_NOUNS.get(second?.lower ?? '')
}

/** `Jahr für Jahr`. */
function again(tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at]?.lower ?? ''
  return PERIOD_NOUNS.has(noun) && PERIOD_BOUNDS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === noun
    ? PERIOD_NOUNS.get(noun)
    : undefined
}

/** `die 95.000 Euro bis Ende 2020 jedes Jahr zu zahlen`. */
const eachPeriod = (tokens: readonly Token[], at: number) =>
  EACH_WORDS.has(tokens[at - 1]?.lower ?? '') ? PERIOD_NOUNS.get(tokens[at]?.lower ?? '') : undefined

/** `pro Jahr 500 Euro`, `jeden Monat 20 Euro`, `pro Teilnehmer und Stunde zahlt er 2,35 Euro`. */
function leadingPeriod(tokens: readonly Token[], at: number): string | undefined {
  const named = PERIOD_NOUNS.get(tokens[at]?.lower ?? '')
  if (named === undefined) return undefined
  const lead = tokens[at - 1]?.lower ?? ''
  if (PER_WORDS.has(lead) || EACH_WORDS.has(lead)) return named
  return JOINERS.has(lead) && PER_WORDS.has(tokens[at - 3]?.lower ?? '') ? named : undefined
}

/** `Das Zentrum kostet im Jahr 412.000 Euro`, `auf das Jahr gesehen`: no year, and no year of something, stands behind it. */
function inPeriod(tokens: readonly Token[], at: number): string | undefined {
  const named = PERIOD_NOUNS.get(tokens[at]?.lower ?? '')
  const next = tokens[at + 1]
  if (named === undefined || next === undefined) return undefined
  if (RECKONED.has(next.lower) && ON_ARTICLES.has(tokens[at - 1]?.lower ?? '')) return named
  // `in einem vollen Jahr`.
  if (WHOLE_PERIOD.has(tokens[at - 1]?.lower ?? '') && ONE_PERIOD.has(tokens[at - 2]?.lower ?? ''))
    return PERIOD_IN.has(tokens[at - 3]?.lower ?? '') ? named : undefined
  if (!PERIOD_IN.has(tokens[at - 1]?.lower ?? '')) return undefined
  const open = next.kind === 'number' ? !isYear(next) : next.kind === 'word' && next.shape === 'lower'
  // `im Jahr darauf` is a time.
  if (LATER.has(next.lower) || EARLIER.has(next.lower)) return undefined
  return open && !PERIOD_ARTICLES.has(next.lower) && !PERIOD_BOUNDS.has(next.lower) ? named : undefined
}

/** `in den Jahren 2017 bis 2019 je 55.000 Euro`. */
function eachOfYears(tokens: readonly Token[], { modified, first }: Figure, at: number): string | undefined {
  // `2013 und 2014 jeweils 175.000 Euro`.
  const two = isYear(tokens[at]) && JOINERS.has(tokens[at - 1]?.lower ?? '') && isYear(tokens[at - 2])
  if (!two && !MANY_YEARS.has(tokens[at]?.lower ?? '')) return undefined
  return EACH_OF.has(tokens[modified.first - 1]?.lower ?? '') || EACH_OF.has(tokens[first - 1]?.lower ?? '')
    ? 'year'
    : undefined
}

const PERIODS = ['year', 'half_year', 'quarter', 'month', 'week', 'day', 'hour'] as const
