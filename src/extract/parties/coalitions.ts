import { AMBIGUOUS_PARTY_NAMES, COALITIONS, COLOUR_REGIONS, COLOURS, isPolitical } from '../../lexicon/parties.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { isPoliticalContext } from './context.js'
import type { Found } from './names.js'

/** Before a noun of colours these speak of colours: a coalition has no article. */
const COLOUR_ARTICLES = new Set(['das', 'dem', 'des', 'im', 'ein', 'einem', 'in'])
const ENDING = /(?:e[rnsm]?)$/u
/** How many colours a coalition has at most. */
const MOST_COLOURS = 4
/** How many tokens on either side are asked for the region. */
const REACH = 300

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
  if (parties.length < 2 || new Set(parties).size < 2) return null
  if (!whole && !isMeant(document, i, last)) return null
  if (whole && !isPolitical(tokens[last + 2]?.lower ?? '')) return null
  return found('parties/colours', tokens, i, last, byRegion(document, i, parties))
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
  if (inflected && after?.kind === 'word' && after.shape !== 'lower') return isPolitical(after.lower)
  if (isPoliticalContext(document, first, AMBIGUOUS_PARTY_NAMES)) return true
  const isNoun = tokens[first]?.shape === 'capital' && tokens[last]?.shape === 'capital'
  return isNoun && !inflected && !COLOUR_ARTICLES.has(tokens[first - 1]?.lower ?? '')
}

/** `die Ampel`, `Jamaika-Koalition`, `Große Koalition`. */
function namedAt(document: AnnotatedDocument, i: number): Found | null {
  const { tokens } = document
  const token = tokens[i]
  const named = COALITIONS.get(token?.lower ?? '')
  if (token === undefined || named === undefined) return null
  if (named.after !== null) {
    if (!named.after.includes(tokens[i - 1]?.lower ?? '')) return null
    return found('parties/coalition', tokens, i - 1, i, named.parties)
  }
  const joined = tokens[i + 1]?.text === '-' && tokens[i + 1]?.spaced === false
  if (named.bare && token.shape === 'lower') return null
  if (named.bare && joined && !isPolitical(tokens[i + 2]?.lower ?? '')) return null
  if (named.bare && !joined && !isPoliticalContext(document, i, AMBIGUOUS_PARTY_NAMES)) return null
  return found('parties/coalition', tokens, i, i, byRegion(document, i, named.parties))
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
