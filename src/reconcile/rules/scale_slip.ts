import { compare } from '../../order.js'
import { overlap } from '../days.js'
import { byAge } from '../evidence.js'
import { figureValue } from '../figures.js'
import type { Draft } from '../finding.js'
import { groupBy } from '../groups.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { subject, textsOf } from '../pairs.js'
import { figureOf } from '../points.js'
import { nearPurpose } from '../purpose.js'
import { digitsOf } from '../slips.js'
import { message } from '../wording.js'
import type { Context, Rule } from './rule.js'

/** Between Tausend, Mio and Mrd. */
const FACTOR = 1000

const FOLLOWS: Text = {
  de: 'Dieselben Ziffern unterscheiden sich um den Faktor 1000: Vermutlich ist einmal Mio. und einmal Mrd. (oder Tausend) geraten.',
  en: 'The same digits differ by the factor 1000: probably million and billion (or thousand) have been mixed up.',
}

const LEAPS: Text = {
  de: 'So viel mehr oder weniger gibt niemand auf einmal für dasselbe: Vermutlich ist einmal Mio. und einmal Mrd. geraten.',
  en: 'Nobody gives so much more or less for the same thing at once: probably million and billion have been mixed up.',
}

const ACTION: Text = {
  de: 'Die Größenordnung im Haushalt oder im Förderbescheid nachsehen.',
  en: 'Look the order of magnitude up in the budget or the grant.',
}

/** Whether two amounts have the same digits and lie a factor of 1000 apart. */
export function isScaleSlip(a: Claim, b: Claim): boolean {
  if (a.row.measure !== MONEY || b.row.measure !== MONEY || !isGiven(a) || !isGiven(b)) return false
  const [low = 0, high = 0] = [a.row.value ?? 0, b.row.value ?? 0].sort((x, y) => x - y)
  return low > 0 && Math.abs(high - low * FACTOR) <= high * 1e-9
}

/** An amount as it is, be it rounded: `rund 24,5 Millionen`. */
const isGiven = ({ row }: Claim) => row.value !== null && (row.modifier === null || row.modifier === 'approx')

/** One amount given with another magnitude: Mio against Mrd. */
export const scaleSlip: Rule = ({ corpus, money, measure }) => {
  const groups = groupBy(corpus.claims, (claim) => {
    const { measure: of, value } = claim.row
    return of !== MONEY || value === null || value <= 0 || !isGiven(claim) ? null : lookOf(claim)
  })
  const neighbours = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, claims]) => {
      // Claims are in order of age: a neighbour is the document just before.
      return claims.slice(1).flatMap((newer, i) => {
        const older = claims[i]
        return older !== undefined && isScaleSlip(older, newer) && comparable(older, newer)
          ? [[older, newer] as const]
          : []
      })
    })
  const told = new Set(neighbours.map(keyOf))
  const pairs = money
    .flatMap((series) => series.pairs)
    .filter(({ relation, older, newer }) =>
      relation === 'same_time' ? isScaleSlip(older.claim, newer.claim) : isLeap(older.claim, newer.claim),
    )
    .map(({ older, newer }) => [older.claim, newer.claim] as const)
    .filter((pair) => !told.has(keyOf(pair)))
  return [...neighbours, ...pairs].map(([older, newer]) => draftOf(older, newer, measure))
}

/** What one payer gives for one thing in millions is not hundreds of times as much a year or two on, in billions. */
export function isLeap(a: Claim, b: Claim): boolean {
  if (a.row.measure !== MONEY || !isGiven(a) || !isGiven(b) || a.payer === '' || a.further || b.further) return false
  const [low = 0, high = 0] = [figureOf(a), figureOf(b)].sort((x, y) => x - y)
  const days = (b.span?.first ?? 0) - (a.span?.last ?? 0)
  return low >= MILLION && high >= MILLION * FACTOR && high >= low * LEAP && days <= YEARS
}

const MILLION = 1_000_000
/** An amount hardly grows or falls to so many times as much. */
const LEAP = 300
/** Days from the end of one year's amount to the beginning of another's. */
const YEARS = 400

const keyOf = ([a, b]: readonly [Claim, Claim]) => [a.row.id, b.row.id].sort(compare).join(' ')

/** What amounts have in common that only their magnitude tells apart. */
function lookOf({ row, per }: Claim): string {
  return [digitsOf(row.value ?? 0), row.unit, row.period, row.kind, per].join(' ')
}

function draftOf(older: Claim, newer: Claim, measure: Context['measure']): Draft {
  return {
    rule: 'scale_slip',
    verdict: 'conflict',
    severity: 'warning',
    measure: MONEY,
    scope: lookOf(older),
    sides: [
      { value: figureValue(older), evidence: older.evidence, span: older.span },
      { value: figureValue(newer), evidence: newer.evidence, span: newer.span },
    ],
    even: true,
    message: message({
      texts: textsOf(
        [older, newer].sort((a, b) => byAge(a.evidence, b.evidence)),
        subject(older, measure(MONEY)),
      ),
      follows: isScaleSlip(older, newer) ? FOLLOWS : LEAPS,
    }),
    action: ACTION,
    records: [...older.row.records, ...newer.row.records],
    documents: [...older.row.documents, ...newer.row.documents],
  }
}

/** Whether the amounts may be one: in a document the digits must be telling or the purpose the same, across documents both. */
function comparable(a: Claim, b: Claim): boolean {
  const telling = digitsOf(a.row.value ?? 0).length >= 2
  const oneDocument = a.evidence.document === b.evidence.document
  const compatible = nearOrOpen(a, b) && open(a.payer, b.payer)
  if (oneDocument) return compatible && (telling || (a.purpose !== '' && a.purpose === b.purpose))
  const sameTime = a.span !== null && b.span !== null && overlap(a.span, b.span)
  // Three digits alike are no chance, even where one of the texts does not say what for.
  const same =
    nearPurpose(a.purpose, b.purpose) || (digitsOf(a.row.value ?? 0).length >= 3 && open(a.purpose, b.purpose))
  return sameTime && same && open(a.recipients, b.recipients) && open(a.payer, b.payer)
}

const nearOrOpen = (a: Claim, b: Claim) => open(a.purpose, b.purpose) || nearPurpose(a.purpose, b.purpose)

function open(a: string, b: string): boolean {
  return a === '' || b === '' || a === b
}
