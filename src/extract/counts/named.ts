import {
  APPLICATIONS,
  DEFINITE,
  DEMONSTRATIVES,
  EXIST,
  FILLERS,
  GOVERNORS,
  INDEFINITE,
  isSpecifier,
  NEGATIONS,
  NUMBERS,
  OF,
  ONE,
  ONLY,
  SINGLE,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isBeingBuilt } from './building.js'
import { isComing, isJoining, isMissing, isOfVisit, isPartial, sumsUp } from './context.js'
import { type Figure, figureBefore, wholeNumber } from './figures.js'
import { areHosts, isExcepted, isLocal } from './hosts.js'
import { isLeftOut } from './left_out.js'
import { isPossible, mentionOf } from './mention.js'
import type { Name, Topic } from './names.js'
import { isPresent } from './present.js'
import { isRest } from './rests.js'
import { hasStage } from './stages.js'
import { isTarget } from './target.js'

/** Below this part of the most there can be, a common noun may be of one centre (`das Zentrum hat zwei Standorte`). */
const FEW = 5

/** How many counts back the whole of some of them may stand. */
const RECENT = 30

const KINDS = { ordinal: 'ordinal', others: 'remainder', further: 'increment', plain: 'count' } as const

/**
 * The count that stands before a name of the measure: `47 Kommunale Integrationszentren`; null where none does. `before`
 * are those of the sentences before.
 */
export function namedCount(
  document: AnnotatedDocument,
  measure: Measure,
  topic: Topic,
  name: Name,
  before: readonly CountMention[],
): CountMention | null {
  const { tokens } = document
  const figure = numberBefore(tokens, name) ?? oneBefore(tokens, name)
  // A count by the full name is read up to twice what there can be, to be told as a slip.
  const slip = figure !== null && name.kind === 'full' && figure.value < 2 * measure.max && figure.sort === 'plain'
  if (figure === null || !(slip || isPossible(measure, figure))) return null
  return isMeant(document, measure, topic, name, figure) ? countOf(document, measure, name, figure, before) : null
}

/** What a number before a name says, where it is of the measure; null where it is of others that took part. */
export function countOf(
  document: AnnotatedDocument,
  measure: Measure,
  name: Name,
  figure: Figure,
  before: readonly CountMention[],
): CountMention | null {
  const { tokens } = document
  const place = { first: figure.first, last: name.last }
  const hosts = name.kind === 'host'
  const some =
    figure.total === null &&
    figure.sort === 'plain' &&
    isPartial(tokens, place) &&
    !isGenitive(tokens, place) &&
    !isThen(tokens, place)
  // `Daran nahmen zwölf Zentren teil`: some of those that were counted before.
  const whole = some && !hosts ? before.slice(-RECENT).findLast((one) => isWholeOf(one, figure)) : undefined
  if (some && (whole === undefined || isOfVisit(tokens, place))) return null
  const all = figure.total !== null && figure.total === figure.value
  const open = figure.sort === 'plain' && (figure.total === null || all)
  const target =
    figure.sort === 'plain' &&
    (isTarget(tokens, measure, { ...(open ? place : figure), value: figure.value }, all, hosts, open) ||
      (open && !isPresent(tokens, place) && isBeingBuilt(tokens, measure, place)))
  const left =
    isLeft(tokens, name, place) ||
    (hosts && (isExcepted(tokens, place.first) || isRest(document, measure, place, figure.value, before)))
  const comes =
    figure.total === null &&
    figure.sort === 'plain' &&
    !hosts &&
    !DEFINITE.has(tokens[place.first - 1]?.lower ?? '') &&
    !GOVERNORS.has(tokens[place.first - 1]?.lower ?? '') &&
    figure.value * 2 < measure.max &&
    isJoining(tokens, clauseAround(tokens, place), place)
  const one = left && isOneOf(tokens, figure)
  const found = mentionOf(document, measure, {
    first: one ? figure.first - 2 : figure.first,
    last: name.last,
    value: one ? 1 : figure.value,
    total: one ? figure.value : figure.total,
    kind: left ? 'remainder' : target ? 'target' : comes ? 'increment' : KINDS[figure.sort],
    counted: name.counted,
    rule: `counts/${name.kind}`,
  })
  return whole === undefined ? found : { ...found, partOf: whole.start }
}

