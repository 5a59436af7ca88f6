import {
  AMOUNT_LEADS,
  CALLS,
  COMPARED,
  DISTRIBUTIVE,
  EXIST,
  GAPS,
  INFINITIVES,
  isRising,
  OF,
  RAISE,
  SHARES,
  SOON,
  SURVEYED,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { beforeFillers, numberedBy } from './bare.js'
import { isOfVisit, isOutstanding, isPartial } from './context.js'
import { countsAnother, type Scene } from './focus.js'
import { isNamed } from './nouns.js'
import { ofThem, regionAfter } from './parts.js'
import { alone, type Reading } from './reading.js'
import { isEligible } from './rests.js'
import { isParallel, isPhraseWord, isStated, isSubject, isThose, standsForNoun } from './roles.js'
import { Said, saidIn } from './said.js'
import { hasStage } from './stages.js'
import { isNeeded } from './strict.js'
import { isFuture } from './target.js'

/**
 * What the clause of a number says where the talk is of how many there are: that so many are missing, shall be, came
 * to them, or are. Null where it tells something else of them (`zwölf bieten Sprachkurse an`).
 */
export function inClause(
  tokens: readonly Token[],
  measure: Measure,
  scene: Scene,
  at: number,
  value: number,
  counted: boolean,
): Reading | null {
  const place = { first: at, last: at + 1 }
  const clause = continued(tokens, clauseAround(tokens, place))
  if (
    isOfVisit(tokens, place) ||
    (isPartial(tokens, place) && !(counted && (isOfSentence(tokens, scene, at) || isOfSurvey(tokens, scene, at)))) ||
    isEligible(tokens, at + 1) ||
    isFollowing(tokens, clause) ||
    numberedBy(tokens, at) !== null
  )
    return null
  for (let i = clause.first; i < clause.last; i++)
    if (i !== at && !scene.taken.has(i) && countsAnother(tokens, i)) return null
  if (counted && tokens[at - 1]?.lower === 'von' && GAPS.has(tokens[at - 2]?.lower ?? ''))
    return { ...alone(at, value, 'remainder'), rule: RULES.remainder }
  if (counted && tokens[at + 1]?.lower === 'zu' && SHORT.has(tokens[at + 2]?.lower ?? ''))
    return { ...alone(at, value, 'remainder'), rule: RULES.remainder }
  // Not `von neun auf 31 mehr als verdreifacht`.
  if (COMPARED.has(tokens[at + 1]?.lower ?? '') && !AMOUNT_LEADS.has(tokens[at - 1]?.lower ?? ''))
    return counted ? moreThan(tokens, at, value) : null
  if (
    counted &&
    tokens[at - 1]?.text === ':' &&
    isOutstanding(tokens, clauseAround(tokens, { first: at - 1, last: at - 1 }))
  )
    return { ...alone(at, value, 'remainder'), rule: RULES.remainder }
  const each = DISTRIBUTIVE.has(tokens[at - 1]?.lower ?? '')
  if (each && !(counted && hasPlace(tokens, clause))) return null
  if (counted && isThose(tokens, at)) return { ...alone(at, value, 'remainder'), rule: RULES.remainder }
  if (counted && isParallel(tokens, scene, at)) return { ...alone(at, value, 'count'), rule: RULES.count }
  const of =
    isOfThem(tokens, scene, at) ||
    regionAfter(tokens, measure, at + 1) !== null ||
    (counted && isStated(tokens, clause, at))
  const told = kindIn(tokens, measure, clause, at) ?? (of ? 'count' : null)
  const answered = counted && tokens[at - 1]?.lower === 'von' && isOfSurvey(tokens, scene, at)
  const some = told === null && counted && (answered || standsForNoun(tokens, scene, clause, at))
  const kind = some ? 'count' : told
  if (kind === null || (value === 1 && kind !== 'remainder' && kind !== 'increment')) return null
  return {
    ...alone(at, value, kind),
    first: each ? at - 1 : at,
    last: at + 1 + ofThem(tokens, at + 1),
    rule: some ? SOME : RULES[kind],
  }
}

/** `50 der 53 Zentren waren sich einig, zwei enthielten sich`: of those that its sentence counts. */
function isOfSentence(tokens: readonly Token[], { taken }: Scene, at: number): boolean {
  for (let i = at - 1; i > at - SENTENCE && tokens[i]?.sentence === tokens[at]?.sentence; i--)
    if (taken.has(i)) return true
  return false
}

/** `Wir haben alle 49 KI angeschrieben. Antwort kam von 37`: of those that were asked. */
function isOfSurvey(tokens: readonly Token[], { taken }: Scene, at: number): boolean {
  for (let i = at - 1; i > at - SENTENCE && i >= 0; i--)
    if (taken.has(i))
      return hasWord(tokens, clauseAround(tokens, { first: i, last: i + 1 }), (word) => SURVEYED.has(word))
  return false
}

/** How far back its sentence is looked over, in tokens. */
const SENTENCE = 80

/** `zwei, in den Kreisen Olpe und Soest, folgen im Juni`: the clause goes on behind what is put in right behind the number. */
function continued(tokens: readonly Token[], own: Stretch): Stretch {
  if (own.last - own.first !== 1 || tokens[own.last]?.text !== ',' || tokens[own.last + 1]?.lower !== 'in') return own
  const { last } = clauseAround(tokens, { first: own.last + 1, last: own.last + 2 })
  return tokens[last]?.text === ','
    ? { first: own.first, last: clauseAround(tokens, { first: last + 1, last: last + 2 }).last }
    : own
}

/** `Köln und Arnsberg mit je zwölf`: places that the number is for. */
const hasPlace = (tokens: readonly Token[], { first, last }: Stretch) => {
  for (let i = first; i < last; i++) if (((tokens[i]?.tags ?? 0) & Tag.Place) !== 0) return true
  return false
}

/** `Von den Zentren haben 38 …`, `davon haben zwölf …`, `48 davon`: a number of those that are named or were counted. */
export function isOfThem(tokens: readonly Token[], { names }: Scene, at: number): boolean {
  const { first } = clauseAround(tokens, { first: at, last: at + 1 })
  if (ofThem(tokens, at + 1) > 0) return true
  for (let i = first; i < at; i++) {
    if (ofThem(tokens, i) > 0) return true
    if (OF.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'den' && names.get(i + 2)?.plural === true)
      return true
  }
  return false
}

/** `Dem Aufruf folgten zwölf`: they followed something, and came to nothing. */
const isFollowing = (tokens: readonly Token[], clause: Stretch) =>
  (saidIn(tokens, clause) & Said.Joining) !== 0 && hasWord(tokens, clause, (word) => CALLS.has(word))

/** `Das sind neun zu wenig`. */
const SHORT = new Set(['wenig', 'wenige'])

/** `36 machen mit, fünf mehr als im Vorjahr`: so many have come to what was counted. */
function moreThan(tokens: readonly Token[], at: number, value: number): Reading | null {
  if (value === 1 || tokens[at + 1]?.lower !== 'mehr' || tokens[at + 2]?.lower !== 'als') return null
  return { ...alone(at, value, 'increment'), last: at + 2, rule: RULES.increment }
}

/** Rule of a number that stands in the place of what was counted: so many of those. */
export const SOME = 'counts/some'

const RULES = {
  count: 'counts/said',
  target: 'counts/shall',
  remainder: 'counts/missing',
  increment: 'counts/further',
  ordinal: 'counts/ordinal',
} as const

function kindIn(tokens: readonly Token[], measure: Measure, clause: Stretch, at: number): CountMention['kind'] | null {
  const said = saidIn(tokens, clause)
  const has = (bits: number) => (said & bits) !== 0
  if (has(Said.Outstanding) && isOutstanding(tokens, clause)) return 'remainder'
  if (has(Said.Target) || isNeeded(tokens, at) || tokens[at + 1]?.lower === 'möglich') return 'target'
  const subject = isSubject(tokens, clause, at)
  if (has(Said.Joining)) return 'increment'
  if (has(Said.Expecting) && EXPECTED.has(tokens[beforeFillers(tokens, at)]?.lower ?? ''))
    return isOfGuests(tokens, clause) ? null : 'target'
  // `Bis 2020 wollen wir mit 30 zusammenarbeiten`.
  if (has(Said.Shall) && has(Said.We) && tokens[beforeFillers(tokens, at)]?.lower === 'mit') return 'target'
  // `Das Land will die KI bis 2017 auf 54 ausbauen`.
  if (has(Said.Shall) && tokens[at - 1]?.lower === 'auf' && RAISE.has(tokens[at + 1]?.lower ?? ''))
    return isOfTheirs(tokens, clause.first, at) ? null : 'target'
  // `Insgesamt sollen 53 arbeiten`.
  if (has(Said.Shall) && INFINITIVES.has(tokens[at + 1]?.lower ?? '') && endsClause(tokens, clause, at + 1))
    return 'target'
  if (has(Said.Shall)) return has(Said.Pronoun | Said.Arises) ? 'target' : subject ? 'count' : null
  if (isFuture(tokens, clause, said, at)) return 'target'
  // `Sie könnte auf 54 steigen`.
  if (has(Said.Future | Said.Shall) && isRising(tokens[at + 1]?.lower ?? '') && endsClause(tokens, clause, at + 1))
    return 'target'
  if (has(Said.Rising | Said.NumberNoun))
    return AMOUNT_LEADS.has(tokens[beforeFillers(tokens, at)]?.lower ?? '') || tokens[at - 1]?.lower === 'von'
      ? 'count'
      : null
  // `Zusammen sind das 54.`
  const verb = beforeFillers(tokens, at)
  if (EXIST.has(`${tokens[verb - 1]?.lower} ${tokens[verb]?.lower}`)) return 'count'
  const theyAre = has(Said.Pronoun) && has(Said.Being)
  if (subject || theyAre || (has(Said.We) && has(Said.Being | Said.Having))) return 'count'
  if (has(Said.Existing) || hasStage(tokens, measure, clause)) return 'count'
  // `53 sind es heute, demnächst 54`.
  return isVerbless(tokens, clause, at)
    ? hasWord(tokens, clause, (word) => SOON.has(word))
      ? 'target'
      : 'count'
    : null
}

/** `will ihre Schulen auf 40 ausbauen`: what is raised is something of somebody's. */
function isOfTheirs(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (POSSESSIVE.test(tokens[i]?.lower ?? '') && isNamed(tokens[i + 1])) return true
  return false
}

const POSSESSIVE = /^(?:ihre|seine|unsere)[nrs]?$/u

/** Whether the word at `at` is the last of its clause. */
const endsClause = (tokens: readonly Token[], { last }: Stretch, at: number) =>
  at + 1 === last || (at + 2 === last && tokens[at + 1]?.kind === 'mark')

/** `Zur Konferenz haben sich viele angemeldet, das Ministerium rechnet mit 45`: those that are to come to something. */
function isOfGuests(tokens: readonly Token[], { first }: Stretch): boolean {
  const before = { first: first - 2, last: first - 1 }
  if (tokens[first - 1]?.sentence !== tokens[first]?.sentence) return false
  return (saidIn(tokens, clauseAround(tokens, before)) & (Said.Subset | Said.Visited)) !== 0
}

/** `Das Ministerium rechnet mit 45`. */
const EXPECTED = new Set(['mit', 'auf'])

/**
 * Whether a clause has no verb of its own and goes on with that of the count before, or is a line of a list: `im
 * Rheinland 23`, `ein Jahr später schon 47`, `2013: 47`. The label of a line must be a time, a place or a step.
 */
export function isVerbless(tokens: readonly Token[], clause: Stretch, at: number): boolean {
  for (let i = clause.first; i < clause.last; i++) if (!isPhraseWord(tokens[i])) return false
  if (tokens[at - 1]?.text !== ':') return true
  const label = clauseAround(tokens, { first: at - 1, last: at - 1 })
  // `zwei Drittel der 53 geplanten KI sind bewilligt: 36`.
  if (hasWord(tokens, label, (word) => SHARES.has(word))) return true
  for (let i = label.first; i < label.last; i++) if (isNamed(tokens[i])) return false
  return true
}
