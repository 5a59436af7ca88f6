import {
  ALL,
  BARE_FURTHER,
  DEFINITE,
  FILLERS,
  FIRSTS,
  FURTHER,
  isPlaceLead,
  LANDS,
  ONE,
  OTHERS,
  RANKS,
  REGION_LEADS,
  WE,
} from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { beforeFillers, followsNoun, isBracketedTotal } from './bare.js'
import { isMissing } from './context.js'
import { wholeNumber, withTotal } from './figures.js'
import { alone, type Read } from './reading.js'

const stands = (tokens: readonly Token[], at: number) => !followsNoun(tokens, at + 1)

/** `47 von 53`, `47 (von 53)`, with nothing counted after it. */
export function ofTotal(tokens: readonly Token[], at: number): Read {
  if (isBracketedTotal(tokens, at + 1)) {
    const [value, total] = [wholeNumber(tokens[at]), wholeNumber(tokens[at + 3])]
    return value === null || total === null ? null : ofKind(tokens, { first: at, last: at + 5 }, value, total)
  }
  const of = tokens[at + 1]?.lower
  if (of !== 'von' && of !== 'der') return null
  const place = tokens[at + 2]?.lower === 'insgesamt' ? at + 3 : at + 2
  const total = wholeNumber(tokens[place])
  // `52 von 54 (Stand: 29. Juni)`.
  if (total === null || !(stands(tokens, place) || tokens[place + 1]?.text === '(')) return null
  const figure = withTotal(tokens, place, total)
  return figure.total === null ? null : ofKind(tokens, { first: figure.first, last: place + 1 }, figure.value, total)
}

/** `Es fehlen noch sieben von 54`, `sieben von 54 fehlen noch`: so many of all that are not there, else that are. */
const ofKind = (tokens: readonly Token[], place: Stretch, value: number, total: number): Read => ({
  ...place,
  value,
  total,
  kind: isMissing(tokens, place) ? 'remainder' : 'count',
})

/** `in allen 54`. */
export function all(tokens: readonly Token[], at: number, value: number): Read {
  if (!ALL.has(tokens[at - 1]?.lower ?? '')) return null
  return { first: at - 1, last: at + 1, value, total: value, kind: 'count' }
}

/** `die übrigen 22`, `mit den anderen 45`, `die acht übrigen`. */
export function others(tokens: readonly Token[], at: number, value: number): Read {
  if (
    OTHERS.has(tokens[at + 1]?.lower ?? '') &&
    DEFINITE.has(tokens[at - 1]?.lower ?? '') &&
    !followsNoun(tokens, at + 2)
  )
    return { ...alone(at, value, 'remainder'), last: at + 2 }
  return OTHERS.has(tokens[at - 1]?.lower ?? '') ? alone(at, value, 'remainder') : null
}

/** `14 weitere`, `weitere 13`, `noch einmal drei`. */
export function further(tokens: readonly Token[], at: number, value: number): Read {
  if (BARE_FURTHER.has(tokens[at + 1]?.lower ?? '') && !followsNoun(tokens, at + 2))
    return { first: at, last: at + 2, value, total: null, kind: 'increment' }
  const again = tokens[at - 1]?.lower === 'einmal' && tokens[at - 2]?.lower === 'noch'
  return again || FURTHER.has(tokens[at - 1]?.lower ?? '') ? alone(at, value, 'increment') : null
}

/** `in allen Kreisen und kreisfreien Städten bis auf vier`. */
export function except(tokens: readonly Token[], at: number, value: number): Read {
  if (tokens[at - 1]?.lower !== 'auf' || tokens[at - 2]?.lower !== 'bis') return null
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  // `In allen Kreisen gibt es eines, bis auf vier`.
  const apart = clause.first === at - 2 && tokens[at - 3]?.text === ','
  const from = apart ? clauseAround(tokens, { first: at - 4, last: at - 3 }).first : clause.first
  for (let i = from; i < clause.last; i++) {
    if (!ALL.has(tokens[i]?.lower ?? '')) continue
    const noun = wholeNumber(tokens[i + 1]) === null ? tokens[i + 1] : tokens[i + 2]
    if (((noun?.tags ?? 0) & Tag.Measure) !== 0) return alone(at, value, 'remainder')
  }
  return null
}

/** `2017 war das erst in 13 der Fall`: so many of which what is told of the last is true. */
export function caseOf(tokens: readonly Token[], at: number, value: number): Read {
  const said = tokens[at + 1]?.lower === 'der' && tokens[at + 2]?.lower === 'fall'
  return said && isPlaceLead(tokens[at - 1]?.lower ?? '') ? alone(at, value, 'count') : null
}

