import type { Text } from '../model.js'
import { pairDraft, subject, textsOf } from '../pairs.js'
import { figureOf } from '../points.js'
import { message } from '../wording.js'
import type { Rule } from './rule.js'

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
      return relation === 'later' && (!grows || figureOf(newer.claim) > figureOf(older.claim))
    })
    .map(({ pair }) => {
      const { older, newer } = pair
      return {
        ...pairDraft(pair),
        rule: 'superseded',
        verdict: 'development',
        severity: 'info',
        message: message({
          texts: textsOf([older.claim, newer.claim], subject(older.claim, measure(older.claim.row.measure))),
          reference: reference.counts([older.claim, newer.claim]),
          follows: FOLLOWS,
        }),
        action: ACTION,
      }
    })
