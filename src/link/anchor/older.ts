import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { dayText } from '../days/calendar.js'
import { type Reference, reference } from '../days/reference.js'
import { opensBody } from './line.js'
import { dayOf } from './stated.js'

/** An older release within a document: where it begins, and when it speaks. */
export interface OlderRelease {
  /** Offset of its date line. */
  readonly start: number
  readonly reference: Reference
}

/**
 * The releases printed within another (`Unsere Meldung von damals: Hamm, 3. Februar 2014 – Der Kreistag hat gestern …`), in
 * order of place: each begins with a date line of its own that lies before the document's day, and reaches to the next.
 */
export function olderReleases(
  document: AnnotatedDocument,
  dates: readonly DateMention[],
  anchor: Reference | null,
): readonly OlderRelease[] {
  if (anchor === null) return []
  const found: OlderRelease[] = []
  for (const mention of dates) {
    const day = dayOf(mention)
    if (day === null || day >= anchor.first || !opensBody(document, mention)) continue
    found.push({ start: mention.start, reference: reference(dayText(day), day, day) })
  }
  return found
}
