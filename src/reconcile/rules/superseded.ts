import type { Text } from '../model.js'
import { pairDraft, pairMessage } from '../pairs.js'
import { figureOf } from '../points.js'
import type { Rule } from './rule.js'
import { isLeap } from './scale_slip.js'

const FOLLOWS: Text = {
  de: 'Das ist eine Entwicklung und kein Widerspruch: Jede Angabe gilt für ihre Zeit, heute gilt die ältere nicht mehr.',
  en: 'This is a development and no contradiction: each figure holds for its time, and the older one has been overtaken.',
}

const ACTION: Text = {
  de: 'Nichts; wer die ältere Zahl zitiert, nennt ihren Stand dazu.',
  en: 'Nothing; whoever quotes the older figure gives its date with it.',
}

/** A figure that a later one has overtaken: counts that grew, yearly amounts that changed. */
export const superseded: Rule = ({ counts, money, measure, reference }) =>
  [...counts.map((one) => ({ ...one, grows: true })), ...money.map((one) => ({ ...one, grows: false }))]
    .flatMap(({ pairs, grows }) => pairs.map((pair) => ({ pair, grows })))
    .filter(({ pair: { relation, older, newer }, grows }) => {
      if (relation !== 'later' || isLeap(older.claim, newer.claim)) return false
      return !grows || figureOf(newer.claim) > figureOf(older.claim)
    })
    .map(({ pair }) => {
      return {
        ...pairDraft(pair),
        rule: 'superseded',
        verdict: 'development',
        severity: 'info',
        message: pairMessage(pair, measure(pair.older.claim.row.measure), reference, FOLLOWS),
        action: ACTION,
      }
    })
