import type { AnnotatedDocument } from '../model/document.js'
import type { Attribution, LinkedPerson, OfficeMention } from '../model/mentions.js'

/** Says who states what stands in quotations and in reported speech; spans in order, without overlap. */
export function attribute(
  _document: AnnotatedDocument,
  _people: readonly LinkedPerson[],
  _offices: readonly OfficeMention[],
): readonly Attribution[] {
  return []
}
