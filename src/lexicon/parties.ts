import lexicon from './de/party_words.json' with { type: 'json' }
import { remembered } from './remembered.js'

/** How a word names a party. */
export type WordKind = 'party' | 'member' | 'adjective'

/** A word that names one or more parties, and where in it the name stands. */
export interface PartyWord {
  readonly parties: readonly string[]
  readonly kind: WordKind
  /** Half-open stretch of the word that is the party's name, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

interface PartyEntry {
  readonly id: string
  /** Names that stand alone and that nothing else means. */
  readonly words?: readonly string[]
  /** Names that are also other words: `Grüne`, `Linke`; they need a sign that the party is meant. */
  readonly names?: readonly string[]
  /** Abbreviations that also name the party at either end of a word: `NRWSPD`, `SPDFraktion`. */
  readonly compound?: readonly string[]
  /** Names that begin a word: `Grünenfraktion`. */
  readonly before?: readonly string[]
  /** Stems of what members are called; a colon marks a nominalised adjective. */
  readonly members?: readonly string[]
  readonly adjectives?: readonly string[]
  /** Stems of adjectives that mean the party only before a noun of its own: `grüne Ministerin`. */
  readonly beside?: readonly string[]
  readonly phrases?: readonly string[]
  /** Names that mean the party only in brackets behind a person: `(Zentrum)`. */
  readonly bracket?: readonly string[]
  /** Names that count only in capitals after `die`. */
  readonly capitals?: readonly string[]
  /** Abbreviations that are mostly something else (FW is the fire brigade): they need a noun of politics or a party beside them. */
  readonly narrow?: readonly string[]
  /** Names that the party writes in small letters. */
  readonly small?: readonly string[]
}

const PARTIES: readonly PartyEntry[] = lexicon.parties
const MEMBER_ENDINGS = ['', 'in', 'en', 'innen']
const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es']
const SECOND = new Set(lexicon.second)
const GENDER_MARK = /[:*_·]/u

const WORDS = wordTable()
const AT_EITHER_END = PARTIES.flatMap(({ id, compound = [] }) => compound.map((text) => ({ id, text })))
const AT_START = PARTIES.flatMap(({ id, before = [] }) => before.map((text) => ({ id, text })))
const AT_END = PARTIES.flatMap(({ id, names = [] }) =>
  names.flatMap((name) => lexicon.bodies.map((body) => ({ id, text: body + name }))),
)
const END_TABLE = new Map(AT_END.map((entry) => [entry.text, entry.id]))

/** Names that are also other words, in lower case. */
export const AMBIGUOUS_PARTY_NAMES: ReadonlySet<string> = new Set([
  ...PARTIES.flatMap(({ names = [], capitals = [], narrow = [] }) => [...names, ...capitals, ...narrow]),
  ...lexicon.unions.flatMap(({ words }) => words.slice(0, 1)),
])

/** Those of them that are mostly something else. */
export const NARROW_PARTY_NAMES: ReadonlySet<string> = new Set(PARTIES.flatMap(({ narrow = [] }) => narrow))

/** Names that parties write in small letters. */
export const SMALL_PARTY_NAMES: ReadonlySet<string> = new Set(PARTIES.flatMap(({ small = [] }) => small))

/** Party of each name (lower case) that means it only in brackets behind a person. */
export const PARTY_IN_BRACKET: ReadonlyMap<string, string> = new Map(
  PARTIES.flatMap(({ id, bracket = [] }) => bracket.map((name) => [name, id] as const)),
)

/** Words of adjectives, which are written in lower case: `sozialdemokratischen`. */
export const PARTY_ADJECTIVES: readonly string[] = [...WORDS].flatMap(([word, { kind }]) =>
  kind === 'adjective' ? [word] : [],
)

/** Party of each adjective (lower case, declined) that means it only before a noun of its own. */
export const PARTY_BESIDE: ReadonlyMap<string, string> = new Map(
  PARTIES.flatMap(({ id, beside = [] }) =>
    beside.flatMap((stem) => ADJECTIVE_ENDINGS.map((ending) => [stem + ending, id] as const)),
  ),
)

/** Whether a noun (lower case) is a party's own: what it has and who belongs to it. */
export const isPartyNoun: (lower: string) => boolean = remembered((lower) =>
  lexicon.own.some((end) => lower.endsWith(end)),
)

/** First words of the names that are more than one word, in lower case. */
export const PARTY_PHRASES: ReadonlyMap<string, readonly PartyPhrase[]> = phraseTable()

export interface PartyPhrase {
  readonly party: string
  /** Lower-case tokens. */
  readonly tokens: readonly string[]
}

/** Reads a word (lower case) as the name of a party, a member or a compound of either; null where it is none. */
export const readParty: (lower: string) => PartyWord | null = remembered(readAnew)

