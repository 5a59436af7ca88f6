import type { Text } from '../model.js'
import { message } from '../wording.js'
import type { Rule } from './rule.js'
import { balanceOf, sumDraft, sumTexts } from './sums.js'

const MORE: Text = {
  de: 'Die Teile ergeben mehr als das Ganze, auch wenn gerundet wurde.',
  en: 'The parts come to more than the whole, even with rounding.',
}

const LESS: Text = {
  de: 'Den Teilen fehlt ein kleiner Rest zum Ganzen, den Rundung nicht erklärt.',
  en: 'The parts fall a little short of the whole, by more than rounding explains.',
}

const ACTION: Text = {
  de: 'Summe und Summanden mit der Quelle vergleichen, oder den fehlenden Posten nennen.',
  en: 'Compare the sum and its parts with their source, or name the part that is missing.',
}

/** A whole whose two or more parts do not come to it. */
export const sumMismatch: Rule = (context) =>
  context.wholes.flatMap((whole) => {
    const balance = balanceOf(whole)
    if (whole.parts.length < 2 || (balance !== 'more' && balance !== 'less')) return []
    // One part that is more than the whole is told as that.
    if (whole.parts.some((part) => balanceOf({ whole: whole.whole, parts: [part] }) === 'more')) return []
    return {
      ...sumDraft(whole),
      rule: 'sum_mismatch',
      verdict: 'conflict',
      severity: 'warning',
      message: message({ texts: sumTexts(whole, context), follows: balance === 'more' ? MORE : LESS }),
      action: ACTION,
    }
  })
