import { RELATIVES, STATED } from '../../lexicon/as_of.js'
import type { Token } from '../../model/document.js'
import type { AsOf } from '../../model/mentions.js'
import { firstNotBefore } from '../../order.js'
import type { PlacedTime } from './times.js'

/** Tokens `[firstToken, lastToken)` of a figure. */
export interface Place {
  readonly firstToken: number
  readonly lastToken: number
}

/** A time with the way from a figure to it. */
export interface Reached {
  readonly time: PlacedTime
  readonly cost: number
  readonly basis: NonNullable<AsOf['basis']>
}

/** Farthest time that is asked, in tokens. */
const REACH = 60
/** What a mark or conjunction on the way costs, in tokens; a figure on the way costs most. */
const COSTS: ReadonlyMap<string, number> = new Map([
  [',', 8],
  [':', 3],
  ['–', 8],
  ['und', 5],
  ['(', 2],
  [')', 8],
])
const FIGURE = 30
/** A time after the figure is a little farther than one before it. */
const AFTER = 1.5

/** The times of its sentence that a figure can be for, the nearest first. */
export function reachable(
  tokens: readonly Token[],
  figure: Place,
  others: readonly Place[],
  times: readonly PlacedTime[],
): Reached[] {
  const found = within(times, figure).flatMap((time) => reach(tokens, figure, others, time) ?? [])
  return found.sort((a, b) => a.cost - b.cost)
}

/** The times that are near enough to be asked, out of times in order of place. */
function within(times: readonly PlacedTime[], { firstToken, lastToken }: Place): readonly PlacedTime[] {
  const first = firstFrom(times, firstToken - REACH)
  return times.slice(first, firstFrom(times, lastToken + REACH))
}

/** Index of the first time that ends after the token `at`. */
function firstFrom(times: readonly PlacedTime[], at: number): number {
  return firstNotBefore(times, ({ last }) => last <= at)
}

function reach(tokens: readonly Token[], figure: Place, others: readonly Place[], time: PlacedTime): Reached | null {
  const before = time.last <= figure.firstToken
  const from = before ? time.last : figure.lastToken
  const to = before ? figure.firstToken : time.first
  if (to < from) return { time, cost: 0, basis: 'clause' }
  if (to - from > REACH) return null
  // `(2018: 45,1 Mio. Euro)`: the time of what follows it.
  if (!before && tokens[time.last]?.text === ':') return null
  let cost = before ? 0 : AFTER
  let basis: Reached['basis'] = 'clause'
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ';') return null
    const mark = COSTS.get(token.lower)
    cost += 1 + (mark ?? 0)
    const own = token.text === ':' && (at === time.last || STATED.has(tokens[at - 1]?.lower ?? ''))
    if (token.text === ',' || (token.text === ':' && !own) || token.text === '–') {
      basis = 'sentence'
      if (!before && !RELATIVES.has(tokens[at + 1]?.lower ?? '')) return null
    }
  }
  const crossed = others.filter(({ firstToken }) => firstToken >= from && firstToken < to).length
  if (crossed > 0 && !before) return null
  return { time, cost: cost + crossed * FIGURE, basis }
}
