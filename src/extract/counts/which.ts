import { LANDS, OF_ITS_KIND, REGION_LEADS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { isPartial } from './context.js'
import { type Focus, namesAnother, type Told } from './focus.js'
import { endOf } from './names.js'
import { ordinalReading } from './ordinals.js'
import type { Reading } from './reading.js'
import { besideAt, strictAt } from './readings.js'
import { Said, saidIn } from './said.js'

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
  if (reading === null) return null
  // `die 54.` is none of `das KI`.
  if (focus === 'one' && reading.total === null && tokens[reading.first - 1]?.lower === 'die') return null
  // `Die Begleiterinnen des KI … Als 50. nahm Frau Muster es entgegen`: where one only is talked of, a place or one of the measure has to stand beside it.
  if (
    focus === 'one' &&
    reading.total === null &&
    tokens[reading.first - 1]?.lower === 'als' &&
    !isOfPlace(tokens, reading)
  )
    return null
  if (focus !== null || own.length > 0) return reading
  const { sentence = 0 } = tokens[at] ?? {}
  const ofKind = OF_ITS_KIND.some((chain) => endOf(tokens, chain, reading.last) !== null)
  const known = told.near(sentence) && (ofKind || isRegion(tokens, measure, reading.last))
  return known || namesOne(tokens, measure, told, reading) ? reading : null
}

/** `Viersen folgt als 53.`, `nahm das KI seine Arbeit auf, als 46.`. */
function isOfPlace(tokens: readonly Token[], { first, last }: Reading): boolean {
  const clause = clauseAround(tokens, { first, last })
  if (clause.first === first - 1 && clause.last === last) return true
  if (isRelativeOfOne(tokens, clause)) return true
  for (let at = clause.first; at < clause.last; at++) {
    const { tags = 0 } = tokens[at] ?? {}
    if ((tags & Tag.Place) !== 0) return true
    if ((tags & Tag.Measure) !== 0 && SUBJECT.has(tokens[at - 1]?.lower ?? '')) return true
  }
  return false
}

const SUBJECT = new Set(['das', 'unser', 'ihr', 'sein'])

/** `das KI, das seit Oktober als 50. im Land arbeitet`: the pronoun of the clause is one of the measure. */
const isRelativeOfOne = (tokens: readonly Token[], { first }: Stretch) =>
  tokens[first]?.lower === 'das' &&
  tokens[first - 1]?.text === ',' &&
  ((tokens[first - 2]?.tags ?? 0) & Tag.Measure) !== 0

/** `Das Zentrum in Olpe ist das 44.`, `als der Kreis als 45. im Land sein Zentrum bekam`: its clause names one of them. */
function namesOne(tokens: readonly Token[], measure: Measure, { names }: Told, { first, last }: Reading): boolean {
  const clause = clauseAround(tokens, { first, last })
  const lead = tokens[first - 1]?.lower
  // `reiht sich als 39. in die Liste der KI ein`.
  if (lead === 'als' && namedIn(tokens, names, clause)) return true
  // `hat als 49. ein KI bekommen`.
  if (lead === 'als' && tokens[last]?.lower === 'ein' && names.has(last + 1)) return true
  const is = lead === 'das' && (saidIn(tokens, clause) & Said.Being) !== 0
  if (!is && !(lead === 'als' && isRegion(tokens, measure, last))) return false
  for (let i = clause.first; i < clause.last; i++) {
    const name = names.get(i)
    if (name !== undefined && name.kind !== 'host' && !name.plural) return true
  }
  return false
}

/** Several of the measure by their name: `Die KI wachsen`, `die Liste der KI`. */
function namedIn(tokens: readonly Token[], names: Told['names'], { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) {
    const name = names.get(i)
    if (name?.kind === 'full' && name.plural) return true
    if (name?.kind === 'abbreviation' && (name.plural || PLURAL.has(tokens[i - 1]?.lower ?? ''))) return true
  }
  return false
}

const PLURAL = new Set(['die', 'der'])

/** `Wir sind die Nummer 51 von 53, sagt die Leiterin des Zentrums`: words beside the number that need no name before it. */
export function aheadOfName(
  tokens: readonly Token[],
  measure: Measure,
  { names }: Told,
  at: number,
  value: number,
): Reading | null {
  const beside = besideAt(tokens, at, value)
  if (beside === null || isPartial(tokens, beside)) return null
  if (
    beside.kind !== 'ordinal' &&
    beside.rule !== EXCEPT &&
    (beside.total === null || !measure.totals.has(beside.total))
  )
    return null
  for (let i = at; i < at + AHEAD && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const kind = names.get(i)?.kind
    if (kind === 'full' || kind === 'abbreviation') return beside
  }
  return null
}

/** `Im Februar waren es 16, im Juni 31: Die KI wachsen schnell`: said without a doubt before the colon that names them. */
export function aheadOfColon(tokens: readonly Token[], { names }: Told, at: number, value: number): Reading | null {
  const strict = strictAt(tokens, at, value)
  if (strict === null) return null
  let colon = at + 1
  while (tokens[colon]?.sentence === tokens[at]?.sentence && tokens[colon]?.text !== ':' && colon < at + AHEAD) colon++
  if (tokens[colon]?.text !== ':') return null
  // `Im Juni 31: Die KI zählen immer mehr Straftaten`.
  const said = clauseAround(tokens, { first: colon + 1, last: colon + 2 })
  if (namesAnother(tokens, said.first, said.last)) return null
  return namedIn(tokens, names, { first: colon + 1, last: colon + 1 + PHRASE }) ? strict : null
}

/** How far behind the colon the name may stand, in tokens. */
const PHRASE = 6

/** Rule of a number that is left out of all. */
const EXCEPT = 'counts/except'

/** How far behind such a number the name may stand, in tokens. */
const AHEAD = 30

/**
 * `Wir sind die Nummer 48 im Land`, `sein Zentrum ist eines von 53`: which one of all, or of how many, whatever was
 * counted in between; the place speaks for it, or one of the measure in the same clause.
 */
export function ofTheLand(
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
