import {
  ALL,
  EXIST,
  isLying,
  isRegionWord,
  ONE,
  OTHERS,
  PART_LEADS,
  PART_PRONOUNS,
  PARTS,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { DISTRICT_REGIONS, REGION_FORMS, type Region } from '../../lexicon/regions.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { beforeFillers } from './bare.js'
import { asStage, mentionOf } from './mention.js'
import { endOfName } from './names.js'
import { stageAt } from './stages.js'

/** Rules of a part of a whole, and of the places among all that have one. */
export const PART = 'counts/part'
export const HAVING = 'counts/having'

/** Rule of a number of the places that can have one. */
const HOST = 'counts/host'

/** A number of those of a whole that lie somewhere or are of a kind. */
interface Part extends Stretch {
  /** Where they lie; null where the words name no region (`in Kreisen`). */
  readonly region: Region | null
  /** Whether they are those that have one of what is counted (`haben 48 ein Zentrum`). */
  readonly one: boolean
}

/** How many verbs and adverbs may stand between a number and its place (`23 arbeiten heute im Rheinland`). */
const BETWEEN = 2

/**
 * Reads the number at `at` as a part of what was counted before: `davon 26 im Rheinland und 27 in Westfalen-Lippe`,
 * `12 liegen im Regierungsbezirk Arnsberg`, `31 davon arbeiten in Kreisen`.
 */
function partAt(
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  value: number,
  whole: CountMention,
): Part | null {
  const own = ofThem(tokens, at + 1)
  const sole = own > 0
  let i = sole ? at + 1 + own : at + 1
  for (let skipped = 0; skipped < BETWEEN && isBetween(tokens[i]); skipped++) i++
  const listed = whole.rule === PART && whole.regionAgs?.length === DISTRICT
  const place = PART_LEADS.has(tokens[i]?.lower ?? '') ? placeAt(tokens, measure, i + 1, listed) : null
  const first = { first: at, last: at + 1 + own }
  if (place !== null) return { ...first, region: place.region, one: false }
  if (sole) return { ...first, region: null, one: false }
  if (hasOne(tokens, measure, at)) return { ...first, region: null, one: true }
  const before = regionBefore(tokens, measure, at)
  if (before !== null) return { ...first, region: before, one: false }
  return isTakenUp(tokens, whole, at, value) ? { ...first, region: null, one: false } : null
}

/** How many tokens at `at` mean what was counted before: `davon`, `von ihnen`. */
export function ofThem(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? ''
  if (PARTS.has(word)) return 1
  return (word === 'von' || word === 'unter') && PART_PRONOUNS.has(tokens[at + 1]?.lower ?? '') ? 2 : 0
}

/** `Die meisten KI liegen mit 15 im Regierungsbezirk Düsseldorf`: the region right behind a number, none where it is the whole. */
export function regionAfter(tokens: readonly Token[], measure: Measure, at: number): Region | null {
  return PART_LEADS.has(tokens[at]?.lower ?? '') ? (placeAt(tokens, measure, at + 1)?.region ?? null) : null
}

/** `Von den geplanten 53 Zentren waren 43 bewilligt`: the number in the clause of a whole that it is of. */
function isTakenUp(
  tokens: readonly Token[],
  { firstToken, lastToken, value: most, rule }: CountMention,
  at: number,
  value: number,
): boolean {
  // `sinkt von 54 auf 53`.
  if (value > most || tokens[at - 1]?.lower === 'auf') return false
  const clause = clauseAround(tokens, { first: firstToken, last: lastToken })
  if (at < lastToken || at >= (rule === HOST ? pastRelative(tokens, clause) : clause).last) return false
  for (let i = firstToken - 1; i >= Math.max(clause.first, firstToken - LEAD); i--)
    if (tokens[i]?.lower === 'von') return !ONE.has(tokens[i - 1]?.lower ?? '')
  return false
}

/** `Von den 54 Kreisen, die eines einrichten dürfen, haben sich 43 entschieden`: the clause goes on behind its relative. */
function pastRelative(tokens: readonly Token[], clause: Stretch): Stretch {
  if (tokens[clause.last]?.text !== ',' || !RELATIVE.has(tokens[clause.last + 1]?.lower ?? '')) return clause
  const { last } = clauseAround(tokens, { first: clause.last + 1, last: clause.last + 2 })
  if (tokens[last]?.text !== ',') return clause
  return { first: clause.first, last: clauseAround(tokens, { first: last + 1, last: last + 2 }).last }
}

const RELATIVE = new Set(['die', 'denen', 'welche'])

/** How far before a whole its `von` may stand, in tokens (`von den geplanten 53`). */
const LEAD = 3

/** `haben 48 ein Kommunales Integrationszentrum`, `verfügen 48 über ein Zentrum`. */
function hasOne(tokens: readonly Token[], measure: Measure, at: number): boolean {
  const article = tokens[at + 1]?.lower === 'über' ? at + 2 : at + 1
  if (!ARTICLES.has(tokens[article]?.lower ?? '')) return false
  return KINDS.some((kind) => endOfName(tokens, measure, article + 1, kind) !== null)
}

const ARTICLES = new Set(['ein', 'eines', 'einen', 'eine'])
const KINDS = ['full', 'abbreviation', 'generic'] as const

/** `im Rheinland 23, in Westfalen-Lippe 24`, `auf das Rheinland entfallen 23`: the region that stands before its number. */
export function regionBefore(tokens: readonly Token[], measure: Measure, at: number): Region | null {
  let end = at
  for (let skipped = 0; skipped < BETWEEN && isBetween(tokens[end - 1]); skipped++) end--
  for (let start = end - 1; start >= end - LONGEST; start--) {
    for (const { words, region } of REGION_FORMS.get(tokens[start]?.text ?? '') ?? []) {
      if (start + words.length !== end || !words.every((word, i) => tokens[start + i]?.text === word)) continue
      const lead = tokens[start - 1]?.lower === 'das' ? tokens[start - 2] : tokens[start - 1]
      if (region.ags !== measure.region.ags && BEFORE.has(lead?.lower ?? '')) return region
    }
  }
  return null
}

/** Words before a region that stands before its number. */
const BEFORE = new Set(['im', 'in', 'auf'])
/** Most tokens of a region's name (`Regierungsbezirk Düsseldorf`, `Ostwestfalen-Lippe`). */
const LONGEST = 4

function isBetween(token: Token | undefined): boolean {
  return token?.shape === 'lower' && !PART_LEADS.has(token.lower) && (isLying(token.lower) || ADVERBS.has(token.lower))
}

const ADVERBS = new Set(['heute', 'derzeit', 'nun', 'jetzt', 'schon', 'bereits', 'davon', 'allein', 'inzwischen'])

/** Digits of the key of a Regierungsbezirk. */
const DISTRICT = 3

/**
 * The region or the kind of place right at `at`: `Rheinland`, `den kreisfreien Städten`; null for anything else. In a list
 * of Regierungsbezirke a town stands for its own (`zwölf im Regierungsbezirk Arnsberg, sieben in Detmold`).
 */
function placeAt(
  tokens: readonly Token[],
  measure: Measure,
  at: number,
  listed = false,
): { readonly region: Region | null } | null {
  const start = PLACE_ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const district = districtOf(tokens[start])
  if (district !== null && (listed || tokens[at - 1]?.lower === 'zu')) return { region: district }
  for (const { words, region } of REGION_FORMS.get(tokens[start]?.text ?? '') ?? []) {
    if (!words.every((word, i) => tokens[start + i]?.text === word)) continue
    return region.ags === measure.region.ags ? null : { region }
  }
  const noun = tokens[start]
  if (noun?.shape === 'capital' && isRegionWord(noun.lower)) return { region: { name: noun.text, ags: null } }
  return endOfName(tokens, measure, start, 'host') === null ? null : { region: null }
}

const PLACE_ARTICLES = new Set(['den', 'der', 'einer', 'einem'])

/** `sieben gehören zu Detmold`: the Regierungsbezirk that a place stands for; null for other places. */
export function districtOf(place: Token | undefined): Region | null {
  return DISTRICT_REGIONS.get(place?.text ?? '') ?? null
}

/**
 * The number at `at` as a part of a whole that is counted before it; null where it is none. The whole is its total only
 * where the words say so (`von den 54 liegen 23 in Städten`, `von 53 Kreisen haben 48 ein Zentrum`).
 */
export function partOf(
  document: AnnotatedDocument,
  measure: Measure,
  at: number,
  value: number,
  whole: CountMention,
): CountMention | null {
  const { tokens } = document
  if (whole.kind === 'ordinal' || whole.kind === 'increment' || OTHERS.has(tokens[at - 1]?.lower ?? '')) return null
  const part = partAt(tokens, measure, at, value, whole)
  if (part === null || (part.one && whole.counted === measure.counted)) return null
  const stage = stageAfter(tokens, measure, part)
  // A part beside another is of the same whole: `27 im Rheinland und 27 in Westfalen-Lippe`.
  // Not so with a word of its own for what it is of: `von 53 stehen 48, davon 31 in Städten`.
  const within = ofThem(tokens, at + 1) > 0 || ofThem(tokens, at - 1) > 0
  const beside = !within && whole.rule === PART && tokens[whole.firstToken]?.sentence === tokens[at]?.sentence
  // `Von den 13 Kommunen, denen noch eines fehlt, haben acht …`: those are not all.
  const rest = isOfRest(tokens, whole)
  const stated = rest
    ? null
    : beside
      ? whole.total
      : isTakenUp(tokens, whole, at, value) || part.one
        ? whole.value
        : null
  // `23 in Städten und 30 in Kreisen`: two numbers side by side; only `davon` says that one is of the other. More than
  // there can be is a slip of the text, to be told.
  const side =
    value > whole.value && value <= measure.max && ofThem(tokens, at + 1) === 0 && ofThem(tokens, at - 1) === 0
  // `Beide KI … Im Bezirk gibt es zwölf davon`: of such.
  const such = value > whole.value && value <= measure.max && existsThere(tokens, at)
  const partOf = beside ? whole.partOf : side || such || isBeside(part.region, whole, measure) ? null : whole.start
  const kind = whole.kind === 'target' && stage === null ? 'target' : 'count'
  const rule = part.one ? HAVING : PART
  // `darunter alle zwölf im Regierungsbezirk Arnsberg`.
  const every = ALL.has(tokens[at - 1]?.lower ?? '')
  const own = mentionOf(document, measure, {
    ...part,
    first: every ? at - 1 : part.first,
    value,
    total: every ? value : stated,
    kind,
    counted: whole.counted,
    rule,
  })
  // `Von den 15 Kreisen im Regierungsbezirk haben elf eines`.
  const region = part.region ?? { name: own.region, ags: own.regionAgs }
  // `29 bewilligt, 16 davon endgültig`: a part has got as far as its whole.
  const near = within || tokens[whole.firstToken]?.sentence === tokens[at]?.sentence ? whole.stage : null
  return { ...own, stage: asStage(stage) ?? own.stage ?? near, region: region.name, regionAgs: region.ags, partOf }
}

/** `Von den 13 Kommunen, denen noch eines fehlt, …`: places that a clause of their own tells to have none. */
export const isOfRest = (tokens: readonly Token[], { kind, rule, lastToken }: CountMention) =>
  kind === 'remainder' && rule === HOST && tokens[lastToken]?.text === ','

/** `gibt es derzeit zwölf`. */
function existsThere(tokens: readonly Token[], at: number): boolean {
  const verb = beforeFillers(tokens, at)
  return EXIST.has(`${tokens[verb - 1]?.lower} ${tokens[verb]?.lower}`)
}

/** `Im Rheinland 23 Zentren, in Westfalen-Lippe 24`: two regions side by side, neither part of the other. */
function isBeside(region: Region | null, whole: CountMention, measure: Measure): boolean {
  if (region === null || whole.region === measure.region.name || whole.region === region.name) return false
  if (whole.rule === PART) return false
  return (region.ags === null) === (whole.regionAgs === null)
}

/** The step that the rest of its clause names for a part: `52 bewilligt, 50 davon sind schon eröffnet`. */
function stageAfter(tokens: readonly Token[], measure: Measure, part: Stretch): string | null {
  const { last } = clauseAround(tokens, part)
  for (let at = part.last; at < last; at++) {
    const stage = stageAt(tokens, measure, at)
    if (stage !== null) return stage
  }
  return null
}
