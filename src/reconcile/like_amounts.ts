import { compare } from '../order.js'
import { slug } from '../records/slug.js'
import type { Claim } from './model.js'
import { MONEY, OF_REGION } from './money.js'
import { digitsOf } from './pairs.js'
import { isWholeCost } from './payers.js'
import { byAgeOf, figureOf, type Point } from './points.js'
import { agree } from './precision.js'
import { nearPurpose } from './purpose.js'
import type { Pair, Series } from './series.js'
import { digitsBetween, slipOf } from './slips.js'
import { stemsIn } from './stems.js'

/** How many figures of one look are compared with one another, and how many amounts of one figure. */
const FIGURES = 12
const AMOUNTS = 4

/**
 * Amounts of two documents that differ by a slip and are told of one thing, though in other words: of one time, payer and
 * taker as far as they are named, with so much else in common that chance does not explain it. A document that gives both
 * figures knows them to be of two things.
 */
export function likeAmounts(claims: readonly Claim[], known: readonly Series[]): Pair[] {
  const money = claims.filter(isCandidate)
  if (money.length < 2) return []
  const context = contextOf(claims)
  const pairs = new Map<string, Pair>()
  const told = new Set(known.flatMap((series) => series.pairs.flatMap(keysOf)))
  for (const [a, b] of lookalikes(money, context)) {
    // One finding for two figures of a time, however many documents give them.
    const key = [figureOf(a), figureOf(b), a.row.as_of ?? b.row.as_of].join(' ')
    if (told.has(keyOf(a, b)) || pairs.has(key) || !areOfOneThing(a, b, context)) continue
    const [older, newer] = [pointOf(a), pointOf(b)].sort(byAgeOf)
    if (older !== undefined && newer !== undefined)
      pairs.set(key, { series: '', relation: 'same_time', older, newer, seenBefore: false })
  }
  return [...pairs.values()]
}

const keyOf = (a: Claim, b: Claim) => [a.row.id, b.row.id].sort(compare).join(' ')
const keysOf = ({ older, newer }: Pair) => older.claims.flatMap((a) => newer.claims.map((b) => keyOf(a, b)))

const pointOf = (claim: Claim): Point => ({ span: claim.span ?? { first: 0, last: 0 }, claims: [claim], claim })

function isCandidate({ row, further }: Claim): boolean {
  return (
    row.measure === MONEY &&
    (row.kind === 'level' || row.kind === 'from') &&
    row.value !== null &&
    row.value > 0 &&
    (row.modifier === null || row.modifier === 'approx') &&
    !further
  )
}

/** Pairs of amounts from two documents, of one year and unit, that one slip tells apart and that no document gives both. */
function* lookalikes(money: readonly Claim[], { documents }: Context): Generator<readonly [Claim, Claim]> {
  const groups = new Map<string, Map<number, Claim[]>>()
  for (const claim of money) {
    const figure = figureOf(claim)
    const looks = yearsOf(claim).flatMap((year) => looksOf(figure).map((look) => `${year} ${look}`))
    for (const look of looks) {
      const key = [claim.row.unit, claim.row.period, claim.per, look].join(' ')
      const group = groups.get(key) ?? new Map<number, Claim[]>()
      groups.set(key, group)
      const known = group.get(figure)
      if (known === undefined) group.set(figure, [claim])
      else if (known.length < AMOUNTS) known.push(claim)
    }
  }
  const seen = new Map<string, boolean>()
  for (const group of groups.values()) {
    for (const [a, b] of pairsOf([...group.keys()].slice(0, FIGURES))) {
      const key = `${a} ${b}`
      const apart = seen.get(key) ?? (slipOf(a, b) !== null && !meet(documents.get(a), documents.get(b)))
      seen.set(key, apart)
      if (apart) yield* across(group.get(a) ?? [], group.get(b) ?? [])
    }
  }
}

function* across(some: readonly Claim[], others: readonly Claim[]): Generator<readonly [Claim, Claim]> {
  for (const a of some) for (const b of others) yield [a, b]
}

