import { IN_ALL } from '../lexicon/reconcile_money.js'
import { byAge } from './evidence.js'
import { groupBy } from './groups.js'
import type { Claim, Evidence } from './model.js'
import { MONEY } from './money.js'
import { isPartItself } from './part_itself.js'
import { figureOf } from './points.js'
import { isPlain, meet, nearReach } from './precision.js'
import { slipOf } from './slips.js'
import type { Whole } from './wholes.js'

/** How many lines apart neighbouring sentences of one paragraph may begin, where it is wrapped. */
const NEAR = 4
/** How many sentences behind or before a whole its parts may take up. */
const REACH = 3

/**
 * Amounts that would be a whole and its parts but for one slip: an amount and those of the sentences right behind it, or
 * before it where it sums them up. That they come so near to each other tells that they belong together; a text that
 * divides an amount rightly has its parts told by the amounts themselves. Takes the claims of one document, and what is
 * linked as whole and parts in it: where that adds up, or would but for a slip, it is settled.
 */
export function slippedSums(claims: readonly Claim[], linked: readonly Whole[]): Whole[] {
  const settled = linked.filter((one) => isSum(one) || isSlipped(one))
  const told = new Set(settled.flatMap(({ whole, parts }) => [whole, ...parts]))
  const money = claims
    .filter((claim) => isCandidate(claim) && !told.has(claim))
    .sort((a, b) => byAge(a.evidence, b.evidence))
  if (money.length < 3) return []
  const sentences = bySentence(money)
  const again = settled.flatMap(({ parts }) => parts.filter(isCandidate))
  const all = [...candidates(sentences), ...divisions(sentences, again)].filter(
    (one) => !isPartItself(one.whole) && goTogether(one),
  )
  const used = new Set<Claim>()
  const take = (fits: (whole: Whole) => boolean) =>
    all.filter((one) => {
      const claims = [one.whole, ...one.parts]
      if (claims.some((claim) => used.has(claim)) || !fits(one)) return false
      for (const claim of claims) used.add(claim)
      return true
    })
  // What adds up is settled first.
  take(isSum)
  return take(isSlipped).map((one) => ({ ...one, slipped: true }))
}

function isCandidate({ row, per, further }: Claim): boolean {
  return row.measure === MONEY && row.kind === 'level' && row.value !== null && per === null && !further
}

/** Amounts in the order of the text, by sentence. */
function bySentence(money: readonly Claim[]): Claim[][] {
  const sentences: Claim[][] = []
  for (const claim of money) {
    const last = sentences.at(-1)
    if (last?.[0]?.evidence.sentence === claim.evidence.sentence) last.push(claim)
    else sentences.push([claim])
  }
  return sentences
}

/** What may be a whole with its parts, the nearest first. */
function* candidates(sentences: readonly (readonly Claim[])[]): Generator<Whole> {
  for (const [i, own] of sentences.entries()) {
    const [first, ...rest] = own
    if (first === undefined) continue
    if (rest.length > 1) yield { whole: first, parts: rest }
    for (let reach = 1; reach <= REACH; reach++) {
      const behind = near(sentences, i, i + 1, i + 1 + reach)
      if (behind.length + rest.length > 1) yield { whole: first, parts: [...rest, ...behind] }
      const before = near(sentences, i, i - reach, i)
      const last = own.at(-1)
      const others = own.slice(0, -1)
      if (last !== undefined && before.length + others.length > 1) yield { whole: last, parts: [...before, ...others] }
    }
    const last = own.at(-1)
    if (last !== undefined && own.length > 2) yield { whole: last, parts: own.slice(0, -1) }
  }
}

/**
 * `Von 14,4 Millionen sind 13,86 bewilligt, 0,54 bleiben übrig. In Arnsberg waren es 3,9 Millionen, in …`: a part that is
 * divided in turn, by a sentence that lists its parts.
 */
