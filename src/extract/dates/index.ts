import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { grammarFor } from './grammar.js'
import { DateResult, NEUTRAL } from './result.js'
import { withoutSurnames } from './surnames.js'
import { temporalMentions } from './temporal.js'
import { cutWindows } from './windows.js'

/** Finds the date expressions of a document and says what their words say; also durations, sets, clock times, vague words. */
export function extractDates(document: AnnotatedDocument): readonly DateMention[] {
  return merged(withoutSurnames(document, dates(document)), temporalMentions(document))
}

function dates(document: AnnotatedDocument): DateMention[] {
  const windows = cutWindows(document)
  const found: DateMention[] = []
  if (windows.text === '') return found
  for (const result of grammarFor(windows.triggers).parse(windows.text, NEUTRAL)) {
    if (!(result instanceof DateResult)) continue
    const start = windows.toDocument(result.index)
    const end = start + result.text.length
    const firstToken = document.tokenAt(start)
    const lastToken = document.tokenAt(end - 1) + 1
    const { rule, form, times } = result.reading
    found.push({ start, end, rule: `dates/${rule}`, firstToken, lastToken, kind: 'date', form, times, timex: null })
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
