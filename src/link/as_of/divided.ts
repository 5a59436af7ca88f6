import { AND } from '../../lexicon/money/grammar.js'
import { EACH_OF, isDividing } from '../../lexicon/money/parts.js'
import { EACH_WORDS } from '../../lexicon/money/periods.js'
import { ordinal } from '../../lexicon/numbers.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { asOfYear, type PlacedTime, type Times, timesIn } from './times.js'

/** How near the words of a year must stand to its part, in tokens. */
const OWN = 4
/** How far behind a list of years the list of their amounts begins, in tokens. */
const LISTED = 8
const YEAR = /^\d{4}$/u

/** `220 Millionen davon im ersten, 130 im zweiten Jahr`: which of the years that the sentence of the whole lists. */
export function ofList(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  i: number,
  times: Times,
): AsOf | null {
  const amount = amounts[i]
  const whole = amount?.partOf == null ? undefined : amounts[amount.partOf]
  if (amount === undefined || whole === undefined) return null
  const sentence = tokens[whole.firstToken]?.sentence ?? 0
  const listed = timesIn(times, sentence).find(({ each }) => each.length > 1)
  for (let at = amount.lastToken; listed && at < amount.lastToken + OWN; at++) {
    const number = tokens[at]?.kind === 'word' ? ordinal(tokens[at]?.lower ?? '') : null
    const year = number === null ? undefined : listed.each[number - 1]
    if (year) return { edtf: year.edtf, firstDay: year.firstDay, lastDay: year.lastDay, basis: 'sentence' }
  }
  return null
}

/**
 * Of as many years and amounts listed in one clause each amount is for its year: `für 2016, 2017 und 2018 Zuschüsse von
 * 295.000, 299.500 und 304.000 Euro`, `im Doppelhaushalt 2009/2010 sind es 94 und 99,5 Millionen`.
 */
export function ofYears(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  i: number,
  times: Times,
): AsOf | null {
  let from = i
  while (goesOn(tokens, amounts[from - 1], amounts[from])) from--
  let to = i + 1
  while (goesOn(tokens, amounts[to - 1], amounts[to])) to++
  const first = amounts[from]
  if (first === undefined || to - from < 2) return null
  const listed = timesIn(times, tokens[first.firstToken]?.sentence ?? 0).findLast(
    ({ last }) => last <= first.firstToken,
  )
  if (listed === undefined || first.firstToken - listed.last > LISTED) return null
  const between = tokens.slice(listed.last, first.firstToken)
  // `2016 und 2017 flossen je 5 und 6 Millionen Euro`: each time both.
  if (between.some(({ kind, lower }) => kind === 'mark' || EACH_OF.has(lower))) return null
  const years = yearsOf(listed)
  const year = years.length === to - from ? years[i - from] : undefined
  return year === undefined ? null : asOfYear(year, 'clause')
}

/** Whether one amount goes on in a list right behind another. */
function goesOn(tokens: readonly Token[], one: MoneyMention | undefined, other: MoneyMention | undefined): boolean {
  if (one === undefined || other?.role !== 'level' || one.role !== 'level' || other.partOf !== null) return false
  if (other.firstToken - one.lastToken !== 1) return false
  const joint = tokens[one.lastToken]
  return joint?.text === ',' || AND.has(joint?.lower ?? '')
}

/** The years of a list (`2016, 2017 und 2018`) or of a pair (`Doppelhaushalt 2009/2010`). */
function yearsOf({ each, edtf }: PlacedTime): number[] {
  if (each.length > 1) return each.every((one) => YEAR.test(one.edtf ?? '')) ? each.map((one) => Number(one.edtf)) : []
  const [first, last] = edtf.split('/').map((one) => (YEAR.test(one) ? Number(one) : Number.NaN))
  return first !== undefined && last === first + 1 ? [first, last] : []
}

/** A part is for the time of its whole. */
export function fromWhole(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
): AsOf | null {
  const amount = amounts[i]
  const whole = amount?.partOf == null ? undefined : amounts[amount.partOf]
  const asOf = amount?.partOf == null ? null : settled[amount.partOf]
  if (amount === undefined || whole === undefined || !asOf) return null
  const same = tokens[whole.firstToken]?.sentence === tokens[amount.firstToken]?.sentence
  return { ...asOf, basis: asOf.basis === 'document' ? 'document' : same ? 'sentence' : 'paragraph' }
}

/** `24,8 Mio. Euro. Auf jedes der 54 Zentren entfallen rund 459.000 Euro`: what is divided in the sentence before says when. */
export function fromDivided(
  { tokens }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  i: number,
): AsOf | null {
  const [divided, amount] = [amounts[i - 1], amounts[i]]
  const asOf = settled[i - 1]
  if (divided === undefined || amount === undefined || !asOf) return null
  const sentence = tokens[amount.firstToken]?.sentence ?? 0
  if ((tokens[divided.firstToken]?.sentence ?? 0) < sentence - 1) return null
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  const isEach = hasWord(tokens, clause, isDividing) && hasWord(tokens, clause, (word) => EACH_WORDS.has(word))
  return isEach ? { ...asOf, basis: asOf.basis === 'document' ? 'document' : 'paragraph' } : null
}

/** A whole whose parts are each for a year of their own is for all of these years: `2014: 41.200 €, 2015: 83.900 €`. */
export function fromParts(
  amounts: readonly MoneyMention[],
  settled: readonly (AsOf | null)[],
  parts: ReadonlyMap<number, readonly number[]>,
  i: number,
): AsOf | null {
  const years = new Map<string, AsOf>()
  const own = parts.get(i) ?? []
  for (const part of own) {
    const asOf = settled[part]
    if (!asOf?.edtf || !YEAR.test(asOf.edtf) || amounts[part]?.role !== 'level') return null
    years.set(asOf.edtf, asOf)
  }
  const sorted = [...years.values()].sort((a, b) => Number(a.edtf) - Number(b.edtf))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined || years.size < 2 || years.size !== own.length) return null
  return { edtf: `${first.edtf}/${last.edtf}`, firstDay: first.firstDay, lastDay: last.lastDay, basis: 'paragraph' }
}

/** The indexes of the parts of each whole. */
export function partsOf(amounts: readonly MoneyMention[]): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>()
  for (const [i, { partOf }] of amounts.entries()) {
    if (partOf === null) continue
    const list = parts.get(partOf)
    if (list === undefined) parts.set(partOf, [i])
    else list.push(i)
  }
  return parts
}
