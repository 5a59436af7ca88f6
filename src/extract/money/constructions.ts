import { LABELS, LIST_LEADS, OR, TIMES } from '../../lexicon/money.js'
import type { Token } from '../../model/document.js'
import { modifierOf } from '../../text/modifiers.js'
import { isYear, type Numeral, numeralEndingAt } from '../../text/numerals.js'
import type { Stated } from './evidence.js'
import { type Figure, leadOf, sameSentence } from './figure.js'
import { roles } from './roles.js'

export type { Figure } from './figure.js'

/** How far from an amount the verb of a change may stand, in tokens. */
const VERB = 14
const DASHES = new Set(['-', '–', '—'])

/** Reads ranges, changes, lists and ellipses around the amounts of a document, in order of place. */
export function constructions(tokens: readonly Token[], amounts: readonly Stated[]): Figure[] {
  const figures: Figure[] = []
  for (const [i, amount] of amounts.entries()) {
    const own = figure(tokens, amount)
    const before = figures.at(-1)
    const previous = before !== undefined && sameSentence(tokens, before, own) ? before : undefined
    const range = rangeWith(tokens, own, previous)
    if (range !== null) {
      if (range.first <= (previous?.first ?? -1)) figures.pop()
      figures.push(range)
      continue
    }
    figures.push(...withEllipsis(tokens, own, previous))
    const after = laterEllipsis(tokens, amount, amounts[i + 1])
    if (after !== null) figures.push(after)
  }
  return roles(tokens, figures)
}

function figure(tokens: readonly Token[], amount: Stated): Figure {
  return {
    ...amount,
    min: null,
    max: null,
    role: 'level',
    rule: 'money/amount',
    modified: modifierOf(tokens, amount.first, amount.last),
  }
}

/** A bare number that takes over magnitude and currency of the amount after it. */
function elliptic(tokens: readonly Token[], numeral: Numeral, full: Figure, rule: string): Figure {
  const scale = Number(numeral.value) < 1000 ? full.scale : full.scale.lt(1) ? full.scale : full.scale.div(full.scale)
  return {
    ...full,
    first: numeral.first,
    last: numeral.last,
    value: scale.times(numeral.value),
    scale,
    rule,
    modified: modifierOf(tokens, numeral.first, numeral.first),
  }
}

/** `zwischen 2 und 3 Millionen Euro`, `2 bis 3 Mio. Euro`, `500–800 Euro`, also with the currency at both ends. */
function rangeWith(tokens: readonly Token[], full: Figure, previous: Figure | undefined): Figure | null {
  const joint = full.first - 1
  const word = tokens[joint]
  if (word === undefined) return null
  const joins = word.lower === 'bis' || DASHES.has(word.text)
  if (!joins && word.lower !== 'und') return null
  const numeral = previous?.last === joint ? null : numeralEndingAt(tokens, joint - 1)
  const lower =
    previous?.last === joint ? previous : numeral === null ? null : elliptic(tokens, numeral, full, 'money/range')
  if (lower === null || lower.value === null || full.value === null || lower.currency !== full.currency) return null
  const between = modifierOf(tokens, lower.first, lower.first).first
  const lead = tokens[between - 1]?.lower
  if (word.lower === 'und' && lead !== 'zwischen') return null
  if (!joins && numeral !== null && numeral.value === '1') return null
  if (!lower.value.lt(full.value)) return null
  const article =
    numeral !== null && tokens[numeral.first]?.kind === 'word' && /^ein/u.test(tokens[numeral.first]?.lower ?? '')
  if (DASHES.has(word.text) && word.spaced !== tokens[full.first]?.spaced) return null
  if (article && word.lower !== 'und' && word.lower !== 'bis') return null
  return {
    ...full,
    first: lower.first,
    value: null,
    min: lower.value,
    max: full.value,
    rule: 'money/range',
    modified: modifierOf(tokens, lower.first, full.last),
  }
}

