import type { Text } from '../model.js'
import {
  conflictSeverity,
  isSameThing,
  namesAll,
  pairDraft,
  pairMessage,
  toleratedBecause,
  withReason,
} from '../pairs.js'
import type { Pair } from '../series.js'
import type { Rule } from './rule.js'
import { isScaleSlip } from './scale_slip.js'

const FOLLOWS: Text = {
  de: 'Für dieselbe Zeit gelten nicht beide Angaben zugleich.',
  en: 'The two do not hold at the same time.',
}

const ACTION: Text = {
  de: 'Bei der Stelle nachfragen, welche der beiden Angaben für diesen Tag gilt, und was jeweils gezählt wurde.',
  en: 'Ask the body concerned which of the two holds for that day, and what each of them counts.',
}

/** Two different figures for one thing at the same time. */
export const contradiction: Rule = ({ counts, money, measure, reference }) =>
  [...counts, ...money]
    .flatMap(({ pairs }) => pairs)
    .filter(isContradiction)
    .map((pair) => {
      const { older, newer } = pair
      const facts = measure(older.claim.row.measure)
      return {
        ...pairDraft(pair),
        rule: 'contradiction',
        verdict: 'conflict',
        severity: conflictSeverity(facts, older, newer),
        message: pairMessage(pair, facts, reference, withReason(FOLLOWS, toleratedBecause(pair, facts))),
        action: ACTION,
      }
    })

/** Whether two neighbours contradict each other: the same thing, step and time, and no slip of magnitude. */
export function isContradiction(pair: Pair): boolean {
  if (pair.relation !== 'same_time' || isScaleSlip(pair.older.claim, pair.newer.claim)) return false
  return sameStep(pair) && sameStatus(pair) && isSameThing(pair) && !namesAll(pair)
}

/** Whether the figures are of the same step, as far as the texts name one: set up is not opened. */
function sameStep({ older, newer }: Pair): boolean {
  const [a, b] = [older.claim.row.stage, newer.claim.row.stage]
  return a === b || a === null || b === null
}

/** What was planned and what was spent in the end may differ. */
function sameStatus({ older, newer }: Pair): boolean {
  const statuses = new Set([older.claim.status, newer.claim.status])
  return !(statuses.has('planned') && statuses.has('spent'))
}
