import { FOR } from '../../lexicon/money/grammar.js'
import { EACH_OF } from '../../lexicon/money/parts.js'
import { EACH_WORDS } from '../../lexicon/money/periods.js'
import { INTO } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'
import { type Numeral, numeralEndingAt } from '../../text/numerals.js'
import type { Figure } from './figure.js'
import { isPayer } from './payer_names.js'

/** How far back the number of `für zwei … je 50.000` is looked for, in tokens. */
const EACH = 10
/** How many tokens the number behind `je 50.000 Euro für` may have. */
const NUMERAL = 3

/** How often an amount counts in a sum: `für zwei Fachkräfte je 50.000 Euro`, `je 50.000 Euro für zwei Fachkräfte` twice. */
export function times(tokens: readonly Token[], figure: Figure): number {
  const all = eachOfMany(tokens, figure)
  if (all !== null) return all
  const leads = [tokens[figure.modified.first - 1], tokens[figure.first - 1]]
  if (!leads.some((lead) => EACH_OF.has(lead?.lower ?? ''))) return 1
  return behind(tokens, figure) ?? before(tokens, figure) ?? payers(tokens, figure)
}

/** `Jedes der 54 Zentren bekommt 50.000 Euro`. */
function eachOfMany(tokens: readonly Token[], { modified, first }: Figure): number | null {
  const sentence = tokens[first]?.sentence
  for (let at = modified.first - 1; at > modified.first - EACH && tokens[at]?.sentence === sentence; at--) {
    if (!EACH_WORDS.has(tokens[at]?.lower ?? '') || !OF_THOSE.has(tokens[at + 1]?.lower ?? '')) continue
    const numeral = numeralEndingAt(tokens, at + 2)
    return numeral !== null && isFew(numeral) ? Number(numeral.value) : null
  }
  return null
}

/** `jedes der 54 Zentren`. */
const OF_THOSE = new Set(['der'])

function behind(tokens: readonly Token[], { last }: Figure): number | null {
  const lead = [last, last + 1].find((at) => FOR.has(tokens[at]?.lower ?? '') || INTO.has(tokens[at]?.lower ?? ''))
  if (lead === undefined) return null
  for (let at = lead + 1; at <= lead + NUMERAL; at++) {
    const numeral = numeralEndingAt(tokens, at)
    if (numeral !== null && isFew(numeral)) return Number(numeral.value)
    if (tokens[at]?.shape === 'capital') return null
  }
  return null
}

function before(tokens: readonly Token[], figure: Figure): number | null {
  const sentence = tokens[figure.first]?.sentence
  for (let at = figure.first - 1; at > figure.first - EACH && tokens[at]?.sentence === sentence; at--) {
    const numeral = numeralEndingAt(tokens, at)
    if (numeral !== null && isFew(numeral)) return Number(numeral.value)
  }
  return null
}

/** `Bund, Land und Kreis geben jeweils 200.000 Euro`: how many payers stand before it in its sentence. */
function payers(tokens: readonly Token[], { modified, first }: Figure): number {
  const sentence = tokens[first]?.sentence
  let found = 0
  for (let at = modified.first - 1; at > modified.first - EACH && tokens[at]?.sentence === sentence; at--)
    if (tokens[at]?.shape === 'capital' && isPayer(tokens[at]?.lower ?? '')) found++
  return Math.max(1, found)
}

/** A number of things that each get an amount: `1` and numbers with thousands are none. */
const isFew = ({ value }: Numeral) => /^\d{1,3}$/u.test(value) && value !== '1'
