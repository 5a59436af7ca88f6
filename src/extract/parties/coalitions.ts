import {
  AMBIGUOUS_PARTY_NAMES,
  CLUBS,
  COALITIONS,
  COLOUR_REGIONS,
  COLOURS,
  type CoalitionName,
  FEDERAL_WORDS,
  isAct,
  isPolitical,
  LOCAL_WORDS,
} from '../../lexicon/parties.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { isPoliticalContext } from './context.js'
import type { Found } from './names.js'

/** Before a noun of colours these speak of colours: a coalition has no article. */
const COLOUR_ARTICLES = new Set(['das', 'dem', 'des', 'im', 'ein', 'einem', 'in'])
const ENDING = /(?:e[rnsm]?)$/u
/** How many colours a coalition has at most. */
const MOST_COLOURS = 4
/** How many tokens on either side are asked for the region. */
const REACH = 300
/** How many tokens of the sentence on either side say whether the Bund or a Land is meant. */
const LEVEL_REACH = 30

/** The coalition that token `i` begins or names, or null. */
export function coalitionAt(document: AnnotatedDocument, i: number): Found | null {
  return coloursAt(document, i) ?? namedAt(document, i)
}

/** `rot-grün`, `Schwarz-Gelb`, `rot-rot-grüne`: colours joined by hyphens, in a text that speaks of politics. */
function coloursAt(document: AnnotatedDocument, i: number): Found | null {
  const { tokens } = document
  const first = tokens[i]
  if (first === undefined || (tokens[i - 1]?.text === '-' && !first.spaced)) return null
  const parties: string[] = []
  let last = i
  for (let at = i; parties.length < MOST_COLOURS; at += 2) {
    const party = colourOf(tokens[at])
    if (party === null || (at > i && tokens[at]?.spaced !== false)) break
    // The second red is the Left: rot-rot-grün.
    parties.push(parties.includes(party) && party === 'SPD' ? 'LINKE' : party)
    last = at
    if (tokens[at + 1]?.text !== '-' || tokens[at + 1]?.spaced !== false) break
  }
  const whole = tokens[last + 1]?.text === '-' && tokens[last + 1]?.spaced === false
  if (parties.length < 2 || new Set(parties).size < 2 || isClub(tokens, i)) return null
  if (!whole && !isMeant(document, i, last)) return null
  if (whole && !isPolitical(tokens[last + 2]?.lower ?? '')) return null
  return found('parties/colours', tokens, i, last, byRegion(document, i, parties))
}

/** `FC Schwarz-Gelb`, `SG 08 Schwarz-Gelb`: whether the colours at token `i` are a club's. */
function isClub(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.kind === 'number' ? tokens[i - 2] : tokens[i - 1]
  return before !== undefined && before.sentence === tokens[i]?.sentence && CLUBS.has(before.lower)
}

/** The noun (lower case) that begins at token `i`, by its last part: `Kita-Reform`. */
function headAt(tokens: readonly Token[], i: number): string {
  let head = i
  while (tokens[head + 1]?.text === '-' && tokens[head + 1]?.spaced === false && tokens[head + 2]?.spaced === false)
    head += 2
  return tokens[head]?.lower ?? ''
}

/** Whether the document names a party or speaks of politics elsewhere. */
function namesParty(document: AnnotatedDocument, first: number, last: number): boolean {
  const { tokens } = document
  if (document.tagged(Tag.Party).some((i) => (i < first || i > last) && !isColour(tokens[i]))) return true
  return tokens
    .slice(Math.max(0, first - REACH), first + REACH)
    .some(({ lower, shape }) => shape !== 'lower' && isPolitical(lower))
}

function isColour(token: Token | undefined): boolean {
  return colourOf(token) !== null
}

function colourOf(token: Token | undefined): string | null {
  if (token === undefined) return null
  return COLOURS.get(token.lower) ?? COLOURS.get(token.lower.replace(ENDING, '')) ?? null
}

