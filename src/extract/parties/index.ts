import type { AnnotatedDocument } from '../../model/document.js'
import type { PartyMention, PersonMention } from '../../model/mentions.js'

/** Finds the parties that a document names, in order of place, and whose party each is. */
export function extractParties(
  _document: AnnotatedDocument,
  _given: { readonly people: readonly PersonMention[] },
): readonly PartyMention[] {
  return []
}
