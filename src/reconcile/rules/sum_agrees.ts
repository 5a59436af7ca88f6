import type { Text } from '../model.js'
import { message } from '../wording.js'
import type { Rule } from './rule.js'
import { balanceOf, sumDraft, sumTexts } from './sums.js'

const FOLLOWS: Text = {
  de: 'Die Teile ergeben das Ganze, Rundung eingerechnet.',
  en: 'The parts come to the whole, rounding taken into account.',
}

const ACTION: Text = { de: 'Nichts.', en: 'Nothing.' }

/** A whole whose parts come to it. */
export const sumAgrees: Rule = (context) =>
  context.wholes
    .filter((whole) => balanceOf(whole) === 'agrees')
    .map((whole) => ({
      ...sumDraft(whole),
      rule: 'sum_agrees',
      verdict: 'agreement',
      severity: 'info',
      message: message({ texts: sumTexts(whole, context), follows: FOLLOWS }),
      action: ACTION,
    }))
