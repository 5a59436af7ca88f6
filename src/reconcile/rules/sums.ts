import { namesRemainder } from '../../lexicon/remainders.js'
import { byAge } from '../evidence.js'
import { amountText, figureText, figureValue } from '../figures.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { subject } from '../pairs.js'
import { meet, nearReach, type Reach } from '../precision.js'
import type { Whole } from '../wholes.js'
import { timeText } from '../wording.js'
import type { Context } from './rule.js'

/** What the parts may come to, rounding taken into account. */
export function sumOf(parts: readonly Claim[]): Reach {
  return parts.map(nearReach).reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  })
}

/** How parts and whole compare. */
export type Balance = 'agrees' | 'more' | 'less' | 'open'

/** Shortfall up to this share of the whole cannot be a part left unnamed when it is also smaller than every named part. */
const UNNAMED = 0.25

/** So many parts are all of them, but for what is small against the whole. */
const MANY = 3

/**
 * Compares a whole with its parts. Parts that fall far short are `open`: a text need not name them all, and may speak of a rest. They are
 * `less` where what is missing is small against the whole and smaller than each part named.
 */
export function balanceOf({ whole, parts }: Whole): Balance {
  const sum = sumOf(parts)
  const all = nearReach(whole)
  if (parts.length < 2) return sum.low > all.high && !meet(sum, all) ? 'more' : 'open'
  if (meet(sum, all)) return 'agrees'
  if (sum.low > all.high) return 'more'
  // A sum that stands behind its parts leaves nothing out.
  if (parts.every((part) => byAge(part.evidence, whole.evidence) < 0)) return 'less'
  const told = parts.some(({ row }) => row.kind === 'remainder')
  if (!told && [whole, ...parts].some(({ evidence }) => namesRemainder(evidence.sentence))) return 'open'
  const missing = all.low - sum.high
  const smallest = Math.min(...parts.map((part) => nearReach(part).low))
  return told || ((missing < smallest || parts.length >= MANY) && missing < all.low * UNNAMED) ? 'less' : 'open'
}

/** The parts of a draft that all comparisons of a whole with its parts share. */
export function sumDraft({ whole, parts }: Whole): Omit<Draft, 'rule' | 'verdict' | 'severity' | 'message' | 'action'> {
  const claims = [whole, ...parts]
  const values = parts.map(({ row }) => (row.value === null ? `${row.min ?? ''}–${row.max ?? ''}` : String(row.value)))
  const last = parts.at(-1) ?? whole
  return {
    measure: whole.row.measure,
    scope: whole.evidence.document,
    sides: [
      { value: figureValue(whole), evidence: whole.evidence, span: whole.span },
      {
        value: values.join(' + ') + (whole.row.measure === MONEY ? ` ${whole.row.unit}` : ''),
        evidence: last.evidence,
        span: last.span,
      },
    ],
    records: claims.flatMap(({ row }) => row.records),
    documents: claims.flatMap(({ row }) => row.documents),
  }
}

/** What the text says of a whole and its parts. */
export function sumTexts({ whole, parts }: Whole, { measure }: Context): Text {
  const { document, line, asOf } = whole.evidence
  const time = asOf === null ? null : timeText(asOf)
  const about = subject(whole, measure(whole.row.measure))
  const figures = parts.map(figureText)
  const total = figureText(whole)
  const exact = parts.every(({ row }) => row.value !== null)
  const sum = exact ? amountText(whole, round(parts.reduce((all, { row }) => all + (row.value ?? 0), 0))) : null
  return {
    de: `${about.de}: insgesamt ${total.de} (${[time?.de, document, `Zeile ${line}`].filter(Boolean).join(', ')}), davon ${figures.map(({ de }) => de).join(' + ')}${sum === null ? '' : ` = ${sum.de}`}.`,
    en: `${about.en}: ${total.en} in all (${[time?.en, document, `line ${line}`].filter(Boolean).join(', ')}), of which ${figures.map(({ en }) => en).join(' + ')}${sum === null ? '' : ` = ${sum.en}`}.`,
  }
}

/** Takes off what floating point adds to a sum of amounts with cents. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
