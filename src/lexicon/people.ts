import words from './de/people.json' with { type: 'json' }
import { BEFORE_ORGANISATION, COMMON_WORDS, FUNCTION_WORDS } from './names.js'
import { nounTags } from './nouns.js'
import { remembered } from './remembered.js'
import { readTitle } from './titles.js'

/** Words that stand before a name as part of its address: Dr., Prof., Dipl. */
export const HONORIFICS: ReadonlySet<string> = new Set(words.honorifics)
/** Degrees and ranks before a name that are read only as they are written: RA, DI, StD. */
export const WRITTEN_HONORIFICS: ReadonlySet<string> = new Set(words.writtenHonorifics)
/** Letters that go on an academic title: the h and c of `Dr. h. c.` */
export const HONORIFIC_LETTERS: ReadonlySet<string> = new Set(words.honorificLetters)
/** Frau, Herr, Kollege and their forms. */
export const SALUTATIONS: ReadonlySet<string> = new Set(words.salutations)
/** Those of them that stand before one person. */
export const ONE_PERSON: ReadonlySet<string> = new Set(words.onePerson)
/** Abbreviations of religious orders behind a name: `OSF`. */
export const ORDERS: ReadonlySet<string> = new Set(words.orders)
/** Small words inside a family name: von, van der, de la, zu. */
export const PARTICLES: ReadonlySet<string> = new Set(words.particles)
/** Capitalised words that begin a family name of two words: Abu, El, Mac, Van. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(words.capitalParticles)
/** First words of family names before a particle: Graf, Freiherr. */
export const NOBILITY: ReadonlySet<string> = new Set(words.nobility)
/** First halves of family names in two words: Schulze, Große, Graf. */
export const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(words.doubleSurnames)
/** Initials of two letters: Ch., Th. */
export const LONG_INITIALS: ReadonlySet<string> = new Set(words.initials)
/** Mandates that stand after a name: MdL, MdB. */
export const MANDATES: ReadonlySet<string> = new Set(words.mandates)
/** Words that announce who took a picture, wrote a text or answers the telephone. */
export const CREDITS: ReadonlySet<string> = new Set(words.credits)
/** First words of foreign places that are given names too: Monte Carlo, Santo Domingo. */
export const PLACE_STARTS: ReadonlySet<string> = new Set(words.placeStarts)
/** Words that make the name after them a household, a firm, a ship or a school: Familie, Autohaus, Sankt. */
const NAMED_THINGS: ReadonlySet<string> = new Set([...words.namedThings, ...BEFORE_ORGANISATION])
/** Those of them behind which the given names of a couple stand: `Familie Anja und Bernd Muster`. */
export const HOUSEHOLDS: ReadonlySet<string> = new Set(words.households)
/** Particles inside a family name of which the first word is one by itself: Ferreira da Costa. */
export const FOREIGN_PARTICLES: ReadonlySet<string> = new Set(words.foreignParticles)
/** Dutch and Frisian particles, behind which any noun is a family name: van de Sand. */
export const DUTCH_PARTICLES: ReadonlySet<string> = new Set(words.dutchParticles)
/** Whether a word (lower case) ends like the middle name that a father gives: Sergejewitsch, Petrowna. */
export const isPatronymic = (lower: string): boolean =>
  lower.length > 6 && words.patronymicEnds.some((end) => lower.endsWith(end))
