import {
  ALL,
  APPLICATIONS,
  EXCEPTIONS,
  FOUNDING,
  GENITIVES,
  INDEFINITE,
  isArising,
  isHaving,
  LACKING,
  LOCALITIES,
  MISSING,
  ONE,
  POSSESSIVES,
  REGION_LEADS,
  SHALL,
  SHARES,
  SINGLE,
  SOLE,
  SUCH,
  WEAK_HAVING,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Sentence, Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { type Figure, wholeNumber } from './figures.js'
import { isBrieflyLeftOut, isLeftOut, isWithoutNamed } from './left_out.js'
import { endOf, endOfName, isNamedAt, isOfMeasure, type Name, type Topic } from './names.js'
import { isNamed } from './nouns.js'
import { isOnOther, takesOther } from './other_things.js'
import { districtOf } from './parts.js'
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
  if (isOnOther(tokens, clause) || isAskedByOthers(tokens, figure, rest) || (!every && takesOther(tokens, rest)))
    return false
  // `von den 22 kreisfreien Städten fehlt eine`: what is missing is some of them.
  if (isWhole(tokens, figure.first) && hasWord(tokens, rest, (word) => MISSING.has(word))) return false
  // `Von den 54 Kreisen ist nur ein einziger ohne Zentrum`: it is that one which has none.
  if (isWhole(tokens, figure.first) && isLeftOut(tokens, name) && hasWord(tokens, rest, isOneOfThem)) return false
  if (isExcepted(tokens, figure.first)) return topic.within(index) && !isOfAllNamed(tokens, measure, clause)
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
  if (figure.sort === 'others' && phrase && (topic.within(index) || topic.near(index))) return true
  // `Neun Kommunen wollen ein KI gründen`.
  if (
    figure.sort === 'plain' &&
    hasWord(tokens, clause, (word) => SHALL.has(word)) &&
    hasWord(tokens, clause, (word) => FOUNDING.has(word) || isHaving(word) || isArising(word)) &&
    haveOne(tokens, measure, topic, rest)
  )
    return true
  if (figure.total === null && isLeftOut(tokens, name) && (topic.counted() || topic.within(index)))
    return (
      topic.named(index) ||
      (topic.near(index) &&
        (phrase ||
          isOnlyMissing(tokens, figure) ||
          isWithoutNamed(tokens, name) ||
          (topic.counted() && isBrieflyLeftOut(tokens, name, figure.first))))
    )
  if (figure.total !== null && measure.totals.has(figure.total))
    return (
      topic.named(index) ||
      (figure.value < figure.total && topic.near(index)) ||
      topic.within(index) ||
      (phrase && has && (topic.near(index) || topic.beside(index)))
    )
  // `Regierungsbezirk Arnsberg: 11 von 12 Kreisen`: a line of a list that is about the measure.
  if (figure.total !== null && isOfDistrict(tokens, figure.first) && (topic.near(index) || topic.within(index)))
    return true
  // Another total than any known is a slip to be told, where the whole phrase for all that can have one stands.
  if (figure.total !== null && measure.totals.size > 0)
    return phrase && has && (topic.within(index) || (topic.near(index) && haveSuch(tokens, name, clause)))
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
  if (!topic.within(index) && !(topic.near(index) && hasSuch(tokens, { first: name.last, last: whole.lastToken })))
    return false
  return figure.sort === 'ordinal'
    ? getsOne(tokens, name)
    : (getsOne(tokens, name) && haveOne(tokens, measure, topic, { first: name.last, last: whole.lastToken })) ||
        hasTheirs(tokens, measure, name, whole)
}

/** `In elf Städten haben die Fraktionen Anträge gestellt`: somebody else in them did so. */
export function isAskedByOthers(tokens: readonly Token[], { first }: Figure, rest: Stretch): boolean {
  if (tokens[first - 1]?.lower !== 'in') return false
  for (let at = rest.first; at < rest.last; at++) {
    if (APPLICATIONS.has(tokens[at]?.lower ?? '') || LACKING.has(tokens[at]?.lower ?? '')) return false
    const token = tokens[at]
    if (token !== undefined && isNamed(token) && hasWord(tokens, { first: at + 1, last: rest.last }, isAsking))
      return true
  }
  return false
}

