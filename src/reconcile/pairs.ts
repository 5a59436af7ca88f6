import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { equalSpans, type Span } from './days.js'
import { figureText, figureValue } from './figures.js'
import type { Draft, Side } from './finding.js'
import type { Claim, Severity, Text } from './model.js'
import { MONEY } from './money.js'
import { isToldApart } from './one_text.js'
import { figureOf, type Point } from './points.js'
import { isOfPossible } from './possible.js'
import { nameKey } from './purpose.js'
import { early, type Reference } from './reference.js'
import type { Pair } from './series.js'
import { message, timeText } from './wording.js'

/** What a draft about two points of a series has in common with others. */
export type PairDraft = Omit<Draft, 'rule' | 'verdict' | 'severity' | 'message' | 'action'>

/** The parts of a draft that follow from the pair alone. */
export function pairDraft({ series, relation, older, newer }: Pair): PairDraft {
  const claims = [...older.claims, ...newer.claims]
  return {
    measure: older.claim.row.measure,
    ...scopeOf(series, older.claim),
    sides: [sideOf(older), sideOf(newer)],
    even: relation === 'same_time',
    records: claims.flatMap(({ row }) => row.records),
    documents: claims.flatMap(({ row }) => row.documents),
  }
}

/**
 * What the figures of a series have in common, for the id: of money its currency and period, since another document may
 * tell payer and purpose more fully and so rename the series.
 */
export function scopeOf(series: string, { row, per }: Claim): Pick<Draft, 'scope' | 'detail'> {
  if (row.measure !== MONEY) return { scope: series }
  return { scope: [row.unit, row.period ?? '', nameKey(per)].join('\u0000'), detail: series }
}

function sideOf({ span, claim }: Point): Side {
  return { value: figureValue(claim), evidence: claim.evidence, span }
}

/** Both figures with their time, document, line and speaker: what the texts say. */
export function textsOf(claims: readonly Claim[], label: Text): Text {
  const said = claims.map((claim) => {
    const [figure, place] = [figureText(claim), placeText(claim)]
    return { de: `${figure.de} (${place.de})`, en: `${figure.en} (${place.en})` }
  })
  return {
    de: `${label.de}: ${said.map(({ de }) => de).join(' und ')}.`,
    en: `${label.en}: ${said.map(({ en }) => en).join(' and ')}.`,
  }
}

/** When, where and by whom a figure is said. */
export function placeText({ evidence }: Claim): Text {
  const { asOf, document, line, saidBy } = evidence
  const time = asOf === null ? null : timeText(asOf)
  const join = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part != null).join(', ')
  return {
    de: join([time?.de, document, `Zeile ${line}`, saidBy]),
    en: join([time?.en, document, `line ${line}`, saidBy]),
  }
}

/** What the texts and the reference say of the two figures of a pair, and what follows. */
export function pairMessage({ older, newer }: Pair, facts: MeasureFacts, reference: Reference, follows: Text): Text {
  const claims = [older.claim, newer.claim]
  return message({ texts: textsOf(claims, subject(older.claim, facts)), reference: reference.counts(claims), follows })
}

/** Why the figures of a pair may differ though nothing changed, from the measure's data; null where they lie too far apart. */
export function toleratedBecause({ older, newer }: Pair, facts: MeasureFacts): Text | null {
  return withinTolerance(facts, older.claim, newer.claim) ? (facts.tolerance?.reason ?? null) : null
}

/** A conclusion with the possible reason behind it, where there is one. */
export function withReason(follows: Text, reason: Text | null): Text {
  if (reason === null) return follows
  return { de: `${follows.de} Möglicher Grund: ${reason.de}`, en: `${follows.en} A possible reason: ${reason.en}` }
}

/** What a claim is about, for people: the measure, or the purpose of the money. */
export function subject({ row }: Claim, measure: MeasureFacts): Text {
  if (row.measure !== MONEY) return measure.label
  const { purpose, payer } = row
  const what = {
    de: purpose === null ? 'Geld' : `Geld für „${purpose}“`,
    en: purpose === null ? 'Money' : `Money for “${purpose}”`,
  }
  if (payer === null) return what
  return { de: `${what.de}, gezahlt von „${payer}“`, en: `${what.en}, paid by “${payer}”` }
}

/** Whether two counts lie no further apart than their sources' events may. */
export function withinTolerance({ tolerance }: MeasureFacts, a: Claim, b: Claim): boolean {
  return tolerance !== null && Math.abs(figureOf(a) - figureOf(b)) <= tolerance.count && near(tolerance.months, a, b)
}

