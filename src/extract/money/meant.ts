import { COMPARING, ONCE } from '../../lexicon/as_of.js'
import { MORE } from '../../lexicon/money/changes.js'
import { ADDING, isGoing, isMoneyWord, isNoMoneyWord, LABELS, PRONOUNS } from '../../lexicon/money/evidence.js'
import { AND, FOR, TIMES } from '../../lexicon/money/grammar.js'
import { SOLE_PARTS } from '../../lexicon/money/parts.js'
import { isPaying, NOMINATIVE } from '../../lexicon/money/payers.js'
import { RECEIVING } from '../../lexicon/money/purposes.js'
import { cardinal } from '../../lexicon/numbers.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isYear, type Numeral, numeralEndingAt } from '../../text/numerals.js'
import { isCounted } from './counted.js'
import { isBelow } from './exact.js'
import { elliptic, type Figure } from './figure.js'
import { isOnly, isTakenUpShort } from './taken_up.js'

/** How far behind an amount a number without currency may go on with it, in tokens. */
const REACH = 40
/** How many times as much or as little it may be. */
const FACTOR = 100
/** Least number that is money without a currency: smaller ones count too many other things. */
const LEAST = 1000
const THOUSANDS = 3
/** Most things counted in a word that leave a number of thousands behind it to the money. */
const FEW = 12
/** Most tokens of a clause without a verb. */
const SHORT = 5

/**
 * Numbers without currency behind an amount that mean money as well, since nothing else is counted between: `davon gehen
 * 200.000 für Gehälter weg`, `für Projekte bleiben 36.000`, `2022 waren es noch 700.000`. They stand in its sentence or
 * the next, before the amount `next`.
 */
export function meant(
  tokens: readonly Token[],
  amount: Figure,
  next: { readonly first: number } | undefined,
): Figure[] {
  const found: Figure[] = []
  const sentence = tokens[amount.last - 1]?.sentence ?? 0
  const end = Math.min(next?.first ?? tokens.length, amount.last + REACH)
  if (amount.value === null || isBelow(amount.value, THOUSANDS)) return found
  for (let at = amount.last; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence > sentence + 1) break
    if (token.kind === 'mark' || token.shape === 'lower') {
      // `zwei Lehrkräfte` are no rival of `fast 300.000`, tausend Menschen are.
      if ((token.tags & Tag.NumberWord) !== 0 && isCounted(tokens, at + 1) && (cardinal(token.lower) ?? 0) > FEW) break
      continue
    }
    if (token.kind !== 'number' || isYear(token)) continue
    const numeral = numeralEndingAt(tokens, endOfGroups(tokens, at))
    if (numeral === null || isCounted(tokens, numeral.last)) {
      // `150 Menschen`: another thing is counted from here; a day or a time is none.
      if (numeral !== null && !isDay(tokens, at)) break
      continue
    }
    const said = isAlike(amount, numeral) ? saysSo(tokens, amount, numeral) : isTakenUpShort(tokens, amount, numeral)
    if (!said || !isFree(tokens, numeral)) continue
    found.push({ ...elliptic(tokens, numeral, amount, 'money/meant'), role: 'level' })
    at = numeral.last - 1
  }
  return found
}

/** Index of the last token of a number written in groups (`200 000`). */
function endOfGroups(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last + 1]?.kind === 'number' && /^\d{3}$/u.test(tokens[last + 1]?.text ?? '')) last++
  return last
}

const isDay = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '.' || ((tokens[at + 1]?.tags ?? 0) & (Tag.Month | Tag.DateWord)) !== 0

/** Whether a number is written as an amount of the same order: `36.000` beside `236.000 Euro`. */
function isAlike({ value, scale }: Figure, numeral: Numeral): boolean {
  const own = Number(numeral.value)
  const whole = value?.toNumber() ?? 0
  return !isBelow(scale, 0) && own >= LEAST && own * FACTOR >= whole && own <= whole * FACTOR
}

/** Whether no sign, label or hyphen makes the number something else. */
function isFree(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]]
  if (before !== undefined && LABELS.has(before.lower)) return false
  // `Paragraf 1.200` against `vom Bund 800.000`.
  if (before?.kind === 'word' && before.shape !== 'lower' && tokens[first - 2]?.shape !== 'lower') return false
  if (tokens[first]?.spaced === false && before?.kind === 'mark' && before.text !== '(') return false
  return after?.kind !== 'mark' || after.spaced || /^[,;:.!?)“"]$/u.test(after.text)
}