/** The number before a name, or of those that it names. */
export const numberBefore = (tokens: readonly Token[], name: Name): Figure | null =>
  figureBefore(tokens, name.first) ?? partitiveBefore(tokens, name)

/** `Dann sind wir mit 54 Zentren überall vertreten`: that they are there, not that they took part. */
const isThen = (tokens: readonly Token[], place: Stretch) => tokens[clauseAround(tokens, place).first]?.lower === 'dann'

/** `Vertreterinnen der zwölf KI`: those of all of them. */
const isGenitive = (tokens: readonly Token[], { first }: Stretch) =>
  tokens[first - 1]?.lower === 'der' && tokens[first - 2]?.shape === 'capital'

const isWholeOf = ({ kind, partOf, value }: CountMention, part: Figure) =>
  kind === 'count' && partOf === null && value > part.value

/**
 * A number of those that are named without one: `mehr als 40 der Kommunalen Integrationszentren`, `53 dieser Zentren`;
 * a common noun needs a word that points back.
 */
function partitiveBefore(tokens: readonly Token[], { first, kind, plural }: Name): Figure | null {
  const article = tokens[first - 1]?.lower ?? ''
  // `Jetzt melden 31 der Zentren, dass …`: a common noun in the plural, which has to be meant.
  const certain = kind === 'full' || kind === 'generic' ? plural : kind === 'abbreviation'
  if (!(certain && article === 'der') && !(kind !== 'host' && DEMONSTRATIVES.has(article))) return null
  const value = wholeNumber(tokens[first - 2])
  return value === null || value === 1 || NUMBERS.has(tokens[first - 3]?.lower ?? '')
    ? null
    : { first: first - 2, last: first - 1, value, total: null, sort: 'plain' }
}

/** `Im Dezember 2012 gab es genau ein KI`, `mit einem einzigen Zentrum`, `nur ein Zentrum fehlt noch`: an article that is the number one. */
function oneBefore(tokens: readonly Token[], name: Name): Figure | null {
  const single = SINGLE.has(tokens[name.first - 1]?.lower ?? '')
  const at = single ? name.first - 2 : name.first - 1
  const host = name.kind === 'host'
  if ((name.plural && !host) || !INDEFINITE.has(tokens[at]?.lower ?? '')) return null
  const figure = { first: at, last: at + 1, value: 1, total: null, sort: 'plain' } as const
  // `nur noch ein Kreis hat sich nicht beworben`.
  // `nur noch ein einziger Kreis`, `dann bleibt noch ein Kreis übrig`.
  const last = ONLY.has(lead(tokens, at)) || (tokens[at - 1]?.lower === 'noch' && tokens[name.last]?.lower === 'übrig')
  if (host) return last && isLeftOut(tokens, name) ? figure : null
  if (single) return NEGATIONS.has(tokens[at]?.lower ?? '') ? null : figure
  // `Nirgends sonst fehlt ein KI`.
  const nowhere = hasWord(tokens, clauseAround(tokens, name), (word) => word.startsWith('nirgend'))
  if (isMissing(tokens, { first: at, last: name.last })) return nowhere || isLackedBy(tokens, at) ? null : figure
  const exists = EXIST.has(`${tokens[at - 3]?.lower} ${tokens[at - 2]?.lower}`)
  return exists && ONLY.has(tokens[at - 1]?.lower ?? '') ? figure : null
}

/** `In drei Kreisen fehlt noch ein Zentrum`, `die Kommunen, denen eines fehlt`: one for each of several places. */
function isLackedBy(tokens: readonly Token[], at: number): boolean {
  const { first } = clauseAround(tokens, { first: at, last: at + 1 })
  for (let i = first; i < at; i++) {
    if (tokens[i]?.lower === 'denen') return true
    if ((wholeNumber(tokens[i]) ?? 0) > 1 && ((tokens[i + 1]?.tags ?? 0) & Tag.Measure) !== 0) return true
  }
  return false
}

const lead = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.lower === 'noch' ? tokens[at - 2] : tokens[at - 1])?.lower ?? ''