function near(months: number, a: Claim, b: Claim): boolean {
  if (a.span === null || b.span === null) return false
  const gap = Math.max(a.span.first - b.span.last, b.span.first - a.span.last)
  // Mean length of a month in days.
  return gap <= months * 30.44
}

/**
 * Severity of a conflict that nothing explains: `error` where both days are stated and the same, the values plain and
 * further apart than the measure's data allows; a measure without such data never gives one.
 */
export function conflictSeverity(measure: MeasureFacts, older: Point, newer: Point): Severity {
  const sure = measure.tolerance !== null && isSure(older, newer) && !withinTolerance(measure, older.claim, newer.claim)
  return sure ? 'error' : 'warning'
}

/** Whether two points are both stated, plainly, for one and the same day. */
export function isSure(a: Point, b: Point): boolean {
  const stated = [a, b].every(({ claims }) => claims.some((claim) => claim.stated && isPlain(claim)))
  return stated && isDay(a.span) && equalSpans(a.span, b.span)
}

function isDay({ first, last }: Span): boolean {
  return first === last
}

/** Whether a figure stands alone, with no word that widens it. */
export function isPlain({ row }: Claim): boolean {
  return row.modifier === null && row.value !== null
}

/**
 * Whether one of two counts only says who is meant, or how many of those: `alle 54 Kreise` beside `49 der 54`, `31 der 54
 * Zentren haben eine Küche` beside `es gibt 54 Zentren`.
 */
export function namesAll({ older, newer }: Pair): boolean {
  return isAllOf(older.claim, newer.claim) || isAllOf(newer.claim, older.claim)
}

function isAllOf({ row, evidence }: Claim, { row: other, evidence: place }: Claim): boolean {
  if (
    other.total !== null &&
    other.unit === 'centres' &&
    row.value === other.total &&
    (other.value ?? 0) < other.total
  ) {
    return true
  }
  if (row.total === null || row.value !== row.total || other.value === row.total) return false
  return (
    other.total === row.total ||
    (other.total === null && row.unit === 'districts' && place.document === evidence.document)
  )
}

/** Whether one text gives both figures of a pair, and does not mean the same by them. */
export function areToldApart({ older, newer }: Pair): boolean {
  return older.claims.every((a) => newer.claims.every((b) => isToldApart(a, b)))
}

/** A count never falls by more than this share of it at once: one that is so much lower is of some of them. */
const FALL = 0.25
/** As above, of what both texts count by one step. */
const PART = 1 / 3

/** Whether a lower count may be how many there still are: none of some (`33 der 54 Zentren sind betroffen`), and not far below. */
export function mayFall(from: Claim, to: Claim): boolean {
  const { total, unit, stage, value } = to.row
  if (total !== null && value !== total && unit === 'centres' && stage === null && !isOfPossible(to)) return false
  // Of one early step that both name, nothing but the region could tell a part: `16 bewilligt`, `neun Bewilligungen`.
  const named = early(stage) !== null && stage === from.row.stage
  return figureOf(to) >= figureOf(from) * (named ? PART : 1 - FALL)
}

/** Amounts further apart than this factor are for different things, unless their digits are the same. */
const FAR = 10

/**
 * Whether two figures may be of one thing: a count of less than a third of another is of some of them, though the text
 * does not say so; amounts may be any slip, but for what lies far apart or comes on top (`weitere 8.000 Euro`).
 */
export function isSameThing({ older, newer }: Pair): boolean {
  const [a, b] = [figureOf(older.claim), figureOf(newer.claim)]
  const [low, high] = a < b ? [a, b] : [b, a]
  if (older.claim.row.measure !== MONEY) return low * 3 > high
  if (areSameDigits(low, high)) return true
  const further = older.claim.further || newer.claim.further
  return low * (further ? 2 : FAR) > high
}

/** Whether two amounts have the same digits, and one has a zero more or is a thousand times as much: 25 million and 250,000 are two amounts. */
export function areSameDigits(low: number, high: number): boolean {
  if (digitsOf(low) !== digitsOf(high)) return false
  const factor = Math.round(high / low)
  return factor === 1 || factor === 10 || factor === 1000
}

/** The digits of a number without the zeros at its end: 9830000 and 9830000000 are both 983. */
export function digitsOf(value: number): string {
  return String(value).replace('.', '').replace(/0+$/u, '')
}
