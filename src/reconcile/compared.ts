import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { countSeriesKey, moneySeriesKey, withoutFewer, withoutLists, withoutSubsets } from './comparable.js'
import { complements } from './complements.js'
import type { Corpus } from './corpus.js'
import { withoutDoers } from './doers.js'
import { likeAmounts } from './like_amounts.js'
import type { Claim } from './model.js'
import { namedTotals } from './named_totals.js'
import { withOpenFilled } from './open.js'
import { isContradiction } from './rules/contradiction.js'
import { type Series, seriesOf } from './series.js'
import { sinceThen } from './since.js'

/** The claims of a run, sorted into what is held against each other. */
export interface Compared {
  readonly corpus: Corpus
  readonly counts: readonly Series[]
  readonly money: readonly Series[]
  readonly disputed: ReadonlySet<Claim>
}

/** Sorts the figures of a run into series. */
export function compared(whole: Corpus, measure: (id: string) => MeasureFacts): Compared {
  const corpus = { ...whole, claims: withOpenFilled(withoutSubsets(whole.claims)) }
  const impossible = corpus.claims.filter(isImpossible)
  const possible = withoutFewer(withoutDoers(corpus.claims.filter((claim) => !isImpossible(claim))))
  const known = seriesOf([...possible, ...complements(possible), ...sinceThen(possible)], {
    key: countSeriesKey,
    long: false,
  })
  const counts = [...known, ...namedTotals(possible, corpus.claims, known, measure)]
  const disputed = new Set([...impossible, ...contradicted(counts)])
  const series = seriesOf(withoutLists(corpus.claims), { key: moneySeriesKey, long: true })
  const money = [...series, { key: '', points: [], pairs: likeAmounts(corpus.claims, series) }]
  return { corpus, counts, money, disputed }
}

/** Whether a count is more than there can be, modified or not. */
function isImpossible({ row }: Claim): boolean {
  return row.total !== null && row.value !== null && row.value > row.total
}

/** The counts that another for the same time contradicts. */
function contradicted(counts: readonly Series[]): Claim[] {
  const pairs = counts.flatMap((series) => series.pairs).filter(isContradiction)
  return pairs.flatMap(({ older, newer }) => [...older.claims, ...newer.claims])
}
