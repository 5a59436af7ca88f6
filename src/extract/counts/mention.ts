import { BEING, BEISAMMEN, EXIST, HAVING, isArising, THERE_BE } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { Region } from '../../lexicon/regions.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { modifierOf } from '../../text/modifiers.js'
import { isIfAll, isToBe } from './aims.js'
import { beforeFillers } from './bare.js'
import { districtOf } from './parts.js'
import { regionOf } from './region.js'
import { Said, saidIn } from './said.js'
import { stageBefore, stageOf } from './stages.js'
import { isConditioned } from './target.js'

/** A count as its number and its words say it. */
export interface Found extends Stretch {
  readonly value: number
  readonly total: number | null
  readonly kind: CountMention['kind']
  readonly counted: string
  readonly rule: string
}

/** A count with what its clause says of it: modifier, stage, region. */
export function mentionOf(document: AnnotatedDocument, measure: Measure, found: Found): CountMention {
  const { tokens } = document
  const region = districtOfLine(tokens, measure, found) ?? regionOf(tokens, measure, found)
  const modified = modifierOf(tokens, found.first, found.last)
  return {
    start: tokens[found.first]?.start ?? 0,
    end: tokens[found.last - 1]?.end ?? 0,
    firstToken: found.first,
    lastToken: found.last,
    rule: found.rule,
    measure: measure.id,
    value: found.value,
    total: found.total,
    kind: found.kind === 'count' && isOfThen(tokens, measure, found) ? 'target' : found.kind,
    stage: asStage(stageOf(tokens, measure, found) ?? summedStage(tokens, measure, found)),
    counted: found.counted,
    modifier: modified.modifier,
    modifierText: modified.text,
    region: region.name,
    regionAgs: region.ags,
    partOf: null,
  }
}

/**
 * `Arnsberg: 11 von 12`: the Regierungsbezirk that a town stands for as the label of a line; only of so few that the
 * town is not where one writes of all (`Köln: 47 von 54 Zentren eröffnet`).
 */
function districtOfLine(tokens: readonly Token[], measure: Measure, { first, total }: Found): Region | null {
  const isFew = total !== null && total * 2 < measure.max
  return isFew && tokens[first - 1]?.text === ':' ? districtOf(tokens[first - 2]) : null
}

/** `Damit sind es 47`, `Es ist das 47.`: as far as what was told before has got. */
function summedStage(tokens: readonly Token[], measure: Measure, { kind, first, last }: Found): string | null {
  const clause = clauseAround(tokens, { first, last })
  const ordinal = kind === 'ordinal' && hasWord(tokens, clause, (word) => BEING.has(word))
  const verb = beforeFillers(tokens, first)
  const exists = EXIST.has(`${tokens[verb - 1]?.lower} ${tokens[verb]?.lower}`)
  const sum = kind === 'count' && exists && SUMMING.has(tokens[clause.first]?.lower ?? '')
  return ordinal || sum ? stageBefore(tokens, measure, first) : null
}

const SUMMING = new Set(['damit', 'somit'])

/** `Dann haben wir alle 54 beisammen`, `dass es alle 54 werden`: how many there will be. */
function isOfThen(tokens: readonly Token[], measure: Measure, { first, last, total, value }: Found): boolean {
  const clause = clauseAround(tokens, { first, last })
  if (tokens[first - 1]?.lower !== 'noch' && isConditioned(tokens, clause)) return true
  const then = clause.first < first && tokens[clause.first]?.lower === 'dann'
  const verb = tokens[clause.first + 1]?.lower ?? ''
  if (then && THERE_BE.has(verb) && (!HAVING.has(verb) || endsThere(tokens, clause.last, last))) return true
  if (measure.totals.has(value) && isIfAll(tokens, clause)) return true
  if (total !== value) return false
  if (isToBe(tokens, { first, last })) return true
  const ending = tokens[last]?.lower
  const ends = clause.last === last + 1 || tokens[last + 1]?.kind === 'mark'
  // `Ursprünglich sollten es alle 54 sein`.
  return (
    ends && (ending === 'werden' || (ending === 'sein' && (saidIn(tokens, clause) & (Said.Shall | Said.Future)) !== 0))
  )
}

/** Nothing has been done to so many: `Dann haben wir alle 54 Zentren besucht` tells of no time to come. */
function endsThere(tokens: readonly Token[], end: number, last: number): boolean {
  const closing = tokens[tokens[end - 1]?.kind === 'mark' ? end - 2 : end - 1]
  return closing === undefined || closing.index < last || !isParticiple(closing) || isGot(closing)
}

const isGot = ({ lower }: Token) => BEISAMMEN.has(lower) || isArising(lower)
const isParticiple = ({ lower, shape }: Token) => shape === 'lower' && /(?:t|en)$/u.test(lower)

const STAGES = ['requested', 'approved', 'set_up', 'opened'] as const

/** A stage that the contract knows; a user's measure may name others, which are left out. */
export const asStage = (id: string | null): CountMention['stage'] => STAGES.find((known) => known === id) ?? null

/** Whether a number can be one of the measure. Of a number and its total one may be too great: a slip, to be told. */
export const isPossible = (
  measure: Measure,
  { value, total }: { readonly value: number; readonly total: number | null },
) => isPlausible(measure, value) || (total !== null && isPlausible(measure, total))

const isPlausible = (measure: Measure, value: number) => value >= measure.min && value <= measure.max
