import {
  APPLICATIONS,
  DEMONSTRATIVES,
  EVENTS,
  isExisting,
  isHypernym,
  LACKING,
  LANDS,
  NEGATIONS,
  PAIR,
  REGION_LEADS,
  SHALL,
  TARGETS,
} from '../../lexicon/counts.js'
import { isLeaving, isOwning, STAND_INS, STEP_NOUNS, VAGUE } from '../../lexicon/counts_named.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isOfVisit, isPartial } from './context.js'
import { type Figure, wholeNumber } from './figures.js'
import { fitOf } from './fits.js'
import type { Told } from './focus.js'
import { isAskedByOthers, isLocal, isShared, isWhole } from './hosts.js'
import { isPossible } from './mention.js'
import { countOf, isSpecified, numberBefore } from './named.js'
import { isNamedAt, isOfMeasure, type Name } from './names.js'
import { isNamed, namesOther } from './nouns.js'
import { isForOther, isOnOther, takesOther } from './other_things.js'
import { leanAt } from './rivals.js'
import { hasStage } from './stages.js'
import { take } from './turns.js'

/** From this sum of points on a number before such a noun is one of the measure. */
const ENOUGH = 3

/**
 * The numbers before a noun that may mean the measure (`54 Häuser`, `49 Kommunen`, `29 Zusagen`) and that no rule has
 * read, told by all that the document says: how near the measure was counted, how the number fits those that were told,
 * and the words of the clause. No single one decides.
 */
export function weighedNouns(
  document: AnnotatedDocument,
  measure: Measure,
  told: Told,
  before: readonly CountMention[],
  several: boolean,
): CountMention[] {
  const { tokens } = document
  const found: CountMention[] = []
  // Where all that there can be is not known, no number fits; a text that counts none for certain may be of anything.
  if (measure.totals.size === 0 || (before.length === 0 && !several)) return found
  const most = Math.max(...measure.totals)
  for (const { index } of document.sentences)
    for (const at of told.marks(index).numerals) {
      const value = wholeNumber(tokens[at])
      // Articles, years and amounts are most of all numbers.
      if (value === null ? tokens[at]?.kind === 'number' : value < LEAST || value > most) continue
      if (told.taken.has(at)) continue
      const name = nounAfter(tokens, told, at)
      if (name === null || document.zoneAt(tokens[at]?.start ?? 0) === 'contact') continue
      const figure = numberBefore(tokens, name)
      if (figure === null || at < figure.first || at >= figure.last || figure.value < LEAST) continue
      // More than there can be, `die beiden Stellen` and `60 Träger` are of something else.
      if (!isPossible(measure, figure) || figure.value > most || PAIR.has(tokens[at]?.lower ?? '')) continue
      if (before.length === 0 && !isAlone(tokens, measure, name, figure)) continue
      const lacking = isLacking(tokens, name)
      const points = pointsOf(document, measure, told, name, figure, lacking)
      if (points < ENOUGH) continue
      const count = countOf(document, measure, name, figure, before)
      if (count === null) continue
      const noun = tokens[name.first]?.lower ?? ''
      const left = lacking && name.kind === 'host' && count.kind !== 'target'
      const added = count.kind === 'count' && (EVENTS.has(noun) || noun.startsWith('neu'))
      found.push({ ...count, kind: left ? 'remainder' : added ? 'increment' : count.kind, rule: RULE })
      take(told, count)
    }
  return found
}

/** Whether a number needs no count before it: of such, or of the measure by a common name and as many as can be. */
const isAlone = (tokens: readonly Token[], { totals }: Measure, name: Name, { value }: Figure) =>
  isSuch(tokens, name) || (name.kind === 'generic' && !isStandIn(tokens, name) && totals.has(value))

const isStandIn = (tokens: readonly Token[], { first }: Name) =>
  STAND_INS.has(tokens[first]?.lower ?? '') ||
  STEP_NOUNS.has(tokens[first]?.lower ?? '') ||
  isHypernym(tokens[first]?.lower ?? '')

const RULE = 'counts/weighed_noun'
/** One may be anything. */
const LEAST = 2
/** Most words between a number and its noun. */
const BETWEEN = 4

/** The noun that the number at `at` counts, where it may mean the measure: a name of it, a stand-in, a step. */
function nounAfter(tokens: readonly Token[], { names }: Told, at: number): Name | null {
  for (let i = at + 1; i <= at + 1 + BETWEEN && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const token = tokens[i]
    const name = names.get(i)
    if (name !== undefined) return name
    if (token?.kind === 'number' || token === undefined) return null
    if (token.shape !== 'capital') continue
    const { lower } = token
    if (!STAND_INS.has(lower) && !STEP_NOUNS.has(lower) && !isHypernym(lower)) return null
    return { first: i, last: i + 1, kind: 'generic', counted: 'centres', plural: true }
  }
  return null
}

