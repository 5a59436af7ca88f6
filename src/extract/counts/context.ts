import {
  AIMED,
  COMING,
  comingFrom,
  DEFINITE,
  FILLERS,
  FINISHED,
  FUTURE,
  GENITIVES,
  GOVERNORS,
  INFINITIVES,
  isHaving,
  isPlaceLead,
  isRegionWord,
  MISSING,
  outstandingFrom,
  PLANNED,
  POSSIBLE,
  REGION_LEADS,
  SINGULAR,
  SUMS,
  THERE_BE,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { REGION_FORMS, type Region } from '../../lexicon/regions.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { endOf } from './names.js'
import { namesOther } from './nouns.js'
import { isPresent, isTreated } from './present.js'
import { Said, saidIn } from './said.js'

/** Whether the clause says how many there shall be, rather than how many there are. */
export function isTarget(
  tokens: readonly Token[],
  place: Stretch,
  all: boolean,
  hosts: boolean,
  open: boolean,
): boolean {
  // `16 der geplanten 54`: it is the total that is planned.
  for (let at = place.first - 1; at < (open ? place.last : place.first); at++)
    if (PLANNED.has(tokens[at]?.lower ?? '')) return true
  if (isPresent(tokens, place)) return false
  const relative = relativeAfter(tokens, place)
  const after = relative === null ? 0 : saidIn(tokens, relative)
  if ((after & Said.Shall) !== 0 && (after & Said.Arises) !== 0) return true
  const clause = clauseAround(tokens, place)
  // `Das Land plant mit 54 KI`.
  if (
    open &&
    tokens[place.first - 1]?.lower === 'mit' &&
    !namesOther(tokens, { first: place.last, last: clause.last }) &&
    hasWord(tokens, clause, (word) => RECKONING.has(word))
  )
    return true
  if (
    open &&
    ((isHoped(tokens, clause) && !namesOther(tokens, { first: place.last, last: clause.last })) ||
      isAimedAt(tokens, clause))
  )
    return true
  if (!hosts && isWhere(tokens, place)) return false
  const said = saidIn(tokens, clause)
  if ((said & Said.Arising) !== 0 || (all && (said & Said.Aim) !== 0 && !isOfKind(tokens, clause))) return true
  if (all && hosts && isNotYet(tokens, clause)) return true
  // `geplant sind 54 Zentren`, `bis 2018 wird es 54 Zentren geben`.
  if ((said & Said.Target) !== 0 && (said & (Said.Being | Said.Lasting)) !== 0) return true
  if (open && isPossible(tokens, clause, place)) return true
  if (open && hosts && (said & Said.May) !== 0 && (said & Said.Founding) !== 0) return true
  if (isFuture(tokens, clause, said, place.first)) return true
  // `Bis zum Jahresende sollen 45 Zentren arbeiten`.
  const bare = !DEFINITE.has(tokens[place.first - 1]?.lower ?? '') && INFINITIVES.has(tokens[place.last]?.lower ?? '')
  if ((said & Said.Shall) !== 0 && bare) return true
  if ((said & Said.Shall) !== 0 && isTreated(tokens, clause, place)) return false
  return (said & Said.Shall) !== 0 && (said & (hosts ? Said.Arises | Said.HavingOne : Said.Arises)) !== 0
}

/** `Möglich wären 54 KI`, `54 KI möglich`, `bei 54 möglichen Standorten`: as many as there can be. */
function isPossible(tokens: readonly Token[], { first, last }: Stretch, place: Stretch): boolean {
  if (tokens[first]?.lower === 'möglich') return true
  if (tokens[place.last]?.lower === 'möglich' && place.last + 1 === last) return true
  return tokens[place.first - 1]?.lower === 'bei' && POSSIBLE.has(tokens[place.first + 1]?.lower ?? '')
}

/** `Wenn alle mitziehen, haben wir 50 Zentren`: what hangs on a clause of what is not yet. */
export function isConditioned(tokens: readonly Token[], { first }: Stretch): boolean {
  if (tokens[first - 1]?.text !== ',' || !THERE_BE.has(tokens[first]?.lower ?? '')) return false
  const before = clauseAround(tokens, { first: first - 2, last: first - 1 })
  return CONDITION.has(tokens[before.first]?.lower ?? '')
}

const CONDITION = new Set(['wenn', 'sobald', 'falls', 'sofern'])

/** `Das Land rechnet damit, dass im Herbst 45 KI arbeiten`, `Ziel ist, dass …`: what the clause before awaits. */
function isHoped(tokens: readonly Token[], { first }: Stretch): boolean {
  if (tokens[first]?.lower !== 'dass' || tokens[first - 1]?.text !== ',') return false
  const said = saidIn(tokens, clauseAround(tokens, { first: first - 2, last: first - 1 }))
  return (said & (Said.Expecting | Said.Target)) !== 0
}

/** `Ein KI in jedem der 54 Kreise, das bleibt das Ziel`: what the clause behind takes up. */
function isAimedAt(tokens: readonly Token[], { last }: Stretch): boolean {
  if (tokens[last]?.kind !== 'mark' || !TAKING_UP.has(tokens[last + 1]?.lower ?? '')) return false
  // Not `das war das Ziel`, `das Ziel ist erreicht`.
  if (tokens[last + 1]?.lower !== 'so' && !AIMED.has(tokens[last + 2]?.lower ?? '')) return false
  const clause = clauseAround(tokens, { first: last + 1, last: last + 2 })
  return (saidIn(tokens, clause) & Said.Target) !== 0 && !hasWord(tokens, clause, (word) => FINISHED.has(word))
}

const RECKONING = new Set(['plant', 'planen', 'plante', 'planten', 'rechnet', 'rechnen', 'rechnete', 'rechneten'])
const TAKING_UP = new Set(['das', 'dies', 'so'])

/** `gibt es in allen 54 Kreisen eine solche Einrichtung`: what is counted, not that it is being made. */
function isOfKind(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first + 1; at < last; at++) {
    const lead = tokens[at - 1]?.lower ?? ''
    if (tokens[at]?.lower === 'einrichtung' && (lead === 'eine' || lead.startsWith('solche'))) return true
  }
  return false
}