/** Whether the colours are a coalition: before a noun of politics, or as a noun or adverb where politics is spoken of. */
function isMeant(document: AnnotatedDocument, first: number, last: number): boolean {
  const { tokens } = document
  const after = tokens[last + 1]
  const inflected = !COLOURS.has(tokens[last]?.lower ?? '')
  if (inflected && after?.kind === 'word' && after.shape !== 'lower')
    return isPolitical(after.lower) || (isAct(headAt(tokens, after.index)) && namesParty(document, first, last))
  if (isPoliticalContext(document, first, AMBIGUOUS_PARTY_NAMES)) return true
  const isNoun = tokens[first]?.shape === 'capital' && tokens[last]?.shape === 'capital'
  // `Schwarz-Gelb Siegen` is a club.
  if (after?.kind === 'word' && after.shape !== 'lower' && !isPolitical(after.lower)) return false
  return (
    isNoun &&
    !inflected &&
    !COLOUR_ARTICLES.has(tokens[first - 1]?.lower ?? '') &&
    (tokens[first - 1]?.lower === 'unter' || namesParty(document, first, last))
  )
}

/** `die Ampel`, `Jamaika-Koalition`, `Große Koalition`. */
function namedAt(document: AnnotatedDocument, i: number): Found | null {
  const { tokens } = document
  const token = tokens[i]
  const named = COALITIONS.get(token?.lower ?? '')
  if (token === undefined || named === undefined) return null
  if (named.after !== null) {
    if (!named.after.includes(tokens[i - 1]?.lower ?? '')) return null
    return found('parties/coalition', tokens, i - 1, i, byLevel(document, i, named))
  }
  const joined = tokens[i + 1]?.text === '-' && tokens[i + 1]?.spaced === false
  if (named.bare && token.shape === 'lower') return null
  if (named.bare && joined && !isPolitical(tokens[i + 2]?.lower ?? '')) return null
  if (named.bare && !joined && !isPoliticalContext(document, i, AMBIGUOUS_PARTY_NAMES)) return null
  return found('parties/coalition', tokens, i, i, byRegion(document, i, byLevel(document, i, named)))
}

/** The parties of a coalition: those of the place where the sentence, or else what stands around it, speaks of a Land, a district or a town and not of the Bund. */
function byLevel({ tokens, sentences }: AnnotatedDocument, i: number, { parties, local }: CoalitionName) {
  if (local === null) return parties
  const sentence = sentences[tokens[i]?.sentence ?? 0]
  const first = Math.max(i - LEVEL_REACH, sentence?.firstToken ?? 0)
  const own = levelOf(tokens.slice(first, Math.min(i + LEVEL_REACH, sentence?.lastToken ?? i)))
  return (own ?? levelOf(tokens.slice(Math.max(0, i - REACH), i + REACH))) === 'local' ? local : parties
}

/** Whether words speak of the Bund or of a Land, a district or a town; null where they speak of neither. */
function levelOf(words: readonly Token[]): 'federal' | 'local' | null {
  if (words.some(({ lower }) => FEDERAL_WORDS.has(lower))) return 'federal'
  return words.some(({ lower, shape }) => shape !== 'lower' && LOCAL_WORDS.has(lower)) ? 'local' : null
}

function byRegion({ tokens }: AnnotatedDocument, i: number, parties: readonly string[]): readonly string[] {
  for (const { signs, unless, instead } of COLOUR_REGIONS) {
    if (!parties.some((party) => party in instead)) continue
    const words = new Set(tokens.slice(Math.max(0, i - REACH), i + REACH).map(({ lower }) => lower))
    if (signs.some((sign) => words.has(sign)) && !unless.some((word) => words.has(word)))
      return parties.map((party) => instead[party] ?? party)
  }
  return parties
}

function found(rule: string, tokens: readonly Token[], first: number, last: number, parties: readonly string[]): Found {
  return {
    rule,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    parties: [...new Set(parties)],
    expression: 'coalition',
    firstToken: first,
    lastToken: last + 1,
  }
}
