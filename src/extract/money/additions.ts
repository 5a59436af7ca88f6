import { OTHERS_TOO, REST, SUMMING, SUMS } from '../../lexicon/money/parts.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { assign, BACK, type Group, isNext, sumOf } from './groups.js'

/** How far before a sum its `zusammen` may stand, in tokens (`zusammen sind das`). */
const SUM = 3
/** How many sentences with amounts before a rest the whole may stand. */
const SUMMED = 5
/** How far before an amount its `Rest` may stand, in tokens (`den Rest in Höhe von`). */
const LEAD = 5

/** `Die übrigen 230.000 Euro …, so dass insgesamt 400.000 Euro`, `Damit stehen insgesamt 73.000 Euro bereit`. */
export function addedUp(
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

/** `Davon trägt das Land 170.000 Euro. Die restlichen 140.000 Euro zahlt der Kreis`: the last part of a whole. */
export function closed(
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
  // The amount before may be a part itself: `davon trägt das Land 170.000 Euro. Der Kreis gibt 198.500 Euro. Die restlichen …`
  const shared =
    before.members.length === 1 ? (whole[before.members[0] ?? -1] ?? whole[above?.members.at(-1) ?? -1] ?? null) : null
  if (shared !== null) {
    assign(figures, whole, shared, [...before.members, own])
    return true
  }
  // `… 412.000 Euro. Das Land gab 250.000 Euro, die Stadt 120.000 Euro. Den Rest von 42.000 Euro …`: of what they come to.
  const summed = sumAbove(figures, groups, i, [...before.members, own])
  if (summed !== null) {
    // What is divided by its uses already is not divided once more by its payers: the sums would not fit.
    if (!whole.includes(summed)) assign(figures, whole, summed, [...before.members, own])
    return true
  }
  const target =
    before.members.length > 1
      ? before.members[0]
      : isNext(above ?? before, group, BACK)
        ? above?.members.at(-1)
        : undefined
  const parts = before.members.length > 1 ? before.members.slice(1) : before.members
  if (target === undefined || target === parts[0] || whole[target] !== null) return false
  // `236.150 Euro kamen hinzu. Vom Bund kamen 468.000 Euro. Den Rest …`: nor of a lesser one.
  if (parts.some((part) => figures[part]?.value?.gte(figures[target]?.value ?? 0))) return false
  // `bis zu 20.000 Euro je Standort. 300.000 Euro … Der Rest, 150.000 Euro`: no whole of more.
  if (last.value !== null && figures[target]?.value?.lt(last.value)) return false
  assign(figures, whole, target, [...parts, own])
  return true
}

/** The amount before in the paragraph that parts come to exactly; null where there is none. */
function sumAbove(
  figures: readonly Figure[],
  groups: readonly Group[],
  i: number,
  parts: readonly number[],
): number | null {
  const sum = sumOf(figures, parts)
  for (let at = i - 2; sum !== null && at >= i - SUMMED && at >= 0; at--) {
    const group = groups[at]
    if (group?.paragraph !== groups[i]?.paragraph) return null
    const total = group?.members.find((member) => figures[member]?.value?.eq(sum))
    if (total !== undefined) return total
  }
  return null
}
