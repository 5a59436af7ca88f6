import type { Text } from '../model.js'
import { mayFall } from '../one_thing.js'
import { pairDraft, pairMessage } from '../pairs.js'
import { figureOf } from '../points.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Der neuere Text nennt eine Zahl, die frühere Texte schon durch eine höhere abgelöst hatten. Sie dürfte einem älteren Stand entnommen sein.',
  en: 'The newer text gives a figure that earlier texts had already replaced by a higher one. It may come from an older state.',
}

const ACTION: Text = {
  de: 'Im neueren Text den Stand der Zahl nennen oder sie durch die jüngste ersetzen.',
  en: 'Give the date of the figure in the newer text, or replace it by the latest one.',
}

/** A count that falls back to a figure which earlier texts had left behind. */
export const stale: Rule = ({ counts, disputed, measure, reference }) =>
  counts
    .flatMap(({ pairs }) => pairs)
    .filter(({ relation, older, newer, seenBefore }) => {
      return (
        relation === 'later' &&
        seenBefore &&
        figureOf(newer.claim) < figureOf(older.claim) &&
        mayFall(older.claim, newer.claim) &&
        !disputed.has(older.claim) &&
        !disputed.has(newer.claim)
      )
    })
    .map((pair) => {
      return {
        ...pairDraft(pair),
        rule: 'stale',
        verdict: 'conflict',
        severity: 'warning',
        message: pairMessage(pair, measure(pair.older.claim.row.measure), reference, FOLLOWS),
        action: ACTION,
      }
    })
