import { BEING, BY, FROM, INSTEAD, REPLACING, TO } from '../../lexicon/money/changes.js'
import { LABELS } from '../../lexicon/money/evidence.js'
import { AND, FOR, LIST_LEADS, OR, TIMES } from '../../lexicon/money/grammar.js'
import type { Token } from '../../model/document.js'
import { modifierOf } from '../../text/modifiers.js'
import { isYear, numeralEndingAt } from '../../text/numerals.js'
import { isCounted } from './counted.js'
import type { Stated } from './evidence.js'
import { elliptic, type Figure, figureOf, leadOf } from './figure.js'
import { changeOf } from './roles.js'

/** How far from an amount the verb of a change may stand, in tokens. */
const VERB = 14
/** How many tokens may stand between an amount and the comma before what it was (`sind eingeplant, nach 115,5`). */
const BEFORE_COMMA = 4
/** How far back the bare numbers of a list are looked for, in tokens. */
const LIST = 40
/** Least bare number of a list of three that stands behind any word. */
const THOUSAND = 1000
/** How many times as much a bare number may be as the amount that it is held against. */
const FACTOR = 10

/** `von 310 auf 400 Millionen Euro`, `2013 75 und 2014 99,5 Millionen Euro`, `zu 5 oder 10 Euro`. */
export function withEllipsis(tokens: readonly Token[], full: Figure, previous: Figure | undefined): Figure[] {
  let at = full.modified.first - 1
  while (TIMES.has(tokens[at]?.lower ?? '')) at--
  if (TO.has(tokens[at]?.lower ?? '')) return fromTo(tokens, full, at, previous)
  if (REPLACING.has(tokens[at]?.lower ?? '')) return replacing(tokens, full, at, previous)
  const dated = isYear(tokens[at])
  if (dated) at--
  // `für 2024 3,4 und für 2025 3,9 Millionen Euro`.
  if (dated && FOR.has(tokens[at]?.lower ?? '')) at--
  if (!OR.has(tokens[at]?.lower ?? '')) return becoming(tokens, full, previous)
  const bare: Figure[] = []
  for (let joint = at; bare.length < 6 && (joint === at || tokens[joint]?.text === ','); ) {
    const numeral = numeralEndingAt(tokens, joint - 1)
    if (numeral === null || isYear(tokens[numeral.first]) || (previous && numeral.first < previous.last)) break
    const lead = tokens[modifierOf(tokens, numeral.first, numeral.first).first - 1]
    const led = lead !== undefined && !LABELS.has(lead.lower)
    // `je nach Größe 9.000, 15.000 oder 25.000 Euro`: the first of three thousands may stand behind anything.
    const alike =
      bare.length > 0 && Number(numeral.value) >= THOUSAND && lead?.kind === 'word' && !BEING.has(lead.lower)
    const listed = dated ? isYear(lead) : led && (LIST_LEADS.has(lead.lower) || alike)
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
    if (FROM.has(lead)) return [{ ...from, role: 'from' }, to]
    if (BY.has(lead)) return [{ ...from, role: changeOf(tokens, from) }, to]
  }
  return [full]
}

/** `55.000 statt bisher 50.000 Euro`: the bare number is what it is. */
function replacing(tokens: readonly Token[], full: Figure, at: number, previous: Figure | undefined): Figure[] {
  const numeral = numeralEndingAt(tokens, at - 1)
  if (numeral === null || isYear(tokens[numeral.first]) || (previous && numeral.first < previous.last)) return [full]
  if (LABELS.has(tokens[numeral.first - 1]?.lower ?? '')) return [full]
  const now = elliptic(tokens, numeral, full, 'money/change')
  return isAlike(now, full)
    ? [
        { ...now, role: 'to' },
        { ...full, role: 'from', rule: 'money/change' },
      ]
    : [full]
}

/** Whether two amounts are near enough to be held against each other. */
const isAlike = (one: Figure, other: Figure) =>
  one.value !== null &&
  other.value !== null &&
  one.value.times(FACTOR).gt(other.value) &&
  one.value.lt(other.value.times(FACTOR))

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
export function laterEllipsis(tokens: readonly Token[], full: Stated, next: Stated | undefined): Figure | null {
  const at = tokens[full.last]?.lower === 'davon' ? full.last + 1 : full.last
  const preposition = tokens[at]
  if (preposition === undefined || preposition.shape !== 'lower') return null
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== preposition.sentence || i >= (next?.first ?? tokens.length))
      return null
    if (token.kind === 'number' || token.text === ';') return null
    if (!AND.has(token.lower)) continue
    const numeral = tokens[i + 1]?.kind === 'number' ? numeralEndingAt(tokens, i + 1) : null
    if (numeral === null || isYear(tokens[i + 1]) || tokens[i + 2]?.lower !== preposition.lower) return null
    return {
      ...elliptic(tokens, numeral, figureOf(tokens, full), 'money/list'),
      modified: modifierOf(tokens, i + 1, i + 1),
    }
  }
  return null
}

/** `127,5 Millionen Euro sind eingeplant, nach 115,5 im Vorjahr`: a bare number that the amount is held against. */
export function against(tokens: readonly Token[], full: Figure, next: Stated | undefined): Figure | null {
  if (full.value === null) return null
  let comma = full.last
  while (
    comma < full.last + BEFORE_COMMA &&
    tokens[comma]?.kind === 'word' &&
    !REPLACING.has(tokens[comma]?.lower ?? '')
  )
    comma++
  if (tokens[comma]?.text === ',') comma++
  if (!INSTEAD.has(tokens[comma]?.lower ?? '')) return null
  const at = comma + 1
  const numeral = tokens[at]?.kind === 'number' ? numeralEndingAt(tokens, at) : null
  if (numeral === null || numeral.first !== at || isYear(tokens[at]) || at >= (next?.first ?? tokens.length))
    return null
  if (tokens[at]?.sentence !== tokens[full.first]?.sentence || isCounted(tokens, at + 1)) return null
  const then = elliptic(tokens, numeral, full, 'money/change')
  return isAlike(then, full) ? { ...then, role: 'from' } : null
}

/** `40 für Personal, 22,5 für Räume und 12,5 Millionen für Technik`: bare numbers before the same preposition. */
export function listedBefore(tokens: readonly Token[], full: Figure, previous: Figure | undefined): Figure[] {
  const preposition = tokens[full.last]
  const joint = tokens[full.modified.first - 1]
  if (preposition?.shape !== 'lower' || joint === undefined || !(OR.has(joint.lower) || joint.text === ',')) return []
  const found: Figure[] = []
  let comma = true
  for (let at = joint.index - 1; at > joint.index - LIST && at >= (previous?.last ?? 0); at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== preposition.sentence || token.text === ';') break
    if (token.text === ',') comma = true
    if (token.kind !== 'number' || tokens[at + 1]?.lower !== preposition.lower || isYear(token)) continue
    const numeral = numeralEndingAt(tokens, at)
    if (numeral === null || !comma || LABELS.has(tokens[at - 1]?.lower ?? '')) break
    comma = false
    found.unshift(elliptic(tokens, numeral, full, 'money/list'))
    at = numeral.first
  }
  return found
}
