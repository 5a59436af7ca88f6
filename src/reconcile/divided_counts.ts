import { isOfDistricts } from './denominators.js'
import { byAge } from './evidence.js'
import { listedCounts } from './listed_counts.js'
import type { Claim } from './model.js'
import { isPlain } from './precision.js'
import { early } from './reference.js'
import type { Whole } from './wholes.js'

/** How many lines apart a count and the rest that is missing may stand. */
const NEAR = 1

/**
 * Counts that a document divides: by place or kind (`54 Zentren, 23 in Städten und 31 in Kreisen`), or into those that
 * there are and the rest (`16 der 54, die übrigen 38`). Takes the claims of one document.
 */
export function dividedCounts(claims: readonly Claim[]): Whole[] {
  const counts = claims.filter(({ row }) => row.kind === 'count' || row.kind === 'remainder' || row.kind === 'target')
  return counts.length < 2 ? [] : [...byParts(counts), ...byRest(counts), ...byStep(claims), ...listedCounts(counts)]
}

/** `17 sind genehmigt. 37 weitere sollen folgen, damit alle 54 Kreise und kreisfreien Städte eines haben.` */
function byStep(claims: readonly Claim[]): Whole[] {
  return claims.flatMap((step) => {
    const { row, evidence } = step
    if (row.kind !== 'increment' || !isPlain(step) || !SO_THAT_ALL.test(evidence.sentence)) return []
    const all = claims.filter((claim) => isOfDistricts(claim) && claim.evidence.sentence === evidence.sentence)
    const own = claims.findLast(
      (claim) =>
        claim.row.kind === 'count' &&
        claim.part === null &&
        claim.row.measure === row.measure &&
        claim.row.region === row.region &&
        claim.row.total === null &&
        isPlain(claim) &&
        byAge(claim.evidence, evidence) < 0 &&
        claim.evidence.line === evidence.line &&
        areNext(claim, step),
    )
    const [only] = all
    if (own === undefined || only === undefined || all.length > 1) return []
    const whole = { ...own, row: { ...own.row, value: only.row.total, total: null } }
    return [{ whole, parts: [own, { ...step, row: { ...row, kind: 'remainder' as const } }] }]
  })
}

/** What comes on top makes all of them. */
const SO_THAT_ALL = /, (?:damit|sodass|bis)(?!\p{L})[^,.]* alle(?!\p{L})/u

function byParts(claims: readonly Claim[]): Whole[] {
  const wholes = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.row.measure} ${claim.row.kind} ${claim.row.value}`
    if (!wholes.has(key)) wholes.set(key, claim)
  }
  const groups = new Map<string, { readonly whole: Claim; readonly parts: Claim[] }>()
  for (const claim of claims) {
    const whole =
      claim.part === null ? undefined : wholes.get(`${claim.row.measure} ${claim.row.kind} ${claim.row.total}`)
    if (whole === undefined || whole === claim) continue
    // Parts of one kind in one sentence: the two Landesteile, the Regierungsbezirke, or towns and districts.
    const key = [
      claim.row.measure,
      claim.row.total,
      claim.evidence.sentence,
      kindOf(claim),
      early(claim.row.stage),
    ].join('\u0000')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { whole, parts: [claim] })
    else group.parts.push(claim)
  }
  return [...groups.values()].map(({ whole, parts }) => ({
    whole,
    parts: parts.sort((a, b) => byAge(a.evidence, b.evidence)),
  }))
}

/** What a part is one of: the first word of its region's name tells a Regierungsbezirk from other regions. */
function kindOf({ part, row }: Claim): string {
  if (part === 'of_kind') return 'kind'
  const [first = '', second] = (row.region ?? '').split(' ')
  return second === undefined ? 'region' : first
}

function byRest(claims: readonly Claim[]): Whole[] {
  return claims.flatMap((rest) => {
    if (rest.row.kind !== 'remainder' || rest.part !== null) return []
    const own = claims.findLast(
      ({ row, evidence, part }) =>
        row.kind === 'count' &&
        (row.total ?? rest.row.total) !== null &&
        (part === null || part === 'of_those') &&
        row.region === rest.row.region &&
        row.measure === rest.row.measure &&
        row.modifier === null &&
        row.value !== row.total &&
        row.total !== rest.row.value &&
        evidence.line <= rest.evidence.line &&
        rest.evidence.line - evidence.line < NEAR &&
        (row.stage === rest.row.stage || rest.row.stage === null || row.stage === null),
    )
    if (own === undefined || claims.some((claim) => stands(claim, own, rest))) return []
    const whole = { ...own, row: { ...own.row, value: own.row.total ?? rest.row.total, total: null } }
    const there = { ...own, row: { ...own.row, total: null } }
    return [{ whole, parts: [there, rest] }]
  })
}

/** Whether more is told between a count and the rest: `48 sind am Netz, für drei weitere ist der Antrag gestellt, drei fehlen`. */
function stands({ row, evidence, part }: Claim, own: Claim, rest: Claim): boolean {
  if (!areNext(own, rest)) return true
  if ([own, rest].some(({ evidence: told }) => MORE.test(told.sentence))) return true
  const between = byAge(own.evidence, evidence) < 0 && byAge(evidence, rest.evidence) < 0
  return between && part === null && evidence.sentence !== own.evidence.sentence && row.measure === own.row.measure
}

/** Characters that part two sentences, quotation marks and all, and that mending may have taken out of the first. */
const GAP = 8

/** Whether a count and the rest stand in one sentence or in two that follow each other: no third has room between them. */
export function areNext({ evidence: own }: Claim, { evidence: rest }: Claim): boolean {
  return own.line !== rest.line || rest.begins - own.begins <= own.sentence.length + GAP
}

/** More are told of, or of a time to come: `wenn in Lüdinghausen geöffnet ist, fehlen nur noch vier`. */
const MORE = /(?<!\p{L})(?:weitere[nrs]?|wenn|sobald)(?!\p{L})/iu
