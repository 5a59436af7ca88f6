import { BUILDING, DONE, HAVING, isHaving, isPlaceLead, MISSING, OF, SOLE } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { beforeFillers } from './bare.js'
import { isBelonging } from './beside.js'
import { wholeNumber } from './figures.js'
import { endOfName, isNamedAt } from './names.js'
import { namesOther } from './nouns.js'
import { ofThem } from './parts.js'
import { alone, type Reading } from './reading.js'
import { opensClause } from './roles.js'

/**
 * `Von den 31 Mitgliedern haben sich 29 für ein KI entschieden`, `Bisher haben 38 ein KI`: a number without noun of those
 * that have one, whatever they were called; null for others.
 */
export function haversAt(
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  value: number,
  own: readonly CountMention[],
  near: boolean,
): Reading | null {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  if (value > 1 && areThose(tokens, measure, at)) return { ...alone(at, value, 'count'), rule: RULE }
  const of = missingOf(tokens, measure, clause, at, near)
  if (of !== null) return { ...alone(at, value, 'remainder'), total: of, rule: 'counts/missing' }
  if (value > 1 && goesOn(tokens, measure, clause, at, own))
    return { ...alone(at, value, 'count'), total: wholeOf(tokens, clause, at), rule: RULE }
  const sole = soleOf(tokens, clause, at)
  if (value > 1 && sole !== null && near)
    return { ...alone(at, value, sole), rule: sole === 'count' ? RULE : 'counts/missing' }
  const rest = { first: at + 1, last: clause.last }
  const done = near && hasWord(tokens, rest, (word) => DONE.has(word)) && !namesOther(tokens, rest)
  if (value === 1 || !(done || namesOne(tokens, measure, rest))) return null
  const total = wholeOf(tokens, clause, at)
  const verb = tokens[beforeFillers(tokens, at)]?.lower ?? ''
  // `In 47 davon gibt es ein KI`.
  const there =
    isPlaceLead(tokens[at - 1]?.lower ?? '') && isHaving(tokens[at + 1 + ofThem(tokens, at + 1)]?.lower ?? '')
  if (total === null && !there && !isHaving(verb) && !opensClause(tokens, clause, at)) return null
  if (total !== null && total < value) return null
  return { ...alone(at, value, 'count'), total, rule: RULE }
}

const RULE = 'counts/having'

/** `51 haben eines, drei haben keines`: what so many have or lack, by a pronoun that ends the clause. */
function soleOf(tokens: readonly Token[], { first, last }: Stretch, at: number): 'count' | 'remainder' | null {
  if (first !== at || !HAVING.has(tokens[at + 1]?.lower ?? '')) return null
  const end = tokens[last - 1]?.text === '.' ? last - 2 : last - 1
  if (NONE.has(tokens[end]?.lower ?? '')) return 'remainder'
  return SOLE.has(tokens[end]?.lower ?? '') ? 'count' : null
}

const NONE = new Set(['keines', 'keins'])

/** `Nun fehlen von den 54 Kreisen nur noch zwei`: of as many places as can have one. */
function missingOf(
  tokens: readonly Token[],
  measure: Measure,
  clause: Stretch,
  at: number,
  near: boolean,
): number | null {
  if (!hasWord(tokens, clause, (word) => MISSING.has(word))) return null
  for (let i = clause.first; i < at; i++) {
    const total = OF.has(tokens[i]?.lower ?? '') ? wholeNumber(tokens[i + 2]) : null
    if (total !== null && (near || measure.totals.has(total)) && endOfName(tokens, measure, i + 3, 'host') !== null)
      return total
  }
  return null
}

/** `Von den 31 Kreisen sind 28 dabei, von den 23 kreisfreien Städten 22`: the verb is that of the count before. */
function goesOn(
  tokens: readonly Token[],
  measure: Measure,
  clause: Stretch,
  at: number,
  own: readonly CountMention[],
): boolean {
  if (at + 1 !== clause.last && tokens[at + 1]?.kind !== 'mark') return false
  if (!own.slice(-NEAR).some(({ total, kind }) => total !== null && kind === 'count')) return false
  for (let i = clause.first; i < Math.min(clause.first + HEAD, at); i++)
    if (wholeNumber(tokens[i]) !== null)
      return endOfName(tokens, measure, i + 1, 'host') === at && wholeOf(tokens, clause, at) !== null
  return false
}

/** How many counts back the one whose verb goes on may stand. */
const NEAR = 8

/** `zu den 52, die ein KI betreiben`. */
function areThose(tokens: readonly Token[], measure: Measure, at: number): boolean {
  // `zu den 16 gehört, die …`.
  const mark = isBelonging(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (tokens[mark]?.text !== ',' || tokens[mark + 1]?.lower !== 'die') return false
  const relative = clauseAround(tokens, { first: mark + 1, last: mark + 2 })
  return hasWord(tokens, relative, isHaving) && namesOne(tokens, measure, relative)
}

/** `… ein KI`, `… für ein Kommunales Integrationszentrum`, `… den Aufbau eines KI`. */
function namesOne(tokens: readonly Token[], measure: Measure, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    const made = tokens[at]?.lower === 'eines' && BUILDING.has(tokens[at - 1]?.lower ?? '')
    if (!made && tokens[at]?.lower !== 'ein') continue
    if (isNamedAt(tokens, measure, at + 1)) return true
  }
  return false
}

/** The number at the head of the clause that those are of: `von den 31 Mitgliedern …`. */
function wholeOf(tokens: readonly Token[], { first }: Stretch, at: number): number | null {
  if (!OF.has(tokens[first]?.lower ?? '')) return null
  for (let i = first + 1; i < Math.min(first + HEAD, at); i++) {
    const value = wholeNumber(tokens[i])
    const noun = tokens[i + 1]
    if (value !== null) return noun?.shape === 'capital' && (noun.tags & Tag.Month) === 0 ? value : null
  }
  return null
}

/** How far into its clause the whole may stand, in tokens. */
const HEAD = 4
