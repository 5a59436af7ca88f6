import { differences } from './differences.js'
import { dividedCounts } from './divided_counts.js'
import { byAge, byDocument } from './evidence.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { isPartItself } from './part_itself.js'
import { figureOf } from './points.js'
import { nearReach } from './precision.js'
import { slippedSums } from './slipped_sums.js'

/** An amount with the amounts that its document names as its parts. */
export interface Whole {
  readonly whole: Claim
  /** In order of place. */
  readonly parts: readonly Claim[]
  /** Whether it was found by the slip that keeps the parts from adding up. */
  readonly slipped?: boolean
}

/** The wholes among claims, with their parts. */
export function wholesOf(claims: readonly Claim[]): Whole[] {
  const documents = byDocument(claims)
  return [
    ...documents.flatMap((claims) => {
      const linked = amounts(claims)
      return [...linked, ...slippedSums(claims, linked)]
    }),
    ...documents.flatMap(changes),
    ...documents.flatMap(differences),
    ...documents.flatMap(dividedCounts),
  ]
}

function amounts(claims: readonly Claim[]): Whole[] {
  if (!claims.some(({ partOf }) => partOf.length > 0)) return []
  const byRecord = new Map(claims.flatMap((claim) => claim.row.records.map((record) => [record, claim] as const)))
  const wholes = new Map<Claim, Claim[]>()
  for (const claim of claims) {
    for (const record of claim.partOf) {
      const whole = byRecord.get(record)
      if (whole === undefined || whole === claim || whole.row.unit !== claim.row.unit || isPartItself(whole)) continue
      const parts = wholes.get(whole)
      if (parts === undefined) wholes.set(whole, [claim])
      else parts.push(claim)
    }
  }
  return [...wholes].flatMap(([whole, parts]) => {
    if (isShareAmong(whole, parts)) return []
    return partitionsOf(
      whole,
      [...parts, ...besideThem(claims, whole, parts, wholes)].sort((a, b) => byAge(a.evidence, b.evidence)),
    ).map((partition) => ({ whole, parts: partition }))
  })
}

/** `Die Stiftung gibt 70.000 Euro. Vom Land kommen 420.000, von der Stadt 150.000`: what one pays, beside what others pay, is no whole. */
function isShareAmong(whole: Claim, parts: readonly Claim[]): boolean {
  const others = parts.every(({ payer }) => payer !== '' && payer !== whole.payer)
  return whole.payer !== '' && parts.length > 1 && others && parts.every((part) => figureOf(part) > figureOf(whole))
}

/**
 * `170.000 Euro davon schießt das Land zu, und mit 40.000 Euro beteiligt sich die Stiftung`: amounts that go on in the
 * sentence of two parts or of one that falls short are further parts.
 */
function besideThem(
  claims: readonly Claim[],
  whole: Claim,
  parts: readonly Claim[],
  wholes: ReadonlyMap<Claim, unknown>,
): Claim[] {
  if (parts.reduce((sum, part) => sum + nearReach(part).high, 0) >= nearReach(whole).low) return []
  const sentences = new Set(parts.map(({ evidence }) => evidence.sentence))
  return claims.filter(
    (claim) =>
      claim.row.measure === MONEY &&
      claim.row.kind === 'level' &&
      claim.row.unit === whole.row.unit &&
      claim.partOf.length === 0 &&
      claim.per === null &&
      !wholes.has(claim) &&
      !parts.includes(claim) &&
      claim.evidence.sentence !== whole.evidence.sentence &&
      sentences.has(claim.evidence.sentence) &&
      nearReach(claim).low < nearReach(whole).high,
  )
}

/** `von 310.000 auf 400.000 Euro, 90.000 Euro mehr`: what it was and by how much it grew come to what it is. */
function changes(claims: readonly Claim[]): Whole[] {
  if (!claims.some(({ row }) => row.kind === 'increase')) return []
  const money = claims.filter(({ row }) => row.measure === MONEY)
  return money.flatMap((first, i) => {
    const three = [first, ...money.slice(i + 1, i + 3)]
    const of = (kind: string) => three.find(({ row }) => row.kind === kind)
    const [from, to, grown] = [of('from'), of('to'), of('increase')]
    if (from === undefined || to === undefined || grown === undefined || figureOf(to) <= figureOf(from)) return []
    const near = three.every(
      ({ row, evidence }) =>
        evidence.line === first.evidence.line && row.unit === first.row.unit && row.period === first.row.period,
    )
    return near ? [{ whole: to, parts: [from, grown] }] : []
  })
}

/** Parts that come to this much of the whole divide it more than once: by payer in one sentence, by town in the next. */
const TWICE = 1.5

/** The ways in which a document divides a whole: one, unless the parts come to far more; then one a sentence. */
function partitionsOf(whole: Claim, parts: readonly Claim[]): (readonly Claim[])[] {
  const all = nearReach(whole).high * TWICE
  if (parts.reduce((sum, part) => sum + nearReach(part).low, 0) < all) return [parts]
  return [...groupBy(parts, ({ evidence }) => evidence.sentence).values()]
}
