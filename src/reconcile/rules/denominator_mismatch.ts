import { compare } from '../../order.js'
import { overlap } from '../days.js'
import { besides, first, isOfDistricts, isOutOf, isSameWhole, isTarget, last, leaps, totalOf } from '../denominators.js'
import { byAge } from '../evidence.js'
import { figureText } from '../figures.js'
import type { Draft } from '../finding.js'
import { groupBy } from '../groups.js'
import type { Claim, Text } from '../model.js'
import { subject, textsOf } from '../pairs.js'
import { isSure } from '../tolerance.js'
import { message } from '../wording.js'
import type { Context, Rule } from './rule.js'

const ACTION: Text = {
  de: 'In neuen Texten immer dieselbe Gesamtzahl verwenden und einmal sagen, was sie umfasst.',
  en: 'Use one total throughout new texts, and say once what it takes in.',
}

/** The whole that a count is out of is another than in the text before or after it: 47 of 53, 53 of 54. */
export const denominatorMismatch: Rule = (context) => {
  const groups = groupBy(context.corpus.claims, (claim) => {
    const { measure, region } = claim.row
    const tells = isOutOf(claim) || isTarget(claim) || isOfDistricts(claim)
    return tells ? `${measure}\u0000${region ?? ''}` : null
  })
  const told = [...groups].sort(([a], [b]) => compare(a, b)).flatMap(([scope, own]) => changes(scope, own, context))
  return [...told, ...ofFewer(context)]
}

/** What is out of fewer than another text counts for the time: `15 der 46 Zentren`, where there are 54. */
function ofFewer(context: Context): Draft[] {
  return context.counts.flatMap(({ pairs }) =>
    pairs
      .filter(({ inPassing }) => inPassing === 'of_those')
      .map(({ series, older: { claim: a }, newer: { claim: b } }) => ({
        ...draftOf(series, asWhole(a), asWhole(b), context, [a, b]),
        even: true,
      })),
  )
}

/** A count as the whole that it tells. */
const asWhole = (claim: Claim): Claim => ({ ...claim, row: { ...claim.row, total: claim.row.value } })

function changes(scope: string, claims: readonly Claim[], context: Context): Draft[] {
  // Of one time, the smaller total comes first, so that the order of the documents plays no part.
  const sorted = claims.toSorted((a, b) => {
    return first(a) - first(b) || last(a) - last(b) || totalOf(a) - totalOf(b) || byAge(a.evidence, b.evidence)
  })
  const counted = sorted.filter(isOutOf)
  const drafts: Draft[] = []
  const told = new Set<string>()
  const tell = (older: Claim, newer: Claim) => {
    const draft = draftOf(scope, older, newer, context)
    if (!isTold(draft, older, newer)) return
    drafts.push(draft)
    told.add(totalsOf(older, newer))
  }
  let run = counted[0]
  for (const claim of counted) {
    if (run === undefined || totalOf(claim) === totalOf(run) || !isSameWhole(run, claim)) continue
    tell(run, claim)
    run = claim
  }
  for (const [older, newer] of besides(sorted)) if (!told.has(totalsOf(older, newer))) tell(older, newer)
  return drafts
}

const totalsOf = (a: Claim, b: Claim) => [totalOf(a), totalOf(b)].sort((x, y) => x - y).join(' ')

/** Plans change, and what is told with no time may be of any: of these only what can't both be so is told. */
function isTold({ verdict }: Draft, a: Claim, b: Claim): boolean {
  if (isOutOf(a) && isOutOf(b)) return true
  if (verdict === 'development') return false
  return a.evidence.document !== b.evidence.document || [a, b].every(isOfDistricts)
}

function draftOf(
  scope: string,
  older: Claim,
  newer: Claim,
  { measure, reference }: Context,
  shown: readonly Claim[] = [older, newer],
): Draft {
  const facts = measure(older.row.measure)
  const [a, b] = [totalOf(older), totalOf(newer)]
  const why = reference.equalTotals(older.row.measure, older.row.region, a, b, newer.span)
  const same = (older.span !== null && newer.span !== null && overlap(older.span, newer.span)) || leaps(older, newer)
  const points = [older, newer].flatMap((claim) => (claim.span ? { span: claim.span, claims: [claim], claim } : []))
  const [p, q] = points
  const sure = facts.tolerance !== null && p !== undefined && q !== undefined && isSure(p, q)
  const verdict = why !== null ? ('explained' as const) : same ? ('conflict' as const) : ('development' as const)
  return {
    rule: 'denominator_mismatch',
    verdict,
    severity:
      verdict === 'development'
        ? ('info' as const)
        : verdict === 'conflict' && sure
          ? ('error' as const)
          : ('warning' as const),
    measure: older.row.measure,
    scope,
    sides: [
      { value: String(a), evidence: older.evidence, span: older.span },
      { value: String(b), evidence: newer.evidence, span: newer.span },
    ] as const,
    message: message({
      texts: textsOf(shown, subject(older, facts)),
      reference: why,
      follows: {
        explained: {
          de: `Die Gesamtzahlen ${a} und ${b} widersprechen sich nicht; verglichen werden nur die Anzahlen ${figure(older, 'de')} und ${figure(newer, 'de')}.`,
          en: `The totals ${a} and ${b} do not contradict each other; only the counts in ${figure(older, 'en')} and ${figure(newer, 'en')} are compared.`,
        },
        conflict: {
          de: `Für dieselbe Zeit gelten die Gesamtzahlen ${a} und ${b} nicht beide.`,
          en: `The totals ${a} and ${b} do not both hold for the same time.`,
        },
        development: {
          de: `Die Gesamtzahl hat sich von ${a} auf ${b} geändert, oder die Texte zählen nicht dasselbe.`,
          en: `The total has changed from ${a} to ${b}, or the texts do not count the same thing.`,
        },
      }[verdict],
    }),
    action: ACTION,
    records: [...older.row.records, ...newer.row.records],
    documents: [...older.row.documents, ...newer.row.documents],
  }
}

function figure(claim: Claim, lang: 'de' | 'en'): string {
  return figureText(claim)[lang]
}
