import { compare } from '../../order.js'
import { byAge } from '../evidence.js'
import { figureValue } from '../figures.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { conflicts, first, isLookedBackOn, last } from '../ordinal_order.js'
import { ownOrdinals } from '../own_ordinals.js'
import { subject, textsOf } from '../pairs.js'
import { figureOf } from '../points.js'
import { isPlain } from '../precision.js'
import { early } from '../reference.js'
import type { Pair } from '../series.js'
import { onTheirDays } from '../since.js'
import { mayBeOtherStep, withinTolerance } from '../tolerance.js'
import { message } from '../wording.js'
import type { Context, Rule } from './rule.js'

/** What does not work out, in the numbers of the two: the older first. */
function follows(older: Claim, newer: Claim): Text {
  const [a, b] = [figureOf(older), figureOf(newer)]
  if (areTogether(older, newer) && a !== b) {
    return {
      de: `Am selben Tag kommen nicht das ${a}. und das ${b}., ohne die dazwischen.`,
      en: `No. ${a} and no. ${b} do not come on one day without those between.`,
    }
  }
  if (older.row.kind === newer.row.kind) {
    return a === b
      ? { de: `Das ${a}. kann nicht zweimal kommen.`, en: `No. ${a} cannot come twice.` }
      : { de: `Nach dem ${a}. kann nicht das ${b}. kommen.`, en: `No. ${b} cannot come after no. ${a}.` }
  }
  const [nth, there] = older.row.kind === 'ordinal' ? [a, b] : [b, a]
  return there < nth
    ? {
        de: `Wenn das ${nth}. schon da ist, gibt es wenigstens ${nth} und nicht ${there}.`,
        en: `Once no. ${nth} is there, there are at least ${nth}, not ${there}.`,
      }
    : {
        de: `Wenn es schon ${there} gibt, kann nicht erst das ${nth}. kommen.`,
        en: `Where there are ${there} already, no. ${nth} cannot be the next.`,
      }
}

const ACTION: Text = {
  de: 'Den Tag und die laufende Nummer mit der Liste der Eröffnungen vergleichen.',
  en: 'Compare the day and the number with the list of openings.',
}

/** An ordinal out of order: the 47th after the 48th, or the 46th when there were 50 before. */
export const ordinalInconsistent: Rule = (context) => {
  const fallen = new Set(
    context.counts.flatMap(({ pairs }) =>
      pairs.filter((pair) => falls(pair, context)).flatMap(({ newer }) => newer.claims),
    ),
  )
  const groups = new Map<string, Claim[]>()
  for (const claim of onTheirDays(context.corpus.claims)) {
    const { measure, kind, region, stage } = claim.row
    if (measure === MONEY || claim.span === null || (kind !== 'ordinal' && kind !== 'count') || early(stage)) continue
    if (
      !isPlain(claim) ||
      claim.part !== null ||
      claim.doing !== null ||
      isLookedBackOn(claim) ||
      context.disputed.has(claim) ||
      fallen.has(claim)
    )
      continue
    const key = `${measure}\u0000${region ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  const own = ownOrdinals(context.corpus.claims).map(([older, newer]) => ({
    ...draftOf(`${older.row.measure}\u0000${older.row.region ?? ''}`, older, newer, context),
    even: true,
  }))
  const told = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([scope, claims]) => outOfOrder(scope, claims, context))
  return [...told, ...own]
}

/** Whether a count falls, which is told as that. */
function falls({ relation, older, newer }: Pair, { measure }: Context): boolean {
  if (relation !== 'later' || figureOf(newer.claim) >= figureOf(older.claim)) return false
  return !mayBeOtherStep(measure(older.claim.row.measure), older.claim, newer.claim)
}

function outOfOrder(scope: string, claims: readonly Claim[], context: Context): Draft[] {
  const sorted = claims.toSorted((a, b) => {
    return first(a) - first(b) || last(a) - last(b) || figureOf(a) - figureOf(b) || byAge(a.evidence, b.evidence)
  })
  const drafts = new Map<string, Draft>()
  let ordinal: Claim | undefined
  let count: Claim | undefined
  for (const claim of sorted) {
    const isOrdinal = claim.row.kind === 'ordinal'
    const before = isOrdinal ? [ordinal, count] : [ordinal]
    for (const older of before) {
      if (older === undefined || !conflicts(older, claim, context.measure)) continue
      const draft = draftOf(scope, older, claim, context)
      const key = draft.sides.map(({ value, span }) => `${value} ${span?.first} ${span?.last}`).join(' ')
      if (!drafts.has(key)) drafts.set(key, draft)
    }
    if (isOrdinal) ordinal = claim
    else count = claim
  }
  return [...drafts.values()]
}

/** Whether both are ordinals of one time. */
const areTogether = (a: Claim, b: Claim) => a.row.kind === b.row.kind && first(a) === first(b) && last(a) === last(b)

function draftOf(scope: string, older: Claim, newer: Claim, { measure, reference }: Context): Draft {
  const facts = measure(older.row.measure)
  const day = [older, newer].every(({ span, stated }) => stated && span?.first === span?.last)
  const together = areTogether(older, newer)
  const sure = day && facts.tolerance !== null && !withinTolerance(facts, older, newer)
  const side = (claim: Claim) => {
    const value = figureValue(claim)
    return { value: claim.row.kind === 'ordinal' ? `${value}.` : value, evidence: claim.evidence, span: claim.span }
  }
  // Fewer in all than the number of one that came before: the count falls.
  const fewer = older.row.kind === 'ordinal' && newer.row.kind === 'count' && last(older) < first(newer)
  return {
    rule: fewer ? 'decrease' : 'ordinal_inconsistent',
    verdict: 'conflict',
    severity: sure && !fewer && !together ? 'error' : 'warning',
    measure: older.row.measure,
    scope,
    sides: [side(older), side(newer)],
    ...(together && { even: true }),
    message: message({
      texts: textsOf([older, newer], subject(older, facts)),
      reference: reference.counts([older, newer]),
      follows: follows(older, newer),
    }),
    action: ACTION,
    records: [...older.row.records, ...newer.row.records],
    documents: [...older.row.documents, ...newer.row.documents],
  }
}
