import type { AnnotatedDocument } from '../../model/document.js'
import type { MoneyMention } from '../../model/mentions.js'

/** Finds the amounts of money of a document, in order of place. */
export function extractMoney(_document: AnnotatedDocument): readonly MoneyMention[] {
  return []
}
