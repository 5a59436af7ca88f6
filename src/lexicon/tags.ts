import { Tag } from '../model/document.js'
import type { Lexicon, Word } from '../model/lexicon.js'
import { compoundTags } from './compounds.js'
import { DATE_TAGGED, MONTH_TAGGED, WEEKDAY_TAGGED } from './dates.js'
import abbreviations from './de/abbreviations.json' with { type: 'json' }
import speech from './de/speech.json' with { type: 'json' }
import { MEASURES, measureWords } from './measures.js'
import { MODIFIER_WORDS } from './modifiers.js'
import { CURRENCY_WORDS, MAGNITUDE_WORDS } from './money/units.js'
import { AMBIGUOUS_NAMES, COMMON_WORDS, FIRST_NAMES, SURNAMES } from './names.js'
import { BRANDS, FURTHER_NOUNS, ORGANISATION_WORDS } from './nouns.js'
import { NUMBER_WORDS } from './numbers.js'
import { COALITIONS, COLOURS, PARTY_ADJECTIVES, PARTY_BESIDE, SMALL_PARTY_NAMES } from './parties.js'
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
  [Tag.Common, FURTHER_NOUNS],
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
  [
    Tag.Party,
    [...PARTY_ADJECTIVES, ...COALITIONS.keys(), ...COLOURS.keys(), ...PARTY_BESIDE.keys(), ...SMALL_PARTY_NAMES],
  ],
]

const ABBREVIATIONS = new Set(abbreviations.entries)

/** How many words are remembered as they are written; a release has a few hundred different ones. */
const REMEMBERED = 50_000

/**
 * Builds the lexicon that the token pass asks. `extra` adds words to the built-in ones: the names of a user's measures.
 * What is said of a word is remembered by its written form, which spares case, shape and compounds of all but new words.
 */
export function createLexicon(extra: typeof TAGGED = []): Lexicon {
  const tags = new Map<string, number>()
  for (const [tag, words] of [...TAGGED, ...extra]) {
    for (const word of words) tags.set(word, (tags.get(word) ?? 0) | tag)
  }
  let remembered = new Map<string, Word>()
  const read = (text: string): Word => {
    const shape = shapeOf(text)
    // The dot that lower case leaves of a Turkish İ is taken off: İbrahim is looked up as ibrahim.
    const lower = shape === 'lower' || shape === 'none' ? text : text.toLowerCase().replaceAll('\u0307', '')
    const compound = shape === 'lower' || shape === 'none' ? 0 : compoundTags(lower)
    return { text, lower, shape, tags: (tags.get(lower) ?? 0) | compound }
  }
  const word = (text: string): Word => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered = new Map()
    const own = read(text)
    remembered.set(text, own)
    return own
  }
  return { word, isAbbreviation: (lower) => ABBREVIATIONS.has(lower) }
}

function shapeOf(text: string): Word['shape'] {
  const upper = text.match(/\p{Lu}|\p{Lt}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}|\p{Lo}|\p{Lm}/gu)?.length ?? 0
  if (upper + lower === 0) return 'none'
  if (upper === 0) return 'lower'
  if (lower === 0) return 'upper'
  return upper === 1 && /^(?:\p{Lu}|\p{Lt})/u.test(text) ? 'capital' : 'mixed'
}
