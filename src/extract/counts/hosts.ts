import {
  APPLICATIONS,
  EXCEPTIONS,
  GENITIVES,
  INDEFINITE,
  isHaving,
  JOINING,
  LACKING,
  LAST,
  LOCALITIES,
  MISSING,
  NEGATIONS,
  ONE,
  POSSESSIVES,
  REGION_LEADS,
  SHALL,
  SHARES,
  SOLE,
  SUCH,
  TIME_NOUNS,
  TOWARD,
  WEAK_HAVING,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { type AnnotatedDocument, type Sentence, Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isOutstanding } from './context.js'
import { type Figure, wholeNumber } from './figures.js'
import { endOf, endOfName, isNamedAt, type Name, type Topic } from './names.js'
import { isPhraseWord } from './roles.js'
import { hasStage } from './stages.js'

/** From so many words on the name of the places is the whole phrase for all that can have one. */
const WHOLE_PHRASE = 3

/** Whether a number of places is one of those that have one, lack one or shall get one. */
export function areHosts(document: AnnotatedDocument, measure: Measure, topic: Topic, name: Name, figure: Figure) {
  const { tokens, sentences } = document
  if (isMore(tokens, name) || isShared(tokens, figure) || isLocal(tokens, name.last)) return false
  const index = tokens[name.first]?.sentence ?? 0
  const clause = clauseAround(tokens, name)
  const rest = { first: name.last, last: clause.last }
  const every = figure.total === figure.value && measure.totals.has(figure.value)
  if (isOnOther(tokens, clause) || (!every && takesOther(tokens, rest))) return false
  // `von den 22 kreisfreien Städten fehlt eine`: what is missing is some of them.
  if (isWhole(tokens, figure.first) && hasWord(tokens, rest, (word) => MISSING.has(word))) return false
  if (isExcepted(tokens, figure.first)) return topic.within(index)
  const has = hasWord(tokens, clause, isHaving)
  const phrase = name.last - name.first >= WHOLE_PHRASE || isPaired(tokens, measure, name)
  // `alle acht Kommunen sind mit einem Kommunalen Integrationszentrum vertreten`.
  if (has && figure.total === figure.value && withOne(tokens, measure, { first: name.last, last: clause.last }))
    return true
  // `Alle 31 Kreise haben ein Kommunales Integrationszentrum`: said in full, it may be any number.
  if (has && figure.sort === 'plain' && haveOne(tokens, measure, topic, { first: name.last, last: clause.last }))
    return true
  // `in allen 23 kreisfreien Städten arbeiten KI`.
  if (
    has &&
    figure.total === figure.value &&
    tokens[figure.first - 1]?.lower === 'in' &&
    areNamed(tokens, measure, rest)
  )
    return true
  // `Ein Kreis hat kein KI, die anderen 53 Kreise und kreisfreien Städte sind dabei`.
  if (figure.sort === 'others' && phrase && topic.within(index)) return true
  // `Neun Kommunen wollen ein KI gründen`.
  if (
    figure.sort === 'plain' &&
    hasWord(tokens, clause, (word) => SHALL.has(word)) &&
    haveOne(tokens, measure, topic, rest)
  )
    return true
  if (figure.total === null && isLeftOut(tokens, name) && (topic.counted() || topic.within(index)))
    return topic.named(index) || (topic.near(index) && (phrase || isOnlyMissing(tokens, figure)))
  if (figure.total !== null && measure.totals.has(figure.total))
    return (
      topic.named(index) ||
      (figure.value < figure.total && topic.near(index)) ||
      topic.within(index) ||
      (phrase && has && (topic.near(index) || topic.beside(index)))
    )
  // Another total than any known is a slip to be told, where the whole phrase for all that can have one stands.
  if (figure.total !== null && measure.totals.size > 0)
    return phrase && has && (topic.within(index) || (topic.near(index) && haveSole(tokens, name, clause)))
  // `Bis Weihnachten erwartet er Anträge aus drei weiteren Kreisen`.
  if (figure.sort === 'further' && topic.near(index) && hasWord(tokens, clause, (word) => APPLICATIONS.has(word)))
    return true
  if (!topic.named(index) && !(topic.near(index) && (topic.within(index) || phrase))) return false
  // `Das Land hat 30 Kreise`: so many there are.
  const own = topic.within(index) || haveIt(tokens, clause, name, phrase)
  if ((has && own) || hasStage(tokens, measure, clause)) return true
  const whole = sentences[index]
  if (whole === undefined) return false
  // `Zwei weitere Kreise, Soest und Unna, haben ihren Antrag gestellt`.
  if (figure.sort === 'further') return hasStage(tokens, measure, asStretch(whole))
  if (!topic.within(index)) return false
  return figure.sort === 'ordinal'
    ? getsOne(tokens, name)
    : (getsOne(tokens, name) && haveOne(tokens, measure, topic, { first: name.last, last: whole.lastToken })) ||
        hasTheirs(tokens, measure, name, whole)
}

const isWhole = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.lower === 'den' && tokens[first - 2]?.lower === 'von'

/** `an 34 Standorten im Kreisgebiet`, `mit 13 Kommunen des Kreises`: within one of those that have one. */
export const isLocal = (tokens: readonly Token[], at: number) =>
  REGION_LEADS.has(tokens[at]?.lower ?? '') && LOCALITIES.has(tokens[at + 1]?.lower ?? '')

/** `16 Städte und Gemeinden`: with a noun of other places beside it the number is not one of those that can have one. */
function isMore(tokens: readonly Token[], { last }: Stretch): boolean {
  const [und, other] = [tokens[last], tokens[last + 1]]
  return und?.lower === 'und' && other?.shape === 'capital' && !isOfMeasure(other)
}

/** `Neun Kommunen wollen eine gemeinsame Stelle einrichten`: what they have or get is another thing. */
function takesOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let other = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token !== undefined && isOfMeasure(token)) return false
    if (other || !OBJECT_LEADS.has(token?.lower ?? '') || isSuch(tokens[at + 1])) continue
    let noun = at + 1
    while (tokens[noun]?.shape === 'lower' && noun < at + PHRASE) noun++
    const thing = tokens[noun]
    other = thing?.shape === 'capital' && !LACKING.has(thing.lower) && !TIME_NOUNS.has(thing.lower)
  }
  return other
}

