import type { DateMention } from '../model/dates.js'
import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor } from '../model/mentions.js'

/** Finds when the document speaks and what proves it. */
export function findAnchor(_document: AnnotatedDocument, _dates: readonly DateMention[]): Anchor {
  return {
    edtf: null,
    firstDay: null,
    lastDay: null,
    basis: null,
    evidence: null,
    published: null,
    publishedBasis: null,
  }
}
