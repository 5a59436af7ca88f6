import type { AmountContext } from './amount_context.js'
import { groupBy } from './groups.js'
import { open } from './likeness.js'
import type { Claim } from './model.js'
import { figureOf } from './points.js'
import { agree } from './precision.js'
import { nearPurpose } from './purpose.js'
import { digitsOf } from './slips.js'

/** How many amounts of one share, one sentence or one whole are looked at; a longer list is none of shares. */
const MOST = 8

/**
 * Pairs of amounts of one payer in two documents that divide one thing: another share of it, or the whole, is the same in
 * both (`1,9 Millionen aus dem Sozialfonds, 500.000 vom Bund` and `1,9 Millionen aus dem Sozialfonds, 350.000 vom Bund`).
 */
export function* otherShares(money: readonly Claim[], context: AmountContext): Generator<readonly [Claim, Claim]> {
  const sentences = groupBy(money, ({ evidence }) => `${evidence.document} ${evidence.sentence}`)
  const shares = [...sentences.values()].flatMap((own) => {
    if (own.length > MOST) return []
    return own
      .filter(({ payer, row }) => payer !== '' && row.modifier === null)
      .flatMap((claim) => besideIt(claim, own, context).map((other) => ({ claim, other })))
  })
  const groups = groupBy(shares, ({ claim, other }) => {
    return `${claim.row.unit} ${claim.row.as_of} ${claim.payer} ${figureOf(other)}`
  })
  for (const group of groups.values()) {
    const some = group.slice(0, MOST)
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1)) {
        if (areOneShare(a.claim, b.claim) && areAlike(a.other, b.other)) yield [a.claim, b.claim]
      }
    }
  }
}

/** The telling amounts that its sentence and its whole give beside one. */
function besideIt(claim: Claim, sentence: readonly Claim[], { parts, wholes }: AmountContext): readonly Claim[] {
  const whole = claim.partOf.flatMap((id) => wholes.get(id) ?? [])
  const others = [...sentence, ...whole, ...whole.flatMap((one) => (parts.get(one) ?? []).slice(0, MOST))]
  return [...new Set(others)].filter(
    (other) => figureOf(other) !== figureOf(claim) && digitsOf(figureOf(other)).length > 1,
  )
}

/** Whether two amounts of one payer may be the same share, told in two texts of one place or for one purpose. */
function areOneShare(a: Claim, b: Claim): boolean {
  if (a.evidence.document === b.evidence.document || agree(a, b)) return false
  if (a.row.period !== b.row.period || a.per !== b.per || a.row.kind !== b.row.kind) return false
  return (a.home !== '' && a.home === b.home) || nearPurpose(a.purpose, b.purpose)
}

/** Whether what stands beside them is of one payer, as far as both name one. */
const areAlike = (a: Claim, b: Claim) => open(a.payer, b.payer) && a.row.period === b.row.period
