import { isHaving, isSpecifier } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Sentence, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { hasStage, isMissing, isOutstanding, isPartial, isTarget } from './context.js'
import { type Figure, figureBefore, wholeNumber } from './figures.js'
import { isPossible, mentionOf } from './mention.js'
import type { Name, Topic } from './names.js'

/** Below this part of the most there can be, a common noun may be of one centre (`das Zentrum hat zwei Standorte`). */
const FEW = 5

const KINDS = { ordinal: 'ordinal', others: 'remainder', further: 'increment', plain: 'count' } as const

/** The count that stands before a name of the measure: `47 Kommunale Integrationszentren`; null where none does. */
export function namedCount(
  document: AnnotatedDocument,
  measure: Measure,
  topic: Topic,
  name: Name,
): CountMention | null {
  const { tokens } = document
  const figure = figureBefore(tokens, name.first) ?? partitiveBefore(tokens, name)
  // A count by the full name is read up to twice what there can be, to be told as a slip.
  const slip = figure !== null && name.kind === 'full' && figure.value < 2 * measure.max && figure.sort === 'plain'
  if (figure === null || !(slip || isPossible(measure, figure))) return null
  const place = { first: figure.first, last: name.last }
  if (!isMeant(document, measure, topic, name, figure)) return null
  if (figure.total === null && figure.sort === 'plain' && isPartial(tokens, place)) return null
  const all = figure.total !== null && figure.total === figure.value
  const hosts = name.kind === 'host'
  const target = figure.sort === 'plain' && isTarget(tokens, figure.total === null || all ? place : figure, all, hosts)
  const kind = target ? 'target' : isLeft(tokens, name, place) ? 'remainder' : KINDS[figure.sort]
  return mentionOf(document, measure, {
    ...place,
    value: figure.value,
    total: figure.total,
    kind,
    counted: name.counted,
    rule: `counts/${name.kind}`,
  })
}

/** `mehr als 40 der Kommunalen Integrationszentren`: a number of those that are named without one. */
function partitiveBefore(tokens: readonly Token[], { first, kind, plural }: Name): Figure | null {
  if ((kind !== 'full' && kind !== 'abbreviation') || !(plural || kind === 'abbreviation')) return null
  if (tokens[first - 1]?.lower !== 'der') return null
  const value = wholeNumber(tokens[first - 2])
  return value === null || value === 1 ? null : { first: first - 2, last: first - 1, value, total: null, sort: 'plain' }
}

/** `es fehlen drei Zentren`; of the places that have one also `fünf Kreise sind noch ohne eines`. */
const isLeft = (tokens: readonly Token[], { kind }: Name, place: Stretch) =>
  isMissing(tokens, place) || (kind === 'host' && isOutstanding(tokens, clauseAround(tokens, place)))

/** Whether the noun means the measure here: by itself, as the topic, or as one of the places that have one. */
function isMeant(document: AnnotatedDocument, measure: Measure, topic: Topic, name: Name, figure: Figure): boolean {
  const { tokens } = document
  const sentence = tokens[name.first]?.sentence ?? 0
  if (name.kind === 'full' || name.kind === 'abbreviation') return true
  const outOfAll = figure.total !== null && measure.totals.has(figure.total)
  if (name.kind === 'generic') {
    const many = figure.value * FEW >= measure.max || measure.max === Number.MAX_SAFE_INTEGER
    const near = topic.near(sentence) && (many || topic.counted())
    return (outOfAll || near || (many && topic.last(name.first))) && !isSpecified(document, name)
  }
  if (figure.total === null && isLeft(tokens, name, name) && topic.counted()) return topic.named(sentence)
  if (outOfAll) return topic.named(sentence) || topic.within(sentence)
  if (figure.total !== null && measure.totals.size > 0) {
    // Another total than any known is a slip to be told, where the whole phrase for all that can have one stands.
    const all = name.last - name.first > 2 && hasWord(tokens, clauseAround(tokens, name), isHaving)
    return all && topic.within(sentence)
  }
  if (!topic.named(sentence) && !(topic.near(sentence) && topic.within(sentence))) return false
  const clause = clauseAround(tokens, name)
  if (hasWord(tokens, clause, isHaving) || hasStage(tokens, measure, clause)) return true
  // `Zwei weitere Kreise, Soest und Unna, haben ihren Antrag gestellt`.
  const whole = document.sentences[sentence]
  return figure.sort === 'further' && whole !== undefined && hasStage(tokens, measure, asStretch(whole))
}

const asStretch = ({ firstToken, lastToken }: Sentence) => ({ first: firstToken, last: lastToken })

/** `Zentren für Altersmedizin`, `Einrichtungen der Jugendhilfe`: a common noun that its own words make something else. */
function isSpecified({ tokens }: AnnotatedDocument, name: Name): boolean {
  const next = tokens[name.last]?.lower
  const noun = tokens[name.last + 1]
  return next === 'für' || (next === 'der' && isSpecifier(noun?.lower ?? ''))
}