const isStep = (tokens: readonly Token[], { first }: Name) => STEP_NOUNS.has(tokens[first]?.lower ?? '')

/** All that speaks for a number before a noun and against it, in points. */
function pointsOf(
  document: AnnotatedDocument,
  measure: Measure,
  told: Told,
  name: Name,
  figure: Figure,
  lacking: boolean,
): number {
  const { tokens } = document
  const place = { first: figure.first, last: name.last }
  const clause = clauseAround(tokens, place)
  const rest = { first: name.last, last: clause.last }
  if (isLocal(tokens, name.last) || isMore(tokens, name) || isSpecified(document, name, true)) return 0
  if (isAskedByOthers(tokens, figure, rest) || (figure.value < FEW && isStep(tokens, name))) return 0
  // `die Hälfte der 54 Kreise`, `von den 54 Kreisen fehlen zwei`: another number is told of them.
  if (name.kind === 'host' && (isShared(tokens, figure) || isWhole(tokens, figure.first))) return 0
  // `Einen solchen gibt es in elf Kommunen`: something masculine.
  if (name.kind === 'host' && hasWord(tokens, clause, (word) => word === 'solchen')) return 0
  if (isOfVisit(tokens, place) || isOnOther(tokens, clause) || takesOther(tokens, rest)) return 0
  const kind = figure.sort === 'ordinal' ? 'ordinal' : lacking ? 'remainder' : 'count'
  const fit = fitOf(measure, told.values, { ...figure, kind, rule: RULE })
  const { topic } = leanAt(tokens, told, figure.first)
  const said = saidPoints(tokens, measure, clause, name, lacking)
  // `Neun Stellen sind ausgeschrieben`, but `16 solcher Stellen`.
  if (VAGUE.has(tokens[name.first]?.lower ?? '') && fit < SURE && !isSuch(tokens, name)) return 0
  // `Gäste aus drei Kreisen`, `weitere 15 Kreise sind im Gespräch`: so few, or more, only where a word says of what.
  if (said < 1 && (figure.value < FEW || figure.sort === 'further')) return 0
  // `als 22. Kommune im Land`.
  const which = kind === 'ordinal' && isOfLand(tokens, name.last)
  if (!which && !isTold(tokens, name, fit, said, clause)) return 0
  return fit + topic + nounPoints(tokens, name) + said - (isPartial(tokens, place) ? PARTIAL : 0)
}

/** Points of a number that is as many as there can be. */
const SURE = 3
/** Fewer may be of anything. */
const FEW = 4
/** Points against where others took part. */
const PARTIAL = 2

/**
 * Whether more speaks for such a noun than that the text is about the measure: towns and houses are in every release. The
 * number is as many as can be or are left, the clause says that they have or lack one, or it names nothing else of them.
 */
function isTold(tokens: readonly Token[], name: Name, fit: number, said: number, clause: Stretch): boolean {
  if (fit >= SURE) return true
  const noun = tokens[name.first]?.lower ?? ''
  const rest = { first: name.last, last: clause.last }
  if (name.kind === 'host') {
    const phrase = name.last - name.first >= PHRASE
    return said >= CLEAR || (phrase && fit >= FITTING && !namesOther(tokens, rest))
  }
  if (STEP_NOUNS.has(noun)) return !isStepOfOther(tokens, name, clause)
  if (!STAND_INS.has(noun) && !isHypernym(noun)) return true
  return fit >= TOLD || said >= CLEAR || (fit >= FITTING && said >= 1)
}

/** `für das Programm liegen 30 Zusagen vor`, `20 Neugründungen von Vereinen`. */
function isStepOfOther(tokens: readonly Token[], { last }: Name, clause: Stretch): boolean {
  if (tokens[last]?.lower === 'von') return true
  for (let at = clause.first; at < clause.last; at++) if (isForOther(tokens, at)) return true
  return false
}

/** Words of the whole phrase for the places (`Kreise und Städte`). */
const PHRASE = 3
/** Points of a number that fits what was told. */
const FITTING = 1.5
/** Points of a number that was told before. */
const TOLD = 2
/** Points of words that leave little doubt. */
const CLEAR = 2

/** How much the noun by itself speaks for the measure. */
function nounPoints(tokens: readonly Token[], { first, last, kind }: Name): number {
  if (kind === 'host') return last - first > 2 ? 1 : tokens[first]?.lower.startsWith('kreis') ? 0.5 : 0
  if (kind === 'generic') return STAND_INS.has(tokens[first]?.lower ?? '') ? 0 : 1
  return 2
}