const OBJECT_LEADS = new Set(['eine', 'einen'])
const isSuch = (token: Token | undefined) => token?.lower.startsWith('solch') === true

/** `bis auf vier Kreise`, `mit Ausnahme von drei Kreisen`: those of which what is said of all is not true. */
export function isExcepted(tokens: readonly Token[], first: number): boolean {
  return EXCEPTIONS.some((chain) => endOf(tokens, chain, first - chain.length) === first)
}

/** `die Hälfte aller 54 Kreise`, `zwei Drittel der 54 Kreise`: a share of them that no number says. */
function isShared(tokens: readonly Token[], { first }: Figure): boolean {
  const before = GENITIVES.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return SHARES.has(tokens[before]?.lower ?? '')
}

/** `53 Kreise verfügen darüber`, `48 Kreise haben eines`, but `haben ihren Beitrag gestrichen`: that they have what was named. */
function haveIt(tokens: readonly Token[], { first, last }: Stretch, name: Name, phrase: boolean): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || (at >= name.first && at < name.last)) continue
    if (isHaving(token.lower) && (phrase ? token.lower !== 'hat' : !WEAK_HAVING.has(token.lower))) return true
    if (
      at >= name.last &&
      (ONE.has(token.lower) || SUCH.has(token.lower) || LACKING.has(token.lower) || isOfMeasure(token))
    )
      return true
  }
  return false
}

/** `sieben Städte und zwei Kreise`: two kinds of places, each with its number. */
function isPaired(tokens: readonly Token[], measure: Measure, { first, last }: Name): boolean {
  if (tokens[last]?.lower === 'und' && wholeNumber(tokens[last + 1]) !== null)
    return endOfName(tokens, measure, last + 2, 'host') !== null
  if (wholeNumber(tokens[first - 1]) === null || tokens[first - 2]?.lower !== 'und') return false
  for (let at = first - 3; at >= first - 4; at--) if (endOfName(tokens, measure, at, 'host') === first - 2) return true
  return false
}

