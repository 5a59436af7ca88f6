import type { OfficeRecord } from '../model/records.js'
import context from './de/title_context.json' with { type: 'json' }
import districts from './nrw/districts.json' with { type: 'json' }

/** What an adjective before a title says of the office. */
export interface TitleAdjective {
  /** The adjective without its ending. */
  readonly stem: string
  /** Whether it stays in the title: `stellvertretender Vorsitzender`, not `neuer Vorsitzender`. */
  readonly kept: boolean
  readonly deputy: boolean
  readonly status: OfficeRecord['status'] | null
  /** Beginnings of titles of which it is part, so that it says nothing of the status: `geschäftsführendes Vorstandsmitglied`. */
  readonly unless: readonly string[]
}

/** Words in a row (lower-case tokens) that say the status of the title beside them. */
export interface StatusWords {
  readonly tokens: readonly string[]
  /** Null where they only say that it is held now. */
  readonly status: OfficeRecord['status'] | null
}

interface AdjectiveEntry {
  readonly stems: readonly string[]
  readonly kept?: boolean
  readonly deputy?: boolean
  readonly status?: string
  readonly unless?: readonly string[]
}

const ENDING = /(?:e[rnms]?)$/u
/** Abbreviations, which stand for the first adjective of their entry: `stellv.`. */
const SHORT = new Set(context.shortAdjectives)
const ADJECTIVES: ReadonlyMap<string, TitleAdjective> = new Map(
  (context.adjectives as readonly AdjectiveEntry[]).flatMap(
    ({ stems, kept = false, deputy = false, status, unless = [] }) =>
      stems.map(
        (written) =>
          [
            written,
            {
              stem: SHORT.has(written) ? (stems[0] ?? written) : written,
              kept,
              deputy,
              status: statusOf(status),
              unless,
            },
          ] as const,
      ),
  ),
)
const BODIES = new Set(context.bodies)
const BODY_LENGTHS = [...new Set(context.bodies.map(({ length }) => length))].sort((a, b) => b - a)

/** What may stand before a title by its last word, longer ones where the data has them first. */
export const STATUS_BEFORE: ReadonlyMap<string, readonly StatusWords[]> = byLastWord(
  context.statusWords.map(statusWords),
)
export const STATUS_AFTER: readonly StatusWords[] = context.after.map(statusWords)
export const TITLE_PREFIXES = context.prefixes.map(({ start, status, deputy = false }) => ({
  start,
  status: statusOf(status),
  deputy,
}))
/** First parts of titles that may stand behind such a start without a hyphen: `Altlandesbischof`. */
export const PREFIX_LEVELS: readonly string[] = context.prefixLevels
/** Name of each land by its adjective without ending: `bayerisch` is Bayern. */
export const LANDS: ReadonlyMap<string, string> = new Map(
  context.lands.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective, name] as const)),
)
/** First parts that are places or institutions though nothing else shows it: `Kita-Leiterin`. */
export const PLACE_PARTS: ReadonlySet<string> = new Set(context.places)
/** Whether a word (lower case) ends like the name of a town and hardly like anything else: Sulingen. */
export function endsLikePlace(lower: string): boolean {
  return context.placeEnds.some((end) => lower.endsWith(end) && lower.length > end.length + 2)
}
/** What somebody is thanked for, so that it is not what a title is for: `dankte dem Leiter für die Unterstützung`. */
export const THANKS: ReadonlySet<string> = new Set(context.thanks)
/** Those of them that are fields of an office too: `Staatssekretär für das Engagement`. */
export const FIELDS: ReadonlySet<string> = new Set(context.fields)
/** Words of a sentence that thanks, honours or gives. */
export const THANKING: ReadonlySet<string> = new Set(context.thanking)
/** Words in the genitive that name what a minister is for: Minister der Justiz. */
export const RESSORTS: ReadonlySet<string> = new Set(context.ressorts)
/** Nouns (lower case, genitive) for a time or a game, of which nobody holds an office: `Trainerin des Jahres`. */
export const TIMES: ReadonlySet<string> = new Set(context.times)
/** What stands in brackets behind the name of somebody who has died: `(† 1998)`. */
export const DEAD: ReadonlySet<string> = new Set(context.dead)
/** What stands before titles that are counted, not held by who is named: `mit mehreren Stellvertretern`. */
export const COUNTING: ReadonlySet<string> = new Set(context.counting)
/** First words of bodies that no hyphen joins to the next: `IG Metall-Sekretärin`. */
export const BODY_STARTS: ReadonlySet<string> = new Set(context.bodyStarts)
/** Prepositions with which a sentence begins that says where somebody holds an office: `Im Jugendamt ist A neue Leiterin`. */
export const FRONTS: ReadonlySet<string> = new Set(context.fronts)
/** Ends of nouns (lower case) for those who meet and choose, not for a body: `Vollversammlung`. */
export const ASSEMBLIES: readonly string[] = context.assemblies
/** Beginnings of titles (lower case) that name the kind of their body, and its noun: `kammer` of Kammerpräsident. */
export const BODY_PREFIXES: readonly (readonly [prefix: string, noun: string])[] = context.bodyPrefixes.map(
  ({ start, noun }) => [start, noun] as const,
)
export const DEFINITE: ReadonlySet<string> = new Set(context.definite)
export const APPOINTED: ReadonlySet<string> = new Set(context.appointed)
export const INDEFINITE: ReadonlySet<string> = new Set(context.indefinite)
export const SINGULAR: ReadonlySet<string> = new Set(context.singular)
export const GENITIVES: ReadonlySet<string> = new Set(context.genitives)
export const PREPOSITIONS: ReadonlySet<string> = new Set(context.prepositions)
export const ARTICLES: ReadonlySet<string> = new Set(context.articles)

