import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { figureOf } from './points.js'
import { digitsOf } from './slips.js'
import { stemsIn } from './stems.js'

/** What the comparison needs of all amounts: in which documents a figure stands, and which amounts belong to which. */
export interface AmountContext {
  readonly documents: ReadonlyMap<number, ReadonlySet<string>>
  /** The telling figures of each document: those of two digits at least. */
  readonly figures: ReadonlyMap<string, ReadonlySet<number>>
  readonly wholes: ReadonlyMap<string, Claim>
  readonly parts: ReadonlyMap<Claim, readonly Claim[]>
  readonly sentences: ReadonlyMap<string, readonly Claim[]>
  readonly stems: (claim: Claim) => ReadonlySet<string>
}

/** What amounts of one sentence share. */
export const sentenceKey = ({ evidence }: Claim) => `${evidence.document}\u0000${evidence.sentence}`

/** Looks over all amounts. */
export function contextOf(claims: readonly Claim[]): AmountContext {
  const documents = new Map<number, Set<string>>()
  const figures = new Map<string, Set<number>>()
  const wholes = new Map<string, Claim>()
  const parts = new Map<Claim, Claim[]>()
  const stems = new Map<Claim, Set<string>>()
  const money = claims.filter(({ row }) => row.measure === MONEY)
  for (const claim of money) {
    // What only the headline gives is no second figure of its document: the text may have got it wrong.
    if (!claim.headline) {
      const own = documents.get(figureOf(claim))
      if (own === undefined) documents.set(figureOf(claim), new Set([claim.evidence.document]))
      else own.add(claim.evidence.document)
    }
    if (digitsOf(figureOf(claim)).length > 1) {
      const said = figures.get(claim.evidence.document)
      if (said === undefined) figures.set(claim.evidence.document, new Set([figureOf(claim)]))
      else said.add(figureOf(claim))
    }
    for (const id of claim.row.records) wholes.set(id, claim)
  }
  for (const claim of money) {
    for (const id of claim.partOf) {
      const whole = wholes.get(id)
      if (whole === undefined) continue
      const own = parts.get(whole)
      if (own === undefined) parts.set(whole, [claim])
      else own.push(claim)
    }
  }
  return {
    documents,
    figures,
    wholes,
    parts,
    sentences: groupBy(money, sentenceKey),
    stems(claim) {
      const known = stems.get(claim)
      if (known !== undefined) return known
      const own = new Set(stemsIn(`${claim.evidence.sentence} ${claim.row.purpose ?? ''}`))
      for (const id of claim.partOf) for (const stem of stemsIn(wholes.get(id)?.evidence.sentence ?? '')) own.add(stem)
      stems.set(claim, own)
      return own
    },
  }
}
