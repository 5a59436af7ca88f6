import type { Chrono } from 'chrono-node/de'
import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { GRAMMAR } from './grammar.js'
import { DateResult, NEUTRAL } from './result.js'
import { withoutSurnames } from './surnames.js'
import { TEMPORAL } from './temporal.js'
import { cutWindows, type Windows } from './windows.js'

/** Finds the date expressions of a document and says what their words say; also durations, sets, clock times, vague words. */
export function extractDates(document: AnnotatedDocument): readonly DateMention[] {
  const windows = cutWindows(document)
  if (windows.text === '') return []
  const dates = withoutSurnames(document, mentions(document, windows, GRAMMAR))
  return merged(dates, mentions(document, windows, TEMPORAL))
}

function mentions(document: AnnotatedDocument, windows: Windows, grammar: Chrono): DateMention[] {
  const found: DateMention[] = []
  for (const result of grammar.parse(windows.text, NEUTRAL)) {
    if (!(result instanceof DateResult)) continue
    const start = windows.toDocument(result.index)
    const end = start + result.text.length
    const firstToken = document.tokenAt(start)
    const lastToken = document.tokenAt(end - 1) + 1
    const { rule, kind, form, times, timex } = result.reading
    found.push({ start, end, rule: `dates/${rule}`, firstToken, lastToken, kind, form, times, timex })
  }
  return found
}

/** Both lists in order of place, without those others that overlap a date. */
function merged(dates: readonly DateMention[], others: readonly DateMention[]): DateMention[] {
  const all: DateMention[] = []
  let next = 0
  for (const date of dates) {
    for (let other = others[next]; other !== undefined && other.start < date.end; other = others[++next]) {
      if (other.end <= date.start) all.push(other)
    }
    all.push(date)
  }
  return [...all, ...others.slice(next)]
}
