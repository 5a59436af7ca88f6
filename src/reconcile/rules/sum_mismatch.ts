import type { Text } from '../model.js'
import type { Whole } from '../wholes.js'
import { message } from '../wording.js'
import type { Rule } from './rule.js'
import { balanceOf, difference, sumDraft, sumTexts } from './sums.js'

/** `Die Teile ergeben 40.000 € mehr als das Ganze`. */
function follows(whole: Whole, balance: 'more' | 'less'): Text {
  const by = difference(whole)
  const [de, en] = by === null ? ['', ''] : [`${by.de} `, `${by.en} `]
  return balance === 'more'
    ? {
        de: `Die Teile ergeben ${de}mehr als das Ganze; Rundung erklärt das nicht.`,
        en: `The parts come to ${en}more than the whole; rounding does not explain it.`,
      }
    : {
        de: `Die Teile ergeben ${de}weniger als das Ganze; Rundung erklärt das nicht. Vielleicht nennt der Text einen Teil nicht.`,
        en: `The parts come to ${en}less than the whole; rounding does not explain it. The text may leave a part out.`,
      }
}

const ACTION: Text = {
  de: 'Das Ganze und die Teile mit der Quelle vergleichen; wo ein Teil fehlt, ihn nennen.',
  en: 'Compare the whole and its parts with their source; where a part is missing, name it.',
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
      message: message({ texts: sumTexts(whole, context), follows: follows(whole, balance) }),
      action: ACTION,
    }
  })
