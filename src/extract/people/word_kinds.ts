import { ORGANISATION_WORDS } from '../../lexicon/nouns.js'
import { isSurnameLikeTitle, NO_NAMES, ONE_PERSON, POLITE, TITLE_SURNAMES } from '../../lexicon/people.js'
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

/** What stands before a name and proves it. */
const ADDRESS = Tag.Salutation | Tag.Honorific | Tag.Title

/**
 * `Frau Langebrücke`, `Landrat Tim Langebrücke`, `Tim Langebrücke (SPD)`: what ends like a building and is none by itself is
 * a family name right after a form of address, and after one given name that an address before or a party behind them proves.
 */
export function isAddressedSurname(tokens: readonly Token[], { index, lower, tags, shape, spaced, sentence }: Token) {
  if ((tags & BARRED) !== Tag.Organisation || shape !== 'capital' || !spaced || ORGANISATION_WORDS.has(lower))
    return false
  const earlier = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined)
  if (ONE_PERSON.has(earlier(index - 1)?.lower ?? '')) return true
  if (((earlier(index - 1)?.tags ?? 0) & Tag.FirstName) === 0) return false
  const before = earlier(earlier(index - 2)?.text === '.' ? index - 3 : index - 2)
  if (before !== undefined && before.shape !== 'lower' && (before.tags & ADDRESS) !== 0) return true
  return tokens[index + 1]?.text === '(' && ((tokens[index + 2]?.tags ?? 0) & Tag.Party) !== 0
}

/** Whether a title or a body's word can be a family name all the same: Richter, Berg, Hoferichter. */
export function mayBeSurname({ tags, lower }: Token): boolean {
  if ((tags & (Tag.Honorific | Tag.Salutation)) !== 0) return false
  return (tags & Tag.Surname) !== 0 || ((tags & Tag.Title) !== 0 && isSurnameLikeTitle(lower))
}

/** The kind of a single word by its tags and its place. */
export function kindOf(tokens: readonly Token[], { tags, lower, index }: Token): WordKind {
  if ((tags & BARRED) !== 0) return (tags & Tag.Surname) !== 0 ? 'noun' : 'open'
  // `3 Mio Menschen`: Mio is a given name too
  if ((tags & Tag.Magnitude) !== 0) return (tags & GIVEN) === 0 || isCounted(tokens, index) ? 'noun' : 'doubtful'
  if ((tags & Tag.FirstName) !== 0) return 'given'
  if ((tags & Tag.AmbiguousName) !== 0) return 'doubtful'
  if ((tags & NOUN) !== 0 || (NO_NAMES.has(lower) && (POLITE.has(lower) || mayBegin(tokens, index)))) return 'noun'
  return (tags & Tag.Surname) !== 0 ? 'known' : 'open'
}

/** Whether a figure or a word for one stands before token `i`. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && (before.kind === 'number' || (before.tags & (Tag.NumberWord | Tag.Modifier)) !== 0)
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
