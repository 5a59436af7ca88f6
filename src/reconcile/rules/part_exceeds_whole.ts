import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { isPlain, subject, textsOf } from '../pairs.js'
import { message, numberText } from '../wording.js'
import type { Context, Rule } from './rule.js'
import { balanceOf, sumDraft, sumTexts } from './sums.js'

const FOLLOWS: Text = { de: 'Der Teil ist größer als das Ganze.', en: 'The part is greater than the whole.' }

const ACTION: Text = {
  de: 'Prüfen, ob Teil und Ganzes vertauscht sind oder eine der Zahlen verschrieben ist.',
  en: 'Check whether part and whole are the wrong way round, or one of the numbers is a slip.',
}

/** More than there can be: 56 of 54 centres, or one part of an amount greater than all of it. */
export const partExceedsWhole: Rule = (context) => [...counts(context), ...amounts(context)]

function counts({ corpus, measure, reference }: Context): Draft[] {
  return corpus.claims.flatMap((claim) => {
    const { value, total, kind, modifier } = claim.row
    const { measure: id, region } = claim.row
    if (value === null || total === null || value <= total || (kind !== 'count' && claim.part === null)) return []
    if (modifier !== null && modifier !== 'over' && modifier !== 'at_least') return []
    const why = reference.equalTotals(id, region, value, total, claim.span)
    const facts = measure(id)
    const side = (number: number) => ({ value: String(number), evidence: claim.evidence, span: claim.span })
    return {
      rule: 'part_exceeds_whole',
      verdict: why === null ? 'conflict' : 'explained',
      severity: why === null && facts.tolerance !== null && isPlain(claim) ? 'error' : 'warning',
      measure: id,
      scope: `${claim.evidence.document}\u0000${region ?? ''}`,
      sides: [side(value), side(total)],
      message: message({
        texts: textsOf([claim], subject(claim, facts)),
        reference: why,
        follows: why === null ? FOLLOWS : explained(claim),
      }),
      action: ACTION,
      records: claim.row.records,
      documents: claim.row.documents,
    }
  })
}

function explained({ row }: Claim): Text {
  const [value, total] = [numberText(row.value ?? 0), numberText(row.total ?? 0)]
  return {
    de: `${value.de} von ${total.de} kann stimmen, wenn die Anzahl anders zählt als die Gesamtzahl.`,
    en: `${value.en} of ${total.en} may be right where the count and the total count differently.`,
  }
}

function amounts(context: Context): Draft[] {
  const money = context.wholes.filter(({ whole }) => whole.row.measure === MONEY)
  return money.flatMap(({ whole, parts }) =>
    parts.flatMap((part) => {
      const one = { whole, parts: [part] }
      if (balanceOf(one) !== 'more') return []
      return {
        ...sumDraft(one),
        rule: 'part_exceeds_whole',
        verdict: 'conflict',
        severity: 'warning',
        message: message({ texts: sumTexts(one, context), follows: FOLLOWS }),
        action: ACTION,
      }
    }),
  )
}
