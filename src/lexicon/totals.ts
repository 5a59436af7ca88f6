import data from './nrw/totals.json' with { type: 'json' }

/** Totals that are written differently and mean the same. */
export interface EqualTotals {
  readonly measure: string
  readonly region: string
  readonly values: readonly number[]
  /** First day, `YYYY-MM-DD`, since which it holds; null where it always did. */
  readonly from: string | null
  /** Last day; null where it still holds. */
  readonly to: string | null
  readonly why: { readonly de: string; readonly en: string }
  readonly sources: readonly string[]
  readonly confidence: string
}

/** Totals that mean the same, as far as the data confirms it. */
export const EQUAL_TOTALS: readonly EqualTotals[] = data.entries
  .filter(({ confirms, equal }) => confirms && equal)
  .map(({ measure, region, values, from, to, short_de, short_en, source, confidence }) => ({
    measure,
    region,
    values,
    from,
    to,
    why: { de: short_de, en: short_en },
    sources: source,
    confidence,
  }))
