import Big from 'big.js'
import { FROM, isFall } from '../../lexicon/money/changes.js'
import {
  isComposed,
  isDividing,
  isWhole,
  isWholeNoun,
  LEFT,
  LEFT_ARTICLES,
  LISTED_LEADS,
  OTHERS_TOO,
  SOLE_PARTS,
  STILL_WORDS,
  SUMS,
} from '../../lexicon/money/parts.js'
import { isPaying, SOURCES } from '../../lexicon/money/payers.js'
import { DEMONSTRATIVES, DISPOSAL } from '../../lexicon/money/purposes.js'
import { STATUS_TESTS } from '../../lexicon/money/status.js'
import type { AnnotatedDocument, Sentence, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import { isYear } from '../../text/numerals.js'
import { addedUp, closed } from './additions.js'
import type { Figure } from './constructions.js'
import type { Context } from './context.js'
import { assign, type Group, groupsOf, isNext, lastOf } from './groups.js'
import { larger } from './said_parts.js'

/** Fewest amounts of a list after a colon. */
const LISTED = 3
/** A whole is not divided into parts of which none is a so-manieth of it: `1,35 Mio. Euro … zahlen 311 Euro Beitrag`. */
const LEAST_SHARE = 1000
/** How far behind an amount its verb is looked for, in tokens. */
const BEHIND = 6

/**
 * The wholes that words of dividing and adding up give, whether or not the parts come to them: `Von den 25 Millionen
 * Euro sind 15 für Personal`, `Auf das Personal entfallen …`, `an vier Städte: Herne, 41.000 Euro; …`, `Damit stehen
 * insgesamt 73.000 Euro bereit`. Null where no words do.
 */
export function divisions(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
): (number | null)[] {
  const { tokens } = document
  const whole: (number | null)[] = figures.map(() => null)
  const groups = groupsOf(document, figures)
  for (const [i, group] of groups.entries()) {
    const before = groups[i - 1]
    const [first, ...rest] = group.members
    if (first === undefined) continue
    const list = listAfterColon(document, figures, group)
    if (rest.length > 0 && (isTakenUp(tokens, figures[first]) || isTakenApart(document, figures, group)))
      assign(figures, whole, first, rest)
    else if (
      before !== undefined &&
      (list.length === 0 || list.length === group.members.length) &&
      isNext(before, group, 1) &&
      leavesRest(document, figures, before, group)
    )
      assign(figures, whole, before.members[0] ?? first, group.members)
    else if (
      before !== undefined &&
      rest.length > 0 &&
      isNext(before, group, 1) &&
      divides(document, figures, contexts, before, group)
    ) {
      const target = before.members.length === 1 ? before.members[0] : thisSum(document, figures, before, group)
      if (target !== undefined && whole[target] === null) assign(figures, whole, target, group.members)
    } else if (!closed(tokens, figures, whole, groups, i)) addedUp(document, figures, whole, groups, i)
    const target =
      list.length === 0 ? undefined : (group.members[group.members.indexOf(list[0] ?? -1) - 1] ?? lastOf(before, group))
    if (target !== undefined && list.every((part) => whole[part] === null)) assign(figures, whole, target, list)
  }
  return whole
}

/** `Von den 25 Millionen Euro`, `Von 432,8 Mio. Euro`, at the beginning of its clause: the amounts after it are of it. */
export function isTakenUp(tokens: readonly Token[], figure: Figure | undefined): boolean {
  if (figure === undefined) return false
  let at = figure.modified.first - 1
  if (SUMS.has(tokens[at]?.lower ?? '')) at--
  if (LISTED_LEADS.has(tokens[at]?.lower ?? '')) at--
  if (!FROM.has(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  // `stehen von 250.000 Euro noch 64.318 Euro bereit`.
  const left = STILL_WORDS.has(tokens[figure.last]?.lower ?? '') && tokens[figure.last + 1]?.kind === 'number'
  return before === undefined || before.sentence !== tokens[at]?.sentence || before.kind === 'mark' || left
}

/** `…, ab 2015 sind es 170.000 Euro. Diese Summe setzt sich zusammen: …`: of several amounts the last, if it is the greatest. */
function thisSum(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  before: Group,
  group: Group,
): number | undefined {
  const opening = sentences[group.sentence]?.firstToken ?? -1
  if (!DEMONSTRATIVES.has(tokens[opening]?.lower ?? '') || !isWholeNoun(tokens[opening + 1]?.lower ?? ''))
    return undefined
  const last = before.members.at(-1)
  const whole = figures[last ?? -1]
  const fits = (part: number) => whole !== undefined && larger(whole, figures[part] ?? whole)
  return group.members.every(fits) ? last : undefined
}

/** Whether a sentence divides what the one before names: `Auf das Personal entfallen …, auf die Projekte …`. */
function divides(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  contexts: readonly Context[],
  before: Group,
  group: Group,
): boolean {
  const sentence = sentences[group.sentence]
  const last = figures[group.members.at(-1) ?? -1]
  if (sentence === undefined || last === undefined) return false
  const place = { first: sentence.firstToken, last: sentence.lastToken }
  // `Der Betrag setzt sich zusammen aus …`.
  if (hasWord(tokens, place, isComposed) && hasWord(tokens, place, isWholeNoun)) return true
  const above = sentences[before.sentence]
  if (!group.members.some((member) => isShareable(figures[before.members[0] ?? -1], figures[member]))) return false
  // `Der Eintritt kostet 15 Euro. Kinder zahlen 5 Euro, Schüler 10 Euro`: nobody who funds it.
  const isPaid = group.members.some((member) => contexts[member]?.payer != null)
  const whole =
    above !== undefined &&
    hasWord(tokens, { first: above.firstToken, last: above.lastToken }, isWhole) &&
    !namesOtherYear(tokens, above, sentence)
  return (
    (hasWord(tokens, place, isDividing) || (whole && isPaid && hasWord(tokens, place, isPaying))) &&
    !hasWord(tokens, place, (word) => SOLE_PARTS.has(word) || OTHERS_TOO.has(word))
  )
}

/** Whether an amount is not far too small for a part of another. */
const isShareable = (whole: Figure | undefined, part: Figure | undefined) =>
  whole?.value == null || (part?.value?.gte(whole.value.div(LEAST_SHARE)) ?? false)

/** `Insgesamt hat das Land 12,7 Mio. Euro ausgegeben. Für 2023 sind 4,1 Mio. Euro eingeplant`: a year that the whole does not name. */
function namesOtherYear(tokens: readonly Token[], whole: Sentence, part: Sentence): boolean {
  const years = new Set<string>()
  for (let at = whole.firstToken; at < whole.lastToken; at++) if (isYear(tokens[at])) years.add(tokens[at]?.text ?? '')
  for (let at = part.firstToken; at < part.lastToken; at++)
    if (isYear(tokens[at]) && !years.has(tokens[at]?.text ?? '')) return true
  return false
}

/** `Die Summe von 90.000 Euro setzt sich aus 50.000 Euro … und 40.000 Euro … zusammen`. */
function isTakenApart({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[], group: Group): boolean {
  const [first] = group.members.map((member) => figures[member])
  const sentence = sentences[group.sentence]
  if (first === undefined || sentence === undefined) return false
  if (tokens[first.last]?.text === ',') {
    const relative = tokens[first.last + 2]?.lower === 'sich'
    if (relative) return hasWord(tokens, { first: first.last, last: sentence.lastToken }, isComposed)
    return isSharedOut(
      tokens,
      first,
      group.members.slice(1).map((member) => figures[member]),
    )
  }
  if (
    isPaidFor(
      tokens,
      group.members.map((member) => figures[member]),
    )
  )
    return true
  const verb = tokens[first.last]?.lower
  if (tokens[first.last + 1]?.lower !== 'sich') return false
  if (DIVIDES_ITSELF.has(verb ?? '')) return true
  if (verb !== 'setzt' && verb !== 'setzen') return false
  return hasWord(tokens, { first: first.last, last: sentence.lastToken }, isComposed)
}

/** `1,84 Mio. Euro sind bewilligt. 710.000 Euro flossen an Kitas, der Rest an Vereine`: a rest without an amount of its own. */
function leavesRest(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  before: Group,
  group: Group,
): boolean {
  const last = figures[group.members.at(-1) ?? -1]
  const sentence = sentences[group.sentence]
  const target = figures[before.members[0] ?? -1]
  if (last === undefined || sentence === undefined || target?.value == null) return false
  let sum = new Big(0)
  for (const member of group.members) sum = sum.plus(figures[member]?.value ?? 0)
  if (sum.gte(target.value) || tokens[last.last]?.sentence !== group.sentence) return false
  const left = tokens
    .slice(last.last, sentence.lastToken)
    .find(({ lower }, i, all) => lower === LEFT && LEFT_ARTICLES.has(all[i - 1]?.lower ?? ''))
  if (left === undefined || RATHER.has(tokens[left.index + 1]?.lower ?? '')) return false
  const above = sentences[before.sentence]
  // `einen Umsatz von 5 Mio. Euro. Der Vorstand spendete 20.000 Euro, den Rest behielt er`: nothing to divide.
  const given = (word: string) => STATUS_TESTS.planned(word) || STATUS_TESTS.granted(word) || DISPOSAL.has(word)
  if (above === undefined || !hasWord(tokens, { first: above.firstToken, last: above.lastToken }, given)) return false
  // `den Rest der Kosten`, `der Rest von 42.000 Euro`.
  return !tokens.slice(left.index, sentence.lastToken).some(({ kind }) => kind === 'number')
}

/** `den Rest der Kosten`. */
const RATHER = new Set(['der', 'des'])

/** `62.000 Euro, 38.000 Euro von der Stadt und 24.000 Euro von der Sparkasse`: two or more right behind, each with its payer. */
function isSharedOut(tokens: readonly Token[], whole: Figure, parts: readonly (Figure | undefined)[]): boolean {
  if (parts.length < 2 || parts[0]?.modified.first !== whole.last + 1) return false
  return parts.every((part) => part !== undefined && SOURCES.has(tokens[part.last]?.lower ?? ''))
}

/** `gibt insgesamt 611.000 Euro aus, 236.000 Euro kommen vom Land`: behind a sum in another clause, from somebody. */
function isPaidFor(tokens: readonly Token[], [whole, ...parts]: readonly (Figure | undefined)[]): boolean {
  if (whole === undefined || !hasWord(tokens, { first: whole.modified.first - 1, last: whole.first }, isSum))
    return false
  return parts.every((part) => {
    if (part === undefined || !larger(whole, part)) return false
    // `2 Mio. Euro vom Land fehlen noch`.
    if (hasWord(tokens, { first: part.last, last: part.last + BEHIND }, isFall)) return false
    const opens = tokens[part.modified.first - 1]?.text === ','
    return opens && [0, 1].some((by) => SOURCES.has(tokens[part.last + by]?.lower ?? ''))
  })
}

const isSum = (word: string) => SUMS.has(word)

/** `verteilt sich auf Personal (170.000 Euro) und Räume (130.000 Euro)`. */
const DIVIDES_ITSELF = new Set(['verteilt', 'verteilen', 'teilt', 'teilen', 'gliedert', 'gliedern'])

/**
 * The amounts after a colon: two or more where their whole stands before it, else three or more, as in `Herne, 41.000
 * Euro; Bottrop, 38.000 Euro`.
 */
function listAfterColon({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[], group: Group): number[] {
  const sentence = sentences[group.sentence]
  if (sentence === undefined || group.members.length < 2) return []
  let colon = -1
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) if (tokens[at]?.text === ':') colon = at
  if (colon < 0) return []
  const after = group.members.filter((member) => (figures[member]?.first ?? -1) > colon)
  const least = after.length === group.members.length - 1 ? 2 : LISTED
  if (after.length < least) return []
  // `… bleiben 2,6 Mio. Euro liegen: 2018 stehen 21,4 Mio. bereit, 2019 noch 19,9`: none of them fits.
  const [ahead] = figures.slice(Math.max(0, (after[0] ?? 0) - 1), after[0])
  const fits = (part: number) =>
    ahead?.value == null || ((figures[part]?.value?.lte(ahead.value) ?? false) && isShareable(ahead, figures[part]))
  return after.some(fits) ? after : []
}
