import { isHaving, isSpecifier } from '../../lexicon/counts.js'
import { MEASURES, type Measure } from '../../lexicon/measures.js'
import type { Region } from '../../lexicon/regions.js'
import type { AnnotatedDocument, Sentence, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { modifierOf } from '../../text/modifiers.js'
import { bareAt, countsOther } from './bare.js'
import { isMissing, isPartial, isTarget, regionOf, stageAt, stageOf } from './context.js'
import { type Figure, figureBefore, wholeNumber } from './figures.js'
import { type Name, namesOf, type Topic, topicOf } from './names.js'
import { partAt } from './parts.js'

/** How many sentences back a number without noun may find what it counts. */
const BACK = 2
/** Below this part of the most there can be, a common noun may be of one centre (`das Zentrum hat zwei Standorte`). */
const FEW = 5
/** How many tokens back at most. */
const REACH = 80
/** How many counts before a sentence its numbers may lean on. */
const NEAR = 8

/** Finds the counts of the given measures, in order of place. */
export function extractCounts(
  document: AnnotatedDocument,
  measures: readonly Measure[] = MEASURES,
): readonly CountMention[] {
  return measures.flatMap((measure) => countsOf(document, measure)).sort((a, b) => a.start - b.start || a.end - b.end)
}

function countsOf(document: AnnotatedDocument, measure: Measure): CountMention[] {
  const names = namesOf(document, measure)
  if (!names.some(({ kind }) => kind === 'full' || kind === 'abbreviation')) return []
  const topic = topicOf(document, names)
  const counts: CountMention[] = []
  const taken = new Set<number>()
  let name = 0
  for (const sentence of document.sentences) {
    const own: CountMention[] = []
    for (; (names[name]?.first ?? sentence.lastToken) < sentence.lastToken; name++) {
      const found = namedCount(document, measure, topic, names[name])
      if (found !== null) own.push(found)
    }
    if (topic.near(sentence.index) || own.length > 0) addBare(document, measure, sentence, counts, own, taken)
    if (own.length > 0) topic.keep(sentence.index)
    counts.push(...own.sort((a, b) => a.start - b.start))
  }
  return counts
}

function namedCount(
  document: AnnotatedDocument,
  measure: Measure,
  topic: Topic,
  name: Name | undefined,
): CountMention | null {
  const { tokens } = document
  if (name === undefined) return null
  const figure = figureBefore(tokens, name.first)
  // A count by the full name is read up to twice what there can be, to be told as a slip.
  const slip = figure !== null && name?.kind === 'full' && figure.value < 2 * measure.max && figure.sort === 'plain'
  if (figure === null || !(slip || isPossible(measure, figure))) return null
  const place = { first: figure.first, last: name.last }
  if (!isMeant(document, measure, topic, name, figure)) return null
  if (figure.total === null && figure.sort === 'plain' && isPartial(tokens, place)) return null
  const all = figure.total !== null && figure.total === figure.value
  const kinds = { ordinal: 'ordinal', others: 'remainder', further: 'increment', plain: 'count' } as const
  const hosts = name.kind === 'host'
  const target = figure.sort === 'plain' && isTarget(tokens, figure.total === null || all ? place : figure, all, hosts)
  const kind = target ? 'target' : isMissing(tokens, place) ? 'remainder' : kinds[figure.sort]
  return count(document, measure, {
    ...place,
    ...figure,
    last: name.last,
    kind,
    counted: name.counted,
    rule: `counts/${name.kind}`,
  })
}

/** Of a number and its total one may be more than there can be: that is a slip of the text, to be told. */
const isPossible = (measure: Measure, { value, total }: { readonly value: number; readonly total: number | null }) =>
  isPlausible(measure, value) || (total !== null && isPlausible(measure, total))

const isPlausible = (measure: Measure, value: number) => value >= measure.min && value <= measure.max

/** Whether the noun means the measure here: by itself, as the topic, or as one of the places that have one. */
function isMeant(document: AnnotatedDocument, measure: Measure, topic: Topic, name: Name, figure: Figure): boolean {
  const { tokens } = document
  const sentence = tokens[name.first]?.sentence ?? 0
  if (name.kind === 'full' || name.kind === 'abbreviation') return true
  const outOfAll = figure.total !== null && measure.totals.has(figure.total)
  if (name.kind === 'generic') {
    const many = figure.value * FEW >= measure.max || measure.max === Number.MAX_SAFE_INTEGER
    return (outOfAll || (topic.near(sentence) && (many || topic.counted()))) && !isSpecified(document, name)
  }
  if (figure.total === null && isMissing(tokens, name) && topic.counted()) return topic.named(sentence)
  if (outOfAll) return topic.named(sentence) || topic.within(sentence)
  if (figure.total !== null && measure.totals.size > 0) {
    // Another total than any known is a slip to be told, where the whole phrase for all that can have one stands.
    const all = name.last - name.first > 2 && hasWord(tokens, clauseAround(tokens, name), isHaving)
    return all && topic.within(sentence)
  }
  if (!topic.named(sentence) && !(topic.near(sentence) && topic.within(sentence))) return false
  const clause = clauseAround(tokens, name)
  const stage = Array.from({ length: clause.last - clause.first }, (_, i) => clause.first + i)
  return hasWord(tokens, clause, isHaving) || stage.some((at) => stageAt(tokens, measure, at) !== null)
}

/** `Zentren für Altersmedizin`, `Einrichtungen der Jugendhilfe`: a common noun that its own words make something else. */
function isSpecified({ tokens }: AnnotatedDocument, name: Name): boolean {
  const next = tokens[name.last]?.lower
  const noun = tokens[name.last + 1]
  return next === 'für' || (next === 'der' && isSpecifier(noun?.lower ?? ''))
}

interface Found extends Stretch {
  readonly value: number
  readonly total: number | null
  readonly kind: CountMention['kind']
  readonly counted: string
  readonly rule: string
}

function count(document: AnnotatedDocument, measure: Measure, found: Found): CountMention {
  const { tokens } = document
  const region = regionOf(tokens, measure, found)
  const modified = modifierOf(tokens, found.first, found.last)
  const stage = stageOf(tokens, measure, found)
  return {
    start: tokens[found.first]?.start ?? 0,
    end: tokens[found.last - 1]?.end ?? 0,
    firstToken: found.first,
    lastToken: found.last,
    rule: found.rule,
    measure: measure.id,
    value: found.value,
    total: found.total,
    kind: found.kind,
    stage: STAGES.find((known) => known === stage) ?? null,
    counted: found.counted,
    modifier: modified.modifier,
    modifierText: modified.text,
    region: region.name,
    regionAgs: region.ags,
  }
}

const STAGES = ['requested', 'approved', 'set_up', 'opened'] as const

/** Adds the numbers of a sentence that stand without their noun and mean what was counted before. */
function addBare(
  document: AnnotatedDocument,
  measure: Measure,
  sentence: Sentence,
  before: readonly CountMention[],
  own: CountMention[],
  taken: Set<number>,
): void {
  const { tokens, sentences } = document
  const near = before.slice(-NEAR)
  for (const count of own) for (const token of tokensOf(count)) taken.add(token)
  const isStage = (at: number) => stageAt(tokens, measure, at) !== null
  const from = sentences[Math.max(0, sentence.index - BACK)]?.firstToken ?? 0
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const value = wholeNumber(tokens[at])
    if (value === null || taken.has(at)) continue
    const whole = own.findLast(({ lastToken }) => lastToken <= at) ?? lately(near, tokens, sentence)
    // `611 Personen auf 498 Stellen; 108 davon`: the part is of the other things that are counted nearer to it.
    const meant = whole !== undefined && !countsOther(tokens, Math.max(whole.lastToken, at - REACH), at, taken)
    const part = meant ? partOf(document, measure, at, value, whole) : null
    if (part !== null && whole !== undefined) {
      const host = own.lastIndexOf(whole)
      // `Von den 53 Kreisen haben 48 ein Zentrum`: the number of places is only the total of those that have one.
      if (host >= 0 && whole.counted !== measure.counted && part.rule === HAVING) own.splice(host, 1)
      else if (host >= 0 && whole.region === part.region && whole.rule !== PART) {
        // `Von den 47 Zentren liegen 23 im Rheinland`: the region is that of the part.
        own[host] = { ...whole, region: measure.region.name, regionAgs: measure.region.ags }
      }
      own.push(part)
      for (const token of tokensOf(part)) taken.add(token)
      continue
    }
    const bare = bareAt(tokens, at, value, isStage)
    if (bare === null || !isPossible(measure, bare)) continue
    if (bare.rule !== 'counts/one_of' && countsOther(tokens, Math.max(from, at - REACH), at, taken)) continue
    const earlier = own.findLast(({ lastToken }) => lastToken <= at) ?? near.at(-1)
    const found = count(document, measure, { ...bare, counted: earlier?.counted ?? measure.counted })
    const inherited = found.kind === 'increment' && earlier && earlier.firstToken >= from ? earlier.stage : null
    own.push({ ...found, stage: found.stage ?? inherited })
    for (const token of tokensOf(found)) taken.add(token)
  }
}

