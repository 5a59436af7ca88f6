import type { Measure } from '../../lexicon/measures.js'
import { type AnnotatedDocument, type Sentence, Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround } from '../../text/clauses.js'
import { followsNoun, isBare } from './bare.js'
import { inClause } from './clause.js'
import { isPartial, stageAt } from './context.js'
import { wholeNumber } from './figures.js'
import { countsAnother, focusAt, type Scene } from './focus.js'
import { isPossible, mentionOf } from './mention.js'
import { ordinalReading } from './ordinals.js'
import { HAVING, PART, partOf } from './parts.js'
import { besideAt, type Reading, strictAt } from './readings.js'

/** How many counts before a sentence its numbers may lean on. */
const NEAR = 8

/** What a document has counted up to a place. */
export interface Told extends Scene {
  readonly taken: Set<number>
  readonly others: Set<number>
}

/** Adds the numbers of a sentence that stand without their noun and mean what was counted before. */
export function addBare(
  document: AnnotatedDocument,
  measure: Measure,
  sentence: Sentence,
  before: readonly CountMention[],
  own: CountMention[],
  told: Told,
): void {
  const { tokens } = document
  const near = before.slice(-NEAR)
  const add = (count: CountMention) => {
    own.push(count)
    take(told, count)
  }
  for (const count of own) take(told, count)
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (told.taken.has(at) || !isNumeral(tokens[at])) continue
    const value = wholeNumber(tokens[at])
    const free = value !== null && isBare(document, at)
    const focus = focusAt(tokens, told, at)
    const whole = own.findLast(({ lastToken }) => lastToken <= at) ?? lately(near, tokens, sentence)
    const part = free && focus === 'counted' && whole ? partOf(document, measure, at, value, whole) : null
    if (part !== null && whole !== undefined) {
      settleWhole(measure, own, whole, part)
      add(part)
      continue
    }
    const reading = readingAt(document, measure, told, at, free ? value : null, focus, own)
    if (reading === null || !isPossible(measure, reading)) continue
    const earlier = own.findLast(({ lastToken }) => lastToken <= at) ?? near.at(-1)
    const found = mentionOf(document, measure, { ...reading, counted: earlier?.counted ?? measure.counted })
    add({ ...found, stage: found.stage ?? (found.kind === 'increment' ? (earlier?.stage ?? null) : null) })
  }
}

/** Whether a token may be a number: digits, a number word, an ordinal word or the point of an ordinal. */
const isNumeral = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' || token.text === '.' || (token.tags & Tag.NumberWord) !== 0 || isOrdinalWord(token))

const isOrdinalWord = ({ shape, lower }: Token) => shape === 'lower' && (lower.endsWith('te') || lower.endsWith('ten'))

/** What the number at `at` says; `value` is null where it is no free cardinal, but may be an ordinal. */
function readingAt(
  { tokens }: AnnotatedDocument,
  measure: Measure,
  told: Told,
  at: number,
  value: number | null,
  focus: ReturnType<typeof focusAt>,
  own: readonly CountMention[],
): Reading | null {
  if (focus !== null || own.length > 0) {
    const which = ordinalReading(tokens, at, own)
    if (which !== null) return which
  }
  if (value === null) return null
  if (focus === null) {
    const listed = isListedAhead(tokens, at, own) ? inClause(tokens, measure, told, at, value) : null
    return listed ?? aheadOfName(tokens, measure, told, at, value) ?? stagedAt(tokens, measure, at, value)
  }
  const beside = besideAt(tokens, at, value)
  if (beside !== null && isPartial(tokens, beside)) {
    told.others.add(at)
    return null
  }
  if (beside !== null) return beside
  const said = focus === 'named' ? strictAt(tokens, at, value) : inClause(tokens, measure, told, at, value)
  // `16 beantragt`: the step right behind the number goes with it.
  return said === null || said.kind === 'count' ? (stagedAt(tokens, measure, at, value) ?? said) : said
}

/** `Wir sind die Nummer 51 von 53, sagt die Leiterin des Zentrums`: words beside the number that need no name before it. */
function aheadOfName(
  tokens: readonly Token[],
  measure: Measure,
  { names }: Told,
  at: number,
  value: number,
): Reading | null {
  const beside = besideAt(tokens, at, value)
  if (beside === null || isPartial(tokens, beside)) return null
  if (beside.kind !== 'ordinal' && (beside.total === null || !measure.totals.has(beside.total))) return null
  for (let i = at; i < at + AHEAD && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const kind = names.get(i)?.kind
    if (kind === 'full' || kind === 'abbreviation') return beside
  }
  return null
}

/** How far behind such a number the name may stand, in tokens. */
const AHEAD = 30

/** `16 beantragt, sieben bewilligt`: the step itself right behind the number. */
function stagedAt(tokens: readonly Token[], measure: Measure, at: number, value: number): Reading | null {
  if (stageAt(tokens, measure, at + 1) === null || followsNoun(tokens, at + 2)) return null
  return { first: at, last: at + 2, value, total: null, kind: 'count', rule: 'counts/staged' }
}

/** `am 31.12.2012 sieben, am 30.06.2013 31 und am 31.12.2013 47 KI`: numbers with times of their own before the count. */
function isListedAhead(tokens: readonly Token[], at: number, own: readonly CountMention[]): boolean {
  const ahead = own.find(({ firstToken }) => firstToken > at)
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  if (ahead === undefined) return false
  for (let i = at + 1; i < ahead.firstToken; i++) if (countsAnother(tokens, i)) return false
  for (let i = clause.first; i < clause.last; i++) {
    const token = tokens[i]
    if (i !== at && token !== undefined && ((token.tags & TIME) !== 0 || isDay(token))) return true
  }
  return false
}

const TIME = Tag.Month | Tag.DateWord
const isDay = ({ kind, text }: Token) => kind === 'number' && /(?:^|\.)(?:19|20)\d\d$/u.test(text)

/** The last count of the sentence before, which a number without noun may be a part of. */
function lately(near: readonly CountMention[], tokens: readonly Token[], sentence: Sentence): CountMention | undefined {
  const last = near.at(-1)
  return last !== undefined && (tokens[last.firstToken]?.sentence ?? -1) === sentence.index - 1 ? last : undefined
}

/** What a part says of its whole, where that stands in the same sentence. */
function settleWhole(measure: Measure, own: CountMention[], whole: CountMention, part: CountMention): void {
  const host = own.lastIndexOf(whole)
  if (host < 0) return
  // `Von den 53 Kreisen haben 48 ein Zentrum`: the number of places is only the total of those that have one.
  if (whole.counted !== measure.counted && part.rule === HAVING) own.splice(host, 1)
  else if (whole.region === part.region && whole.rule !== PART)
    // `Von den 47 Zentren liegen 23 im Rheinland`: the region is that of the part.
    own[host] = { ...whole, region: measure.region.name, regionAgs: measure.region.ags }
}

function take({ taken }: Told, { firstToken, lastToken }: CountMention): void {
  for (let at = firstToken; at < lastToken; at++) taken.add(at)
}
