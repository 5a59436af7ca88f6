import {
  BY,
  FROM,
  HIGHER,
  INSTEAD,
  isDecrease,
  isFall,
  isIncrease,
  isRise,
  LOWER,
  MORE,
  REPLACING,
  TO,
  VIA,
} from '../../lexicon/money/changes.js'
import { AND, RANGE_WORDS } from '../../lexicon/money/grammar.js'
import { PERIOD_NOUNS } from '../../lexicon/money/periods.js'
import { BECOMES } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'
import { type Figure, leadOf, type Role, sameSentence } from './figure.js'
import { clauseHas } from './phrases.js'

/** How far apart the two ends of a change may stand, in tokens (`von 50 Euro im Jahr 2014 auf 60 Euro`). */
const CHANGE = 14
/** How far behind an amount its `mehr` may stand, in tokens. */
const AFTER = 4
const isMore = (lower: string) => MORE.has(lower)
/** How far from an amount the verb of a change may stand, in tokens. */
const VERB = 14

/** Says which figures are the ends of a change and which the change itself. */
export function roles(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const result = [...figures]
  for (const [i, own] of figures.entries()) {
    const [start, before] = [result[i - 2], result[i - 1]]
    // `27.500 Euro statt 25.000`: the bare number is known for what it was.
    const held = own.role === 'from' && before?.role === 'level' && before.last === own.modified.first - 1
    if (held && REPLACING.has(leadOf(tokens, own))) result[i - 1] = { ...before, role: 'to', rule: 'money/change' }
    if (own.role !== 'level') continue
    const lead = leadOf(tokens, own)
    const close = before !== undefined && sameSentence(tokens, before, own) && own.first - before.last < CHANGE
    const role = roleOf(tokens, own, lead)
    if (role !== 'level') result[i] = { ...own, role, rule: 'money/change' }
    const led = before === undefined ? '' : leadOf(tokens, before)
    // `reicht von 390.000 Euro auf dem Land bis 2,3 Mio. Euro in der Stadt`: the other end, no limit.
    if (RANGE_WORDS.has(own.modified.text ?? '') && close && FROM.has(led)) result[i] = { ...own, modified: bare(own) }
    if (TO.has(lead) && close && (FROM.has(led) || BY.has(led)) && before.role === 'level') {
      result[i] = { ...own, role: 'to', rule: 'money/change' }
      result[i - 1] = { ...before, role: FROM.has(led) ? 'from' : changeOf(tokens, own), rule: 'money/change' }
    } else if (TO.has(lead) && close && start !== undefined && isStep(tokens, start, before)) {
      result[i] = { ...own, role: 'to', rule: 'money/change' }
      result[i - 1] = { ...before, modified: bare(before) }
      result[i - 2] = { ...start, role: 'from', rule: 'money/change' }
    } else if (INSTEAD.has(lead) && close && before.role !== 'from' && directlyAgainst(tokens, before, own)) {
      result[i] = { ...own, role: 'from', rule: 'money/change' }
      result[i - 1] = { ...before, role: 'to', rule: 'money/change' }
    }
  }
  return result
}

/** A figure without what seemed its modifier. */
const bare = ({ first }: Figure) => ({ modifier: null, text: null, first })

/** `von 67 Mio. Euro 2012 über 180 Mio. Euro 2014 auf 529 Mio. Euro`: whether an amount is a step on the way from another. */
function isStep(tokens: readonly Token[], from: Figure, step: Figure): boolean {
  if (from.role !== 'level' || step.role !== 'level' || step.modified.first === step.first) return false
  const near = sameSentence(tokens, from, step) && step.first - from.last < CHANGE
  return near && step.modified.text === VIA && FROM.has(leadOf(tokens, from))
}

/** Whether nothing but a verb and a comma stands between what it is and `statt` or `nach` what it was. */
function directlyAgainst(tokens: readonly Token[], now: Figure, then: Figure): boolean {
  const between = tokens
    .slice(now.last, then.modified.first - 1)
    .filter(({ kind, lower }) => kind !== 'mark' && !PERIOD_NOUNS.has(lower))
  return between.every(({ shape, lower }) => shape === 'lower' && !AND.has(lower)) && between.length <= 3
}

function roleOf(tokens: readonly Token[], own: Figure, lead: string): Role {
  if (TO.has(lead) && hasNear(tokens, own, (lower) => isRise(lower) || isFall(lower))) return 'to'
  if (BY.has(lead) && hasNear(tokens, own, (lower) => isRise(lower) || isFall(lower))) return changeOf(tokens, own)
  if (BY.has(lead)) {
    // `um 900.000 Euro unter dem Vorjahreswert`.
    const beyond = tokens[own.last]?.lower ?? ''
    if (LOWER.has(beyond)) return 'decrease'
    if (HIGHER.has(beyond)) return 'increase'
  }
  const noun = tokens[own.modified.first - 2]?.lower ?? ''
  if (FROM.has(lead) && isIncrease(noun)) return 'increase'
  if (FROM.has(lead) && isDecrease(noun)) return 'decrease'
  const added = [own.modified.first - 1, own.first - 1, own.last].some((at) => {
    const word = tokens[at]?.lower ?? ''
    return isIncrease(word) && (word !== 'mehr' || at === own.last) && word !== 'plus'
  })
  if (added || endsWith(tokens, own, isMore)) return 'increase'
  return endsWith(tokens, own, isDecrease) || isTaken(tokens, own) ? 'decrease' : 'level'
}

/** `Rund 230.000 Euro im Programm werden gekürzt`: the amount opens a sentence whose passive takes it away. */
function isTaken(tokens: readonly Token[], { modified, last }: Figure): boolean {
  const opening = tokens[modified.first]
  if (opening === undefined || tokens[modified.first - 1]?.sentence === opening.sentence) return false
  let end = last
  while (end < last + VERB && (tokens[end]?.kind === 'word' || tokens[end]?.text === '-')) end++
  const verb = tokens[end - 1]
  if (end === last || verb?.shape !== 'lower' || tokens[end]?.sentence !== opening.sentence) return false
  return isFall(verb.lower) && clauseHas(tokens, last, end - 1, (lower) => BECOMES.has(lower))
}

/** Whether what changed by an amount grew or shrank: `um 90 Millionen gekürzt`. */
export const changeOf = (tokens: readonly Token[], own: Figure): Role =>
  hasNear(tokens, own, isFall) && !hasNear(tokens, own, isRise) ? 'decrease' : 'increase'

/** `80 Euro im Monat mehr`, `drei Mio. € pro Jahr zusätzlich`, `5 Mio. Euro weniger`, but no comparison (`mehr als`). */
function endsWith(tokens: readonly Token[], own: Figure, test: (lower: string) => boolean): boolean {
  for (let at = own.last; at < own.last + AFTER; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return false
    if (test(token.lower)) return tokens[at + 1]?.lower !== 'als'
  }
  return false
}

function hasNear(tokens: readonly Token[], own: Figure, test: (lower: string) => boolean): boolean {
  const sentence = tokens[own.first]?.sentence
  const ends = (token: Token | undefined) => token === undefined || token.sentence !== sentence || token.text === ';'
  for (let at = own.last; at < own.last + VERB && !ends(tokens[at]) && tokens[at]?.text !== ','; at++)
    if (test(tokens[at]?.lower ?? '')) return true
  for (let at = own.first - 1; at > own.first - VERB && !ends(tokens[at]); at--)
    if (test(tokens[at]?.lower ?? '')) return true
  return false
}