/** `In zwölf Zentren sollen Stellen entstehen`: it is something else that shall be, in so many. */
function isWhere(tokens: readonly Token[], place: Stretch): boolean {
  const { first } = place
  const lead = FILLERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return isPlaceLead(tokens[lead]?.lower ?? '') && !isOfItself(tokens, place)
}

/** `An 15 Standorten sollen Kommunale Integrationszentren entstehen`: it is the measure that shall be, at so many places. */
function isOfItself(tokens: readonly Token[], place: Stretch): boolean {
  const isOfMeasure = (at: number) => ((tokens[at]?.tags ?? 0) & Tag.Measure) !== 0
  const { last } = clauseAround(tokens, place)
  for (let at = place.last; at < last; at++)
    if (isOfMeasure(at) && tokens[at + 1]?.text !== '-') {
      const lead = tokens[tokens[at - 1]?.shape === 'capital' ? at - 2 : at - 1]?.lower ?? ''
      return !GOVERNORS.has(lead) && !GENITIVES.has(lead) && !SINGULAR.has(lead)
    }
  return false
}

/**
 * `werden es 53 sein`, `bewilligt sein könnten`: what shall be, by its auxiliary and the infinitive at the end of the
 * clause of the number at `at`.
 */
export function isFuture(tokens: readonly Token[], clause: Stretch, said: number, at: number): boolean {
  if ((said & Said.Future) === 0) return false
  let last = clause.last - 1
  while (last > at && tokens[last]?.kind === 'mark') last--
  if (FUTURE.has(tokens[last]?.lower ?? '')) last--
  return INFINITIVES.has(tokens[last]?.lower ?? '')
}