const asStretch = ({ firstToken, lastToken }: Sentence) => ({ first: firstToken, last: lastToken })

/** `fünf Kreise sind noch ohne eines`, `sechs Kreise haben keines`: places that have none. */
export function isLeftOut(tokens: readonly Token[], name: Stretch): boolean {
  const own = clauseAround(tokens, name)
  const clause = isVerbless(tokens, own) ? saidBefore(tokens, own) : own
  if (isOutstanding(tokens, clause) || isLastComing(tokens, name, clause)) return true
  if (isAgainst(tokens, { first: name.last, last: clause.last })) return true
  return isDenied(tokens, { first: name.last, last: clause.last }) || isWithout(tokens, name)
}

/** `2016 sollen die letzten fünf Kreise dazukommen`. */
const isLastComing = (tokens: readonly Token[], { first }: Stretch, clause: Stretch) =>
  LAST.has(tokens[first - 2]?.lower ?? '') && hasWord(tokens, clause, (word) => JOINING.has(word))

/** `haben sich gegen ein KI entschieden`. */
function isAgainst(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]?.lower === 'gegen' && INDEFINITE.has(tokens[at + 1]?.lower ?? '')) {
      for (let i = at + 2; i < at + 2 + PHRASE && i < last; i++) {
        const token = tokens[i]
        if (token !== undefined && isOfMeasure(token)) return true
      }
    }
  return false
}

function isDenied(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (
      (NEGATIONS.has(tokens[at]?.lower ?? '') &&
        tokens[at + 1]?.lower !== 'nur' &&
        !deniesOther(tokens, at + 1) &&
        !isElliptic(tokens, at)) ||
      // `haben bis heute keinen Antrag gestellt`.
      (tokens[at]?.lower === 'keinen' && LACKING.has(tokens[at + 1]?.lower ?? ''))
    )
      return true
  return false
}

/** `dort fehlt Personal, in den 23 Städten nicht`: what is denied stands in the clause before. */
function isElliptic(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'nicht') return false
  const { first, last } = clauseAround(tokens, { first: at, last: at + 1 })
  for (let i = first; i < last; i++)
    if (i !== at && tokens[i]?.shape === 'lower' && (tokens[i]?.lower === 'noch' || !isPhraseWord(tokens[i])))
      return false
  return true
}

/** `in fünf Kreisen gibt es kein Frauenhaus`: it is something else that they have none of. */
function deniesOther(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.shape === 'lower' ? tokens[at + 1] : tokens[at]
  if (tokens[at - 1]?.lower === 'nicht' || noun?.kind !== 'word' || noun.shape !== 'capital') return false
  return !isOfMeasure(noun) && !LACKING.has(noun.lower)
}

/** `haben keinen Antrag auf Fluthilfe gestellt`: what is asked for or decided is something else. */
function isOnOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (LACKING.has(tokens[at]?.lower ?? '') && isForOther(tokens, at + 1)) return true
  return false
}

/** Whether a preposition leads on to something else that is asked for or decided. */
export function isForOther(tokens: readonly Token[], at: number): boolean {
  if (!TOWARD.has(tokens[at]?.lower ?? '')) return false
  let noun = at + 1
  while (tokens[noun]?.shape === 'lower' && noun < at + PHRASE) noun++
  const thing = tokens[noun]
  return thing?.shape === 'capital' && !isOfMeasure(thing)
}

/** How many words of its phrase may stand before such a noun (`für ein eigenes`). */
const PHRASE = 4

/** `die fünf Kreise, in denen es noch kein KI gibt`, `…, die noch zögern`: a relative clause of places that have none. */
function isWithout(tokens: readonly Token[], { last }: Stretch): boolean {
  if (tokens[last]?.text !== ',') return false
  const relative = tokens[last + 1]?.lower === 'in' ? last + 2 : last + 1
  if (!RELATIVE.has(tokens[relative]?.lower ?? '')) return false
  const clause = clauseAround(tokens, { first: relative, last: relative + 1 })
  if (isOutstanding(tokens, clause)) return true
  return (
    isDenied(tokens, clause) &&
    tokens.slice(clause.first, clause.last).some((token) => isOfMeasure(token) || isNone(token))
  )
}

