import type { MeasureEntry } from '../model/given.js'
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
  /** Name of the region that a count is for where the text names none; null where the measure has no own. */
  readonly region: string | null
  /** Null where the data gives none: then nothing about the measure is an `error`. */
  readonly tolerance: Tolerance | null
}

/** What is said of a tolerance that comes without a reason. */
const NO_REASON: Text = {
  de: 'So weit dürfen Zahlen dieser Messgröße auseinanderliegen.',
  en: 'Figures of this measure may lie this far apart.',
}

/** What the comparison needs to know of the entries of a file of measures. */
export function measureFactsOf(entries: readonly MeasureEntry[]): readonly MeasureFacts[] {
  return entries.map(({ id, label_de, label_en, region, tolerance }) => ({
    id,
    label: { de: label_de, en: label_en },
    region: region.name,
    tolerance: toleranceOf(tolerance),
  }))
}

function toleranceOf(tolerance: MeasureEntry['tolerance']): Tolerance | null {
  if (tolerance === undefined || tolerance.confirms === false) return null
  const { months, count, reason_de, reason_en } = tolerance
  return { months, count, reason: { de: reason_de ?? NO_REASON.de, en: reason_en ?? reason_de ?? NO_REASON.en } }
}

/** The built-in measures. */
export const MEASURES: readonly MeasureFacts[] = measureFactsOf(data.entries)

/** Gives the facts of a measure by its id; an unknown measure goes by its id and has no tolerance. */
export function measureTable(measures: readonly MeasureFacts[]): (id: string) => MeasureFacts {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  return (id) => byId.get(id) ?? { id, label: { de: id, en: id }, region: null, tolerance: null }
}
