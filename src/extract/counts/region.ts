import { isRegionWord, REGION_LEADS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { REGION_FORMS, type Region } from '../../lexicon/regions.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { ownDistrict } from './own_district.js'

/**
 * The region that a count of so many is for: named after it, or elsewhere in its clause; else the measure's own. More than
 * half of all are in no part of it, whatever the clause names.
 */
export function regionOf(
  tokens: readonly Token[],
  measure: Measure,
  place: Stretch & { readonly value: number; readonly kind: string },
): Region {
  const clause = clauseAround(tokens, place)
  const lead = REGION_LEADS.has(tokens[place.last]?.lower ?? '')
  if (lead) {
    const named = regionAt(tokens, place.last + 1, clause.last) ?? regionNoun(tokens, place.last + 1, clause.last)
    if (named !== null) return named
  }
  const label = regionOfLabel(tokens, place)
  if (label !== null && label.ags !== measure.region.ags) return label
  let whole = false
  let told = false
  for (let at = clause.first; at < clause.last; at++) {
    const named = regionAt(tokens, at, clause.last)
    if (named !== null && named.ags !== measure.region.ags) return named
    whole ||= named !== null
    told ||= TELLING.has(tokens[at]?.lower ?? '')
  }
  if (!told || whole || place.kind === 'ordinal' || place.value * 2 > measure.max) return measure.region
  return (
    ownDistrict(tokens, clause) ?? regionInClause(tokens, clause) ?? thereOf(tokens, measure, clause) ?? measure.region
  )
}

/** Words without which a clause means no region but by its name. */
const TELLING = new Set(['im', 'in', 'des', 'wo', 'dort'])

/** `Allein im Ruhrgebiet melden elf Zentren Lücken`: a region that no table knows, where it lies. */
function regionInClause(tokens: readonly Token[], { first, last }: Stretch): Region | null {
  for (let at = first; at < last; at++) {
    const lead = tokens[at]?.lower ?? ''
    if (lead !== 'im' && lead !== 'in') continue
    const named = regionNoun(tokens, at + 1, last)
    if (named !== null) return named
  }
  return null
}

/** `Im Bezirk Detmold ist es eng: Dort berichten fünf von sieben`, `im Ruhrgebiet, wo 15 KI arbeiten`: the region told before. */
function thereOf(tokens: readonly Token[], measure: Measure, { first, last }: Stretch): Region | null {
  if (tokens[first]?.lower !== 'wo' && !hasWord(tokens, { first, last }, (word) => word === 'dort')) return null
  const sentence = tokens[first]?.sentence ?? 0
  for (let at = first - 1; at > first - BEFORE && (tokens[at]?.sentence ?? -1) >= sentence - 1; at--) {
    const lead = tokens[at - 1]?.lower ?? ''
    const named = regionAt(tokens, at, first) ?? (lead === 'im' || lead === 'in' ? regionNoun(tokens, at, first) : null)
    if (named !== null) return named.ags === measure.region.ags ? null : named
    const own = ownDistrict(tokens, { first: at, last: at + 1 })
    if (own !== null) return own
  }
  return null
}

/** How far back `dort` may point, in tokens. */
const BEFORE = 40

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

/** `der Emscher-Lippe-Region`, `Ostwestfalen-Lippe`: a region that no table knows, as written. */
function regionNoun(tokens: readonly Token[], from: number, to: number): Region | null {
  let last = from + 1
  while (last + 1 < to && tokens[last]?.text === '-' && !tokens[last]?.spaced) last += 2
  const head = tokens[last - 1]
  if (head === undefined || last > to || !(isRegionWord(head.lower) || isRegionWord(tokens[from]?.lower ?? '')))
    return null
  const name = tokens
    .slice(from, last)
    .map(({ text }) => text)
    .join('')
  return { name, ags: null }
}