const THINGS_AFTER: ReadonlySet<string> = new Set(words.thingsAfter)
/** Whether a word (lower case) makes the name before it a building, a prize, a contest: Preis, Haus, Museumsforum. */
export const isThingAfter: (lower: string) => boolean = remembered(
  (lower) => THINGS_AFTER.has(lower) || words.namedThingEnds.some((end) => !HOUSEHOLDS.has(end) && lower.endsWith(end)),
)
/** Last words of street names that are family names too: Otto Pankok Ring 12. */
export const STREETS: ReadonlySet<string> = new Set(words.streets)
/** Arabic articles that a hyphen joins to the family name: al-Khalil. */
export const HYPHEN_PARTICLES: ReadonlySet<string> = new Set(words.hyphenParticles)
/** Titles that are family names too where they stand right after a given name: Peter Kanzler. */
export const TITLE_SURNAMES: ReadonlySet<string> = new Set(words.titleSurnames)
/** Words with which a letter addresses somebody by the full name: liebe Anna Muster. */
export const DEAR: ReadonlySet<string> = new Set(words.dear)
/** Particles that are part of a name only with an article behind them (`auf der Heide`). */
export const ARTICLE_PARTICLES: ReadonlySet<string> = new Set(words.articleParticles)
/** Particles that are prepositions after a title: `Präsident von Ghana`. */
export const PREPOSITION_PARTICLES: ReadonlySet<string> = new Set(words.prepositionParticles)
/** Verbs between a title and the name of who holds it: `Leiterin ist`. */
export const COPULAS: ReadonlySet<string> = new Set(words.copulas)
/** Prepositions after which a name that is a place is the place: `in Essen`. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(words.placePrepositions)
/** Whether a noun (lower case) is a work that is called by a title in quotation marks: `Komödie`, `Spielfilm`. */
export const isWorkNoun = (lower: string): boolean => words.works.some((end) => lower.endsWith(end))
/** Abbreviations before a signature: gez. */
export const SIGNED: ReadonlySet<string> = new Set(words.signed)
/** Vietnamese family names without diacritics, which may stand before the given names. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(words.familyFirst)
/** Syllables of Vietnamese given names without diacritics. */
export const FAMILY_FIRST_GIVEN: ReadonlySet<string> = new Set(words.familyFirstGiven)
/** Vietnamese middle names, which prove that the family name stands first. */
export const FAMILY_FIRST_MIDDLE: ReadonlySet<string> = new Set(words.familyFirstMiddle)
/** What stands between the members of a list. */
export const SEPARATORS: ReadonlySet<string> = new Set(words.separators)
/** Articles and other words after which a noun-like surname is the noun. */
export const DETERMINERS: ReadonlySet<string> = new Set(words.determiners)
/** Words that a sentence or a title's phrase may begin with and that are no names. */
export const NO_NAMES: ReadonlySet<string> = new Set([...words.adjectives, ...FUNCTION_WORDS])
/** Pronouns that are capitalised anywhere in a sentence. */
export const POLITE: ReadonlySet<string> = new Set(words.polite)
/** Particles that go on a particle: the der of `von der`, the la of `de la`. */
export const INNER_PARTICLES: ReadonlySet<string> = new Set(words.innerParticles)
/** Marks that open a quotation. */
export const QUOTATION_OPENERS: ReadonlySet<string> = new Set(words.quotationOpeners)
/** Prepositions after which Mai, Freitag or Sommer is the time and not the surname. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(words.datePrepositions)
/** Salutations of men. */
export const MALE_SALUTATIONS: ReadonlySet<string> = new Set(words.maleSalutations)

/** Whether a word (lower case) makes the name after it a household, a firm, a ship or a school: Konditorei, Unternehmerfamilie. */
export const isNamedThing: (lower: string) => boolean = remembered(
  (lower) => NAMED_THINGS.has(lower) || words.namedThingEnds.some((end) => lower.endsWith(end)),
)

const OCCUPATION_ENDS: ReadonlySet<string> = new Set(words.occupationEndings)
const LONGEST_OCCUPATION = Math.max(...words.occupationEndings.map(({ length }) => length))

/** Whether a noun (lower case) says what somebody does without being an office: Hausmeister, Spediteur, Biologin. */
export function isOccupation(lower: string): boolean {
  for (let length = Math.min(LONGEST_OCCUPATION, lower.length); length > 2; length--) {
    if (OCCUPATION_ENDS.has(lower.slice(-length))) return true
  }
  return false
}

/**
 * Whether a word that ends like a title (lower case) is rather a family name, since what stands before its end is no
 * word: Hoferichter.
 */
export function isSurnameLikeTitle(lower: string): boolean {
  const reading = readTitle(lower)
  if (reading === null || reading.prefix === 0) return false
  // `Ministerialrat`: the title itself says with which words it goes.
  if (reading.forms.some(({ head }) => head.only !== undefined)) return false
  if (!reading.forms.some(({ nominative }) => words.surnameTitles.includes(nominative.toLowerCase()))) return false
  const stem = lower.slice(0, reading.prefix)
  const bare = stem.endsWith('s') ? stem.slice(0, -1) : stem
  const known = (word: string) => COMMON_WORDS.has(word) || FUNCTION_WORDS.has(word) || nounTags(word) !== 0
  return !known(stem) && !known(bare) && !known(`${bare}e`)
}