/** How much the words of the clause do. */
function saidPoints(tokens: readonly Token[], measure: Measure, clause: Stretch, name: Name, lacking: boolean): number {
  const such = isSuch(tokens, name)
  const relative = relativeOf(tokens, name)
  const wide = relative === null ? clause : { first: clause.first, last: relative.last }
  const rest = { first: name.last, last: clause.last }
  const one = name.kind === 'host' && ownsOne(tokens, measure, { first: clause.first, last: wide.last }, name)
  return (
    (such ? 2 : 0) +
    (lacking ? 2 : 0) +
    (name.kind === 'host' && isStepOf(tokens, measure, clause, name) ? 2 : 0) +
    (one ? 2 : 0) +
    (hasStage(tokens, measure, wide) || hasWord(tokens, rest, isExisting) ? 1 : 0) +
    (isOfLand(tokens, name.last) ? 1 : 0) +
    (hasWord(tokens, clause, isWanted) ? 0.5 : 0)
  )
}

/** `elf Städte haben einen Antrag gestellt`, `Anträge aus drei weiteren Kreisen`: the step is that of the places. */
function isStepOf(tokens: readonly Token[], measure: Measure, clause: Stretch, name: Name): boolean {
  for (let at = name.first - 1; at > name.first - LEAD; at--)
    if (APPLICATIONS.has(tokens[at]?.lower ?? '') && FROM.has(tokens[at + 1]?.lower ?? '')) return true
  const rest = { first: name.last, last: clause.last }
  const asked = (token: Token) => LACKING.has(token.lower) || APPLICATIONS.has(token.lower) || isOfMeasure(token)
  const other = tokens.slice(rest.first, rest.last).some((token) => isNamed(token) && !asked(token))
  return !other && hasStage(tokens, measure, rest)
}

/** How far before the places what they asked for may stand, in tokens (`Anträge aus drei weiteren Kreisen`). */
const LEAD = 5
const FROM = new Set(['aus', 'von'])

const isWanted = (word: string) => SHALL.has(word) || TARGETS.has(word) || APPLICATIONS.has(word)

/** `16 solcher Stellen`, `14 Einrichtungen dieser Art`. */
const isSuch = (tokens: readonly Token[], { first, last }: Name) =>
  DEMONSTRATIVES.has(tokens[first - 1]?.lower ?? '') || isOfThisKind(tokens, last)

/** `14 Einrichtungen dieser Art`. */
const isOfThisKind = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.lower === 'dieser' || tokens[at]?.lower === 'ihrer') && tokens[at + 1]?.lower === 'art'

/** `im Land`, `in Nordrhein-Westfalen`, `landesweit` right behind the noun. */
function isOfLand(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (lower === 'landesweit') return true
  if (!REGION_LEADS.has(lower)) return false
  return LANDS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.text === 'Nordrhein'
}

/** `versorgt`, `… ein solches Zentrum`: that the places have one. */
function ownsOne(tokens: readonly Token[], measure: Measure, { first, last }: Stretch, name: Name): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || (at >= name.first && at < name.last)) continue
    if (token.shape === 'lower' && token.lower !== 'mit' && isOwning(token.lower)) return true
    if (isOfMeasure(token) && (isNamedAt(tokens, measure, at) || tokens[at - 1]?.lower.startsWith('solch'))) return true
  }
  return false
}

/** `16 Städte und Gemeinden`: with other places beside them. */
const isMore = (tokens: readonly Token[], { last }: Name) =>
  tokens[last]?.lower === 'und' && tokens[last + 1]?.shape === 'capital' && !isMeasured(tokens[last + 1])

const isMeasured = (token: Token | undefined) => token !== undefined && isOfMeasure(token)

/** `die sieben Kreise, die verzichtet haben`, `mit 14 Kommunen zu sprechen, die keinen Antrag gestellt haben`. */
function isLacking(tokens: readonly Token[], name: Name): boolean {
  const relative = relativeOf(tokens, name)
  // `fünf Kreise, die keine Hochschule haben`.
  if (relative === null || lacksOther(tokens, relative)) return false
  return hasWord(tokens, relative, (word) => isLeaving(word) || NEGATIONS.has(word) || word === 'keinen')
}

const lacksOther = (tokens: readonly Token[], { first, last }: Stretch) =>
  tokens.slice(first, last).some((token) => isNamed(token) && !isOfMeasure(token) && !LACKING.has(token.lower))

/** The relative clause of a noun, right behind it or behind the verb that closes its clause; null where none is. */
function relativeOf(tokens: readonly Token[], { last }: Name): Stretch | null {
  const { last: end } = clauseAround(tokens, { first: last, last })
  for (let i = last; i < end; i++) if (tokens[i]?.shape !== 'lower') return null
  if (tokens[end]?.text !== ',' || end > last + VERB) return null
  const lead = tokens[end + 1]?.lower === 'in' ? end + 2 : end + 1
  return RELATIVE.has(tokens[lead]?.lower ?? '') ? clauseAround(tokens, { first: lead, last: lead + 1 }) : null
}

/** How far behind the noun its clause may close before the relative one, in tokens. */
const VERB = 3
const RELATIVE = new Set(['die', 'denen', 'welche'])
