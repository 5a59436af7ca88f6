import type { MeasureFacts } from '../../lexicon/measure_facts.js'
import { byDocument } from '../evidence.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { subject, textsOf } from '../pairs.js'
import { figureOf } from '../points.js'
import { isPlain } from '../precision.js'
import { message, numberText } from '../wording.js'
import { ACTION, exceedingAmounts, exceedingShares, FOLLOWS } from './exceeding_amounts.js'
import type { Context, Rule } from './rule.js'

/** More than there can be: 56 of 54 centres, or one part of an amount greater than all of it. */
export const partExceedsWhole: Rule = (context) => {
  const { corpus, measure } = context
  const within = byDocument(corpus.claims).flatMap((own) => [
    ...regions(own, measure),
    ...targets(own, measure),
    ...exceedingShares(own, context),
  ])
  return [...counts(context), ...within, ...exceedingAmounts(context)]
}

/** A count so many times its whole is of something else. */
const FAR = 3

function counts({ corpus, measure, reference }: Context): Draft[] {
  return corpus.claims.flatMap((claim) => {
    const { value, total, kind, modifier } = claim.row
    const { measure: id, region } = claim.row
    if (value === null || total === null || value <= total || (kind !== 'count' && claim.part === null)) return []
    if (modifier !== null && modifier !== 'over' && modifier !== 'at_least') return []
    // So much more is no slip of one of them: they count different things.
    if (value > total * FAR) return []
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

/** A region that has more than so many times the Land is told beside another region. */
const FEWER = 2

/** A region that has more than the whole land in the same text: `52 im Land, 58 im Regierungsbezirk Münster`. */
function regions(own: readonly Claim[], measure: Context['measure']): Draft[] {
  const plain = own.filter((claim) => claim.row.kind === 'count' && isPlain(claim) && claim.part === null)
  if (plain.length < 2) return []
  const keyOf = ({ row }: Claim) => `${row.measure} ${row.as_of}`
  const most = greatest(
    plain.filter(({ row }) => row.region === measure(row.measure).region),
    keyOf,
  )
  return plain.flatMap((claim) => {
    const whole = most.get(keyOf(claim))
    if (whole === undefined || whole.row.region === claim.row.region || figureOf(claim) <= figureOf(whole)) return []
    // So few are those of a region that the text names otherwise.
    if (figureOf(claim) > figureOf(whole) * FEWER) return []
    return [exceeding(claim, whole, measure(claim.row.measure))]
  })
}

/** The greatest claim of each key, the first where several are. */
function greatest(claims: readonly Claim[], keyOf: (claim: Claim) => string): Map<string, Claim> {
  const most = new Map<string, Claim>()
  for (const claim of claims) {
    const known = most.get(keyOf(claim))
    if (known === undefined || figureOf(known) < figureOf(claim)) most.set(keyOf(claim), claim)
  }
  return most
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
function targets(own: readonly Claim[], measure: Context['measure']): Draft[] {
  const all = own.filter((claim) => isPlain(claim) && claim.part === null && claim.row.total === null)
  const keyOf = ({ row }: Claim) => `${row.measure} ${row.region}`
  const shall = greatest(
    all.filter(({ row, evidence }) => row.kind === 'target' && row.as_of === null && !FEARED.test(evidence.sentence)),
    keyOf,
  )
  if (shall.size === 0) return []
  return all.flatMap((claim) => {
    const whole = shall.get(keyOf(claim))
    // `Das 38. ist eröffnet, geplant sind 35`: the number of one tells as much.
    const counts = claim.row.kind === 'count' || claim.row.kind === 'ordinal'
    if (whole === undefined || !counts || claim.span === null) return []
    // Far fewer are further ones that shall come.
    const [there, most] = [figureOf(claim), figureOf(whole)]
    return there > most && there < most * 2 ? [exceeding(claim, whole, measure(claim.row.measure))] : []
  })
}

/** `Dann wären wir wieder bei 49`: what may come, and nobody aims at. */
const FEARED = /(?<!\p{L})(?:wären?|würden?)(?!\p{L})/iu

function explained({ row }: Claim): Text {
  const [value, total] = [numberText(row.value ?? 0), numberText(row.total ?? 0)]
  return {
    de: `${value.de} von ${total.de} kann stimmen, wenn die Anzahl anders zählt als die Gesamtzahl.`,
    en: `${value.en} of ${total.en} may be right where the count and the total count differently.`,
  }
}
