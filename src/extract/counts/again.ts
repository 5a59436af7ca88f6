import {
  ALL,
  COUNTERPARTS,
  DEFINITE,
  FILLERS,
  GOVERNORS,
  isHouse,
  isHypernym,
  LAGGARDS,
  OURS,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import { wholeNumber, withTotal } from './figures.js'
import type { Focus, Told } from './focus.js'
import { alone, type Reading } from './reading.js'
import { besideAt } from './readings.js'

/** From this number on it is rare enough to be known again without its noun, wherever it was counted before. */
const RARE = 20
/** Smaller numbers are known again only where the talk is of the measure, and no less than these. */
const LEAST = 4

/**
 * `Alle 49 haben dieselbe Sorge`, `unsere acht`, `die 49`: as many as were counted before, named again by whose or which
 * they are; or so many of them (`27 der 47`).
 */
export function againAt(
  tokens: readonly Token[],
  { values }: Told,
  at: number,
  value: number,
  focus: Focus | null,
): Reading | null {
  const beside = besideAt(tokens, at, value)
  if (beside !== null && beside.total !== null && beside.total > value && values.has(beside.total)) return beside
  if (!values.has(value) || wholeNumber(tokens[at - 2]) !== null) return null
  const lead = leadOf(tokens, at)
  const sure = focus !== null || value >= RARE
  if (ALL.has(lead) && sure) return { ...withTotal(tokens, at, value), kind: 'count', rule: RULE }
  const known = OURS.has(lead) ? focus !== null : DEFINITE.has(lead) && sure && value >= LEAST
  return known ? { ...alone(at, value, 'count'), rule: RULE } : null
}

/** `In den zwölf Häusern`, `von 53 Vorgängern lernen`: as many as were counted before, or all but one, by another noun. */
export function kindredAt(
  tokens: readonly Token[],
  { totals, max }: Measure,
  { values, near }: Told,
  at: number,
  value: number | null,
): Reading | null {
  // `Vier weiße Flecken auf der Landkarte`.
  if (value !== null && tokens[at + 1]?.lower.startsWith('weiße') === true && SPOTS.has(tokens[at + 2]?.lower ?? ''))
    return areSpots(tokens, at + 3, near, isLeftOf(totals, values, value))
      ? { ...alone(at, value, 'remainder'), last: at + 3, rule: RULE }
      : null
  const noun = tokens[at + 1]
  if (value === null || value > max || noun?.shape !== 'capital') return null
  // `einer der zwei Nachzügler`.
  if (LAGGARDS.has(noun.lower))
    return near(noun.sentence) && (isLeftOf(totals, values, value) || DEFINITE.has(leadOf(tokens, at)))
      ? { ...alone(at, value, 'remainder'), last: at + 2, rule: RULE }
      : null
  if (value < LEAST) return null
  const place = { first: at, last: at + 2, value, total: null }
  if (COUNTERPARTS.has(noun.lower) && (values.has(value + 1) || totals.has(value + 1)))
    return { ...place, kind: 'remainder', rule: RULE }
  if (!isHypernym(noun.lower)) return null
  const lead = leadOf(tokens, at)
  // `vertritt alle 54 Häuser`: as many as there can be.
  if (ALL.has(lead) && totals.has(value) && isHouse(noun.lower) && near(noun.sentence))
    return { ...withTotal(tokens, at, value), last: at + 2, kind: 'count', rule: RULE }
  const same = values.has(value) && (DEFINITE.has(lead) || OURS.has(lead) || ALL.has(lead))
  // `In acht Häusern gilt der Vertrag`: some of those that the talk is of.
  const some = isHouse(noun.lower) && (GOVERNORS.has(lead) || lead === 'auf') && values.size > 0 && near(noun.sentence)
  return same || some ? { ...place, kind: 'count', rule: RULE } : null
}

/** Whether so many are what one that was counted leaves of all. */
const isLeftOf = (totals: ReadonlySet<number>, values: ReadonlySet<number>, value: number) =>
  [...totals].some((total) => values.has(total - value))

/** Whether spots are places without one: those of a map where the talk is of the measure, or as many as are left. */
function areSpots(tokens: readonly Token[], from: number, near: Told['near'], left: boolean): boolean {
  const map = isOnMap(tokens, from)
  return map === null ? left : map && near(tokens[from]?.sentence ?? tokens[from - 1]?.sentence ?? 0)
}

/** `weiße Flecken auf der Landkarte der KI`: whether the spots are those of a map; null where none stands there. */
function isOnMap(tokens: readonly Token[], from: number): boolean | null {
  for (let at = from; at < from + MAP && tokens[at]?.sentence === tokens[from]?.sentence; at++)
    // `auf der Karte der Zahnärzte` are those of others.
    if (MAPS.has(tokens[at]?.lower ?? ''))
      return tokens[at + 1]?.lower !== 'der' || ((tokens[at + 2]?.tags ?? 0) & Tag.Measure) !== 0
  return null
}

/** How far behind such spots their map may stand, in tokens. */
const MAP = 8
const MAPS = new Set(['karte', 'landkarte'])
const SPOTS = new Set(['flecken', 'flecke', 'stellen'])

const RULE = 'counts/again'

/** The word before a number, past adverbs, in lower case. */
function leadOf(tokens: readonly Token[], at: number): string {
  let lead = at - 1
  while (FILLERS.has(tokens[lead]?.lower ?? '')) lead--
  return tokens[lead]?.sentence === tokens[at]?.sentence ? (tokens[lead]?.lower ?? '') : ''
}