function* divisions(sentences: readonly (readonly Claim[])[], wholes: readonly Claim[]): Generator<Whole> {
  const byLine = groupBy(wholes, ({ evidence }) => String(evidence.line))
  for (const parts of byLine.size === 0 ? [] : sentences) {
    const [first] = parts
    if (first === undefined || parts.length < 3) continue
    for (let line = first.evidence.line; line >= first.evidence.line - NEAR; line--) {
      const before = (byLine.get(String(line)) ?? [])
        .slice(0, MOST)
        .filter((one) => byAge(one.evidence, first.evidence) < 0)
      for (const whole of before) yield { whole, parts }
    }
  }
}

/** How many amounts of a line are looked at as what is divided in turn. */
const MOST = 8

/** The amounts of neighbouring sentences, as long as each is near the one before. */
function near(sentences: readonly (readonly Claim[])[], at: number, from: number, to: number): Claim[] {
  const line = sentences[at]?.[0]?.evidence.line ?? 0
  const around = sentences.slice(Math.max(0, from), to)
  const isNear = around.every((own) => Math.abs((own[0]?.evidence.line ?? 0) - line) <= NEAR)
  return isNear && from >= 0 && to <= sentences.length ? around.flat() : []
}

/** Whether amounts are of one kind and time; a whole behind its parts says that it sums them up. */
function goTogether({ whole, parts }: Whole): boolean {
  if (!isPlain(whole) || parts.some((part) => figureOf(part) === figureOf(whole))) return false
  const behind = parts.every((part) => byAge(part.evidence, whole.evidence) < 0)
  if (behind && !IN_ALL.test(whole.evidence.sentence)) return false
  // What sums up needs no time of its own, and so exact a slip explains itself.
  const timeless =
    (behind && whole.row.as_of === null) || slipOf(figureOf(whole), Math.round(sumOf(parts))) === 'magnitude'
  return parts.every(
    ({ row, span, evidence, purpose }) =>
      row.unit === whole.row.unit &&
      (row.period ?? (purpose === '' ? periodBeside(evidence, parts) : null)) === whole.row.period &&
      (timeless ||
        row.as_of === null ||
        whole.row.as_of === row.as_of ||
        (span !== null && whole.span !== null && span.first >= whole.span.first && span.last <= whole.span.last)),
  )
}

/** `Das Land gibt im Jahr 212.000 Euro, der Kreis legt 138.000 Euro dazu`: the period that an amount before it in its sentence has. */
function periodBeside({ sentence }: Evidence, parts: readonly Claim[]): string | null {
  return parts.find(({ row, evidence }) => row.period !== null && evidence.sentence === sentence)?.row.period ?? null
}

const sumOf = (parts: readonly Claim[]) => parts.reduce((total, part) => total + figureOf(part), 0)

function isSum({ whole, parts }: Whole): boolean {
  const sum = sumOf(parts)
  return meet(nearReach(whole), { low: sum, high: sum })
}

function isSlipped({ whole, parts }: Whole): boolean {
  const last = parts.every((part) => byAge(part.evidence, whole.evidence) < 0)
  const beside = last ? [] : parts.filter(({ evidence }) => evidence.sentence === whole.evidence.sentence)
  // `15,2 Millionen, davon 6,7 Millionen. – Agenturen: 13,5 Millionen`: what the next sentence tells may be another matter.
  if (beside.length > 0 && beside.length < parts.length) return false
  const [all, sum] = [figureOf(whole), sumOf(parts)]
  const over = parts.filter((part) => figureOf(part) > all)
  if (over.length > 1) return slipOf(all, sum) === 'magnitude'
  // A part that is more than the whole is where the slip is, unless all of them are a thousand times as much.
  const slip = slipOf(all, sum)
  if (slip === 'magnitude' || (slip !== null && over.length === 0)) return true
  const [most] = over
  // `2,58 Millionen` for 580,000: a digit before the others.
  if (most !== undefined && String(figureOf(most)).slice(1) === String(figureOf(most) + all - sum)) return true
  return (over.length === 0 ? parts : over).some((part) => slipOf(figureOf(part), figureOf(part) + all - sum) !== null)
}
