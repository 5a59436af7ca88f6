import { AND, BY, FROM, INSTEAD, isFall, isIncrease, isRise, TO } from '../../lexicon/money.js'
import type { Token } from '../../model/document.js'
import { type Figure, leadOf, type Role, sameSentence } from './figure.js'

/** How far apart the two ends of a change may stand, in tokens (`von 50 Euro im Jahr 2014 auf 60 Euro`). */
const CHANGE = 14
/** How far from an amount the verb of a change may stand, in tokens. */
const VERB = 14

/** Says which figures are the ends of a change and which the change itself. */
export function roles(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const result = [...figures]
  for (const [i, own] of figures.entries()) {
    if (own.role !== 'level') continue
    const lead = leadOf(tokens, own)
    const before = result[i - 1]
    const close = before !== undefined && sameSentence(tokens, before, own) && own.first - before.last < CHANGE
    const role = roleOf(tokens, own, lead)
    if (role !== 'level') result[i] = { ...own, role, rule: 'money/change' }
    const led = before === undefined ? '' : leadOf(tokens, before)
    if (TO.has(lead) && close && (FROM.has(led) || BY.has(led)) && before.role === 'level') {
      result[i] = { ...own, role: 'to', rule: 'money/change' }
      result[i - 1] = { ...before, role: FROM.has(led) ? 'from' : 'increase', rule: 'money/change' }
    } else if (INSTEAD.has(lead) && close && before.role !== 'from' && directlyAgainst(tokens, before, own)) {
      result[i] = { ...own, role: 'from', rule: 'money/change' }
      result[i - 1] = { ...before, role: 'to', rule: 'money/change' }
    }
  }
  return result
}

/** Whether nothing but a verb and a comma stands between what it is and `statt` or `nach` what it was. */
function directlyAgainst(tokens: readonly Token[], now: Figure, then: Figure): boolean {
  const between = tokens.slice(now.last, then.modified.first - 1).filter(({ kind }) => kind !== 'mark')
  return between.every(({ shape, lower }) => shape === 'lower' && !AND.has(lower)) && between.length <= 3
}

function roleOf(tokens: readonly Token[], own: Figure, lead: string): Role {
  if (TO.has(lead) && hasNear(tokens, own, (lower) => isRise(lower) || isFall(lower))) return 'to'
  if (BY.has(lead) && hasNear(tokens, own, (lower) => isRise(lower) || isFall(lower))) return 'increase'
  const noun = tokens[own.modified.first - 2]?.lower ?? ''
  if (FROM.has(lead) && isIncrease(noun)) return 'increase'
  const added = [own.modified.first - 1, own.first - 1, own.last].some((at) => {
    const word = tokens[at]?.lower ?? ''
    return isIncrease(word) && (word !== 'mehr' || at === own.last) && word !== 'plus'
  })
  return added || clauseEndsWithIncrease(tokens, own) ? 'increase' : 'level'
}

/** `80 Euro im Monat mehr`, `drei Mio. € pro Jahr zusätzlich`. */
function clauseEndsWithIncrease(tokens: readonly Token[], own: Figure): boolean {
  for (let at = own.last; at < own.last + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return false
    if (token.lower === 'mehr' || token.lower === 'zusätzlich') return tokens[at + 1]?.lower !== 'als'
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
