import type { MeasureEntry, StatedCount } from '../model/given.js'
import measures from './nrw/measures.json' with { type: 'json' }
import officeHolders from './nrw/office_holders.json' with { type: 'json' }
import data from './nrw/timeline.json' with { type: 'json' }

/** How many there were at a time, as somebody outside the documents at hand stated it. */
export interface KnownCount {
  readonly measure: string
  /** Region that the measure counts in. */
  readonly region: string | null
  /** ISO 8601, as exact as it is known: day, month or year. */
  readonly date: string
  readonly edtf: string
  readonly count: number
  /** `approved` and `requested` are steps before there is one; null where the statement does not say. */
  readonly stage: string | null
  readonly statedBy: string
  readonly sources: readonly string[]
  readonly confidence: string
}

/** Who is known to have held an office, and from when to when. */
export interface KnownHolder {
  readonly person: string
  readonly offices: readonly string[]
  readonly body: string
  readonly from: string | null
  readonly to: string | null
  readonly sources: readonly string[]
  readonly confidence: string
}

/**
 * The counts of a timeline that confirm something: those with low confidence or from our own seeds do not. By date.
 * @param extra measures besides the built-in ones, for the regions that they count in
 */
export function knownCountsOf(entries: readonly StatedCount[], extra: readonly MeasureEntry[] = []): KnownCount[] {
  const regions = new Map([...measures.entries, ...extra].map(({ id, region }) => [id, region.name]))
  return entries.flatMap((entry) => {
    const { measure, date, edtf = date, count, kind = 'count', stage = null, statedBy, source: sources } = entry
    const { confidence = 'high', confirms = true } = entry
    if (!confirms || date === null || edtf === null || count === null || kind !== 'count') return []
    return [{ measure, region: regions.get(measure) ?? null, date, edtf, count, stage, statedBy, sources, confidence }]
  })
}

/** The built-in timeline. */
export const KNOWN_COUNTS: readonly KnownCount[] = knownCountsOf(data.entries)

/** Holders of offices that confirm something. */
export const KNOWN_HOLDERS: readonly KnownHolder[] = officeHolders.entries.flatMap((entry) => {
  const { person, offices, body, from, to, confirms, source, confidence } = entry
  return confirms && person !== null ? [{ person, offices, body, from, to, sources: source, confidence }] : []
})
