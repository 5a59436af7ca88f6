import { BACK_THEN, HAD_BEEN, TODAY } from '../../lexicon/reconcile.js'
import { compare } from '../../order.js'
import { byAge } from '../evidence.js'
import { figureValue } from '../figures.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { isToldApart } from '../one_text.js'
import { ownOrdinals } from '../own_ordinals.js'
import { isPlain, mayFall, subject, textsOf, withinTolerance } from '../pairs.js'
import { figureOf } from '../points.js'
import { early } from '../reference.js'
import type { Pair } from '../series.js'
import { message } from '../wording.js'
import type { Context, Rule } from './rule.js'

/** What does not work out, in the numbers of the two: the older first. */
function follows(older: Claim, newer: Claim): Text {
  const [a, b] = [figureOf(older), figureOf(newer)]
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
  for (const claim of context.corpus.claims) {
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
  return !withinTolerance(measure(older.claim.row.measure), older.claim, newer.claim)
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
      if (older === undefined || !conflicts(older, claim, context)) continue
      const draft = draftOf(scope, older, claim, context)
      const key = draft.sides.map(({ value, span }) => `${value} ${span?.first} ${span?.last}`).join(' ')
      if (!drafts.has(key)) drafts.set(key, draft)
    }
    if (isOrdinal) ordinal = claim
    else count = claim
  }
  return [...drafts.values()]
}

const first = ({ span }: Claim) => span?.first ?? 0
const last = ({ span }: Claim) => span?.last ?? 0

/** A figure of less than this part of another figure is counted within something smaller. */
const FAR = 3

/**
 * `Damals waren wir das 44. im Land, heute gibt es 53`, `Es sei das 36. gewesen`: an ordinal of a time that its sentence
 * does not give.
 */
function isLookedBackOn({ row, evidence }: Claim): boolean {
  if (row.kind !== 'ordinal') return false
  if (BACK_THEN.test(evidence.sentence)) return true
  return (
    row.as_of_basis === 'document' &&
    HAD_BEEN.test(evidence.sentence) &&
    !TODAY.test(evidence.sentence) &&
    !DAY.test(evidence.sentence)
  )
}

/** A day in full. */
const DAY = /(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}+)\s?\d{4}/u

function conflicts(older: Claim, newer: Claim, { measure }: Context): boolean {
  const [before, after] = [figureOf(older), figureOf(newer)]
  if (isToldApart(older, newer) && !areTwo(older, newer)) return false
  // The seventh beside 48 in all is the seventh of a region, and eight beside the fiftieth are those of one.
  if ([older, newer].some((claim) => figureOf(claim) * FAR < Math.max(before, after))) return false
  if (last(older) >= first(newer)) return atOnce(older, newer, measure)
  // Two ordinals follow each other strictly; a count may be of another step, so the tolerance of the measure applies.
  if (older.row.kind === newer.row.kind) return after < before || (after === before && isTold(older) && isTold(newer))
  const facts = measure(older.row.measure)
  const wrong = newer.row.kind === 'ordinal' ? after <= before : after < before && mayFall(older, newer)
  return wrong && !withinTolerance(facts, older, newer)
}

/** `Das 46. öffnet`, `bisher gab es 45`: the one that opens need not be counted yet. */
const NOT_YET = 1

/** The nth is opened on a day with fewer in all, or with more than the measure's events may lie apart. */
function atOnce(a: Claim, b: Claim, measure: Context['measure']): boolean {
  const [ordinal, count] = a.row.kind === 'ordinal' ? [a, b] : [b, a]
  if (ordinal.row.kind === count.row.kind || !isDay(ordinal) || !isDay(count)) return false
  if (count.row.stage !== null && ordinal.row.stage !== null && early(ordinal.row.stage)) return false
  const short = figureOf(ordinal) - figureOf(count)
  if (withinTolerance(measure(ordinal.row.measure), a, b)) return short > NOT_YET
  return short > 0 || isTold(ordinal)
}

/**
 * Whether two figures of one text may still be held against each other: ordinals of days of their own, and the number of
 * one beside how many there are (`damit sind es 46, das jüngste ist das 49.`).
 */
function areTwo(a: Claim, b: Claim): boolean {
  if (a.row.kind === b.row.kind) return isDated(a) && isDated(b)
  const [ordinal, count] = a.row.kind === 'ordinal' ? [a, b] : [b, a]
  return !count.bare && (!ordinal.bare || a.evidence.sentence === b.evidence.sentence)
}

/** Whether the clause itself gives the time: `am 28. Juni kam das 51. hinzu, am 29. Juni das 47.`. */
const isDated = ({ row }: Claim) => row.kind === 'ordinal' && row.as_of_basis === 'clause'

const isDay = (claim: Claim) => claim.stated && first(claim) === last(claim)

/** Whether the sentence gives the day itself, so that it tells of the opening and does not look back on it. */
function isTold({ evidence }: Claim): boolean {
  return DAY.test(evidence.sentence)
}

function draftOf(scope: string, older: Claim, newer: Claim, { measure, reference }: Context): Draft {
  const facts = measure(older.row.measure)
  const day = [older, newer].every(({ span, stated }) => stated && span?.first === span?.last)
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
    severity: sure && !fewer ? 'error' : 'warning',
    measure: older.row.measure,
    scope,
    sides: [side(older), side(newer)],
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