const isAsking = (word: string) => APPLICATIONS.has(word) || LACKING.has(word)

const isOneOfThem = (word: string) => ONE.has(word) || SINGLE.has(word)

/** Whether the label of a Regierungsbezirk stands right before a number. */
const isOfDistrict = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.text === ':' && districtOf(tokens[first - 2]) !== null

/** `von den 54 Kreisen`. */
export const isWhole = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.lower === 'den' && tokens[first - 2]?.lower === 'von'

/** `an 34 Standorten im Kreisgebiet`, `mit 13 Kommunen des Kreises`: within one of those that have one. */
export const isLocal = (tokens: readonly Token[], at: number) =>
  REGION_LEADS.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'in' && LOCALITIES.has(tokens[at + 1]?.lower ?? '')

/** `16 Städte und Gemeinden`: with a noun of other places beside it the number is not one of those that can have one. */
function isMore(tokens: readonly Token[], { last }: Stretch): boolean {
  const [und, other] = [tokens[last], tokens[last + 1]]
  return und?.lower === 'und' && other?.shape === 'capital' && !isOfMeasure(other)
}

/** `bis auf vier Kreise`, `mit Ausnahme von drei Kreisen`: those of which what is said of all is not true. */
export function isExcepted(tokens: readonly Token[], first: number): boolean {
  return EXCEPTIONS.some((chain) => endOf(tokens, chain, first - chain.length) === first)
}

/** `Mit Ausnahme von fünf Städten bieten alle KI Kurse an`: the places stand for their own. */
function isOfAllNamed(tokens: readonly Token[], measure: Measure, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (ALL.has(tokens[at]?.lower ?? '') && isNamedAt(tokens, measure, at + 1)) return true
  return false
}

/** `die Hälfte aller 54 Kreise`, `zwei Drittel der 54 Kreise`: a share of them that no number says. */
export function isShared(tokens: readonly Token[], { first }: Figure): boolean {
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

/** `Jetzt fehlten nur noch sechs Kreise`: so few are left, said of themselves. */
function isOnlyMissing(tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (tokens[first - 1]?.lower !== 'noch' || tokens[first - 2]?.lower !== 'nur') return false
  return hasWord(tokens, clauseAround(tokens, { first, last }), (word) => MISSING.has(word))
}

/** `der 44. Kreis, der ein KI bekommt`: the clause about a place. */
function getsOne(tokens: readonly Token[], name: Name): boolean {
  // `die ersten fünf Städte in Nordrhein-Westfalen, die …`.
  const { last } =
    tokens[name.last]?.lower === 'in' || tokens[name.last]?.lower === 'im' ? clauseAround(tokens, name) : name
  return (
    tokens[last]?.text === ',' &&
    hasWord(
      tokens,
      clauseAround(tokens, { first: last + 1, last: last + 2 }),
      (word) => isHaving(word) || FOUNDING.has(word),
    )
  )
}

/** `… ein Kommunales Integrationszentrum`, `… kein KI`: one of the measure in the words after the places. */
function haveOne(tokens: readonly Token[], measure: Measure, topic: Topic, { first, last }: Stretch): boolean {
  for (let at = first; at < Math.min(last, first + WITHIN); at++) {
    if (!INDEFINITE.has(tokens[at]?.lower ?? '') || tokens[at]?.lower.endsWith('m')) continue
    if (isNamedAt(tokens, measure, at + 1)) return true
    if (endOfName(tokens, measure, at + 1, 'generic') !== null && topic.last(at + 1)) return true
  }
  return false
}

/** `die 24. Kommune, die ein solches bekam`: one of what was named before. */
function hasSuch(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]?.lower === 'ein' && tokens[at + 1]?.lower === 'solches') return tokens[at + 2]?.shape !== 'capital'
    // `der 44. Kreis, der den Bescheid erhält`.
    else if (LACKING.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** `… gibt es heute eins`, `… verfügen darüber`: one of what the sentence before is about. */
const haveSuch = (tokens: readonly Token[], { last }: Name, clause: Stretch) =>
  hasWord(tokens, { first: last, last: clause.last }, (word) => SOLE.has(word) || word === 'darüber')

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
/** How far behind them one of the measure may be named, in tokens: a sentence without end is not read over for each. */
const WITHIN = 80
