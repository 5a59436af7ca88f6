import data from './nrw/measures.json' with { type: 'json' }

interface Text {
  readonly de: string
  readonly en: string
}

/** How far two right figures of a measure may lie apart, since sources count different events. */
export interface Tolerance {
  readonly months: number
  readonly count: number
  readonly reason: Text
}

/** What the comparison needs to know of a measure. */
export interface MeasureFacts {
  readonly id: string
  readonly label: Text
  /** Null where the data gives none: then nothing about the measure is an `error`. */
  readonly tolerance: Tolerance | null
}

/** The built-in measures. */
export const MEASURES: readonly MeasureFacts[] = data.entries.map(({ id, label_de, label_en, tolerance }) => ({
  id,
  label: { de: label_de, en: label_en },
  tolerance: tolerance.confirms
    ? {
        months: tolerance.months,
        count: tolerance.count,
        reason: { de: tolerance.reason_de, en: tolerance.reason_en },
      }
    : null,
}))

/** Gives the facts of a measure by its id; an unknown measure goes by its id and has no tolerance. */
export function measureTable(measures: readonly MeasureFacts[]): (id: string) => MeasureFacts {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  return (id) => byId.get(id) ?? { id, label: { de: id, en: id }, tolerance: null }
}