/** Whether the clause of the number says that it is money: a part, the pronoun of the amount before, a word of money. */
function saysSo(tokens: readonly Token[], amount: Figure, { first, last }: Numeral): boolean {
  const clause = clauseAround(tokens, { first, last })
  if (hasWord(tokens, clause, isNoMoneyWord)) return false
  if (
    isParallel(tokens, amount, clause) ||
    isOfAnother(tokens, amount, clause) ||
    isBracketed(tokens, amount, { first, last })
  )
    return true
  if (addsUp(tokens, amount, first)) return true
  // `310.000 Euro zuschießen, 28.000 mehr als im Vorjahr`.
  const here = tokens[first]?.sentence === tokens[amount.first]?.sentence
  if (
    here &&
    tokens[first - 1]?.text === ',' &&
    MORE.has(tokens[last]?.lower ?? '') &&
    isOnly(tokens, amount, first) &&
    !hasAnd(tokens, amount.last, first) &&
    COMPARING.has(tokens[last + 1]?.lower ?? '')
  )
    return true
  // `und 20.000 für eine Assistenz`, `das Ziel: 500.000`.
  if (FOR.has(tokens[last]?.lower ?? '')) return true
  if (tokens[first - 1]?.text === ':') {
    const label = clauseAround(tokens, { first: first - 1, last: first - 1 })
    if (hasWord(tokens, label, isGoing) || hasWord(tokens, label, isMoneyWord)) return true
  }
  return hasWord(
    tokens,
    clause,
    (word) =>
      SOLE_PARTS.has(word) ||
      PRONOUNS.has(word) ||
      isGoing(word) ||
      isPaying(word) ||
      RECEIVING.has(word) ||
      isMoneyWord(word),
  )
}

/** `kostete 310.000 Euro und zog Besucher an, 28.000 mehr`: of another predicate. */
function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AND.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** `170.000 Euro gibt das Land, 96.000 der Kreis, macht 266.000`: the sum. */
const addsUp = (tokens: readonly Token[], amount: Figure, first: number) =>
  ADDING.has(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.text === ',' &&
  tokens[first]?.sentence === tokens[amount.first]?.sentence

/**
 * `Der Kreis gibt 62.000 Euro, die Stiftung einmalig 15.000`: another giver or receiver and its number, without a verb of
 * its own.
 */
function isOfAnother(tokens: readonly Token[], amount: Figure, { first, last }: Stretch): boolean {
  const own = clauseAround(tokens, amount)
  const [opening, noun] = [tokens[first], tokens[first + 1]]
  let end = last
  while (end > first && tokens[end - 1]?.kind === 'mark') end--
  if (tokens[first - 1]?.text !== ',' || end - first > SHORT || own.last > first) return false
  if (![first, own.first].every((at) => NOMINATIVE.has(tokens[at]?.lower ?? ''))) return false
  if (opening?.sentence !== tokens[own.first]?.sentence || noun?.shape === 'lower') return false
  if (tokens[end - 1]?.kind !== 'number') return false
  const between = tokens.slice(first + 2, end - 1)
  return between.every(({ kind, lower }) => kind === 'number' || TIMES.has(lower) || ONCE.has(lower))
}

/** `Vom Land kommen 1,5 Mio. Euro, vom Bund 800.000`: a short clause that begins as that of the amount does. */
function isParallel(tokens: readonly Token[], amount: Figure, { first, last }: Stretch): boolean {
  const own = clauseAround(tokens, amount)
  const opening = tokens[first]
  return (
    last - first <= SHORT &&
    opening?.kind === 'word' &&
    opening.lower === tokens[own.first]?.lower &&
    opening.sentence === tokens[own.first]?.sentence
  )
}

/** `der Kreis (310.000 Euro) und der Bund (80.000)`: both in brackets of their own. */
function isBracketed(tokens: readonly Token[], amount: Figure, { first, last }: Stretch): boolean {
  const stands = (from: number, to: number) => tokens[from - 1]?.text === '(' && tokens[to]?.text === ')'
  return stands(first, last) && stands(amount.first, amount.last)
}