function pairsOf(figures: readonly number[]): (readonly [number, number])[] {
  return figures.flatMap((a, i) => figures.slice(i + 1).map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))))
}

/** Whether two sets share something. */
function meet(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

/** What a figure shares with those that a slip makes of it: its digits in any order, and all but one of them in place. */
function looksOf(figure: number): string[] {
  const digits = String(Math.round(figure * 100)).replace(/0+$/u, '')
  const whole = String(Math.round(figure))
  const sorted = [...digits].sort().join('')
  const gaps = [...whole.replace(/0+$/u, '')].map((_, i) => `${whole.slice(0, i)}*${whole.slice(i + 1)}`)
  // The place behind the last digit that is not zero: 40,000 and 43,000.
  const at = gaps.length
  if (at > 0 && at < whole.length) gaps.push(`${whole.slice(0, at)}*${whole.slice(at + 1)}`)
  return [sorted, ...gaps]
}

/** The years that an amount may be for: that of its time, else the one that its sentence names, else those around its document. */
function yearsOf({ row, evidence }: Claim): number[] {
  const stated = row.as_of?.match(/\d{4}/u)?.[0]
  if (stated !== undefined) return [Number(stated)]
  const named = [...new Set(evidence.sentence.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [])]
  if (named.length === 1) return named.map(Number)
  if (evidence.spoken === null) return []
  const year = new Date(evidence.spoken * 86_400_000).getUTCFullYear()
  return [year, year + 1]
}

/** What the comparison needs of all amounts: in which documents a figure stands, and which amounts belong to which. */
interface Context {
  readonly documents: ReadonlyMap<number, ReadonlySet<string>>
  readonly wholes: ReadonlyMap<string, Claim>
  readonly parts: ReadonlyMap<Claim, readonly Claim[]>
  readonly sentences: ReadonlyMap<string, readonly Claim[]>
  readonly stems: (claim: Claim) => ReadonlySet<string>
}

const sentenceKey = ({ evidence }: Claim) => `${evidence.document}\u0000${evidence.sentence}`

function contextOf(claims: readonly Claim[]): Context {
  const documents = new Map<number, Set<string>>()
  const wholes = new Map<string, Claim>()
  const parts = new Map<Claim, Claim[]>()
  const sentences = new Map<string, Claim[]>()
  const stems = new Map<Claim, Set<string>>()
  const money = claims.filter(({ row }) => row.measure === MONEY)
  for (const claim of money) {
    const own = documents.get(figureOf(claim))
    if (own === undefined) documents.set(figureOf(claim), new Set([claim.evidence.document]))
    else own.add(claim.evidence.document)
    for (const id of claim.row.records) wholes.set(id, claim)
    const beside = sentences.get(sentenceKey(claim))
    if (beside === undefined) sentences.set(sentenceKey(claim), [claim])
    else beside.push(claim)
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
    wholes,
    parts,
    sentences,
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

function areOfOneThing(a: Claim, b: Claim, context: Context): boolean {
  if (agree(a, b) || !sameNames(a, b, context) || isShareOf(a, b, context) || isShareOf(b, a, context)) return false
  if (
    !open(a.payer, b.payer) ||
    !open(taker(a), taker(b)) ||
    (a.recipients === OF_REGION) !== (b.recipients === OF_REGION) ||
    !sameTime(a, b)
  )
    return false
  if (new Set([a.status, b.status]).has('planned') && new Set([a.status, b.status]).has('spent')) return false
  return likeness(a, b, context) >= needed(a, b)
}

/** Whether one pays an amount of which the other is what all together pay. */
function isShareOf(share: Claim, whole: Claim, { parts }: Context): boolean {
  if (share.payer === '' || whole.payer !== '') return false
  return isWholeCost(whole) || (parts.get(whole) ?? []).some(({ payer }) => payer !== '')
}

/** Whether the sentences, those of their wholes too, do not each give the thing another name in quotation marks. */
function sameNames(a: Claim, b: Claim, { wholes }: Context): boolean {
  const names = (claim: Claim) => {
    const sentences = claim.partOf.map((id) => wholes.get(id)?.evidence.sentence ?? '')
    const text = [claim.evidence.sentence, claim.row.purpose, ...sentences].join(' ')
    const quoted = [...text.matchAll(NAME)].map(([, name]) => slug(name ?? ''))
    return claim.purpose.includes('-') ? [...quoted, claim.purpose] : quoted
  }
  const [mine, theirs] = [names(a), names(b)]
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name))
}

/** A short name in quotation marks. */
const NAME = /[„»]([^“”«]{3,40})[“”«]/gu

const taker = ({ recipients }: Claim) => (recipients === '?' ? '' : recipients)

function open(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

function sameTime(a: Claim, b: Claim): boolean {
  return a.row.as_of === b.row.as_of || a.row.as_of === null || b.row.as_of === null
}

/** How much two amounts must have in common: more where a slip tells little, as between 40,000 and 60,000. */
function needed(a: Claim, b: Claim): number {
  const slip = slipOf(figureOf(a), figureOf(b))
  if (slip === 'magnitude') {
    const own = digitsOf(figureOf(a)).length
    return own > 2 ? 1.5 : 2
  }
  const digits = digitsBetween(figureOf(a), figureOf(b))
  if (slip === 'swap') return 2
  return digits > 2 ? 2 : digits > 1 ? 2.5 : 4
}

/** How much two amounts have in common: payer, taker, purpose, place, names and nouns, amounts beside them. */
function likeness(a: Claim, b: Claim, context: Context): number {
  let points = 0
  if (a.payer !== '' && b.payer !== '') points += a.payer === 'land' ? 1 : 1.5
  else if (names(b, a.payer) || names(a, b.payer)) points += 1
  if (taker(a) !== '' && taker(a) === taker(b)) points += 1.5
  if (a.home !== '' && b.home !== '') points += a.home === b.home ? 1 : -0.5
  if (nearPurpose(a.purpose, b.purpose)) points += 1.5
  else if (a.purpose !== '' && b.purpose !== '' && !shareStem(a.purpose, b.purpose)) points -= 1.5
  const [mine, theirs] = [context.stems(a), context.stems(b)]
  let shared = 0
  for (const stem of mine) if (theirs.has(stem) && !a.payer.includes(stem)) shared++
  let topics = 0
  for (const stem of a.topic) if (b.topic.includes(stem) || theirs.has(stem)) topics++
  for (const stem of b.topic) if (mine.has(stem) && !theirs.has(stem)) topics++
  points += Math.min(shared, 3) + Math.min(topics, 2) * 0.75
  if (shareAmounts(a, b, context)) points += 2
  return points
}

function shareStem(a: string, b: string): boolean {
  const theirs = new Set(b.split(/[ /+-]+/u))
  return a.split(/[ /+-]+/u).some((stem) => theirs.has(stem))
}

/** Whether a sentence names the one who pays an amount of another: `Wuppertal zahlt 120.000 Euro` and `die Stadt Wuppertal`. */
function names({ evidence }: Claim, payer: string): boolean {
  const last = payer.split('-').at(-1) ?? ''
  return (
    last.length > 3 &&
    slug(evidence.sentence)
      .split('-')
      .some((word) => word === last || word === `${last}es` || word === `${last}s`)
  )
}

/** Whether the amounts have a part or a whole in common: `412.000 Euro, davon 198.000 Euro von der Stadt`. */
function shareAmounts(a: Claim, b: Claim, { parts, wholes, sentences }: Context): boolean {
  const beside = (claim: Claim) => {
    const sentence = sentences.get(sentenceKey(claim)) ?? []
    const linked = [...(parts.get(claim) ?? []), ...claim.partOf.flatMap((id) => wholes.get(id) ?? []), ...sentence]
    return new Set(linked.filter((other) => other !== claim).map(figureOf))
  }
  const theirs = beside(b)
  return [...beside(a)].some((figure) => theirs.has(figure))
}
