import common from './de/common_words.json' with { type: 'json' }
import first from './de/first_names.json' with { type: 'json' }
import last from './de/surnames.json' with { type: 'json' }

const split = (list: string) => list.split(' ').filter((word) => word !== '')
const unambiguous = (names: readonly string[]) => names.filter((name) => !AMBIGUOUS_NAMES.has(name))

/** First names that are also German words, places, months or brands. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(split(first.ambiguous))
const FEMALE = new Set([...split(first.female), ...split(first.rare.female)])
const MALE = new Set([...split(first.male), ...split(first.rare.male)])
/** First names that are hardly anything else. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  unambiguous([...FEMALE, ...MALE, ...split(first.unisex), ...split(first.rare.unisex)]),
)
/** Known family names: a hint, never proof. */
export const SURNAMES: ReadonlySet<string> = new Set(split(last.names))
/** Ordinary words that stand capitalised. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(split(common.words))
/** Articles, pronouns, prepositions, conjunctions, adverbs, with which a sentence may begin. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(split(common.function_words))
/** Ends of ordinary nouns. */
export const NOUN_ENDS: readonly string[] = split(common.suffixes.noun)

const MARKS = common.organisation_marks
/** Words that make the name before them a company, a street, a school, a prize. */
export const AFTER_ORGANISATION: ReadonlySet<string> = new Set(MARKS.flatMap(({ after }) => split(after)))
/** Last parts that make hyphenated words the name of such a thing: Otto-Hahn-Schule. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  MARKS.flatMap(({ after, suffix }) => [...split(after), ...split(suffix)]),
)
/** Words that make the name after them such a thing: Firma, Familie, Grundschule. */
export const BEFORE_ORGANISATION: ReadonlySet<string> = new Set(MARKS.flatMap(({ before }) => split(before)))

/** Gender that a first name speaks for (of a double name the first part's); null where it is open or unknown. */
export function genderOf(given: string): 'female' | 'male' | null {
  const name = given.toLowerCase().split('-')[0] ?? ''
  const female = FEMALE.has(name)
  if (female === MALE.has(name)) return null
  return female ? 'female' : 'male'
}

const SURNAME_END = surnameEnds()

/** Whether an unknown word (lower case) ends like a family name: -mann, -owski, -oğlu. */
export function endsLikeSurname(lower: string): boolean {
  return SURNAME_END.test(lower)
}

/** Ends of at least three letters after at least two: shorter ones fit too many words. */
function surnameEnds(): RegExp {
  const ends = last.patterns.flatMap(({ suffixes }) => split(suffixes)).filter((end) => end.length > 2)
  return new RegExp(`.{2}(?:${ends.join('|')})$`, 'u')
}
