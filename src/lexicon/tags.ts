import { Tag, type Token } from '../model/document.js'
import type { Lexicon } from '../model/lexicon.js'
import { compoundTags } from './compounds.js'
import { DATE_TAGGED, MONTH_TAGGED, WEEKDAY_TAGGED } from './dates.js'
import abbreviations from './de/abbreviations.json' with { type: 'json' }
import speech from './de/speech.json' with { type: 'json' }
import { MEASURES, measureWords } from './measures.js'
import { MODIFIER_WORDS } from './modifiers.js'
import { CURRENCY_WORDS, MAGNITUDE_WORDS } from './money.js'
import { AMBIGUOUS_NAMES, COMMON_WORDS, FIRST_NAMES, SURNAMES } from './names.js'
import { BRANDS, ORGANISATION_WORDS } from './nouns.js'
import { NUMBER_WORDS } from './numbers.js'
import { COALITIONS, COLOURS, PARTY_ADJECTIVES } from './parties.js'
import { HONORIFICS, PARTICLES, SALUTATIONS } from './people.js'
import { PLACE_WORDS } from './places.js'

/** Words with the tag that they carry; each topic of the lexicon adds its own line. Words are in lower case. */
const TAGGED: readonly (readonly [tag: number, words: Iterable<string>])[] = [
  [Tag.Speech, speech.verbs],
  [Tag.FirstName, FIRST_NAMES],
  [Tag.AmbiguousName, AMBIGUOUS_NAMES],
  [Tag.Surname, SURNAMES],
  [Tag.Common, COMMON_WORDS],
  [Tag.Common, BRANDS],
  [Tag.Organisation, ORGANISATION_WORDS],
  [Tag.Honorific, HONORIFICS],
  [Tag.Salutation, SALUTATIONS],
  [Tag.Particle, PARTICLES],
  [Tag.Place, PLACE_WORDS],
  [Tag.NumberWord, NUMBER_WORDS],
  [Tag.Magnitude, MAGNITUDE_WORDS],
  [Tag.Currency, CURRENCY_WORDS],
  [Tag.Modifier, MODIFIER_WORDS],
  [Tag.Measure, measureWords(MEASURES)],
  [Tag.Month, MONTH_TAGGED],
  [Tag.Weekday, WEEKDAY_TAGGED],
  [Tag.DateWord, DATE_TAGGED],
  [Tag.Party, [...PARTY_ADJECTIVES, ...COALITIONS.keys(), ...COLOURS.keys()]],
]

const ABBREVIATIONS = new Set(abbreviations.entries)

/** How many words the compound analysis remembers; a release has a few hundred. */
const REMEMBERED = 50_000

/**
 * Builds the lexicon that the token pass asks. `extra` adds words to the built-in ones: the names of a user's measures.
 */
export function createLexicon(extra: typeof TAGGED = []): Lexicon {
  const tags = new Map<string, number>()
  for (const [tag, words] of [...TAGGED, ...extra]) {
    for (const word of words) tags.set(word, (tags.get(word) ?? 0) | tag)
  }
  let compounds = new Map<string, number>()
  const tagsOf = (lower: string, shape: Token['shape']): number => {
    const known = tags.get(lower) ?? 0
    if (shape === 'none' || shape === 'lower') return known
    let own = compounds.get(lower)
    if (own === undefined) {
      if (compounds.size >= REMEMBERED) compounds = new Map()
      own = compoundTags(lower)
      compounds.set(lower, own)
    }
    return known | own
  }
  return { tagsOf, isAbbreviation: (lower) => ABBREVIATIONS.has(lower) }
}
