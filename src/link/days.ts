import type { DateMention } from '../model/dates.js'
import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor, ResolvedDate } from '../model/mentions.js'

/** Turns what date expressions say into days, against the anchor and what stands around them; lists give several. */
export function resolveDates(
  _document: AnnotatedDocument,
  _dates: readonly DateMention[],
  _anchor: Anchor,
): readonly ResolvedDate[] {
  return []
}
