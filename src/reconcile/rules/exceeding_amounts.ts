import { SHARE, TOTAL } from '../../lexicon/reconcile_money.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { figureOf } from '../points.js'
import { isPlain } from '../precision.js'
import type { Whole } from '../wholes.js'
import { message } from '../wording.js'
import type { Context } from './rule.js'
import { balanceOf, sumDraft, sumTexts } from './sums.js'

/** What follows where a part is more than its whole. */
export const FOLLOWS: Text = { de: 'Der Teil ist größer als das Ganze.', en: 'The part is greater than the whole.' }

/** What settles it. */
export const ACTION: Text = {
  de: 'Prüfen, ob Teil und Ganzes vertauscht sind oder eine der Zahlen verschrieben ist.',
  en: 'Check whether part and whole are the wrong way round, or one of the numbers is a slip.',
}

/** Parts of an amount each of which is more than all of it. */
export function exceedingAmounts(context: Context): Draft[] {
  const money = context.wholes.filter(({ whole }) => whole.row.measure === MONEY)
  return money.flatMap(({ whole, parts }) =>
    parts.flatMap((part) => {
      const one = { whole, parts: [part] }
      return balanceOf(one) === 'more' ? [amountDraft(one, context)] : []
    }),
  )
}

function amountDraft(one: Whole, context: Context): Draft {
  return {
    ...sumDraft(one),
    rule: 'part_exceeds_whole',
    verdict: 'conflict',
    severity: 'warning',
    message: message({ texts: sumTexts(one, context), follows: FOLLOWS }),
    action: ACTION,
  }
}

/** `Auf Remscheid entfällt ein Anteil von 450.000 Euro. Die Gesamtkosten betragen 230.000 Euro`: of one purpose and time. */
export function exceedingShares(own: readonly Claim[], context: Context): Draft[] {
  const money = own.filter((claim) => claim.row.measure === MONEY && claim.row.kind === 'level' && isPlain(claim))
  if (money.length < 2) return []
  const all = money.filter(({ evidence, purpose }) => purpose !== '' && TOTAL.test(evidence.sentence))
  return all.flatMap((whole) =>
    money.flatMap((part) => {
      const { row, evidence, purpose, partOf } = part
      const same = purpose === whole.purpose && row.as_of === whole.row.as_of && row.unit === whole.row.unit
      if (!same || partOf.length > 0 || !SHARE.test(evidence.sentence) || TOTAL.test(evidence.sentence)) return []
      return figureOf(part) > figureOf(whole) ? [amountDraft({ whole, parts: [part] }, context)] : []
    }),
  )
}
