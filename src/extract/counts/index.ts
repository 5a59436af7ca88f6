import type { AnnotatedDocument } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'

/** Finds the counts of the measures that the lexicon declares, in order of place. */
export function extractCounts(_document: AnnotatedDocument): readonly CountMention[] {
  return []
}
