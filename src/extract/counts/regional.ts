import { ALL, DEFINITE, LANDS, OURS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround } from '../../text/clauses.js'
import { isVerbless } from './clause.js'
import { districtOf, PART } from './parts.js'

/** How many counts back or ahead one of the same number may stand. */
const NEAR = 12
/** Fewer lines than these are no list. */
const LINES = 3

/**
 * Gives a count that names no region that of another: of the count that it is a part of, of the same number where it is
 * taken up again (`die zwölf Zentren`), or of the count whose verb goes on (`Im Münsterland waren es zwei, heute fünf`).
 */
export function withRegions(
  document: AnnotatedDocument,
  measure: Measure,
  counts: readonly CountMention[],
): readonly CountMention[] {
  const { tokens } = document
  const listed = listedLines(tokens, measure, counts)
  if (listed.size === 0 && !counts.some((count) => isRegional(measure, count))) return counts
  const found: CountMention[] = []
  for (const [i, count] of counts.entries()) {
    const open = !isRegional(measure, count) && count.kind !== 'ordinal' && count.value * 2 <= measure.max
    const from =
      listed.get(count) ??
      (open ? (wholeOf(found, count) ?? (isOfLand(tokens, count) ? undefined : likeOf(i, count))) : undefined)
    found.push(from === undefined ? count : { ...count, region: from.region, regionAgs: from.regionAgs })
  }
  return found

  function likeOf(i: number, count: CountMention): CountMention | undefined {
    const before = found.at(-1)
    const same = before !== undefined && tokens[before.firstToken]?.sentence === tokens[count.firstToken]?.sentence
    const place = { first: count.firstToken, last: count.lastToken }
    const clause = clauseAround(tokens, place)
    const placed = tokens.slice(clause.first, clause.last).some(({ tags }) => (tags & Tag.Place) !== 0)
    if (
      same &&
      !placed &&
      count.rule !== PART &&
      isRegional(measure, before) &&
      isVerbless(tokens, clause, count.firstToken)
    )
      return before
    const headline = document.zoneAt(count.start) === 'headline'
    if (!headline && !isTakenUp(tokens, count)) return undefined
    const around = headline
      ? [...found.slice(-NEAR).reverse(), ...counts.slice(i + 1, i + NEAR)]
      : found.slice(-NEAR).reverse()
    const like = around.find(({ value, total, kind }) => kind !== 'ordinal' && (total ?? value) === whole(count))
    return like !== undefined && isRegional(measure, like) ? like : undefined
  }
}

const whole = ({ value, total }: CountMention) => total ?? value

const isRegional = (measure: Measure, { region }: CountMention) => region !== measure.region.name

/** `zwölf im Regierungsbezirk, sieben davon bei Kreisen`. */
function wholeOf(found: readonly CountMention[], { partOf }: CountMention): CountMention | undefined {
  return partOf === null ? undefined : found.findLast(({ start }) => start === partOf)
}

/** `die zwölf Zentren`, `unsere acht`, `alle sieben`, `drei der acht Zentren`: a number that points back. */
function isTakenUp(tokens: readonly Token[], { firstToken, total }: CountMention): boolean {
  const first = tokens[firstToken]?.lower ?? ''
  const before = tokens[firstToken - 1]?.lower ?? ''
  return total !== null || ALL.has(first) || DEFINITE.has(before) || OURS.has(before)
}

/** `landesweit 16`, `im ganzen Land 16`. */
function isOfLand(tokens: readonly Token[], { firstToken, lastToken }: CountMention): boolean {
  const { first, last } = clauseAround(tokens, { first: firstToken, last: lastToken })
  for (let at = first; at < last; at++) {
    const { lower = '', shape } = tokens[at] ?? {}
    if (lower === 'landesweit') return true
    // Not `KOMM-AN NRW`.
    if (LANDS.has(lower) && shape !== 'lower' && tokens[at - 1]?.shape === 'lower') return true
  }
  return false
}

/** `Arnsberg 12`, `Detmold 7`: lines of a list that each open with a Regierungsbezirk, one behind the other. */
function listedLines(
  tokens: readonly Token[],
  measure: Measure,
  counts: readonly CountMention[],
): ReadonlyMap<CountMention, Pick<CountMention, 'region' | 'regionAgs'>> {
  const lines = new Map<CountMention, Pick<CountMention, 'region' | 'regionAgs'>>()
  let run: [CountMention, Pick<CountMention, 'region' | 'regionAgs'>][] = []
  const close = () => {
    if (run.length >= LINES) for (const [count, region] of run) lines.set(count, region)
    run = []
  }
  for (const count of counts) {
    const region = isRegional(measure, count) ? null : districtOf(tokens[count.firstToken - 1])
    if (region === null || run.some(([, { regionAgs }]) => regionAgs === region.ags)) close()
    if (region !== null) run.push([count, { region: region.name, regionAgs: region.ags }])
  }
  close()
  return lines
}
