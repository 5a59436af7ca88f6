import {
  AIMED,
  ARISING,
  DEFINITE,
  FILLERS,
  FINISHED,
  FUTURE,
  GENITIVES,
  GOVERNORS,
  INFINITIVES,
  isHaving,
  isPlaceLead,
  PLANNED,
  POSSIBLE,
  SINGULAR,
  THERE_BE,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isAim, isOfOther } from './aims.js'
import { isPresent, isTreated } from './present.js'
import { Said, saidIn } from './said.js'

/** Whether the clause says how many there shall be, rather than how many there are. */
export function isTarget(
  tokens: readonly Token[],
  measure: Measure,
  place: Stretch & { readonly value: number },
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
  // `die Größenordnung von 53 Zentren, die das Land anstrebt`.
  if (open && relative !== null && hasWord(tokens, relative, (word) => ARISING.has(word))) return true
  const clause = clauseAround(tokens, place)
  // `Das Land plant mit 54 KI`.
  if (
    open &&
    tokens[place.first - 1]?.lower === 'mit' &&
    !isOfOther(tokens, { first: place.last, last: clause.last }) &&
    hasWord(tokens, clause, (word) => RECKONING.has(word))
  )
    return true
  if (
    open &&
    ((isHoped(tokens, clause) && !isOfOther(tokens, { first: place.last, last: clause.last })) ||
      isAimedAt(tokens, clause))
  )
    return true
  const said = saidIn(tokens, clause)
  const definite = DEFINITE.has(tokens[place.first - 1]?.lower ?? '')
  if (open && isAim(tokens, measure, { ...place, hosts, definite }, said)) return true
  if (!hosts && isWhere(tokens, place)) return false
  if (
    ((said & Said.Arising) !== 0 && !isPromiseTo(tokens, clause, place)) ||
    (all && (said & Said.Aim) !== 0 && !isOfKind(tokens, clause))
  )
    return true
  if (all && hosts && isNotYet(tokens, clause)) return true
  // `geplant sind 54 Zentren`, `bis 2018 wird es 54 Zentren geben`.
  if ((said & Said.Target) !== 0 && (said & (Said.Being | Said.Lasting)) !== 0) return true
  if (open && isPossible(tokens, clause, place)) return true
  if (open && hosts && (said & Said.May) !== 0 && (said & Said.Founding) !== 0) return true
  if (isFuture(tokens, clause, said, place.first)) return true
  // `Bis zum Jahresende sollen 45 Zentren arbeiten`.
  const bare = !definite && INFINITIVES.has(tokens[place.last]?.lower ?? '')
  if ((said & Said.Shall) !== 0 && bare) return true
  if ((said & Said.Shall) !== 0 && isTreated(tokens, clause, place)) return false
  return (said & Said.Shall) !== 0 && (said & (hosts ? Said.Arises | Said.HavingOne : Said.Arises)) !== 0
}

/** `hat allen 54 Zentren Planungssicherheit versprochen`: to so many something else is promised. */
const isPromiseTo = (tokens: readonly Token[], clause: Stretch, place: Stretch) =>
  tokens[place.first]?.lower === 'allen' && isOfOther(tokens, { first: place.last, last: clause.last })

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
