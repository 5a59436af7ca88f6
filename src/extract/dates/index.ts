import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { GRAMMAR } from './grammar.js'
import { DateResult, NEUTRAL } from './result.js'
import { withoutSurnames } from './surnames.js'
import { cutWindows } from './windows.js'

/** Finds the date expressions of a document and says what their words say. */
export function extractDates(document: AnnotatedDocument): readonly DateMention[] {
  const windows = cutWindows(document)
  if (windows.text === '') return []
  const found: DateMention[] = []
  for (const result of GRAMMAR.parse(windows.text, NEUTRAL)) {
    if (!(result instanceof DateResult)) continue
    const start = windows.toDocument(result.index)
    const end = start + result.text.length
    const firstToken = document.tokenAt(start)
    const lastToken = document.tokenAt(end - 1) + 1
    const { rule, kind, form, times, timex } = result.reading
    found.push({ start, end, rule: `dates/${rule}`, firstToken, lastToken, kind, form, times, timex })
  }
  return withoutSurnames(document, found)
}