const RELATIVE = new Set(['die', 'denen', 'welche', 'welchen'])
/** `die noch keines haben`. */
const isNone = ({ lower }: Token) => lower === 'keines' || lower === 'keins'
const isOfMeasure = ({ tags }: Token) => (tags & Tag.Measure) !== 0

/** `Jetzt fehlten nur noch sechs Kreise`: so few are left, said of themselves. */
function isOnlyMissing(tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (tokens[first - 1]?.lower !== 'noch' || tokens[first - 2]?.lower !== 'nur') return false
  return hasWord(tokens, clauseAround(tokens, { first, last }), (word) => MISSING.has(word))
}

const isVerbless = (tokens: readonly Token[], { first, last }: Stretch) => {
  for (let at = first; at < last; at++)
    if (tokens[at]?.shape === 'lower' && !isPhraseWord(tokens[at]) && tokens[at]?.lower !== 'kreisfreie') return false
  return true
}

/** `Wer noch fehlt: fünf Kreise`, `Und wer fehlt? – Drei Kreise`: the words before a colon, or the question before. */
function saidBefore(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const mark = tokens[first - 1]
  if (mark?.text === ':' && mark.sentence === tokens[first]?.sentence)
    return clauseAround(tokens, { first: first - 2, last: first - 1 })
  let at = first - 1
  while (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '?') at--
  return tokens[at]?.text === '?' ? clauseAround(tokens, { first: at - 1, last: at }) : { first, last }
}

/** `der 44. Kreis, der ein KI bekommt`: the clause about a place. */
function getsOne(tokens: readonly Token[], name: Name): boolean {
  // `die ersten fünf Städte in Nordrhein-Westfalen, die …`.
  const { last } =
    tokens[name.last]?.lower === 'in' || tokens[name.last]?.lower === 'im' ? clauseAround(tokens, name) : name
  return (
    tokens[last]?.text === ',' && hasWord(tokens, clauseAround(tokens, { first: last + 1, last: last + 2 }), isHaving)
  )
}

/** `… ein Kommunales Integrationszentrum`, `… kein KI`: one of the measure in the words after the places. */
function haveOne(tokens: readonly Token[], measure: Measure, topic: Topic, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (!INDEFINITE.has(tokens[at]?.lower ?? '') || tokens[at]?.lower.endsWith('m')) continue
    if (isNamedAt(tokens, measure, at + 1)) return true
    if (endOfName(tokens, measure, at + 1, 'generic') !== null && topic.last(at + 1)) return true
  }
  return false
}

/** `… gibt es heute eins`: one of what the sentence before is about. */
const haveSole = (tokens: readonly Token[], { last }: Name, clause: Stretch) =>
  hasWord(tokens, { first: last, last: clause.last }, (word) => SOLE.has(word))

/** `… Kommunale Integrationszentren`: the measure by its full name. */
function areNamed(tokens: readonly Token[], measure: Measure, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (endOfName(tokens, measure, at, 'full') !== null) return true
  return false
}

/** `… mit einem Kommunalen Integrationszentrum`. */
function withOne(tokens: readonly Token[], measure: Measure, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]?.lower === 'mit' && tokens[at + 1]?.lower === 'einem') return isNamedAt(tokens, measure, at + 2)
  return false
}

/** `Fünf Kreise wollen ihr KI aufgeben`: that they have one is taken for granted. */
function hasTheirs(tokens: readonly Token[], measure: Measure, { last }: Name, sentence: Sentence): boolean {
  for (let at = last; at < Math.min(last + AHEAD, sentence.lastToken); at++) {
    if (!POSSESSIVES.has(tokens[at]?.lower ?? '')) continue
    if (isNamedAt(tokens, measure, at + 1)) return true
  }
  return false
}

/** How far behind the places it is looked for, in tokens. */
const AHEAD = 30
