import { Tag } from '../model/document.js'
import words from './de/nouns.json' with { type: 'json' }
import people from './de/people.json' with { type: 'json' }
import { AFTER_ORGANISATION, AMBIGUOUS_NAMES, FIRST_NAMES, NOUN_ENDS, SURNAMES } from './names.js'

/** Fewest letters before an end for it to be the head of a compound. */
const SHORTEST_STEM = 3
const COMMON = new Set([...words.commonEndings, ...NOUN_ENDS])
const ORGANISATION = new Set(words.organisationEndings)
/** Particles of family names, which may be written as one word with what follows. */
const PARTICLES = new Set(people.particles)
const LONGEST = Math.max(...[...COMMON, ...ORGANISATION].map((end) => end.length))

/** Words that make what stands before them a company, a street, a school. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([...words.organisations, ...AFTER_ORGANISATION])

/** Tags of a capitalised word by its end: an ordinary noun (`-ung`, `-bereich`), a body or building (`-stiftung`). */
export function nounTags(lower: string): number {
  if (SURNAMES.has(lower) || FIRST_NAMES.has(lower) || AMBIGUOUS_NAMES.has(lower)) return 0
  if (ORGANISATION.has(lower)) return Tag.Organisation
  if (COMMON.has(lower)) return Tag.Common
  for (let length = Math.min(LONGEST, lower.length - SHORTEST_STEM); length > 1; length--) {
    const end = lower.slice(-length)
    // `Terhalle`: a particle before a building makes a family name.
    if (ORGANISATION.has(end)) return PARTICLES.has(lower.slice(0, -length)) ? 0 : Tag.Organisation
    if (COMMON.has(end)) return Tag.Common
  }
  return 0
}

/** Ordinary nouns besides those of `common_words.json`. */
export const FURTHER_NOUNS: ReadonlySet<string> = new Set(words.nouns)

/** Names of companies and media that look like family names. */
export const BRANDS: ReadonlySet<string> = new Set(words.brands)
