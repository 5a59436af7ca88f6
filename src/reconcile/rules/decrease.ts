import type { Claim, Text } from '../model.js'
import { areToldApart, mayFall, namesAll } from '../one_thing.js'
import { pairDraft, pairMessage, toleratedBecause, withReason } from '../pairs.js'
import { figureOf } from '../points.js'
import { mayBeOtherStep } from '../tolerance.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Die Zahl fällt. Entweder gibt es weniger, oder die Texte zählen nicht dasselbe.',
  en: 'The count falls. Either there are fewer, or the texts do not count the same thing.',
}

const ACTION: Text = {
  de: 'Prüfen, ob etwas geschlossen wurde oder ob die beiden Texte verschiedene Schritte zählen (bewilligt, eingerichtet, eröffnet).',
  en: 'Check whether something has closed, or whether the two texts count different steps (approved, set up, opened).',
}

/** Whether a count is only about right: `rund 50` is no fall from 53. */
const isRough = ({ row }: Claim) => row.modifier === 'approx'

/** A count that falls, to a figure not given before. */
export const decrease: Rule = ({ counts, disputed, measure, reference }) =>
  counts
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => {
      const { relation, older, newer, seenBefore } = pair
      return (
        relation === 'later' &&
        !seenBefore &&
        figureOf(newer.claim) < figureOf(older.claim) &&
        !isRough(older.claim) &&
        !isRough(newer.claim) &&
        mayFall(older.claim, newer.claim) &&
        !areToldApart(pair) &&
        !disputed.has(older.claim) &&
        !disputed.has(newer.claim) &&
        !namesAll(pair)
      )
    })
    .map((pair) => {
      const facts = measure(pair.older.claim.row.measure)
      const explained = mayBeOtherStep(facts, pair.older.claim, pair.newer.claim)
      const why = toleratedBecause(pair, facts)
      return {
        ...pairDraft(pair),
        rule: 'decrease',
        // A fall may be real, so it is never an error; a small one is explained by what the texts count.
        verdict: explained ? 'explained' : 'conflict',
        severity: explained ? 'info' : 'warning',
        message: pairMessage(pair, facts, reference, withReason(FOLLOWS, why)),
        action: ACTION,
      }
    })