/** Reads a word (lower case) as an adjective that belongs to titles; null where it is none. */
export function titleAdjective(lower: string): TitleAdjective | null {
  const stem = lower.replace(ENDING, '')
  const known = ADJECTIVES.get(stem) ?? ADJECTIVES.get(lower)
  if (known !== undefined) return known
  if (stem === lower || !context.adjectiveEnds.some((end) => stem.endsWith(end))) return null
  return { stem, kept: true, deputy: false, status: null, unless: [] }
}

/** Whether a word (lower case, without its period) is an abbreviated adjective of titles: `stellv.`, `ehem.`. */
export function isShortAdjective(lower: string): boolean {
  return SHORT.has(lower)
}

/** Whether a noun (lower case) names a body, alone or as the end of a compound: `Ordnungsamt`, `Kreistagsfraktion`. */
export function isBody(lower: string): boolean {
  return (
    BODY_LENGTHS.some((length) => length <= lower.length && BODIES.has(lower.slice(-length))) || isGenitiveBody(lower)
  )
}

/** Full names of bodies by their short ones, as written. */
export const SHORT_BODIES: ReadonlyMap<string, string> = new Map(Object.entries(context.shortBodies))

/** Whether a noun (lower case) is a word for any body of its kind and names none: `Verein`, not `Sportverein`. */
export function isBareBody(lower: string): boolean {
  return BODIES.has(lower) && !context.namedBodies.includes(lower)
}

function isGenitiveBody(lower: string): boolean {
  if (!lower.endsWith('s')) return false
  const stem = lower.replace(/e?s$/u, '')
  return BODY_LENGTHS.some((length) => length <= stem.length && BODIES.has(stem.slice(-length)))
}

/** Whether a noun (lower case) names a department, which may be called by what it does: `Fachbereich Arbeit und Soziales`. */
export function isDepartment(lower: string): boolean {
  return context.departments.some((department) => lower.endsWith(department))
}

/** Whether a body (noun in lower case) needs no object: `Beauftragte der Landesregierung für Integration`, not `Leiter des Instituts für …`. */
export function isComplete(lower: string): boolean {
  return context.complete.some((end) => lower.endsWith(end))
}

/** Grammatical gender of a body's noun (lower case, also in the genitive) as its article says it: `der` or `des` before it. */
export function bodyEnding(lower: string, article: string): 'e' | 'er' | 'es' | null {
  if (article === 'der') return context.feminineEnds.some((end) => lower.endsWith(end)) ? 'e' : null
  return context.neuter.some((noun) => lower.endsWith(noun)) ? 'es' : 'er'
}

function statusWords({ words, status }: { words: string; status: string }): StatusWords {
  return { tokens: words.split(' '), status: status === 'current' ? null : statusOf(status) }
}

function statusOf(text: string | undefined): OfficeRecord['status'] | null {
  return text === 'former' || text === 'designated' || text === 'acting' || text === 'current' ? text : null
}

/** Names of districts by their form in -er (lower case): `hammer` is Hamm. */
const PLACES_IN_ER: ReadonlyMap<string, string> = new Map(
  districts.entries.flatMap(({ name, variants }) =>
    variants
      .filter((variant) => /^\p{Lu}\p{Ll}+er$/u.test(variant))
      .map((variant) => [variant.toLowerCase(), name] as const),
  ),
)

/** The place that a form in -er is made of, as far as the districts give it, else the form itself. */
export function placeOf(written: string): string {
  return PLACES_IN_ER.get(written.toLowerCase()) ?? written
}

function byLastWord(entries: readonly StatusWords[]): Map<string, StatusWords[]> {
  const table = new Map<string, StatusWords[]>()
  for (const entry of entries) {
    const last = entry.tokens.at(-1) ?? ''
    table.set(last, [...(table.get(last) ?? []), entry])
  }
  return table
}