/** `von 310 auf 400 Millionen Euro`, `2013 75 und 2014 99,5 Millionen Euro`, `zu 5 oder 10 Euro`. */
function withEllipsis(tokens: readonly Token[], full: Figure, previous: Figure | undefined): Figure[] {
  let at = full.modified.first - 1
  while (TIMES.has(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower === 'auf') return fromTo(tokens, full, at, previous)
  const dated = isYear(tokens[at])
  if (dated) at--
  if (!OR.has(tokens[at]?.lower ?? '')) return becoming(tokens, full, previous)
  const bare: Figure[] = []
  for (let joint = at; bare.length < 6 && (joint === at || tokens[joint]?.text === ','); ) {
    const numeral = numeralEndingAt(tokens, joint - 1)
    if (numeral === null || isYear(tokens[numeral.first]) || (previous && numeral.first < previous.last)) break
    const lead = tokens[modifierOf(tokens, numeral.first, numeral.first).first - 1]
    const listed = dated ? isYear(lead) : lead !== undefined && LIST_LEADS.has(lead.lower) && !LABELS.has(lead.lower)
    if (!listed) break
    bare.unshift(elliptic(tokens, numeral, full, 'money/list'))
    if (dated) break
    joint = numeral.first - 1
  }
  return [...bare, full]
}

function fromTo(tokens: readonly Token[], full: Figure, auf: number, previous: Figure | undefined): Figure[] {
  const to: Figure = { ...full, role: 'to', rule: 'money/change' }
  const numeral = numeralEndingAt(tokens, auf - 1)
  if (numeral !== null && (previous === undefined || numeral.first >= previous.last)) {
    const from = elliptic(tokens, numeral, full, 'money/change')
    const lead = leadOf(tokens, from)
    if (lead === 'von') return [{ ...from, role: 'from' }, to]
    if (lead === 'um') return [{ ...from, role: 'increase' }, to]
  }
  return [full]
}

/** `Aus ursprünglich 850.000 seien inzwischen 910.000 Euro geworden`: the bare number after `aus` is what it was. */
function becoming(tokens: readonly Token[], full: Figure, previous: Figure | undefined): Figure[] {
  const end = tokens[full.last]?.lower
  if (end !== 'geworden' && end !== 'werden') return [full]
  const sentence = tokens[full.first]?.sentence
  for (let at = full.first - 1; at > full.first - VERB && tokens[at]?.sentence === sentence; at--) {
    if (previous && at < previous.last) return [full]
    const numeral = tokens[at]?.kind === 'number' ? numeralEndingAt(tokens, at) : null
    if (numeral === null) continue
    const from = elliptic(tokens, numeral, full, 'money/change')
    const to: Figure = { ...full, role: 'to', rule: 'money/change' }
    return leadOf(tokens, from) === 'aus' ? [{ ...from, role: 'from' }, to] : [full]
  }
  return [full]
}

/** `220 Millionen davon im ersten und 130 im zweiten Jahr`: the second bare number stands before the same preposition. */
function laterEllipsis(tokens: readonly Token[], full: Stated, next: Stated | undefined): Figure | null {
  const at = tokens[full.last]?.lower === 'davon' ? full.last + 1 : full.last
  const preposition = tokens[at]
  if (preposition === undefined || preposition.shape !== 'lower') return null
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== preposition.sentence || i >= (next?.first ?? tokens.length))
      return null
    if (token.kind === 'number' || token.text === ';') return null
    if (token.lower !== 'und') continue
    const numeral = tokens[i + 1]?.kind === 'number' ? numeralEndingAt(tokens, i + 1) : null
    if (numeral === null || isYear(tokens[i + 1]) || tokens[i + 2]?.lower !== preposition.lower) return null
    return {
      ...elliptic(tokens, numeral, figure(tokens, full), 'money/list'),
      modified: modifierOf(tokens, i + 1, i + 1),
    }
  }
  return null
}
