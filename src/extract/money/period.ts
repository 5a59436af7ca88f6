import { EACH_WORDS, PER_WORDS, PERIOD_ADVERBS, PERIOD_LEADS, PERIOD_NOUNS } from '../../lexicon/money.js'
import type { Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import type { Figure } from './figure.js'
import type { Clause } from './phrases.js'

/** How far from its `je` right after the amount a noun of time may stand, in tokens. */
const RIGHT_THERE = 4

/** `jährlich`, `pro Monat`, `500 Euro im Jahr`; `im Jahr 2016` is a time, not a recurrence. */
export function periodOf(tokens: readonly Token[], figure: Figure, { from, to }: Clause): MoneyRecord['period'] {
  for (let at = figure.last; at < Math.min(to, figure.last + 6); at++) {
    const lead = tokens[at]?.lower ?? ''
    const noun = tokens[at + 1]
    const article = lead === 'in' && (noun?.lower === 'der' || noun?.lower === 'dem')
    if (!PERIOD_LEADS.has(lead) && lead !== '/' && !article) continue
    const named = PERIOD_NOUNS.get((article ? tokens[at + 2] : noun)?.lower ?? '')
    const next = tokens[at + 2]
    if (named !== undefined && next?.kind !== 'number' && at < figure.last + 3) return asPeriod(named)
  }
  for (let at = figure.last; at < to; at++) {
    const named = PER_WORDS.has(tokens[at]?.lower ?? '')
      ? perPeriod(tokens, at + 1, at === figure.last ? at + RIGHT_THERE : to)
      : again(tokens, at)
    if (named !== undefined) return asPeriod(named)
  }
  const p = tokens[figure.last]
  if (p?.lower === 'p' && tokens[figure.last + 1]?.text === '.' && tokens[figure.last + 2]?.lower === 'a') return 'year'
  for (let at = figure.first - 1; at >= from; at--) {
    const named = PERIOD_ADVERBS.get(tokens[at]?.lower ?? '') ?? leadingPeriod(tokens, at) ?? again(tokens, at)
    if (named !== undefined) return asPeriod(named)
  }
  for (let at = figure.last; at < to; at++) {
    const named = PERIOD_ADVERBS.get(tokens[at]?.lower ?? '')
    if (named !== undefined) return asPeriod(named)
  }
  return null
}

/** `pro Jahr`, `je Platz und Monat`: the noun of a time right there, or after another thing that it is for. */
function perPeriod(tokens: readonly Token[], at: number, to: number): string | undefined {
  const second = tokens[at + 1]?.lower === 'und' && at + 2 < to ? tokens[at + 2] : undefined
  return PERIOD_NOUNS.get(tokens[at]?.lower ?? '') ?? PERIOD_NOUNS.get(second?.lower ?? '')
}

/** `Jahr für Jahr`. */
function again(tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at]?.lower ?? ''
  return tokens[at - 1]?.lower === 'für' && tokens[at - 2]?.lower === noun ? PERIOD_NOUNS.get(noun) : undefined
}

/** `pro Jahr 500 Euro`, `jeden Monat 20 Euro`. */
function leadingPeriod(tokens: readonly Token[], at: number): string | undefined {
  const lead = tokens[at - 1]?.lower ?? ''
  const recurring = PER_WORDS.has(lead) || EACH_WORDS.has(lead)
  return recurring ? PERIOD_NOUNS.get(tokens[at]?.lower ?? '') : undefined
}

const PERIODS = ['year', 'half_year', 'quarter', 'month', 'week', 'day', 'hour'] as const
const asPeriod = (name: string): MoneyRecord['period'] => PERIODS.find((period) => period === name) ?? null