/** `gehört zu den ersten 16, die das Land bewilligt hat`. */
export function firsts(tokens: readonly Token[], at: number, value: number): Read {
  const led =
    FIRSTS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'den' && tokens[at - 3]?.lower === 'zu'
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  // `Es war unter den ersten 20 im Land`.
  if (FIRSTS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 3]?.lower === 'unter' && isOfLand(tokens, at + 1))
    return alone(at, value, 'count')
  return led &&
    hasWord(tokens, clause, isBelonging) &&
    (isOfOne(tokens, clause.first, at) || isOurs(tokens, clause, at))
    ? alone(at, value, 'count')
    : null
}

/** `Wir gehörten zu den ersten 16`, `Der Kreis Olpe hat ein KI; er gehörte zu den ersten 16`: what takes up the one or its place opens the clause. */
function isOurs(tokens: readonly Token[], { first }: Stretch, at: number): boolean {
  const subject = tokens[first]
  if ((wholeNumber(tokens[at]) ?? 0) < LEAST || !isBelonging(tokens[first + 1]?.lower ?? '')) return false
  if (WE.has(subject?.lower ?? '')) return true
  if (!TAKING_UP.has(subject?.lower ?? '')) return false
  let opening = first - 1
  while (tokens[opening - 1]?.sentence === tokens[opening]?.sentence) opening--
  return isOfOne(tokens, opening, opening + SUBJECT)
}

/** Fewer may be of something local. */
const LEAST = 4
const TAKING_UP = new Set(['er', 'sie', 'es'])
/** Within how many tokens of its opening the subject of a sentence stands. */
const SUBJECT = 3

/** `im Land`. */
const isOfLand = (tokens: readonly Token[], at: number) =>
  REGION_LEADS.has(tokens[at]?.lower ?? '') && LANDS.has(tokens[at + 1]?.lower ?? '')

/** `Das KI gehört zu …`, `Olpe gehört zu …`: one of the measure or its place. */
function isOfOne(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (((tokens[i]?.tags ?? 0) & (Tag.Measure | Tag.Place)) !== 0) return true
  return false
}

export const isBelonging = (word: string) => word.startsWith('gehör') || word.startsWith('zähl')

/** `Alle Zentren – 54 an der Zahl – …`. */
export function inNumber(tokens: readonly Token[], at: number, value: number): Read {
  const said = tokens[at + 1]?.lower === 'an' && tokens[at + 2]?.lower === 'der' && tokens[at + 3]?.lower === 'zahl'
  return said && isOfNoun(tokens, at - 1) ? alone(at, value, 'count') : null
}

/** Whether the noun before a mark is of the measure: `Alle Kinder – 20 an der Zahl` are others. */
function isOfNoun(tokens: readonly Token[], mark: number): boolean {
  let at = mark
  while (
    at >= 0 &&
    (tokens[at]?.kind === 'mark' || FILLERS.has(tokens[at]?.lower ?? '') || ((tokens[at]?.tags ?? 0) & Tag.Place) !== 0)
  )
    at--
  return ((tokens[at]?.tags ?? 0) & Tag.Measure) !== 0
}

/** `eines von 54 im Land`, `eines der ersten neun`, `das letzte von 54`, `die Zentren, von denen heute 49 arbeiten`. */
export function oneOf(tokens: readonly Token[], at: number, value: number): Read {
  let of = at - 1
  while (FILLERS.has(tokens[of]?.lower ?? '') || FIRSTS.has(tokens[of]?.lower ?? '')) of--
  const which = tokens[of - 1]?.lower ?? ''
  const one =
    OF_ONE.has(tokens[of]?.lower ?? '') &&
    (ONE.has(which) ||
      EACH.has(which) ||
      (RANKS.has(which) && isDefinite(tokens[of - 2])) ||
      (tokens[of - 2]?.lower === 'als' &&
        LAST_ONE.has(which) &&
        (isOfOne(tokens, clauseAround(tokens, { first: at, last: at + 1 }).first, at) || isOfLand(tokens, at + 1))))
  const i = beforeFillers(tokens, at)
  const relative = tokens[i]?.lower === 'denen' && tokens[i - 1]?.lower === 'von' && tokens[i - 2]?.text === ','
  return one || relative ? alone(at, value, 'count') : null
}

/** `als letzter von 54`. */
const LAST_ONE = new Set(['letzter', 'letzte', 'letztes', 'einziger', 'einzige', 'einziges'])
/** `100 für jedes der 54`. */
const EACH = new Set(['jedes', 'jedem', 'jede', 'jeder'])
const OF_ONE = new Set(['von', 'der'])
const isDefinite = (token: Token | undefined) => token?.lower === 'das' || token?.lower === 'dem'
