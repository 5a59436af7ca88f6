import type { AnnotatedDocument } from '../../model/document.js'
import type { OfficeMention, PartyMention, PersonMention } from '../../model/mentions.js'

/** Finds the titles that a document ties to a named person, in order of place. */
export function extractOffices(
  _document: AnnotatedDocument,
  _given: { readonly people: readonly PersonMention[]; readonly parties: readonly PartyMention[] },
): readonly OfficeMention[] {
  return []
}
