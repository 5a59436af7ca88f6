import { APPOSED, isGranted, isSpending, isValid, RELATIVES, STATED } from '../../lexicon/as_of.js'
import { isPayingOn } from '../../lexicon/money/payers.js'
import type { Token } from '../../model/document.js'
import type { AsOf } from '../../model/mentions.js'
import { firstNotBefore } from '../../order.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
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

/** Longest clause that a time is looked at in, in tokens. */
const CLAUSE = 20
const ASIDE = new Set(['–', ':', '('])
const BOUNDS = new Set([',', ';', ':', '(', ')', '–', '.'])
const CLOSING = new Set([',', ';', ')', '–'])
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
/** How near behind its bracket a figure stands (`(rund 598 Mio. Euro)`), and how near before a time its own, in tokens. */
const OPENED = 2
const BESIDE = 3

/** The times of its sentence that a figure can be for, the nearest first. */
export function reachable(
  tokens: readonly Token[],
  figure: Place,
  others: readonly Place[],
  times: readonly PlacedTime[],
): Reached[] {
  const found = within(times, figure, REACH).flatMap((time) => reach(tokens, figure, others, time) ?? [])
  return found.sort((a, b) => a.cost - b.cost)
}

/** The times at most so many tokens from a figure, out of times in order of place. */
export function within(
  times: readonly PlacedTime[],
  { firstToken, lastToken }: Place,
  reach: number,
): readonly PlacedTime[] {
  const first = firstFrom(times, firstToken - reach)
  return times.slice(first, firstFrom(times, lastToken + reach))
}

/** Index of the first time that ends after the token `at`. */
function firstFrom(times: readonly PlacedTime[], at: number): number {
  return firstNotBefore(times, ({ last }) => last <= at)
}

/**
 * Whether the clause behind a comma tells more of the figure: `186.500 Euro, verteilt auf die Jahre 2018 bis 2020`, `8 Mio.
 * Euro für die Zentren, die das Land 2018 gibt`. A noun in a clause of its own is told more of itself.
 */
function isGoingOn(tokens: readonly Token[], comma: number, figure: Place, { edtf }: PlacedTime): boolean {
  const word = tokens[comma + 1]?.lower ?? ''
  if (APPOSED.has(word)) return edtf.includes('/')
  if (!RELATIVES.has(word)) return false
  let noun = false
  for (let at = figure.lastToken; at < comma; at++) {
    if (ASIDE.has(tokens[at]?.text ?? '')) return false
    if (tokens[at]?.shape === 'capital') noun = true
  }
  // `500 Euro für Initiativen, die sich seit 2014 kümmern`: of the noun, unless the clause is on money itself.
  return !noun || hasWord(tokens, clauseAround(tokens, { first: comma + 1, last: comma + 2 }), isOfMoney)
}

/** Words of a clause that tells when money flows. */
const isOfMoney = (word: string) => isSpending(word) || isGranted(word) || isValid(word) || isPayingOn(word)

/** `Der Entwurf, über den der Landtag seit gestern berät, sieht 75 Mio. Euro vor`: a time within a relative clause that is over. */
function isEnclosed(tokens: readonly Token[], time: number, figure: number): boolean {
  let opening = time - 1
  while (opening > time - CLAUSE && !BOUNDS.has(tokens[opening]?.text ?? '')) opening--
  if (tokens[opening]?.text !== ',') return false
  const led = RELATIVES.has(tokens[opening + 1]?.lower ?? '') ? opening + 1 : opening + 2
  if (led >= time || !RELATIVES.has(tokens[led]?.lower ?? '') || tokens[led - 1]?.shape === 'capital') return false
  let closing = time
  while (closing < figure && tokens[closing]?.text !== ',') closing++
  // Its verb stands last, and that of the main clause follows: `…, das der Landtag 2012 beschlossen hat, ist …`.
  return closing < figure && tokens[closing - 1]?.shape === 'lower' && tokens[closing + 1]?.shape === 'lower'
}

/**
 * Whether a time stands with another figure where this one does not: in a bracket (`Hagen 890.000 Euro (2016: 835.000
 * Euro)`), in a relative clause behind it (`14,6 Mio. Euro, die 2015 noch bei 11,2 gelegen hatten`).
 */
function hasOwnFigure(
  tokens: readonly Token[],
  { firstToken, lastToken }: Place,
  others: readonly Place[],
  { first, last }: PlacedTime,
): boolean {
  if (others.length === 0) return false
  let opening = first - 1
  while (opening > first - CLAUSE && !BOUNDS.has(tokens[opening]?.text ?? '')) opening--
  let closing = last
  while (closing < last + CLAUSE && !CLOSING.has(tokens[closing]?.text ?? '')) closing++
  const bracket = tokens[opening]?.text === '(' && tokens[closing]?.text === ')'
  const relative =
    opening >= lastToken && tokens[opening]?.text === ',' && RELATIVES.has(tokens[opening + 1]?.lower ?? '')
  if (!(bracket || relative) || (firstToken > opening && lastToken <= closing)) return false
  const { sentence } = tokens[first] ?? {}
  return others.some(({ firstToken: own }) => own >= last && own < closing && tokens[own]?.sentence === sentence)
}

/**
 * `Mit 612 Mio. Euro sei der Höchststand aus dem Jahr 2016 (598 Mio. Euro) übertroffen`: whether a time is that of a figure
 * alone in a bracket right behind it, and not of this one, unless they stand side by side.
 */
function isBracketed(
  tokens: readonly Token[],
  { firstToken, lastToken }: Place,
  others: readonly Place[],
  { first, last }: PlacedTime,
): boolean {
  if (tokens[last]?.text !== '(' || (firstToken > last && firstToken - last <= OPENED)) return false
  if (first >= lastToken && first - lastToken <= BESIDE) return false
  return others.some(
    (other) => other.firstToken > last && other.firstToken - last <= OPENED && tokens[other.lastToken]?.text === ')',
  )
}

function reach(tokens: readonly Token[], figure: Place, others: readonly Place[], time: PlacedTime): Reached | null {
  const before = time.last <= figure.firstToken
  if (before && isEnclosed(tokens, time.first, figure.firstToken)) return null
  if (hasOwnFigure(tokens, figure, others, time) || isBracketed(tokens, figure, others, time)) return null
  const from = before ? time.last : figure.lastToken
  const to = before ? figure.firstToken : time.first
  // `EUR 2000`: the number of the amount itself; `88 Mio. (2019) Euro` says when.
  if (to < from)
    return time.first === figure.firstToken || time.last === figure.lastToken
      ? null
      : { time, cost: 0, basis: 'clause' }
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
      if (!before && !isGoingOn(tokens, at, figure, time)) return null
    }
  }
  const crossed = others.filter(({ firstToken }) => firstToken >= from && firstToken < to).length
  if (crossed > 0 && !before) return null
  return { time, cost: cost + crossed * FIGURE, basis }
}
