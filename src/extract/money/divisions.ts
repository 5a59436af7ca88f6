import {
  FROM,
  isComposed,
  isDividing,
  isPaying,
  isWhole,
  LISTED_LEADS,
  OTHERS_TOO,
  REST,
  SOLE_PARTS,
  SUMMING,
  SUMS,
} from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'

/** Amounts of one sentence, by their indexes, in order of place. */
interface Group {
  readonly sentence: number
  readonly paragraph: number
  readonly members: readonly number[]
}

/** How many sentences before its list a whole may stand. */
const BACK = 2
/** Fewest amounts of a list after a colon. */
const LISTED = 3

/**
 * The wholes that words of dividing and adding up give, whether or not the parts come to them: `Von den 25 Millionen
 * Euro sind 15 für Personal`, `Auf das Personal entfallen …`, `an vier Städte: Herne, 41.000 Euro; …`, `Damit stehen
 * insgesamt 73.000 Euro bereit`. Null where no words do.
 */
export function divisions(document: AnnotatedDocument, figures: readonly Figure[]): (number | null)[] {
  const { tokens } = document
  const whole: (number | null)[] = figures.map(() => null)
  const groups = groupsOf(document, figures)
  for (const [i, group] of groups.entries()) {
    const before = groups[i - 1]
    const [first, ...rest] = group.members
    if (first === undefined) continue
    if (rest.length > 0 && (isTakenUp(tokens, figures[first]) || isTakenApart(document, figures, group)))
      assign(figures, whole, first, rest)
    else if (
      rest.length > 0 &&
      before !== undefined &&
      isNext(before, group, 1) &&
      divides(document, figures, before, group)
    ) {
      const target = before.members.length === 1 ? before.members[0] : undefined
      if (target !== undefined && whole[target] === null) assign(figures, whole, target, group.members)
    } else if (!closed(tokens, figures, whole, groups, i)) addedUp(document, figures, whole, groups, i)
    const list = listAfterColon(document, figures, group)
    const target =
      list.length === 0 ? undefined : (group.members[group.members.indexOf(list[0] ?? -1) - 1] ?? lastOf(before, group))
    if (target !== undefined && list.every((part) => whole[part] === null)) assign(figures, whole, target, list)
  }
  return whole
}

