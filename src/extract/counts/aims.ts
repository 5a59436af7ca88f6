import { ALL, EXPECTING, FINISHED, GOVERNORS, isArising, isExisting, SUPPOSING } from '../../lexicon/counts.js'
import { FULL_EXTENT, PROMISING } from '../../lexicon/counts_named.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isNamed } from './nouns.js'
import { Said, saidIn } from './said.js'
import { hasStage } from './stages.js'

/** A number of so many that its words may set as an aim. */
interface Aimed extends Stretch {
  readonly value: number
  /** Whether it is of places that have one. */
  readonly hosts: boolean
  /** Whether an article makes it one of those that there are. */
  readonly definite: boolean
}

/**
 * Whether a clause sets so many as what is to come, by other words than a verb of making: `Unser Ziel: 54 Zentren`, `das
 * Gesetz sieht 54 Zentren vor`, `wollen wir 20 Zentren am Netz haben`.
 */
export function isAim(tokens: readonly Token[], measure: Measure, place: Aimed, said: number): boolean {
  const clause = clauseAround(tokens, place)
  if (isUnderLabel(tokens, place) || isForeseen(tokens, clause, place) || isReckonedWith(tokens, clause, place))
    return true
  if (
    ((said & Said.Target) !== 0 && isInFull(tokens, clause, place)) ||
    isAppositionOfAim(tokens, clause) ||
    isAimOfSentence(tokens, clause)
  )
    return true
  if ((said & Said.Target) !== 0 && tokens[clause.first]?.lower === 'als') return true
  if ((said & Said.Shall) !== 0 && isWanted(tokens, measure, clause, place)) return true
  if (isPromised(tokens, clause, place) || isUntilEach(tokens, clause)) return true
  if (!place.definite && !isLed(tokens, place) && isToBe(tokens, place)) return true
  return measure.totals.has(place.value) && (isSupposed(tokens, place) || isIfAll(tokens, clause))
}

/** `Unser Ziel für die nächste Wahlperiode: 54 Zentren`. */
function isUnderLabel(tokens: readonly Token[], { first }: Stretch): boolean {
  if (tokens[first - 1]?.text !== ':') return false
  const label = clauseAround(tokens, { first: first - 1, last: first - 1 })
  return (saidIn(tokens, label) & Said.Target) !== 0 && !hasWord(tokens, label, isReached)
}

const isReached = (word: string) => FINISHED.has(word) || word === 'erreicht'

/** `54 Zentren sieht das Gesetz vor`, but `für die 54 Zentren sieht es Mittel vor`. */
const isForeseen = (tokens: readonly Token[], clause: Stretch, place: Aimed) =>
  !place.definite &&
  !isLed(tokens, place) &&
  lastWord(tokens, clause)?.lower === 'vor' &&
  hasWord(tokens, clause, (word) => SEEING.has(word))

const SEEING = new Set(['sieht', 'sehen', 'sah', 'sahen', 'sehe'])

/** `Bis Weihnachten rechne ich mit 45 Zentren`, `Mit bis zu 30 Standorten rechne ich`. */
function isReckonedWith(tokens: readonly Token[], clause: Stretch, { first, last }: Stretch): boolean {
  let lead = first - 1
  while (lead > clause.first && LIMITS.has(tokens[lead]?.lower ?? '')) lead--
  if (tokens[lead]?.lower !== 'mit') return false
  let verb = clause.first
  while (verb < clause.last && !EXPECTING.has(tokens[verb]?.lower ?? '')) verb++
  if (verb === clause.last) return false
  // `rechnet das Ministerium`: who does so stands right behind the verb.
  const behind = Math.max(last, verb + SUBJECT)
  return !isOfOther(tokens, { first: last, last: verb }) && !isOfOther(tokens, { first: behind, last: clause.last })
}

/** A verb with the article and the noun behind it, in tokens. */
const SUBJECT = 3

const LIMITS = new Set(['bis', 'zu', 'mindestens', 'wenigstens', 'rund', 'etwa', 'gut', 'knapp', 'mehr', 'als'])

/** `Im Endausbau mit 54 Zentren`. */
const isInFull = (tokens: readonly Token[], { first }: Stretch, place: Stretch) =>
  hasWord(tokens, { first, last: place.first }, (word) => FULL_EXTENT.has(word))

/** `Für den Endausbau, also für 54 Einrichtungen`, `soll es doppelt so viele, nämlich 54 Zentren, geben`: the same in other words. */
function isAppositionOfAim(tokens: readonly Token[], { first }: Stretch): boolean {
  if (!APPOSED.has(tokens[first]?.lower ?? '') || tokens[first - 1]?.text !== ',') return false
  const before = clauseAround(tokens, { first: first - 2, last: first - 1 })
  const wanted = tokens[first]?.lower === 'also' ? Said.Target : Said.Target | Said.Shall
  return (saidIn(tokens, before) & wanted) !== 0
}

const APPOSED = new Set(['also', 'nämlich'])

/** `Ziel des Gesetzes, das der Landtag beschlossen hat, ist ein KI in allen 54 Kreisen`: the sentence opens with the aim. */
function isAimOfSentence(tokens: readonly Token[], { first }: Stretch): boolean {
  if (tokens[first - 1]?.text !== ',' || !IS.has(tokens[first]?.lower ?? '')) return false
  let opening = first - 1
  while (tokens[opening - 1]?.sentence === tokens[first]?.sentence) opening--
  return (saidIn(tokens, { first: opening, last: Math.min(opening + OPENING, first) }) & Said.Target) !== 0
}

