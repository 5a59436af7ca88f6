import { isSurnameLikeTitle, NO_NAMES, POLITE, TITLE_SURNAMES } from '../../lexicon/people.js'
import { Tag, type Token } from '../../model/document.js'

/**
 * What a word of a possible name is: a given name, a doubtful one (also an ordinary word or place), an initial, a known
 * family name, a word that nothing is known of, a particle of a family name, or a noun (which some family names are).
 */
export type WordKind = 'given' | 'doubtful' | 'initial' | 'known' | 'open' | 'particle' | 'noun'

/** What no name is made of, unless it is known as a family name. */
export const NOUN =
  Tag.Common |
  Tag.Place |
  Tag.Month |
  Tag.Weekday |
  Tag.DateWord |
  Tag.NumberWord |
  Tag.Measure |
  Tag.Currency |
  Tag.Magnitude |
  Tag.Modifier |
  Tag.Speech |
  Tag.Party
/** Addresses, titles and bodies, which stand beside names. */
export const BARRED = Tag.Honorific | Tag.Salutation | Tag.Title | Tag.Organisation
/** Given names, sure or doubtful. */
export const GIVEN = Tag.FirstName | Tag.AmbiguousName

/** `Peter Kanzler`, `Horst Pastor`: a title that is a family name too, right after a given name. */
export function isTitledSurname(tokens: readonly Token[], { index, lower, sentence, spaced }: Token): boolean {
  if (!TITLE_SURNAMES.has(lower) || !spaced) return false
  const before = tokens[index - 1]
  return before !== undefined && before.sentence === sentence && (before.tags & Tag.FirstName) !== 0
}

/** Whether a title or a body's word can be a family name all the same: Richter, Berg, Hoferichter. */
export function mayBeSurname({ tags, lower }: Token): boolean {
  if ((tags & (Tag.Honorific | Tag.Salutation)) !== 0) return false
  return (tags & Tag.Surname) !== 0 || ((tags & Tag.Title) !== 0 && isSurnameLikeTitle(lower))
}

/** The kind of a single word by its tags and its place. */
export function kindOf(tokens: readonly Token[], { tags, lower, index }: Token): WordKind {
  if ((tags & BARRED) !== 0) return (tags & Tag.Surname) !== 0 ? 'noun' : 'open'
  if ((tags & Tag.FirstName) !== 0) return 'given'
  if ((tags & Tag.AmbiguousName) !== 0) return 'doubtful'
  if ((tags & NOUN) !== 0 || (NO_NAMES.has(lower) && (POLITE.has(lower) || mayBegin(tokens, index)))) return 'noun'
  return (tags & Tag.Surname) !== 0 ? 'known' : 'open'
}

/**
 * Whether a sentence, a quotation or a heading may begin at the token. A function word or adjective that is capitalised
 * anywhere else is a name: `Karl Heinz Lange`, `Per Olsen`.
 */
function mayBegin(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  // `Erster Bürgermeister`, yet not `Karl Lange Leiter`
  const named = ((before?.tags ?? 0) & Tag.FirstName) !== 0
  if (((tokens[index + 1]?.tags ?? 0) & Tag.Title) !== 0 && !named) return true
  if (before === undefined || before.sentence !== tokens[index]?.sentence) return true
  return before.kind === 'mark' ? !/^[,(/]$/u.test(before.text) : before.kind === 'number' || before.shape === 'upper'
}