function groupsOf({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[]): Group[] {
  const groups: { sentence: number; paragraph: number; members: number[] }[] = []
  for (const [i, figure] of figures.entries()) {
    if (figure.role !== 'level' || figure.value === null) continue
    const sentence = tokens[figure.first]?.sentence ?? 0
    const last = groups.at(-1)
    if (last?.sentence === sentence) last.members.push(i)
    else groups.push({ sentence, paragraph: sentences[sentence]?.paragraph ?? 0, members: [i] })
  }
  return groups
}

const isNext = (before: Group, group: Group, most: number) =>
  before.paragraph === group.paragraph && group.sentence - before.sentence <= most

const lastOf = (before: Group | undefined, group: Group) =>
  before !== undefined && isNext(before, group, BACK) ? before.members.at(-1) : undefined

function assign(figures: readonly Figure[], whole: (number | null)[], target: number, parts: readonly number[]): void {
  for (const part of parts) if (figures[part]?.currency === figures[target]?.currency) whole[part] = target
}

/** `Von den 25 Millionen Euro`, at the beginning of its clause: the amounts after it are of it. */
export function isTakenUp(tokens: readonly Token[], figure: Figure | undefined): boolean {
  if (figure === undefined) return false
  let at = figure.modified.first - 1
  if (SUMS.has(tokens[at]?.lower ?? '')) at--
  if (!LISTED_LEADS.has(tokens[at]?.lower ?? '') || !FROM.has(tokens[at - 1]?.lower ?? '')) return false
  const before = tokens[at - 2]
  return before === undefined || before.sentence !== tokens[at]?.sentence || before.kind === 'mark'
}

/** Whether a sentence divides what the one before names: `Auf das Personal entfallen …, auf die Projekte …`. */
function divides(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  before: Group,
  group: Group,
): boolean {
  const sentence = sentences[group.sentence]
  const last = figures[group.members.at(-1) ?? -1]
  if (sentence === undefined || last === undefined) return false
  const place = { first: sentence.firstToken, last: sentence.lastToken }
  const above = sentences[before.sentence]
  const whole = above !== undefined && hasWord(tokens, { first: above.firstToken, last: above.lastToken }, isWhole)
  return (
    (hasWord(tokens, place, isDividing) || (whole && hasWord(tokens, place, isPaying))) &&
    !hasWord(tokens, place, (word) => SOLE_PARTS.has(word) || OTHERS_TOO.has(word))
  )
}

/** `Die übrigen 230.000 Euro …, so dass insgesamt 400.000 Euro`, `Damit stehen insgesamt 73.000 Euro bereit`. */
function addedUp(
  { tokens, sentences }: AnnotatedDocument,
  figures: readonly Figure[],
  whole: (number | null)[],
  groups: readonly Group[],
  i: number,
): void {
  const group = groups[i]
  const target = group?.members.at(-1)
  const total = figures[target ?? -1]
  const sentence = sentences[group?.sentence ?? -1]
  if (group === undefined || target === undefined || total === undefined || sentence === undefined) return
  if (!hasWord(tokens, { first: total.modified.first - SUM, last: total.first }, (word) => SUMS.has(word))) return
  if (!hasWord(tokens, { first: sentence.firstToken, last: total.first }, (word) => SUMMING.has(word))) return
  const parts = group.members.slice(0, -1)
  const above = groups[i - 1]
  if (parts.length === 0 && above !== undefined && above.members.length > 1 && isNext(above, group, 1)) {
    // `Das Land gibt 300.000 Euro, der Kreis 120.000 Euro. Zusammen sind das …`
    if (above.members.every((part) => whole[part] === null && figures[part]?.value?.lt(total.value ?? 0)))
      assign(figures, whole, target, above.members)
    return
  }
  for (let at = i - 1; parts.length < 2 || addsOn(tokens, figures[parts[0] ?? -1]); at--) {
    const before = groups[at]
    const own = before?.members.at(-1)
    if (before === undefined || own === undefined || !isNext(before, group, i - at)) break
    if (before.members.length > 1) break
    parts.unshift(own)
  }
  const beside = group.members.length > 2
  if (parts.length > 1 && (beside || parts.slice(1).some((part) => addsOn(tokens, figures[part]))))
    assign(figures, whole, target, parts)
}

/** `weitere 45.000 Euro`, `die übrigen 230.000 Euro`: the amount goes with the one before. */
function addsOn(tokens: readonly Token[], figure: Figure | undefined): boolean {
  if (figure === undefined) return false
  return hasWord(tokens, { first: figure.modified.first - 1, last: figure.first }, (word) => OTHERS_TOO.has(word))
}

/** `Die Summe von 90.000 Euro setzt sich aus 50.000 Euro … und 40.000 Euro … zusammen`. */
function isTakenApart({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[], group: Group): boolean {
  const [first] = group.members.map((member) => figures[member])
  const sentence = sentences[group.sentence]
  if (first === undefined || sentence === undefined) return false
  const verb = tokens[first.last]?.lower
  if (tokens[first.last + 1]?.lower !== 'sich') return false
  if (DIVIDES_ITSELF.has(verb ?? '')) return true
  if (verb !== 'setzt' && verb !== 'setzen') return false
  return hasWord(tokens, { first: first.last, last: sentence.lastToken }, isComposed)
}

/** `verteilt sich auf Personal (170.000 Euro) und Räume (130.000 Euro)`. */
const DIVIDES_ITSELF = new Set(['verteilt', 'verteilen', 'teilt', 'teilen', 'gliedert', 'gliedern'])

/** `Davon trägt das Land 170.000 Euro. Die restlichen 140.000 Euro zahlt der Kreis`: the last part of a whole. */
function closed(
  tokens: readonly Token[],
  figures: readonly Figure[],
  whole: (number | null)[],
  groups: readonly Group[],
  i: number,
): boolean {
  const group = groups[i]
  const own = group?.members[0]
  const last = figures[own ?? -1]
  if (group === undefined || own === undefined || last === undefined || group.members.length > 1) return false
  if (!hasWord(tokens, { first: last.modified.first - LEAD, last: last.first }, (word) => REST.has(word))) return false
  const [above, before] = [groups[i - 2], groups[i - 1]]
  if (before === undefined || !isNext(before, group, 1)) return false
  const target =
    before.members.length > 1
      ? before.members[0]
      : isNext(above ?? before, group, BACK)
        ? above?.members.at(-1)
        : undefined
  const parts = before.members.length > 1 ? before.members.slice(1) : before.members
  if (target === undefined || target === parts[0] || whole[target] !== null) return false
  assign(figures, whole, target, [...parts, own])
  return true
}

/** How far before a sum its `zusammen` may stand, in tokens (`zusammen sind das`). */
const SUM = 3
/** How far before an amount its `Rest` may stand, in tokens (`den Rest in Höhe von`). */
const LEAD = 5

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
  return after.length < least ? [] : after
}
