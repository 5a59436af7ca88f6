import words from '../de/money.json' with { type: 'json' }

/** Recurrence that a word names by itself: `jährlich`. */
export const PERIOD_ADVERBS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(words.periods.adverbs),
  ...Object.entries(words.periods.compounds).flatMap(([time, period]) =>
    words.periods.rates.map((rate) => [`${time}${rate}`, period] as const),
  ),
])

/** Recurrence that a noun names after `pro`, `im`: `Jahr`. */
export const PERIOD_NOUNS: ReadonlyMap<string, string> = new Map(Object.entries(words.periods.nouns))
export const PERIOD_LEADS: ReadonlySet<string> = new Set(words.periods.leads)

/** `im Jahr`, `in der Woche`, `aufs Jahr gesehen`: words around a noun of time that recurs. */
export const PERIOD_IN: ReadonlySet<string> = new Set(words.periods.in)

/** `in einem vollen Jahr`. */
export const ONE_PERIOD: ReadonlySet<string> = new Set(words.periods.one)
export const WHOLE_PERIOD: ReadonlySet<string> = new Set(words.periods.whole)
export const PERIOD_ARTICLES: ReadonlySet<string> = new Set(words.periods.articles)
export const ON_ARTICLES: ReadonlySet<string> = new Set(words.periods.onArticles)
export const RECKONED: ReadonlySet<string> = new Set(words.periods.reckoned)

/** `Jahr für Jahr`; `im Jahr für …` is a time. */
export const PERIOD_BOUNDS: ReadonlySet<string> = new Set(words.periods.bounds)

/** `in den Jahren 2017 bis 2019 je …`: nouns of several years. */
export const MANY_YEARS: ReadonlySet<string> = new Set(words.periods.manyYears)

/** `…, in Städten 14.000 Euro`: words that begin a clause without a verb. */
export const PARALLEL_LEADS: ReadonlySet<string> = new Set(words.periods.parallel)

/** `je Platz und Monat`. */
export const JOINERS: ReadonlySet<string> = new Set(words.periods.joiners)
export const PER_WORDS: ReadonlySet<string> = new Set(words.per)
export const EACH_WORDS: ReadonlySet<string> = new Set(words.each)
