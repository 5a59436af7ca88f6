import {
  BEING,
  EVENTS,
  FILLERS,
  FURTHER,
  isExisting,
  isNotice,
  LANDS,
  OF_ITS_KIND,
  REGION_LEADS,
  SUMS,
  TIME_NOUNS,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { followsNoun, numberedBy } from './bare.js'
import { inClause, isOfThem } from './clause.js'
import { isPartial } from './context.js'
import { countsAnother, type Focus, type Told } from './focus.js'
import { endOf, endOfName } from './names.js'
import { ordinalReading } from './ordinals.js'
import { answerAt, besideAt, type Reading, strictAt } from './readings.js'
import { opensClause } from './roles.js'
import { Said, saidIn } from './said.js'
import { hasStage, stageAt } from './stages.js'

/** What the number at `at` says, which stands without a noun. */
export function readingAt(
  tokens: readonly Token[],
  measure: Measure,
  told: Told,
  at: number,
  value: number,
  focus: Focus | null,
  own: readonly CountMention[],
): Reading | null {
  if (focus === null) {
    const listed = isListedAhead(tokens, at, own) ? inClause(tokens, measure, told, at, value, false) : null
    return (
      listed ??
      aheadOfName(tokens, measure, told, at, value) ??
      ofTheLand(tokens, measure, told, at, value) ??
      (told.near(tokens[at]?.sentence ?? 0)
        ? ((isOfOthers(tokens, told, at) ? null : stagedAt(tokens, measure, at, value)) ??
          foretold(tokens, measure, at, value))
        : null)
    )
  }
  const beside = besideAt(tokens, at, value)
  const every = beside !== null && beside.total === beside.value && measure.totals.has(beside.value)
  if (beside !== null && !every && isPartial(tokens, beside)) {
    told.others.add(at)
    return null
  }
  // `Der zehnte Treffpunkt ist eröffnet. Für alle zehn …`: all of what there may be, else only of what was counted.
  if (beside?.rule === 'counts/all' && !every && focus !== 'counted') return null
  if (beside !== null && (focus !== 'one' || isCertain(tokens, measure, beside))) return beside
  const said = saidOf(tokens, measure, told, at, value, focus)
  // `16 beantragt`: the step right behind the number goes with it.
  return said === null || said.kind === 'count' ? (stagedAt(tokens, measure, at, value) ?? said) : said
}

/** `Nun sind es 54. Mit Kleve hat …`: as many as there can be, before the text says of what. */
const foretold = (tokens: readonly Token[], { totals }: Measure, at: number, value: number) =>
  totals.has(value) && isBrief(tokens, at) ? strictAt(tokens, at, value) : null

/** `Nun sind es 54.`: a sentence of nothing but being, adverbs and the number. */
function isBrief(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  const brief = (token: Token | undefined) =>
    token?.kind === 'mark' || token?.lower === 'es' || BEING.has(token?.lower ?? '') || FILLERS.has(token?.lower ?? '')
  for (const step of [-1, 1])
    for (let i = at + step; tokens[i]?.sentence === sentence && i >= 0; i += step)
      if (!brief(tokens[i]) && !isExisting(tokens[i]?.lower ?? '')) return false
  return true
}
/** `Von 13 Anträgen wurden elf bewilligt`: its clause counts something else. */
function isOfOthers(tokens: readonly Token[], { taken }: Told, at: number): boolean {
  const { first } = clauseAround(tokens, { first: at, last: at + 1 })
  for (let i = first; i < at; i++) if (!taken.has(i) && countsAnother(tokens, i)) return true
  return false
}

/** Whether words beside a number are enough where one of the measure only is talked about. */
function isCertain(tokens: readonly Token[], measure: Measure, { first, kind, total, value }: Reading): boolean {
  if (kind === 'increment') return sumsUp(tokens, first)
  return total === null || total !== value || measure.totals.has(total)
}

/** What its clause says of the number, the less of it being believed the weaker the focus is. */
function saidOf(
  tokens: readonly Token[],
  measure: Measure,
  told: Told,
  at: number,
  value: number,
  focus: Focus,
): Reading | null {
  if (focus === 'one')
    return sumsUp(tokens, at)
      ? strictAt(tokens, at, value)
      : (foretold(tokens, measure, at, value) ?? answerAt(tokens, at, value))
  const strict = focus === 'named' ? (strictAt(tokens, at, value) ?? stagedSubject(tokens, measure, at, value)) : null
  if (strict !== null || (focus === 'named' && !sumsUp(tokens, at) && !isOfThem(tokens, told, at))) return strict
  return inClause(tokens, measure, told, at, value, focus === 'counted')
}

/** `48 hat es schon bewilligt`: the number opens a clause with the words of a step. */
function stagedSubject(tokens: readonly Token[], measure: Measure, at: number, value: number): Reading | null {
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  if (value === 1 || !opensClause(tokens, clause, at) || !hasStage(tokens, measure, { first: at, last: clause.last }))
    return null
  return { first: at, last: at + 1, value, total: null, kind: 'count', rule: 'counts/staged' }
}

/** `Das KI in Unna ist eröffnet. Damit sind es 47.`: a clause on the whole region, after one that is of a single place. */
const sumsUp = (tokens: readonly Token[], at: number) =>
  hasWord(tokens, clauseAround(tokens, { first: at, last: at + 1 }), (word) => SUMS.has(word))

/** `Viersen folgt als 53.`, where the talk is of the measure. */
export function ordinalIn(
  tokens: readonly Token[],
  measure: Measure,
  told: Told,
  at: number,
  focus: Focus | null,
  own: readonly CountMention[],
): Reading | null {
  const reading = ordinalReading(tokens, at, own)
  if (reading === null || focus !== null || own.length > 0) return reading
  const { sentence = 0 } = tokens[at] ?? {}
  const ofKind = OF_ITS_KIND.some((chain) => endOf(tokens, chain, reading.last) !== null)
  const known = told.near(sentence) && (ofKind || isRegion(tokens, measure, reading.last))
  return known || namesOne(tokens, measure, told, reading) ? reading : null
}

/** `Das Zentrum in Olpe ist das 44.`, `als der Kreis als 45. im Land sein Zentrum bekam`: its clause names one of them. */
function namesOne(tokens: readonly Token[], measure: Measure, { names }: Told, { first, last }: Reading): boolean {
  const clause = clauseAround(tokens, { first, last })
  const lead = tokens[first - 1]?.lower
  const is = lead === 'das' && (saidIn(tokens, clause) & Said.Being) !== 0
  if (!is && !(lead === 'als' && isRegion(tokens, measure, last))) return false
  for (let i = clause.first; i < clause.last; i++) {
    const name = names.get(i)
    if (name !== undefined && name.kind !== 'host' && !name.plural) return true
  }
  return false
}

/** `fünf Anträge auf Förderung eines KI`: what the step right before is for. */
function isAppliedFor(tokens: readonly Token[], measure: Measure, at: number): boolean {
  if (!APPLIED.has(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < at + PURPOSE && tokens[i]?.sentence === tokens[at]?.sentence; i++)
    if (KINDS.some((kind) => endOfName(tokens, measure, i, kind) !== null)) return true
  return false
}

/** `zwei Eröffnungen`, `drei Bewilligungen an einem Tag`: what happens, not how many there are. */
function isEvent(tokens: readonly Token[], at: number): boolean {
  if (EVENTS.has(tokens[at]?.lower ?? '')) return true
  const lead = tokens[at + 1]?.lower
  if (lead !== 'in' && lead !== 'an' && lead !== 'binnen') return false
  return TIME_NOUNS.has(tokens[at + 2]?.lower ?? '') || TIME_NOUNS.has(tokens[at + 3]?.lower ?? '')
}

const APPLIED = new Set(['auf', 'für', 'zur', 'zum'])
const KINDS = ['full', 'abbreviation'] as const
/** How far behind a step its purpose may stand, in tokens. */
const PURPOSE = 5

/** `29 Bewilligungen für Kommunale Integrationszentren`, `zwei weitere Anträge liegen vor`: the step as a noun; a paper sent is none. */
export const stepsAt = (
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  value: number | null,
  focus: Focus | null,
): Reading | null => {
  if (value === null || value < 2 || (focus === null && !isAppliedFor(tokens, measure, at + 2))) return null
  if (!FURTHER.has(tokens[at + 1]?.lower ?? ''))
    return isNotice(tokens[at + 1]?.lower ?? '') || isEvent(tokens, at + 1)
      ? null
      : stagedAt(tokens, measure, at, value)
  const step = stagedAt(tokens, measure, at + 1, value)
  return step === null || isNotice(tokens[at + 2]?.lower ?? '') ? null : { ...step, first: at, kind: 'increment' }
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

/**
 * `Wir sind die Nummer 48 im Land`, `sein Zentrum ist eines von 53`: which one of all, or of how many, whatever was
 * counted in between; the place speaks for it, or one of the measure in the same clause.
 */
function ofTheLand(
  tokens: readonly Token[],
  measure: Measure,
  { names }: Told,
  at: number,
  value: number,
): Reading | null {
  const beside = besideAt(tokens, at, value)
  if (beside === null || (beside.rule !== 'counts/numbered' && beside.rule !== 'counts/one_of')) return null
  if (!isRegion(tokens, measure, beside.last)) return null
  if (beside.kind === 'ordinal') return beside
  for (let i = clauseAround(tokens, beside).first; i < at; i++) {
    const kind = names.get(i)?.kind
    if (kind !== undefined && kind !== 'host') return beside
  }
  return null
}

/** `im Land`, `in Nordrhein-Westfalen`: the whole region. */
function isRegion(tokens: readonly Token[], measure: Measure, at: number): boolean {
  const place = tokens[at + 1]
  if (tokens[at]?.lower === 'landesweit') return true
  if (!REGION_LEADS.has(tokens[at]?.lower ?? '')) return false
  return LANDS.has(place?.lower ?? '') || measure.region.name.startsWith(place?.text ?? ' ')
}

/** How far behind such a number the name may stand, in tokens. */
const AHEAD = 30

/** `16 beantragt, sieben bewilligt`: the step itself right behind the number. */
function stagedAt(tokens: readonly Token[], measure: Measure, at: number, value: number): Reading | null {
  if (numberedBy(tokens, at) !== null) return null
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