/** `wenn eines Tages alle 31 Kreise ein Zentrum betreiben`, `damit am Ende alle …`; not `damit haben alle …`. */
function isNotYet(tokens: readonly Token[], { first }: Stretch): boolean {
  const at = ONLY.has(tokens[first]?.lower ?? '') ? first + 1 : first
  const opening = tokens[at]?.lower ?? ''
  if (IF.has(opening)) return true
  return opening === 'damit' && tokens[at - 1]?.text === ',' && !isHaving(tokens[at + 1]?.lower ?? '')
}

const ONLY = new Set(['erst', 'nur'])
const IF = new Set(['wenn', 'sobald', 'falls', 'bis'])

/** The relative clause right behind a count: `alle 53 Zentren, die entstehen sollen`; null where none is. */
function relativeAfter(tokens: readonly Token[], { last }: Stretch): Stretch | null {
  if (tokens[last]?.text !== ',' || !RELATIVE.has(tokens[last + 1]?.lower ?? '')) return null
  return clauseAround(tokens, { first: last + 1, last: last + 2 })
}

const RELATIVE = new Set(['die', 'welche'])

/** `drei Kreise fehlen noch`, `es fehlen drei Zentren`: what is counted is not there. */
export function isMissing(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const before = FILLERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  // `In neun Zentren fehlen Kräfte`: it is something in them that is missing.
  if (GOVERNORS.has(tokens[before]?.lower ?? '')) return false
  return MISSING.has(tokens[last]?.lower ?? '') || MISSING.has(tokens[before]?.lower ?? '')
}

/** `drei fehlen noch`, `sechs stehen noch aus`, `fünf Kreise sind ohne eines`. */
export function isOutstanding(tokens: readonly Token[], clause: Stretch, chainsFrom = outstandingFrom): boolean {
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    for (const chain of chainsFrom(token.lower)) {
      const end = endOf(tokens, chain, at)
      if (end !== null && end <= clause.last) return true
    }
  }
  return false
}

/** `zwei KI stehen noch aus`: those that are counted are themselves not there yet. */
export const isComing = (tokens: readonly Token[], clause: Stretch) => isOutstanding(tokens, clause, comingFrom)

/** `Das KI in Unna ist eröffnet. Damit sind es 47.`: a clause on the whole region, after one that is of a single place. */
export const sumsUp = (tokens: readonly Token[], at: number) =>
  hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), (word) => SUMS.has(word))

/** Whether the number is of those that somebody came to or brought together: no count of what there is. */
export function isOfVisit(tokens: readonly Token[], place: Stretch): boolean {
  return (saidIn(tokens, clauseAround(tokens, place)) & Said.Visited) !== 0
}

/** Whether a number without noun, or one of places, may be of others that took part or answered. */
export function isPartial(tokens: readonly Token[], place: Stretch): boolean {
  return (saidIn(tokens, clauseAround(tokens, place)) & (Said.Visited | Said.Subset)) !== 0
}

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

/** `Zum 1. August kommen vier KI hinzu`: so many come to what there is, said of themselves. */
export function isJoining(tokens: readonly Token[], clause: Stretch, { first, last }: Stretch): boolean {
  const verb = FILLERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (!COMING.has(tokens[verb]?.lower ?? '') && !COMING.has(tokens[last]?.lower ?? '')) return false
  for (let at = clause.first; at < clause.last; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (JOINS.has(lower)) return true
    // `kommen vier dazu`, but `dazu kommen vier Kräfte`.
    if (lower === 'dazu' && at > clause.first + 1 && (at + 1 === clause.last || tokens[at + 1]?.kind === 'mark'))
      return true
  }
  return false
}

const JOINS = new Set(['hinzu', 'hinzugekommen', 'hinzukommen', 'dazugekommen', 'dazukommen'])
