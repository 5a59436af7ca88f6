import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { dayText } from '../days/calendar.js'
import { type Reference, reference } from '../days/reference.js'
import { opensBody } from './line.js'
import { RELEASE } from './shapes.js'
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
    if (day === null || day >= anchor.first) continue
    if (!opensBody(document, mention) && !headsRelease(document, mention)) continue
    found.push({ start: mention.start, reference: reference(dayText(day), day, day) })
  }
  return found
}

/** Shortest paragraph, in UTF-16 units, that is a release and not the next of a list of titles. */
const BODY = 120

/** Whether a line names a release of that day and its text follows: `Presseinformation des Ministeriums vom 12. Juni 2014`. */
function headsRelease({ text, tokens, sentences, paragraphs }: AnnotatedDocument, mention: DateMention): boolean {
  const index = sentences[tokens[mention.firstToken]?.sentence ?? 0]?.paragraph ?? 0
  const [own, next] = [paragraphs[index], paragraphs[index + 1]]
  if (own === undefined || next === undefined || next.end - next.start < BODY) return false
  const before = text.slice(own.start, mention.start)
  return before.endsWith('vom ') && RELEASE.test(before) && text.slice(mention.end, own.end).trim() === ''
}
