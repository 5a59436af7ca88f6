import type { MeasureFacts } from '../../lexicon/measure_facts.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { isPlain, subject, textsOf } from '../pairs.js'
import { figureOf } from '../points.js'
import { message, numberText } from '../wording.js'
import type { Context, Rule } from './rule.js'
import { balanceOf, sumDraft, sumTexts } from './sums.js'

const FOLLOWS: Text = { de: 'Der Teil ist größer als das Ganze.', en: 'The part is greater than the whole.' }

const ACTION: Text = {
  de: 'Prüfen, ob Teil und Ganzes vertauscht sind oder eine der Zahlen verschrieben ist.',
  en: 'Check whether part and whole are the wrong way round, or one of the numbers is a slip.',
}

/** More than there can be: 56 of 54 centres, or one part of an amount greater than all of it. */
export const partExceedsWhole: Rule = (context) => [
  ...counts(context),
  ...regions(context),
  ...targets(context),
  ...amounts(context),
]

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

/** A region that has more than the whole land in the same text: `52 im Land, 58 im Regierungsbezirk Münster`. */
function regions({ corpus, measure }: Context): Draft[] {
  const most = new Map<string, Claim>()
  const keyOf = ({ row, evidence }: Claim) => [evidence.document, row.measure, row.as_of].join('\u0000')
  const plain = corpus.claims.filter((claim) => claim.row.kind === 'count' && isPlain(claim) && claim.part === null)
  for (const claim of plain) {
    const known = most.get(keyOf(claim))
    if (claim.row.region === measure(claim.row.measure).region && !(known && figureOf(known) >= figureOf(claim)))
      most.set(keyOf(claim), claim)
  }
  return plain.flatMap((claim) => {
    const whole = most.get(keyOf(claim))
    if (whole === undefined || whole.row.region === claim.row.region || figureOf(claim) <= figureOf(whole)) return []
    return [exceeding(claim, whole, measure(claim.row.measure))]
  })
}

/** A count that is more than the whole which its text gives. */
function exceeding(claim: Claim, whole: Claim, facts: MeasureFacts): Draft {
  return {
    rule: 'part_exceeds_whole',
    verdict: 'conflict',
    severity: 'warning',
    measure: claim.row.measure,
    scope: `${claim.evidence.document}\u0000${claim.row.region ?? ''}`,
    sides: [
      { value: String(figureOf(claim)), evidence: claim.evidence, span: claim.span },
      { value: String(figureOf(whole)), evidence: whole.evidence, span: whole.span },
    ],
    message: message({ texts: textsOf([claim, whole], subject(claim, facts)), follows: FOLLOWS }),
    action: ACTION,
    records: [...claim.row.records, ...whole.row.records],
    documents: claim.row.documents,
  }
}

/** More than there shall be in all, in the same text: `29 sind bewilligt, insgesamt sollen 24 entstehen`. */
function targets({ corpus, measure }: Context): Draft[] {
  const keyOf = ({ row, evidence }: Claim) => [evidence.document, row.measure, row.region].join('\u0000')
  const plain = corpus.claims.filter((claim) => isPlain(claim) && claim.part === null && claim.row.total === null)
  const shall = new Map<string, Claim>()
  for (const claim of plain) {
    const known = shall.get(keyOf(claim))
    if (claim.row.kind !== 'target' || claim.row.as_of !== null) continue
    if (known === undefined || figureOf(known) < figureOf(claim)) shall.set(keyOf(claim), claim)
  }
  return plain.flatMap((claim) => {
    const whole = shall.get(keyOf(claim))
    if (whole === undefined || claim.row.kind !== 'count' || claim.span === null) return []
    // Far fewer are further ones that shall come.
    const [there, all] = [figureOf(claim), figureOf(whole)]
    return there > all && there < all * 2 ? [exceeding(claim, whole, measure(claim.row.measure))] : []
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
