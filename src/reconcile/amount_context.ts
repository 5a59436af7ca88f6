import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { MONEY } from './money.js'
import { figureOf } from './points.js'
import { digitsOf } from './slips.js'
import { namesIn, stemsIn } from './stems.js'

/** What the comparison needs of all amounts: in which documents a figure stands, and which amounts belong to which. */
export interface AmountContext {
  readonly documents: ReadonlyMap<number, ReadonlySet<string>>
  /** The telling figures of each document: those of two digits at least. */
  readonly figures: ReadonlyMap<string, ReadonlySet<number>>
  readonly wholes: ReadonlyMap<string, Claim>
  readonly parts: ReadonlyMap<Claim, readonly Claim[]>
  /** The amounts of the sentence of one, itself among them. */
  readonly beside: (claim: Claim) => readonly Claim[]
  /** The amounts of the paragraph of one, itself among them. */
  readonly near: (claim: Claim) => readonly Claim[]
  readonly stems: (claim: Claim) => ReadonlySet<string>
  /** Keys of the names in quotation marks of its sentence and those of its wholes. */
  readonly names: (claim: Claim) => readonly string[]
}

/** Looks over all amounts. */
export function contextOf(claims: readonly Claim[]): AmountContext {
  const documents = new Map<number, Set<string>>()
  const figures = new Map<string, Set<number>>()
  const wholes = new Map<string, Claim>()
  const parts = new Map<Claim, Claim[]>()
  const money = claims.filter(({ row }) => row.measure === MONEY)
  const byDocument = groupBy(money, ({ evidence }) => evidence.document)
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
    beside: ({ evidence }) =>
      (byDocument.get(evidence.document) ?? []).filter((other) => other.evidence.sentence === evidence.sentence),
    near: ({ evidence }) =>
      (byDocument.get(evidence.document) ?? []).filter((other) => other.evidence.line === evidence.line),
    stems: kept((claim) => {
      const own = new Set(stemsIn(`${claim.evidence.sentence} ${claim.row.purpose ?? ''}`))
      for (const id of claim.partOf) for (const stem of stemsIn(wholes.get(id)?.evidence.sentence ?? '')) own.add(stem)
      return own
    }),
    names: kept((claim) => {
      const sentences = claim.partOf.map((id) => wholes.get(id)?.evidence.sentence ?? '')
      const text = [claim.evidence.sentence, claim.row.purpose, ...sentences].join(' ')
      const quoted = namesIn(text)
      return claim.purpose.includes('-') ? [...quoted, claim.purpose] : quoted
    }),
  }
}

/** What is worked out of a claim once and for all. */
function kept<T>(work: (claim: Claim) => T): (claim: Claim) => T {
  const known = new Map<Claim, { readonly value: T }>()
  return (claim) => {
    const found = known.get(claim) ?? { value: work(claim) }
    known.set(claim, found)
    return found.value
  }
}
