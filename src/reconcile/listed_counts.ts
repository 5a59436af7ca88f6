import { isItemLack, isItemPart } from '../lexicon/reconcile.js'
import { byAge } from './evidence.js'
import type { Claim } from './model.js'
import { isPlain } from './precision.js'
import type { Whole } from './wholes.js'

/**
 * Counts that the lines of a list divide: `– Eingerichtet: 49 Zentren`, below it `– davon in Kreisen: 26` and `– davon in
 * Städten: 23`, then `– Noch ohne Zentrum: 5 von 54`. Takes the counts of one document.
 */
export function listedCounts(counts: readonly Claim[]): Whole[] {
  return listsIn(counts).flatMap(({ whole, parts, lacking }) => {
    const divided = parts.length > 1 && [whole, ...parts].every(isPlain) ? [{ whole, parts }] : []
    const rests = lacking.filter(({ row }) => row.total !== null)
    return [
      ...divided,
      ...rests.map((rest) => ({
        whole: { ...whole, row: { ...whole.row, value: rest.row.total } },
        parts: [whole, rest],
      })),
    ]
  })
}

/** The parts that the items of lists are, with their wholes. */
export function listedParts(counts: readonly Claim[]): (readonly [part: Claim, whole: Claim])[] {
  return listsIn(counts).flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const))
}

/** The first count of each list, with the parts below it and those who lack one. */
function listsIn(counts: readonly Claim[]) {
  const items = counts.filter(({ evidence }) => ITEM.test(evidence.sentence))
  return blocks(items.sort((a, b) => byAge(a.evidence, b.evidence))).flatMap(([whole, ...rest]) => {
    if (whole === undefined || whole.row.kind !== 'count' || whole.row.total !== null) return []
    const own = rest.filter(({ row }) => row.measure === whole.row.measure && row.region === whole.row.region)
    const parts = own.filter(({ row, evidence }) => row.kind === 'count' && isItemPart(itemOf(evidence.sentence)))
    const lacking = own.filter(({ row, evidence }) => row.kind === 'remainder' && isItemLack(itemOf(evidence.sentence)))
    return [{ whole, parts, lacking }]
  })
}

/** An item of a list without its mark. */
const itemOf = (sentence: string) => sentence.replace(ITEM, '')
const ITEM = /^[–—•·*-]\s+/u

/** Items on lines that follow each other. */
function blocks(sorted: readonly Claim[]): Claim[][] {
  const found: Claim[][] = []
  for (const claim of sorted) {
    const block = found.at(-1)
    const before = block?.at(-1)
    if (block !== undefined && before !== undefined && claim.evidence.line - before.evidence.line < 2) block.push(claim)
    else found.push([claim])
  }
  return found
}
