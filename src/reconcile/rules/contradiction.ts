import { OWN_PAYER } from '../../lexicon/reconcile_money.js'
import { groupBy } from '../groups.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { areToldApart, isSameThing, namesAll } from '../one_thing.js'
import { pairDraft, pairMessage, toleratedBecause, withReason } from '../pairs.js'
import { figureOf } from '../points.js'
import type { Pair } from '../series.js'
import { slipOf } from '../slips.js'
import { conflictSeverity } from '../tolerance.js'
import { areInTwoTowns, areNamedApart } from '../two_things.js'
import type { Rule } from './rule.js'
import { isScaleSlip } from './scale_slip.js'

const FOLLOWS: Text = {
  de: 'Für dieselbe Zeit kann nur eine der beiden Angaben gelten, es sei denn, sie meinen Verschiedenes.',
  en: 'Only one of the two can hold for that time, unless they mean different things.',
}

const ACTION: Text = {
  de: 'Bei der Stelle nachfragen, welche der beiden Angaben gilt und was jeweils gezählt wurde.',
  en: 'Ask the body concerned which of the two holds, and what each of them counts.',
}

const ACTION_ON_MONEY: Text = {
  de: 'Im Bescheid oder bei der Stelle, die zahlt, nachfragen, welcher Betrag gilt und wofür.',
  en: 'Ask whoever pays, or look up in the grant, which amount holds and what for.',
}

/** Two different figures for one thing at the same time. */
export const contradiction: Rule = ({ corpus, counts, money, measure, reference }) => {
  const paid = groupBy(corpus.claims, ({ row, payer, evidence }) =>
    row.measure === MONEY && payer !== '' ? evidence.document : null,
  )
  return [...counts, ...money]
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => isContradiction(pair) && !isToldToo(pair, paid))
    .map((pair) => {
      const { older, newer } = pair
      const facts = measure(older.claim.row.measure)
      return {
        ...pairDraft(pair),
        rule: 'contradiction',
        verdict: 'conflict',
        severity: conflictSeverity(facts, older, newer),
        message: pairMessage(pair, facts, reference, withReason(FOLLOWS, toleratedBecause(pair, facts))),
        action: facts.id === MONEY ? ACTION_ON_MONEY : ACTION,
      }
    })
}

/** `48.000 Euro stehen zur Verfügung. 30.000 gibt die Stadt` beside `die 30.000 Euro der Stadt`: the one text has both. */
function isToldToo({ older, newer }: Pair, paid: ReadonlyMap<string, readonly Claim[]>): boolean {
  const [a, b] = [older.claim, newer.claim]
  if (a.row.measure !== MONEY || a.evidence.document === b.evidence.document) return false
  const tells = (text: Claim, other: Claim) =>
    paid.get(text.evidence.document)?.some((own) => own.payer === other.payer && figureOf(own) === figureOf(other)) ===
    true
  return tells(a, b) || tells(b, a)
}

/** Whether two neighbours contradict each other: the same thing, step and time, and no slip of magnitude. */
export function isContradiction(pair: Pair): boolean {
  // The whole of some is told as that.
  if (pair.inPassing === 'of_those') return false
  if (pair.relation !== 'same_time' || isScaleSlip(pair.older.claim, pair.newer.claim)) return false
  if (pair.older.claim.row.measure === MONEY ? !mayBeSlip(pair) : !pair.inPassing && areToldApart(pair)) return false
  if (!sameStep(pair) || !sameStatus(pair) || !isSameThing(pair) || namesAll(pair)) return false
  return !areOfTwoTowns(pair) && !areTwoNamed(pair)
}

/** Whether two amounts may be one: in one text only a slip makes two of it, else it tells of two things. */
function mayBeSlip({ older, newer }: Pair): boolean {
  if (older.claim.evidence.document !== newer.claim.evidence.document) return true
  return slipOf(figureOf(older.claim), figureOf(newer.claim)) !== null
}

/** Whether two amounts are for two things by their sentences: `die Kita am Markt`, `die Kita an der Lippe`. */
function areTwoNamed({ older: { claim: a }, newer: { claim: b } }: Pair): boolean {
  return a.row.measure === MONEY && (areNamedApart(a, b) || areInTwoTowns(a, b))
}

/** Whether two towns or districts pay, each called only that by a text of its own. */
function areOfTwoTowns({ older: { claim: a }, newer: { claim: b } }: Pair): boolean {
  return a.payer === b.payer && OWN_PAYER.test(a.payer) && a.home !== '' && b.home !== '' && a.home !== b.home
}

/** Whether the figures are of the same step, as far as the texts name one: set up is not opened. */
function sameStep({ older, newer }: Pair): boolean {
  const [a, b] = [older.claim.row.stage, newer.claim.row.stage]
  return a === b || a === null || b === null
}

/** What was planned and what was spent in the end may differ. */
function sameStatus({ older, newer }: Pair): boolean {
  const statuses = new Set([older.claim.status, newer.claim.status])
  return !(statuses.has('planned') && statuses.has('spent'))
}
