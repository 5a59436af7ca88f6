import type { DateMention } from '../model/dates.js'
import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor, ResolvedDate } from '../model/mentions.js'
import { dayText, weekdayOf } from './days/calendar.js'
import { narrator } from './days/narrative.js'
import { presentRow, temporalRow } from './days/other.js'
import { referenceOf } from './days/reference.js'
import { resolveMention, type Value } from './days/values.js'

/** Turns what date expressions say into days, against the anchor and what stands around them; lists give several. */
export function resolveDates(
  document: AnnotatedDocument,
  mentions: readonly DateMention[],
  anchor: Anchor,
): readonly ResolvedDate[] {
  const reference = referenceOf(anchor)
  const story = narrator(document)
  const rows: ResolvedDate[] = []
  for (const mention of mentions) {
    const other = mention.kind === 'date' ? presentRow(document, mention) : temporalRow(mention)
    if (other !== null) {
      rows.push(other)
      continue
    }
    for (const value of resolveMention(mention, story.surroundings(mention, reference))) {
      rows.push(row(mention, value))
      story.tell(mention, value)
    }
  }
  return rows
}

function row(mention: DateMention, { time, stretch, resolution, reference }: Value): ResolvedDate {
  const { start, end, rule } = mention
  const day = stretch !== null && stretch.granularity === 'day' && stretch.first !== null ? stretch.first : null
  const stated = time.weekday !== null && time.day !== null && day !== null && mention.form !== 'interval'
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
    weekdayCheck: stated ? (weekdayOf(day) === time.weekday ? 'agrees' : 'differs') : null,
    weekday: time.weekday,
    timex: stretch?.timex ?? null,
    timexType: 'DATE',
  }
}

function granularityOf(unit: Value['time']['unit']): ResolvedDate['granularity'] {
  if (unit === 'weekend') return 'day'
  return unit === 'years' ? 'year' : unit
}
