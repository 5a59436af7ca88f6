import { Tag } from '../model/document.js'
import { nounTags } from './nouns.js'
import { PARTY_PHRASES, readParty } from './parties.js'
import { readTitle, titleAbbreviation } from './titles.js'

/**
 * Tags that a capitalised word carries by what it is or what it is made of: a title alone or at the end of a compound
 * (`bildungsdezernentin`), a party at its beginning or end (`spdfraktion`, `landtagsgrüne`), a noun or a body by its end.
 */
export function compoundTags(lower: string): number {
  const title = titleAbbreviation(lower) !== null || readTitle(lower) !== null ? Tag.Title : 0
  return title | (readParty(lower) !== null || PARTY_PHRASES.has(lower) ? Tag.Party : 0) | nounTags(lower)
}