/** `es fehlen drei Zentren`; of the places that have one also `fünf Kreise sind noch ohne eines`. */
const isLeft = (tokens: readonly Token[], name: Name, place: Stretch) =>
  isMissing(tokens, place) ||
  (name.kind === 'host'
    ? isLeftOut(tokens, name)
    : !isGoverned(tokens, place) && isComing(tokens, clauseAround(tokens, place)))

/** `einer der 54 Kreise fehlt noch`: one of so many. */
const isOneOf = (tokens: readonly Token[], { first, total, sort }: Figure) =>
  total === null &&
  sort === 'plain' &&
  OF.has(tokens[first - 1]?.lower ?? '') &&
  (ONE.has(tokens[first - 2]?.lower ?? '') || SINGLE.has(tokens[first - 2]?.lower ?? ''))

/** `in zwei KI stehen noch Stellen aus`: it is something else that is missing. */
function isGoverned(tokens: readonly Token[], { first }: Stretch): boolean {
  let lead = first - 1
  while (FILLERS.has(tokens[lead]?.lower ?? '')) lead--
  return GOVERNORS.has(tokens[lead]?.lower ?? '')
}

/** Whether the noun means the measure here: by itself, as the topic, or as one of the places that have one. */
function isMeant(document: AnnotatedDocument, measure: Measure, topic: Topic, name: Name, figure: Figure): boolean {
  const sentence = document.tokens[name.first]?.sentence ?? 0
  if (name.kind === 'full' || name.kind === 'abbreviation') return true
  if (name.kind === 'host') return areHosts(document, measure, topic, name, figure)
  // `an 34 Standorten im Kreisgebiet`: within one of those that have one.
  if (name.kind === 'generic' && isLocal(document.tokens, name.last)) return false
  const outOfAll = figure.total !== null && measure.totals.has(figure.total)
  const many = figure.value * FEW >= measure.max || measure.max === Number.MAX_SAFE_INTEGER
  const staged = figure.sort === 'further' && hasStage(document.tokens, measure, clauseAround(document.tokens, name))
  // `16 solcher Zentren laufen im Land`.
  const such = DEMONSTRATIVES.has(document.tokens[name.first - 1]?.lower ?? '')
  const most = figure.value * 2 >= measure.max && measure.max !== Number.MAX_SAFE_INTEGER
  // `Das KI zieht um. 20 Standorte hat der Träger`: only one of the measure is talked of.
  const talked = most || topic.several || topic.counted() || figure.sort !== 'plain' || figure.total !== null
  const near =
    (talked || sumsUp(document.tokens, name.first)) && topic.near(sentence) && (many || staged || topic.counted())
  // `53 Zentren, je 170.000 Euro`: as many as there can be, before a text says of what.
  const ahead = (most && topic.ahead(sentence)) || (measure.totals.has(figure.value) && topic.ahead(sentence + 1))
  // `Anträge für 21 Zentren liegen vor`, and then of what.
  const applied = many && isOfApplications(document.tokens, figure.first) && topic.soon(sentence)
  return (
    (outOfAll ||
      ((near || ahead || applied) && !topic.other(name.first)) ||
      (many && (talked || such) && topic.last(name.first))) &&
    !isSpecified(document, name, topic.several || topic.counted())
  )
}

/** `Anträge für 21 Zentren`. */
const isOfApplications = (tokens: readonly Token[], first: number) =>
  APPLICATIONS.has(tokens[first - 2]?.lower ?? '') && GOVERNORS.has(tokens[first - 1]?.lower ?? '')

/** `Zentren für Altersmedizin`, `Einrichtungen der Jugendhilfe`: a common noun that its own words make something else. */
export function isSpecified({ tokens }: AnnotatedDocument, name: Name, several: boolean): boolean {
  const next = tokens[name.last]?.lower
  const noun = tokens[name.last + 1]
  // `die 30 Zentren der Kreise`.
  if (next === 'der' && ((noun?.tags ?? 0) & Tag.Measure) !== 0) return false
  return (next === 'für' && noun?.kind === 'word') || (next === 'der' && (!several || isSpecifier(noun?.lower ?? '')))
}