const IS = new Set(['ist', 'sei', 'bleibt', 'bleibe'])
/** Within how many tokens of its opening the aim of a sentence stands. */
const OPENING = 4

/**
 * `wollen wir mindestens 20 Zentren am Start haben`, `wollen wir bei 20 Zentren sein`, `sollen zwölf Zentren ihre Arbeit
 * aufnehmen`, `Wir wollen sie in allen 54 Kreisen`: what is wanted is that so many are there, and nothing of them.
 */
function isWanted(tokens: readonly Token[], measure: Measure, clause: Stretch, place: Aimed): boolean {
  const end = lastWord(tokens, clause)
  if (end === undefined || end.index < place.last)
    return (
      place.hosts &&
      measure.totals.has(place.value) &&
      (tokens[place.first - 1]?.lower === 'in' || tokens[place.first - 2]?.lower === 'in')
    )
  if (place.definite) return false
  const rest = { first: place.last, last: end.index }
  if (BEING_THERE.has(end.lower))
    return rest.first === rest.last
      ? tokens[place.first - 1]?.lower === 'bei'
      : hasWord(tokens, rest, isExisting) && !isOfOther(tokens, rest)
  return hasStage(tokens, measure, { first: place.last, last: clause.last }) && !isLed(tokens, place)
}

const BEING_THERE = new Set(['sein', 'haben', 'stehen'])

const isLed = (tokens: readonly Token[], { first }: Stretch) =>
  GOVERNORS.has(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.lower !== 'mit'

/** `hat zugesagt, bis 2014 alle 54 Zentren ans Netz zu bringen`: a promise, and what is promised. */
function isPromised(tokens: readonly Token[], clause: Stretch, { last }: Stretch): boolean {
  const end = lastWord(tokens, clause)
  if (end === undefined || end.index <= last || tokens[end.index - 1]?.lower !== 'zu') return false
  if (end.lower !== 'bringen' && !isArising(end.lower)) return false
  if (tokens[clause.first - 1]?.text !== ',') return false
  const before = clauseAround(tokens, { first: clause.first - 2, last: clause.first - 1 })
  return (
    (saidIn(tokens, before) & (Said.Target | Said.Shall)) !== 0 ||
    hasWord(tokens, before, (word) => PROMISING.has(word))
  )
}

/** `bis jeder der 54 Kreise versorgt ist`. */
const isUntilEach = (tokens: readonly Token[], { first }: Stretch) =>
  tokens[first]?.lower === 'bis' && EACH.has(tokens[first + 1]?.lower ?? '')

/** `Bei 54 Zentren wären das 1,6 Millionen Euro`: so many are supposed. */
function isSupposed(tokens: readonly Token[], { first, last }: Stretch): boolean {
  // `Finanziert wären damit 54 Zentren`.
  if (tokens[first - 1]?.lower === 'damit' && SUPPOSING.has(tokens[first - 2]?.lower ?? '')) return true
  if (tokens[first - 1]?.lower !== 'bei') return false
  for (let at = last; at < last + SUPPOSED && tokens[at]?.sentence === tokens[first]?.sentence; at++)
    if (SUPPOSING.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'das') return true
  return false
}

/** How far behind the number its sentence may suppose it, in tokens. */
const SUPPOSED = 20

/** `genug für 54 Zentren, wenn jede Kommune mitzieht`, `54 sind es, wenn alle mitmachen`. */
export function isIfAll(tokens: readonly Token[], { last }: Stretch): boolean {
  if (tokens[last]?.text !== ',' || !IF.has(tokens[last + 1]?.lower ?? '')) return false
  const subject = tokens[last + 2]?.lower ?? ''
  return ALL.has(subject) || EACH.has(subject)
}

const IF = new Set(['wenn', 'sofern', 'falls', 'sobald'])
const EACH = new Set(['jede', 'jeder', 'jedes'])

/** Whether a stretch names something else than where so many are: `am Start`, `ans Netz`, `in Betrieb`. */
export function isOfOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (isNamed(tokens[at]) && !isExisting(tokens[at]?.lower ?? '')) return true
  return false
}

/** The last word of a stretch. */
function lastWord(tokens: readonly Token[], { first, last }: Stretch): Token | undefined {
  let at = last - 1
  while (at > first && tokens[at]?.kind === 'mark') at--
  return tokens[at]
}

/** `Bis 2021 sollen alle 54 dabei sein`, `zehn davon sollen bewilligt sein`: an infinitive of being at the end of what is wanted. */
export function isToBe(tokens: readonly Token[], place: Stretch): boolean {
  const clause = clauseAround(tokens, place)
  if ((saidIn(tokens, clause) & (Said.Shall | Said.Future)) === 0) return false
  let end = lastWord(tokens, clause)
  if (end !== undefined && (saidIn(tokens, { first: end.index, last: end.index + 1 }) & MODAL) !== 0)
    end = tokens[end.index - 1]
  const before = tokens[(end?.index ?? 0) - 1]
  return (
    end?.lower === 'sein' &&
    end.index > place.last &&
    before !== undefined &&
    !isOfOther(tokens, { first: place.last, last: end.index })
  )
}

const MODAL = Said.Shall | Said.Future
