import { isDuty, isFixing } from '../../lexicon/money/duties.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Figure } from './figure.js'

/** How far before an amount its noun may stand, in tokens (`Gebühren in Höhe von 250 Euro`). */
const NOUN = 4

/** Whether an amount is a duty, which nobody grants: `eine Umlage von 3 Mio. Euro`, `250 Euro Bußgeld`. */
export function isOfDuty(tokens: readonly Token[], { modified, last }: Figure): boolean {
  if (isDuty(tokens[last]?.lower ?? '')) return true
  const { sentence } = tokens[last - 1] ?? {}
  for (let at = modified.first - 1; at >= modified.first - NOUN && tokens[at]?.sentence === sentence; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return false
    // `in Höhe von`.
    if (token.shape !== 'lower' && token.lower !== EXTENT) return isDuty(token.lower)
  }
  return false
}

/** Whether its clause says who fixes such a duty, and so does not pay it: `die Stadt setzte Gebühren von 250 Euro fest`. */
export const isFixed = (tokens: readonly Token[], figure: Figure): boolean =>
  isOfDuty(tokens, figure) && hasWord(tokens, clauseAround(tokens, figure), isFixing)

const EXTENT = 'höhe'
