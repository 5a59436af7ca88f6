import { BUILDING, FILLERS, FINISHED, GENITIVES, PRESENT } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { stageAt } from './stages.js'

/** `der Aufbau der 54 Zentren`, `die Einrichtung von KI in den 54 Kreisen`: so many are being made, not there yet. */
export function isBeingBuilt(tokens: readonly Token[], measure: Measure, place: Stretch): boolean {
  const head = headOf(tokens, place.first)
  if (head === null) return false
  // `die Einrichtung von jetzt 36 Zentren`.
  if (PRESENT.has(tokens[place.first - 1]?.lower ?? '')) return false
  if (AFTER.has(tokens[head - 1]?.lower ?? '') || AFTER.has(tokens[head - 2]?.lower ?? '')) return false
  const { first, last } = clauseAround(tokens, place)
  for (let at = first; at < last; at++) {
    if (FINISHED.has(tokens[at]?.lower ?? '')) return false
    // `Das Land hat die Einrichtung von 16 Zentren bewilligt`: the number of those approved.
    const stage = at === head ? null : stageAt(tokens, measure, at)
    if (stage === 'requested' || stage === 'approved') return false
  }
  return true
}

/** The noun of making on which a number hangs, as its genitive or as the places of what is made; null where none is. */
function headOf(tokens: readonly Token[], first: number): number | null {
  let at = first - 1
  while (FILLERS.has(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower === 'den' && tokens[at - 1]?.lower === 'in') at--
  if (tokens[at]?.lower === 'in') {
    at--
    const named = at
    while (((tokens[at]?.tags ?? 0) & Tag.Measure) !== 0) at--
    if (at === named) return null
  }
  const lead = tokens[at]?.lower ?? ''
  const head = OF.has(lead) || GENITIVES.has(lead) ? at - 1 : at
  const noun = tokens[head]
  const own = noun?.shape === 'capital' && BUILDING.has(noun.lower) && noun.sentence === tokens[first]?.sentence
  return own ? head : null
}

const OF = new Set(['von', 'eines', 'des'])
/** `nach der Einrichtung der 54 Zentren`: it is over. */
const AFTER = new Set(['nach', 'seit'])
