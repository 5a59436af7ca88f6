import { isRegionWord, REGION_LEADS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { REGION_FORMS, type Region } from '../../lexicon/regions.js'
import type { Token } from '../../model/document.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'

/** The region that a count is for: named after it, or elsewhere in its clause; else the measure's own. */
export function regionOf(tokens: readonly Token[], measure: Measure, place: Stretch): Region {
  const clause = clauseAround(tokens, place)
  const lead = REGION_LEADS.has(tokens[place.last]?.lower ?? '')
  if (lead) {
    const named = regionAt(tokens, place.last + 1, clause.last) ?? regionNoun(tokens, place.last + 1, clause.last)
    if (named !== null) return named
  }
  const label = regionOfLabel(tokens, place)
  if (label !== null && label.ags !== measure.region.ags) return label
  for (let at = clause.first; at < clause.last; at++) {
    const named = regionAt(tokens, at, clause.last)
    if (named !== null && named.ags !== measure.region.ags) return named
  }
  return measure.region
}

/** `Regierungsbezirk Arnsberg: 11 von 12`: the region that opens a line as its label; a bare town may be where one writes. */
function regionOfLabel(tokens: readonly Token[], { first }: Stretch): Region | null {
  if (tokens[first - 1]?.text !== ':') return null
  for (let at = first - LABEL; at < first - 2; at++) {
    const named = tokens[at]?.sentence === tokens[first]?.sentence ? regionAt(tokens, at, first - 1) : null
    if (named !== null) return named
  }
  return null
}

/** Most tokens of such a label, with its colon; a single word is none. */
const LABEL = 5

function regionAt(tokens: readonly Token[], at: number, to: number): Region | null {
  const before = tokens[at - 1]
  if (before?.text === '-' && !before.spaced) return null
  for (const { words, region } of REGION_FORMS.get(tokens[at]?.text ?? '') ?? []) {
    if (at + words.length <= to && words.every((word, i) => tokens[at + i]?.text === word)) return region
  }
  return null
}

/** `der Emscher-Lippe-Region`: a region that no table knows, as written. */
function regionNoun(tokens: readonly Token[], from: number, to: number): Region | null {
  let last = from + 1
  while (last + 1 < to && tokens[last]?.text === '-' && !tokens[last]?.spaced) last += 2
  const head = tokens[last - 1]
  if (head === undefined || last > to || !isRegionWord(head.lower)) return null
  const name = tokens
    .slice(from, last)
    .map(({ text }) => text)
    .join('')
  return { name, ags: null }
}
