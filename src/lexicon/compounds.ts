/**
 * Tags that a word carries by what it is made of rather than by itself: a title at the end of a compound
 * (`bildungsdezernentin`), a party at its beginning or end (`spdfraktion`, `landtagsgrüne`).
 */
export function compoundTags(_lower: string): number {
  return 0
}
