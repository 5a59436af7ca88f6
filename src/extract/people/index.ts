import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'

/** Finds the persons that a document names, in order of place. */
export function extractPeople(_document: AnnotatedDocument): readonly PersonMention[] {
  return []
}
