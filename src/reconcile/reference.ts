import { KNOWN_COUNTS, type KnownCount } from '../lexicon/timeline.js'
import { EQUAL_TOTALS, type EqualTotals } from '../lexicon/totals.js'
import { dayNumber, type Span } from './days.js'
import type { Claim, Text } from './model.js'
import { numberText, timeText } from './wording.js'

/** Known counts this far from a claim's time, in days, still tell something about it. */
const NEAR = 275

const CONFIDENCE: Readonly<Record<string, Text>> = {
  high: { de: 'hoch', en: 'high' },
  medium: { de: 'mittel', en: 'medium' },
}

/** What is known outside the documents. It explains and is quoted; it never overrides a document. */
export interface Reference {
  /** What it says on the times of these claims; null where it says nothing. */
  readonly counts: (claims: readonly Claim[]) => Text | null
  /** Why two totals of a measure mean the same; null where nothing known says so. */
  readonly equalTotals: (measure: string, region: string | null, a: number, b: number, time: Span | null) => Text | null
}

/** The built-in reference. */
export const REFERENCE: Reference = referenceOf(KNOWN_COUNTS, EQUAL_TOTALS)

/** A reference over known counts and equal totals. */
export function referenceOf(counts: readonly KnownCount[], totals: readonly EqualTotals[]): Reference {
  const dated = counts.flatMap((known) => {
    const day = dayNumber(`${known.date}-01-01`.slice(0, 10))
    return day === null ? [] : [{ known, day, text: countText(known) }]
  })
  return {
    counts(claims) {
      const texts = [...new Set(claims.flatMap((claim) => nearest(dated, claim)?.text ?? []))]
      return texts.length === 0
        ? null
        : { de: `${texts.map(({ de }) => de).join('; ')}.`, en: `${texts.map(({ en }) => en).join('; ')}.` }
    },
    equalTotals(measure, region, a, b, time) {
      const found = totals.find(
        (entry) =>
          entry.measure === measure &&
          (region === null || entry.region === region) &&
          entry.values.includes(a) &&
          entry.values.includes(b) &&
          within(entry, time),
      )
      return found === undefined ? null : { de: sourced(found, 'de'), en: sourced(found, 'en') }
    },
  }
}

function sourced({ why, sources, confidence }: EqualTotals, lang: 'de' | 'en'): string {
  return `${why[lang]} ${origin('', sources, confidence)[lang]}`
}

function origin(who: string, sources: readonly string[], confidence: string): Text {
  const sure = CONFIDENCE[confidence] ?? { de: confidence, en: confidence }
  const where = [who, sources[0]].filter(Boolean).join(', ')
  return { de: `(Quelle: ${where}; Vertrauen: ${sure.de})`, en: `(source: ${where}; confidence: ${sure.en})` }
}

function countText({ count, edtf, statedBy, sources, confidence }: KnownCount): Text {
  const [number, time, from] = [numberText(count), timeText(edtf), origin(statedBy, sources, confidence)]
  return { de: `${number.de}, Stand ${time.de} ${from.de}`, en: `${number.en} as of ${time.en} ${from.en}` }
}

function within({ from, to }: EqualTotals, time: Span | null): boolean {
  if (time === null) return true
  const first = from === null ? null : dayNumber(from)
  const last = to === null ? null : dayNumber(to)
  return (first === null || first <= time.last) && (last === null || last >= time.first)
}

/** A known count with its first day and its words. */
interface Dated {
  readonly known: KnownCount
  readonly day: number
  readonly text: Text
}

/** The known count nearest to the time of a claim, of the same step: there is one, or it is only asked for or approved. */
function nearest(counts: readonly Dated[], { row, span }: Claim): Dated | null {
  let best: Dated | null = null
  let least = NEAR + 1
  for (const dated of counts) {
    const { known, day } = dated
    if (span === null || known.measure !== row.measure) continue
    if (early(known.stage) !== early(row.stage) || (row.region ?? known.region) !== known.region) continue
    const distance = Math.max(0, span.first - day, day - span.last)
    if (distance >= least) continue
    best = dated
    least = distance
  }
  return best
}

/** The step before there is one: requested or approved; null from there on. */
export function early(stage: string | null): string | null {
  return stage === 'requested' || stage === 'approved' ? stage : null
}
