import { LEADS } from '../lexicon/dates.js'
import type { DateMention } from '../model/dates.js'
import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor, ResolvedDate } from '../model/mentions.js'
import { olderReleases } from './anchor/older.js'
import { dayText, weekdayOf } from './days/calendar.js'
import { isAnaphoricDay, isNumbered, narrator } from './days/narrative.js'
import { presentRow, temporalRow } from './days/other.js'
import { type Reference, referenceOf } from './days/reference.js'
import type { Tense } from './days/tense.js'
import { resolveMention, type Value } from './days/values.js'

/** Turns what date expressions say into days, against the anchor and what stands around them; lists give several. */
export function resolveDates(
  document: AnnotatedDocument,
  mentions: readonly DateMention[],
  anchor: Anchor,
): readonly ResolvedDate[] {
  const own = referenceOf(anchor)
  const older = olderReleases(document, mentions, own)
  let release = 0
  let reference = own
  const story = narrator(document)
  const rows: ResolvedDate[] = []
  for (const mention of mentions) {
    for (let next = older[release]; next !== undefined && next.start <= mention.start; next = older[release]) {
      reference = next.reference
      release++
    }
    const other = mention.kind === 'date' ? presentRow(document, mention) : temporalRow(mention)
    if (other !== null) {
      rows.push(other)
      continue
    }
    if (isName(document, mention, reference)) continue
    const surroundings = story.surroundings(mention, reference)
    if (
      surroundings.reference === null &&
      (isAnaphoricDay(mention) || isNumbered(mention) || mention.rule === 'dates/later')
    )
      continue
    if (mention.rule === 'dates/ahead' && !isAhead(document, mention, surroundings.tense)) continue
    for (const value of resolveMention(mention, surroundings)) {
      if (value.stretch === null && value.time.unit === 'period') continue
      rows.push(row(mention, value))
      story.tell(mention, value)
    }
  }
  return rows
}

/** Whether `in einem Jahr` is when something happens, not how long it takes (`Das holen wir in einem Jahr nicht auf`). */
function isAhead({ tokens }: AnnotatedDocument, { lastToken, times }: DateMention, tense: Tense): boolean {
  if (tokens[lastToken]?.lower === 'nicht') return false
  // `In zwei Wochen, am 16. Juni, gehen beide in die Stichwahl`
  if (tokens[lastToken]?.text === ',' && tokens[lastToken + 1]?.lower === 'am') return true
  // `Wer in einem Jahr 80 Prozent gibt`: of any year.
  const any = times[0]?.unit === 'year' && times[0].shift === 1
  return tense === 'ahead' || (tense === 'present' && !any)
}

/** Years ahead from which a round year after a noun is a plan's name (`Stadtumbau 2030`). */
const PLANNED = 3
/** The same where nothing says when the document speaks. */
const PLANNED_FROM = 2025

function isName(
  { tokens }: AnnotatedDocument,
  { firstToken, times, form }: DateMention,
  reference: Reference | null,
): boolean {
  const year = times[0]?.year ?? null
  if (form !== 'one' || times[0]?.unit !== 'year' || year === null || year % 5 !== 0) return false
  if (year < (reference === null ? PLANNED_FROM : reference.year + PLANNED)) return false
  const before = tokens[firstToken - 1]
  return (
    tokens[firstToken]?.kind === 'number' &&
    before?.kind === 'word' &&
    before.shape !== 'lower' &&
    !LEADS.has(before.lower)
  )
}

function row(mention: DateMention, { time, stretch, resolution, reference }: Value): ResolvedDate {
  const { start, end, rule } = mention
  const day = stretch !== null && stretch.granularity === 'day' && stretch.first !== null ? stretch.first : null
  const checks = time.day === null ? (time.beside ?? null) : time.weekday
  const stated = checks !== null && day !== null && mention.form !== 'interval'
  return {
    start,
    end,
    rule,
    edtf: stretch?.edtf ?? null,
    firstDay: stretch?.first == null ? null : dayText(stretch.first),
    lastDay: stretch?.last == null ? null : dayText(stretch.last),
    granularity: stretch?.granularity ?? granularityOf(time.unit),
    part: time.part,
    resolution,
    reference: resolution === 'explicit' || resolution === 'unresolved' ? null : reference,
    weekdayCheck: stated ? (weekdayOf(day) === checks ? 'agrees' : 'differs') : null,
    weekday: time.weekday ?? time.beside ?? null,
    timex: stretch?.timex ?? null,
    timexType: 'DATE',
  }
}

function granularityOf(unit: Value['time']['unit']): ResolvedDate['granularity'] {
  if (unit === 'weekend' || unit === 'half_month') return 'day'
  if (unit === 'period') return 'month'
  return unit === 'years' ? 'year' : unit
}
