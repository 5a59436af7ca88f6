import { EACH, SO_FAR } from '../../lexicon/reconcile_money.js'
import { namesRemainder } from '../../lexicon/remainders.js'
import { byAge } from '../evidence.js'
import { amountText, figureText, figureValue } from '../figures.js'
import type { Draft } from '../finding.js'
import type { Claim, Text } from '../model.js'
import { MONEY } from '../money.js'
import { subject } from '../pairs.js'
import { areEnds, isPlain, meet, nearReach, type Reach } from '../precision.js'
import { slipOf } from '../slips.js'
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

/** Up to this share of the whole a shortfall is hardly a part that the text leaves out: two parts or more name what there is. */
const UNNAMED = 1 / 3
/** As above, where every part is of another payer: who shares the costs is named in full. */
const UNPAID = 1 / 2
/**
 * Compares a whole with its parts. What does not add up is so by a slip: where no single one would mend it, nor the
 * parts stand with the whole in one sentence, the text divides something else. Parts that fall far short are `open`: a text need not name them all, and may speak of a
 * rest or of so much for each. They are `less` where what is missing is small against the whole.
 */
export function balanceOf(whole: Whole): Balance {
  const [all, sum] = [whole.whole.row.value ?? 0, plainSum(whole.parts)]
  // `12,4 Milliarden, davon 9,3 und 3,1 Millionen`: so exact a slip explains itself.
  if (whole.parts.length > 1 && slipOf(all, sum) === 'magnitude') return all < sum ? 'more' : 'less'
  if (whole.slipped) return all < sum ? 'more' : 'less'
  const balance = compared(whole)
  if (balance === 'agrees' || balance === 'open' || whole.parts.length < 2) return balance
  return isSlipped(whole) || (balance === 'more' && isOneSentence(whole)) ? balance : 'open'
}

const plainSum = (parts: readonly Claim[]) => round(parts.reduce((total, { row }) => total + (row.value ?? 0), 0))

/** Whether one slip, in the whole or in one of the parts, would explain that they do not add up. */
function isSlipped({ whole, parts }: Whole): boolean {
  const all = whole.row.value ?? 0
  const sum = plainSum(parts)
  return (
    slipOf(all, sum) !== null ||
    parts.some(({ row }) => slipOf(row.value ?? 0, round((row.value ?? 0) + all - sum)) !== null)
  )
}

const isOneSentence = ({ whole, parts }: Whole) =>
  parts.every(({ evidence }) => evidence.sentence === whole.evidence.sentence)

/** `4 Millionen, davon 2 und 3`: up to this share of the whole rounding explains the difference of plain figures … */
const ROUNDED = 0.04
/** … and beyond this nobody would call it so. */
const TOO_FAR = 0.12

/** By what share of the whole its parts differ from it. */
const shareOff = ({ whole, parts }: Whole) =>
  Math.abs(plainSum(parts) - (whole.row.value ?? 0)) / (whole.row.value || 1)

/** Of so many figures rounded to one place, hardly two hundredths are off by two of it. */
const FEW = 5

/** `48 Millionen: 6, 12, 17 und 15`: off by two of the place that all are written to, though there are few of them. */
function isOffByPlaces({ whole, parts }: Whole): boolean {
  if (parts.length > FEW || parts.some(({ unit }) => unit !== whole.unit) || whole.unit <= 0) return false
  return Math.abs(plainSum(parts) - (whole.row.value ?? 0)) > 1.5 * whole.unit
}

function compared(group: Whole): Balance {
  const { whole, parts } = group
  const sum = sumOf(parts)
  const all = nearReach(whole)
  if (parts.length < 2) return sum.low > all.high && !meet(sum, all) ? 'more' : 'open'
  const exact = [whole, ...parts].every(isPlain)
  if (meet(sum, all) && !(exact && areEnds(sum, all))) {
    const off = exact ? shareOff(group) : 0
    if (off > TOO_FAR || (exact && isOffByPlaces(group)))
      return plainSum(parts) > (whole.row.value ?? 0) ? 'more' : 'less'
    return off > ROUNDED ? 'open' : 'agrees'
  }
  if (sum.high > all.high && sum.low > all.low) return 'more'
  if (EACH.test(whole.evidence.sentence)) return 'open'
  const isOfEach = parts.some(({ evidence, per }) => per !== null || EACH.test(evidence.sentence))
  // `Sonderpreise zu je 1.000 Euro`, far from their sum: how many there are is not known.
  if (isOfEach && !isOneSentence(group)) return 'open'
  // A sum that stands behind its parts leaves nothing out.
  if (parts.every((part) => byAge(part.evidence, whole.evidence) < 0)) return 'less'
  const missing = all.low - sum.high
  if (parts.some(({ row }) => row.kind === 'remainder')) return 'less'
  if ([whole, ...parts].some(({ evidence }) => namesRemainder(evidence.sentence))) return 'open'
  if (isOfEach || parts.some(({ evidence }) => SO_FAR.test(evidence.sentence))) return 'open'
  const payers = new Set(parts.map(({ payer }) => payer))
  const shared = payers.size === parts.length && !payers.has('')
  return missing < all.low * (shared ? UNPAID : UNNAMED) ? 'less' : 'open'
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
  // Of how many each part is one stands before them.
  const figures = parts.map((part) => figureText({ ...part, row: { ...part.row, total: null } }))
  const total = figureText({ ...whole, row: { ...whole.row, total: null } })
  const exact = parts.length > 1 && parts.every(({ row }) => row.value !== null)
  const sum = exact ? amountText(whole, round(parts.reduce((all, { row }) => all + (row.value ?? 0), 0))) : null
  return {
    de: `${about.de}: insgesamt ${total.de} (${[time?.de, document, `Zeile ${line}`].filter(Boolean).join(', ')}), davon ${figures.map(({ de }) => de).join(' + ')}${sum === null ? '' : ` = ${sum.de}`}.`,
    en: `${about.en}: ${total.en} in all (${[time?.en, document, `line ${line}`].filter(Boolean).join(', ')}), of which ${figures.map(({ en }) => en).join(' + ')}${sum === null ? '' : ` = ${sum.en}`}.`,
  }
}

/** By how much the parts and the whole differ; null where one of them is no plain number. */
export function difference({ whole, parts }: Whole): Text | null {
  if (![whole, ...parts].every(isPlain)) return null
  const sum = parts.reduce((all, { row }) => all + (row.value ?? 0), 0)
  return amountText(whole, round(Math.abs(sum - (whole.row.value ?? 0))))
}

/** Takes off what floating point adds to a sum of amounts with cents. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