function readAnew(lower: string): PartyWord | null {
  const whole = WORDS.get(lower.replace(GENDER_MARK, ''))
  if (whole !== undefined) return { ...whole, start: 0, end: lower.length }
  for (const { id, text } of AT_EITHER_END) {
    const rest = lower.length - text.length
    if (rest >= 2 && lower.startsWith(text)) return { parties: [id], kind: 'party', start: 0, end: text.length }
    if (rest >= 2 && lower.endsWith(text)) return { parties: [id], kind: 'party', start: rest, end: lower.length }
  }
  for (const { id, text } of AT_START) {
    if (lower.startsWith(text) && SECOND.has(lower.slice(text.length)))
      return { parties: [id], kind: 'party', start: 0, end: text.length }
  }
  const id = END_TABLE.get(lower)
  return id === undefined ? null : { parties: [id], kind: 'party', start: 0, end: lower.length }
}

function wordTable(): ReadonlyMap<string, { parties: readonly string[]; kind: WordKind }> {
  const table = new Map<string, { parties: readonly string[]; kind: WordKind }>()
  for (const {
    id,
    words = [],
    names = [],
    compound = [],
    members = [],
    adjectives = [],
    capitals = [],
    narrow = [],
  } of PARTIES) {
    const parties = [id]
    for (const word of [...words, ...names, ...compound, ...capitals, ...narrow])
      table.set(word, { parties, kind: 'party' })
    for (const stem of members) {
      const forms = stem.endsWith(':')
        ? ['e', 'er', 'en'].map((ending) => stem.slice(0, -1) + ending)
        : MEMBER_ENDINGS.map((ending) => stem + ending)
      for (const form of forms) table.set(form, { parties, kind: 'member' })
    }
    for (const stem of adjectives)
      for (const ending of ADJECTIVE_ENDINGS) table.set(stem + ending, { parties, kind: 'adjective' })
  }
  for (const { parties, words } of lexicon.unions) for (const word of words) table.set(word, { parties, kind: 'party' })
  return table
}

function phraseTable(): ReadonlyMap<string, readonly PartyPhrase[]> {
  const table = new Map<string, PartyPhrase[]>()
  for (const { id, phrases = [] } of PARTIES) {
    for (const phrase of phrases) {
      const tokens = phrase.split(' ')
      const first = tokens[0] ?? ''
      table.set(first, [...(table.get(first) ?? []), { party: id, tokens }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return table
}

/** A coalition by its name. */
export interface CoalitionName {
  readonly parties: readonly string[]
  /** Whether the word means other things too, so that the text must speak of politics. */
  readonly bare: boolean
  /** Its parties in a Land, a district or a town, null where they are the same. */
  readonly local: readonly string[] | null
  /** Words of which one must stand before it. */
  readonly after: readonly string[] | null
}

/** Names of coalitions in lower case. */
export const COALITIONS: ReadonlyMap<string, CoalitionName> = coalitionTable()

/** Party of each colour in lower case, uninflected. */
export const COLOURS: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.colours))

/** Where a colour means another party than elsewhere: signs in the text (lower case) that say so. */
export const COLOUR_REGIONS: readonly {
  readonly signs: readonly string[]
  readonly unless: readonly string[]
  readonly instead: Readonly<Record<string, string>>
}[] = lexicon.regions

/** Words (lower case) of Länder, districts and towns, and of the Bund: they say whose coalition is meant. */
export const LOCAL_WORDS: ReadonlySet<string> = new Set(lexicon.local)
export const FEDERAL_WORDS: ReadonlySet<string> = new Set(lexicon.federal)

/** Nouns that may follow a party's name as a name beside it: `Grüne Fraktion`. */
export const PARTY_FOLLOWERS: ReadonlySet<string> = new Set(lexicon.followers)

/** Whether a word (lower case) is one of politics, so that colours and other doubtful words near it mean parties. */
export const isPolitical: (lower: string) => boolean = remembered((lower) => {
  const { starts, ends } = lexicon.political
  return starts.some((start) => lower.startsWith(start)) || ends.some((end) => lower.endsWith(end))
})

/** Whether a word (lower case) is what a coalition makes (`das schwarz-gelbe Kinderbildungsgesetz`). */
export const isAct = (lower: string): boolean => ERAS.has(lower) || lexicon.acts.some((end) => lower.endsWith(end))

const ERAS = new Set(lexicon.eras)

/** What begins the names of clubs (lower case): `FC Schwarz-Gelb`. */
export const CLUBS: ReadonlySet<string> = new Set(lexicon.clubs)

function coalitionTable(): ReadonlyMap<string, CoalitionName> {
  const table = new Map<string, CoalitionName>()
  for (const { words, parties, bare = false, after = null, local = null, adjective = false } of lexicon.coalitions) {
    const endings = adjective ? ['', ...ADJECTIVE_ENDINGS] : ['']
    for (const word of words) for (const ending of endings) table.set(word + ending, { parties, bare, after, local })
  }
  return table
}
