import type { DocumentResult } from '../model/result.js'
import { type Span, spanOf } from './days.js'

/** Lines from the top in which a day is the document's own. */
const HEAD = 5

/**
 * When a document speaks: its anchor or, where it has none, the only day or month with its year in its first lines; null
 * where neither tells it. Good enough to say which of two texts is the older, not for the time of a figure.
 */
export function timeOf({ document, dates }: DocumentResult): Span | null {
  const anchor = spanOf(document.anchor_first_day, document.anchor_last_day)
  if (anchor !== null) return anchor
  const spans = dates
    .filter(({ line, resolution, granularity }) => {
      const exact = granularity === 'day' || granularity === 'month'
      return line <= HEAD && resolution === 'explicit' && exact
    })
    .flatMap(({ first_day: first, last_day: last }) => spanOf(first, last) ?? [])
  const [first] = spans
  return first !== undefined && spans.every((span) => span.first === first.first) ? first : null
}