/** The last count of the sentence before, which a number without noun may be a part of. */
function lately(near: readonly CountMention[], tokens: readonly Token[], sentence: Sentence): CountMention | undefined {
  const last = near.at(-1)
  return last !== undefined && (tokens[last.firstToken]?.sentence ?? -1) === sentence.index - 1 ? last : undefined
}

/** The number at `at` as a part of a whole that is counted before it, which is then its total; null where it is none. */
function partOf(
  document: AnnotatedDocument,
  measure: Measure,
  at: number,
  value: number,
  whole: CountMention,
): CountMention | null {
  const part = whole.kind === 'ordinal' || whole.kind === 'increment' ? null : partAt(document.tokens, measure, at)
  if (part === null) return null
  const { tokens } = document
  // A part beside another is of the same whole: `27 im Rheinland und 27 in Westfalen-Lippe`.
  const kind = whole.kind === 'target' ? 'target' : 'count'
  const beside = whole.rule === PART && tokens[whole.firstToken]?.sentence === tokens[at]?.sentence
  const total = beside ? whole.total : isBeside(part.region, whole, measure) ? null : whole.value
  if (part.one && whole.counted === measure.counted) return null
  const rule = part.one ? HAVING : PART
  const own = count(document, measure, { ...part, value, total, kind, counted: whole.counted, rule })
  const region = part.region ?? measure.region
  const stage = stageAfter(tokens, measure, part) ?? own.stage
  return { ...own, stage, region: region.name, regionAgs: region.ags }
}

/** `Im Rheinland 23 Zentren, in Westfalen-Lippe 24`: two regions side by side, neither part of the other. */
function isBeside(region: Region | null, whole: CountMention, measure: Measure): boolean {
  if (region === null || whole.region === measure.region.name || whole.region === region.name) return false
  if (whole.rule === PART) return false
  return (region.ags === null) === (whole.regionAgs === null)
}

const PART = 'counts/part'
const HAVING = 'counts/having'

/** The step that the rest of its clause names for a part: `52 bewilligt, 50 davon sind schon eröffnet`. */
function stageAfter(tokens: readonly Token[], measure: Measure, part: Stretch): CountMention['stage'] {
  const { last } = clauseAround(tokens, part)
  for (let at = part.last; at < last; at++) {
    const stage = stageAt(tokens, measure, at)
    if (stage !== null) return STAGES.find((known) => known === stage) ?? null
  }
  return null
}

function tokensOf({ firstToken, lastToken }: CountMention): number[] {
  return Array.from({ length: lastToken - firstToken }, (_, i) => firstToken + i)
}
