import words from './de/speech.json' with { type: 'json' }
import { remembered } from './remembered.js'

/** Verbs of saying that only a human does in a release, so that the capitalised word after them is a name. */
export const PERSONAL_SPEECH: ReadonlySet<string> = new Set(words.personal)
/** Verb forms of reported speech: sei, habe, wolle. */
export const SUBJUNCTIVES: ReadonlySet<string> = new Set(words.subjunctives)
/** Those of the subjunctives that may also say what might be: hätte, würde, könnte. */
export const CONDITIONALS: ReadonlySet<string> = new Set(words.conditionals)
/** Prepositions that name a source: laut, zufolge, nach. */
export const SOURCES: ReadonlySet<string> = new Set(words.sources)
/** Nouns that make a preposition name a source: nach Angaben, nach Ansicht. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(words.sourceNouns)
/** Pronouns that stand for the speaker. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(words.subjectPronouns)
/** Prepositions after which a name is not who speaks. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(words.prepositions)
/** Conjunctions that open a reported clause. */
export const REPORTING: ReadonlySet<string> = new Set(words.conjunctions)
/** Particle of each verb that announces, so that what follows its comma is reported: `kündigte … an, bis 2020 zu bauen`. */
export const ANNOUNCEMENTS: ReadonlyMap<string, string> = new Map(
  words.announcements.flatMap(({ verbs, particle }) => verbs.map((verb) => [verb, particle] as const)),
)
/** Verbs of an aside that reports: `Wie X mitteilt, …`. */
export const ASIDES: ReadonlySet<string> = new Set(words.asides)

/** Whether a noun (lower case) says what somebody does or is who holds no office: `Unternehmerin`, `Rentner`. */
export const isCalling: (lower: string) => boolean = remembered((lower) =>
  words.callings.some((end) => lower.endsWith(end) || lower.endsWith(`${end}in`)),
)

/** Whether a noun (lower case) describes who was named before, so that `sagte die 49-Jährige` means that person. */
export const isDescription: (lower: string) => boolean = remembered((lower) =>
  words.descriptions.some((end) => lower.endsWith(end) || lower.endsWith(`${end}in`)),
)
