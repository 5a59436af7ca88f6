import { compare } from '../../order.js'
import { MONTH, overlap } from '../days.js'
import { byAge } from '../evidence.js'
import { figureText } from '../figures.js'
import type { Claim, Text } from '../model.js'
import { isSure, subject, textsOf } from '../pairs.js'
import { isOfPossible } from '../possible.js'
import { message } from '../wording.js'
import type { Context, Rule } from './rule.js'

const ACTION: Text = {
  de: 'In neuen Texten immer dieselbe Gesamtzahl verwenden und einmal sagen, was sie umfasst.',
  en: 'Use one total throughout new texts, and say once what it takes in.',
}

/** The whole that a count is out of is another than in the text before or after it: 47 of 53, 53 of 54. */
export const denominatorMismatch: Rule = (context) => {
  const groups = new Map<string, Claim[]>()
  for (const claim of context.corpus.claims) {
    const { measure, region } = claim.row
    if (!isOutOf(claim) && !isTarget(claim)) continue
    const key = `${measure}\u0000${region ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).flatMap(([scope, claims]) => changes(scope, claims, context))
}

/** A count with the whole that it is out of; of those that still lack a centre it is a whole of districts too. */
const isOutOf = ({ row, span, part }: Claim) =>
  (part === 'possible' && span !== null) ||
  ((row.kind === 'count' || (row.kind === 'remainder' && row.unit === 'districts')) &&
    row.total !== null &&
    span !== null &&
    (part === null || part === 'of_those'))

/** How many there shall be in all, with no day by which. */
const isTarget = ({ row, evidence, part }: Claim) =>
  row.kind === 'target' &&
  part === null &&
  row.value !== null &&
  row.total === null &&
  row.modifier === null &&
  row.as_of === null &&
  evidence.spoken !== null

function changes(scope: string, claims: readonly Claim[], context: Context) {
  // Of one time, the smaller total comes first, so that the order of the documents plays no part.
  const sorted = claims.toSorted((a, b) => {
    return first(a) - first(b) || last(a) - last(b) || totalOf(a) - totalOf(b) || byAge(a.evidence, b.evidence)
  })
  const drafts = []
  let run = sorted[0]
  for (const claim of sorted) {
    if (run === undefined || totalOf(claim) === totalOf(run) || !isSameWhole(run, claim)) continue
    const draft = draftOf(scope, run, claim, context)
    // Plans change: of two targets only those told at one time are held against each other.
    const told = isOutOf(run) && isOutOf(claim)
    if (told || (draft.verdict === 'conflict' && run.evidence.document !== claim.evidence.document)) drafts.push(draft)
    run = claim
  }
  return drafts
}

const first = ({ span, evidence }: Claim) => span?.first ?? evidence.spoken ?? 0
const last = ({ span, evidence }: Claim) => span?.last ?? evidence.spoken ?? 0
const totalOf = ({ row, part }: Claim) => (row.kind === 'target' || part === 'possible' ? row.value : row.total) ?? 0

/** A whole of half of another is of something smaller. */
function isSameWhole(a: Claim, b: Claim): boolean {
  const [low, high] = [totalOf(a), totalOf(b)].sort((x, y) => x - y)
  return (low ?? 0) * 2 > (high ?? 0)
}

/**
 * How many there can be hardly changes: by more than a tenth within a year it is a slip, and there are no more districts
 * or possible places after a year than before it.
 */
function leaps(older: Claim, newer: Claim): boolean {
  const [a, b] = [totalOf(older), totalOf(newer)]
  const near = isOutOf(older) && isOutOf(newer) ? YEAR : MONTH
  if (first(newer) - last(older) > near) return false
  return Math.abs(a - b) > TENTH * Math.max(a, b) || [older, newer].every(isFixed)
}

/** Whether the whole is how many districts there are, or how many centres there can be. */
const isFixed = (claim: Claim) => claim.row.unit === 'districts' || isOfPossible(claim)

const YEAR = 366
const TENTH = 0.1

function draftOf(scope: string, older: Claim, newer: Claim, { measure, reference }: Context) {
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
      texts: textsOf([older, newer], subject(older, facts)),
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
